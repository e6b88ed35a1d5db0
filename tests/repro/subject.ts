// A page for tests of what runs pages: two causes that a file tells apart, one fix each, and nothing that needs a network.
import type { Entry } from '../../src/core/content/entry.ts';
import { compileIndex } from '../../src/core/match/index/compile.ts';
import { explain } from '../../src/core/match/find/explain.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import { sampleEntry } from '../core/sample-entry.ts';

/** The error of the page; the word in quotes becomes {part}. */
export const ERROR = 'frobnicate: the part "flux" is not calibrated';

const SIGNATURE = 'frobnicate: the part "{part:word}" is not calibrated';
const SIGNATURES = [{ text: SIGNATURE, mustHave: [], mustNot: [] }];

const CAUSES: Entry['causes'] = [
  {
    id: 'no-file',
    title: 'There is no file.',
    detail: 'It was never written.',
    check: {
      run: { sh: 'cat "{part}.txt"' },
      expect: 'No such file.',
      confirms: { exit: 'nonzero', prints: ['No such file'] },
    },
    sources: [],
  },
  {
    id: 'empty-file',
    title: 'The file is empty.',
    detail: 'Nothing was written.',
    check: { run: { sh: 'wc -c "{part}.txt"' }, expect: 'A 0.', confirms: { prints: ['/^0 flux/'] } },
    sources: [],
  },
];

const fix = (id: string, causes: string[], steps: Entry['fixes'][number]['steps']): Entry['fixes'][number] => ({
  id,
  title: 'Write it.',
  causes,
  kind: 'resolution',
  actor: 'you',
  risk: 'config',
  steps,
  verify: 'The file says so.',
  proof: { run: { any: 'cat flux.txt' }, exit: 0, prints: ['calibrated'] },
  confidence: 'inferred',
  sources: [],
});

/** The page, with something changed. */
export function page(change: Partial<Entry> = {}): Entry {
  return sampleEntry({
    signatures: [{ text: SIGNATURE, mustHave: [], mustNot: [], examples: [ERROR] }],
    quickFix: {
      text: 'Write it.',
      command: { any: 'echo calibrated > {part}.txt' },
      verify: 'It says so.',
      fix: 'write-file',
    },
    causes: CAUSES,
    fixes: [
      fix(
        'write-file',
        ['no-file', 'empty-file'],
        [
          { text: 'Go there.', run: { sh: 'mkdir -p work && cd work && cd ..' } },
          { text: 'Write.', run: { sh: 'echo calibrated > "{part}.txt"', powershell: 'never' } },
        ],
      ),
      fix('by-hand', ['no-file'], [{ text: 'Write.', code: { lang: 'text', file: 'flux.txt', text: 'calibrated\n' } }]),
    ],
    checks: [],
    ...change,
  });
}

const index = compileIndex([
  {
    layer: 'entry',
    id: 'FX0001',
    path: 'npm/eresolve',
    tool: 'npm',
    toolName: 'npm',
    title: SIGNATURE,
    mentions: [],
    codes: [],
    signatures: SIGNATURES,
  },
]);

/** Answers as a site with this page alone gives them. */
export const match = async (text: string) => explain(text, index).matches;

/** A program that works when its file says that it may. */
const TRIGGER = `if grep -qs calibrated flux.txt; then echo ready; else echo '${ERROR}'; exit 1; fi`;

/** A scenario that holds: there is no file. */
export const noFile: Scenario = {
  cause: 'no-file',
  shows: 'The program is started without its file.',
  trigger: TRIGGER,
  cures: [{ fix: 'write-file' }],
};

/** The other one: the file is empty. */
export const emptyFile: Scenario = {
  cause: 'empty-file',
  shows: 'The program is started with an empty file.',
  setup: (lab) => lab.write('flux.txt', ''),
  trigger: TRIGGER,
  cures: [{ fix: 'write-file' }],
};

/** The temporary folder that a sandbox is, by the folder of its project. */
export function sandboxOf(folder: string): string {
  const [root] = /^.*fixpoint-repro-\w+/.exec(folder) ?? [];
  if (root === undefined) throw new Error(`${folder} lies in no sandbox`);
  return root;
}
