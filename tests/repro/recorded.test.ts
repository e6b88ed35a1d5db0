// What pages show was recorded from the reproductions as they are now, and holds nothing of the machine it ran on.
import { describe, expect, test } from 'vitest';
import { open } from '../../src/files/open.ts';
import { loadReproduction, reproductionIds } from '../../src/repro/load.ts';

const root = process.cwd();
const ids = await reproductionIds(root);
const { recordings } = (await open(root)).content;

test('every reproduction is recorded, and every recording can be repeated', () => {
  expect(recordings.map(({ name }) => name)).toEqual(ids);
});

describe.each(ids)('%s', (id) => {
  const recording = recordings.find(({ name }) => name === id)?.value;

  test('was recorded as it is now', async () => {
    const { shows, proves, causes, fixes, packages, tools } = await loadReproduction(root, id);
    expect(recording).toMatchObject({ shows, proves, fix: fixes });
    expect(recording?.cause).toBe(causes);
    const versions = new Map(recording?.versions.map(({ name, version }) => [name, version]));
    for (const [name, version] of Object.entries({ ...tools, ...packages })) expect(versions.get(name)).toBe(version);
  });

  test('names no folder but that of the imagined machine', () => {
    const runs = [recording?.before, recording?.after].flatMap((phase) => phase?.runs ?? []);
    const text = runs.map(({ command, output }) => `${command}\n${output}`).join('\n');
    expect(text).not.toMatch(/fixpoint-repro-|\.fixpoint|\/tmp\/fixpoint/);
    expect(text).not.toContain(root);
  });
});
