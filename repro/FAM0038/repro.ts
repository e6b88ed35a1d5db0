// Text that is read or printed with the wrong table, for six reasons: each check tells its own.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const needs = [
  { program: 'python3', debian: 'python3', version: 'python3 --version' },
  { program: 'iconv', debian: 'libc-bin', version: 'iconv --version' },
];

/** A list with an umlaut and a euro sign, made by a command from UTF-8. */
async function prices(lab: Lab, make: string): Promise<void> {
  await lab.write('utf8.csv', 'name;price\nMüller;5 €\n');
  await lab.sh(`${make}; rm utf8.csv`, { quiet: true });
}

const READ = 'prices = open("prices.csv").read()\n';

export const scenarios: readonly Scenario[] = [
  {
    cause: 'not-text',
    shows: 'A list is packed with gzip and bears the ending of a text.',
    needs,
    setup: async (lab) => {
      await prices(lab, 'gzip -c utf8.csv >prices.csv');
      await lab.write('report.py', READ);
    },
    trigger: 'python3 report.py',
    cures: [{ fix: 'unpack', apply: { 0: async (lab, snippet) => lab.write('report.py', `${snippet}\n`) } }],
  },
  {
    cause: 'utf-16',
    shows: 'A list was saved as UTF-16.',
    needs,
    setup: async (lab) => {
      await prices(lab, 'iconv -f utf-8 -t utf-16 utf8.csv >prices.csv');
      await lab.write('report.py', READ);
    },
    trigger: 'python3 report.py',
    cures: [
      {
        fix: 'right-encoding',
        steps: [1],
        apply: { 1: async (lab, snippet) => lab.write('report.py', `${snippet}\n`) },
      },
    ],
  },
  {
    cause: 'other-encoding',
    shows: 'A list was saved in Windows-1252.',
    needs,
    setup: async (lab) => {
      await prices(lab, 'iconv -f utf-8 -t windows-1252 utf8.csv >prices.csv');
      await lab.write('report.py', READ);
    },
    trigger: 'python3 report.py',
    after: 'mv prices-utf8.csv prices.csv && python3 report.py',
    cures: [{ fix: 'right-encoding', steps: [0] }],
  },
  {
    cause: 'wrong-default',
    shows: 'A list in UTF-8 is read in an environment that knows ASCII only.',
    needs,
    setup: async (lab) => {
      await prices(lab, 'cp utf8.csv prices.csv');
      await lab.write('report.py', READ);
      await lab.sh('export LC_ALL=C PYTHONUTF8=0 PYTHONCOERCECLOCALE=0');
    },
    trigger: 'python3 report.py',
    cures: [{ fix: 'utf8-mode', steps: [0] }, { fix: 'quick-fix' }],
  },
  {
    cause: 'output',
    shows: 'A name is printed where the output is set to ASCII.',
    needs,
    setup: async (lab) => {
      await prices(lab, 'cp utf8.csv prices.csv');
      await lab.write('report.py', 'print(open("prices.csv", encoding="utf-8").read())\n');
      await lab.sh('export LC_ALL=C.UTF-8 PYTHONIOENCODING=ascii');
    },
    trigger: 'python3 report.py',
    cures: [{ fix: 'utf8-mode', steps: [1] }],
  },
  {
    cause: 'mojibake',
    shows: 'A list was read as Windows-1252 once and saved as UTF-8, and is turned into Latin-1 now.',
    needs,
    setup: async (lab) => {
      await prices(lab, 'iconv -f windows-1252 -t utf-8 utf8.csv >prices.csv');
    },
    trigger: 'iconv -f utf-8 -t latin1 prices.csv',
    after: 'python3 turn-back.py && iconv -f utf-8 -t cp1252 prices-new.csv >/dev/null',
    cures: [
      {
        fix: 'turn-back',
        steps: [0],
        apply: { 0: async (lab, snippet) => lab.write('turn-back.py', `${snippet}\n`) },
      },
    ],
  },
];
