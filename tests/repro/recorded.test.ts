// What pages show was recorded from the reproductions as they are now, and holds nothing of the machine it ran on.
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/core/content/content.ts';
import { readContentFiles } from '../../src/files/content-files.ts';
import { loadStated, reproductionIds } from '../../src/repro/load.ts';

const root = process.cwd();
const ids = await reproductionIds(root);
const { recordings } = readContent(await readContentFiles(root));

test('everything that is stated is recorded, and every recording can be repeated', () => {
  expect(recordings.map(({ id }) => id)).toEqual(ids);
});

describe.each(ids)('%s', (id) => {
  const recording = recordings.find((reading) => reading.id === id)?.recording;

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
