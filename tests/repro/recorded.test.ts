// What pages show was recorded from the reproductions as they are now, and holds nothing of the machine it ran on.
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/core/content/content.ts';
import { readContentFiles } from '../../src/files/content-files.ts';
import { loadReproduction, reproductionIds } from '../../src/repro/load.ts';

const root = process.cwd();
const ids = await reproductionIds(root);
const { recordings } = readContent(await readContentFiles(root));

test('every reproduction is recorded, and every recording can be repeated', () => {
  expect(recordings.map(({ id }) => id)).toEqual(ids);
});

describe.each(ids)('%s', (id) => {
  const recording = recordings.find((reading) => reading.id === id)?.recording;

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
