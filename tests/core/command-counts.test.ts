// What is known of the commands of pages in numbers, and which checks were told apart.
import { describe, expect, test } from 'vitest';
import {
  countAllCommands,
  countCommands,
  linuxCommands,
  NO_COMMANDS,
} from '../../src/core/catalogue/command-counts.ts';
import { diagnosisMatrix } from '../../src/core/catalogue/diagnosis-matrix.ts';
import { pageDigest } from '../../src/core/catalogue/page-digest.ts';
import { renderCommands } from '../../src/core/check/render/commands.ts';
import type { Entry, Recording } from '../../src/core/content/entry.ts';
import { entryDocument } from '../../src/core/page/entry-document.ts';
import { markdownFormat } from '../../src/core/page/formats/markdown.ts';
import { entryView } from '../../src/core/page/view.ts';
import { publishEntry } from '../../src/core/page/published-entry.ts';
import { sampleContext } from './sample-context.ts';
import { sampleEntry } from './sample-entry.ts';

const sample = sampleEntry();
const [first] = sample.causes;
const causes = ['peer-conflict', 'stale-lockfile', 'old-npm'].flatMap((id) => (first ? [{ ...first, id }] : []));
const entry: Entry = sampleEntry({
  causes,
  checks: [{ run: { sh: 'a', powershell: 'b' }, expect: 'It is so.', notRun: 'docker' }],
});

type Scenario = NonNullable<Recording['scenarios']>[number];
const versions = [{ name: 'npm', version: '12.2.0' }];
const scenario = (
  cause: string,
  confirmed: readonly (boolean | undefined)[],
  change: Partial<Scenario> = {},
): Scenario => ({
  shows: 'It is brought about.',
  proves: 'cause',
  cause,
  date: '2026-11-21',
  system: 'Linux x64',
  versions,
  standIns: [],
  page: pageDigest(entry),
  digest: '00000000',
  checks: confirmed.flatMap((each, i) =>
    each === undefined
      ? []
      : [{ at: `causes.${i}.check.run`, shell: 'any' as const, text: 'npm explain react', exit: 0, confirmed: each }],
  ),
  cures: [],
  ...change,
});
const matrixOf = (...scenarios: Scenario[]) => Object.fromEntries(diagnosisMatrix(entry, { scenarios }));
const TWO = [scenario('peer-conflict', [true, false]), scenario('stale-lockfile', [false, true])];

describe('a check is told apart', () => {
  test('when it was run in two causes and confirmed its own alone', () => {
    expect(matrixOf(...TWO)).toEqual({
      'peer-conflict': ['peer-conflict', 'stale-lockfile'],
      'stale-lockfile': ['stale-lockfile', 'peer-conflict'],
    });
    expect(
      matrixOf(
        scenario('peer-conflict', [true]),
        scenario('stale-lockfile', [false, true]),
        scenario('old-npm', [false]),
      ),
    ).toEqual({
      'peer-conflict': ['peer-conflict', 'stale-lockfile', 'old-npm'],
    });
  });
  test.each<[why: string, scenarios: Scenario[]]>([
    ['one cause alone was brought about', [scenario('peer-conflict', [true])]],
    ['it confirms another cause too', [scenario('peer-conflict', [true]), scenario('stale-lockfile', [true])]],
    ['its own cause was not brought about', [scenario('stale-lockfile', [false]), scenario('old-npm', [false])]],
    [
      'a stand-in answered',
      [scenario('peer-conflict', [true]), scenario('stale-lockfile', [false], { proves: 'message' })],
    ],
    [
      'the page has changed since',
      [scenario('peer-conflict', [true]), scenario('stale-lockfile', [false], { page: 'ffffffff' })],
    ],
  ])('not when %s', (_why, scenarios) => {
    expect(matrixOf(...scenarios)).toEqual({});
  });
  test('and the page says so in each of its forms', () => {
    const context = sampleContext({ recording: { scenarios: TWO } });
    const line = 'we brought 2 causes about; this check confirmed its own alone.';
    expect(JSON.stringify(entryDocument(entry, context)).split(line)).toHaveLength(3);
    expect(markdownFormat.write(entryView(entry, context)).split(line)).toHaveLength(3);
    expect(publishEntry(entry, context).causes.map(({ toldApart }) => toldApart?.length)).toEqual([2, 2, undefined]);
  });
});

const trials = { date: '2026-11-28', system: 'Linux x64', versions, standIns: [], digest: '00000000' };
const recording: Recording = {
  trials: { ...trials, commands: [{ at: 'quickFix.command', shell: 'any', text: 'npm install react@18', exit: 0 }] },
};

test('commands are counted by what is known of them', () => {
  const counts = countCommands(entry, recording);
  expect(counts).toEqual({ total: 7, run: 2, notRun: { docker: 1, windows: 1 }, unknown: 3 });
  expect(linuxCommands(counts)).toBe(6);
  const other = { ...entry, id: 'FX0002' };
  expect(countAllCommands([entry, other], new Map([['FX0001', recording]])).all).toEqual({
    total: 14,
    run: 2,
    notRun: { docker: 2, windows: 2 },
    unknown: 8,
  });
  expect(renderCommands(counts)).toBe(
    'commands: 7, 2 run by us (33 % of the 6 for Linux), 2 not run (docker 1, windows 1), 3 unknown',
  );
  expect(renderCommands(NO_COMMANDS)).toBe('');
});

test('the JSON of a page says it of each command', () => {
  const { commands, commandCounts } = publishEntry(entry, sampleContext({ recording }));
  expect(commandCounts).toEqual(countCommands(entry, recording));
  expect([commands[0], ...commands.slice(-2)]).toMatchInlineSnapshot(`
    [
      {
        "at": "quickFix.command",
        "run": {
          "date": "2026-11-28",
          "versions": [
            {
              "name": "npm",
              "version": "12.2.0",
            },
          ],
        },
        "shell": "any",
        "text": "npm install react@18",
      },
      {
        "at": "checks.0.run",
        "notRun": "docker",
        "shell": "sh",
        "text": "a",
      },
      {
        "at": "checks.0.run",
        "notRun": "windows",
        "shell": "powershell",
        "text": "b",
      },
    ]
  `);
});
