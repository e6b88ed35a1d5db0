// What pages show was recorded from the reproductions as they are now, and holds nothing of the machine it ran on.
import { describe, expect, test } from 'vitest';
import { open } from '../../src/files/open.ts';
import { loadStated, reproductionIds } from '../../src/repro/load.ts';
import { sample } from '../sample.ts';

const root = process.cwd();
const ids = await reproductionIds(root);
const { recordings } = (await open(root)).content;

test('everything that is stated is recorded, and every recording can be repeated', () => {
  expect(recordings.map(({ name }) => name)).toEqual(ids);
});

describe.each(sample(ids, () => 0, 40))('%s', (id) => {
  const recording = recordings.find(({ name }) => name === id)?.value;

  test('was recorded as it is now', async () => {
    const { reproduction, scenarios, trials } = await loadStated(root, id);
    const versions = new Map(recording?.versions?.map(({ name, version }) => [name, version]));
    if (reproduction) {
      const { shows, proves, causes, fixes, packages, tools } = reproduction;
      expect(recording).toMatchObject({ shows, proves, fix: fixes });
      expect(recording?.cause).toBe(causes);
      for (const [name, version] of Object.entries({ ...tools, ...packages })) expect(versions.get(name)).toBe(version);
    }
    const recorded = recording?.scenarios?.map(({ shows, cause }) => [shows, cause]) ?? [];
    expect(recorded).toEqual(scenarios.map(({ shows, cause }) => [shows, cause]));
    expect(recording?.trials?.commands.map(({ at }) => at)).toEqual(trials?.commands);
  });

  test('names no folder but that of the imagined machine', () => {
    const text = JSON.stringify(recording);
    expect(text).not.toMatch(/fixpoint-repro-|\.fixpoint|\/tmp\/fixpoint/);
    expect(text).not.toContain(root);
  });
});
