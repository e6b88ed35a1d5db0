// uv finds no solution: a range of Pythons, an index before PyPI, a date, extras, and two requirements.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const COMMON = { python: { uv: '0.13.9' }, trigger: 'uv lock' };

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'python-range',
    shows: 'A project for Python 3.8 asks for a numpy that needs 3.9.',
    setup: (lab) => project(lab, ['numpy==2.0.2'], '', '>=3.8'),
    cures: [
      { fix: 'quick-fix', apply: { 0: raised } },
      { fix: 'raise-requires-python', apply: { 0: raised } },
    ],
  },
  {
    ...COMMON,
    cause: 'first-index',
    shows: 'An index of a company has an older httpx than the project asks for.',
    setup: async (lab) => {
      const index = await lab.serve(({ url }) =>
        url === '/simple/httpx/'
          ? {
              headers: { 'content-type': 'text/html' },
              body: '<a href="/httpx-0.1.0-py3-none-any.whl">httpx-0.1.0-py3-none-any.whl</a>',
            }
          : { status: 404, body: 'Not found' },
      );
      await project(lab, ['httpx==0.27.0'], `[[tool.uv.index]]\nname = "acme"\nurl = "${index}/simple"\n`);
    },
    cures: [
      {
        fix: 'explicit-index',
        apply: { 0: (lab) => lab.sh('printf "explicit = true\\n" >> pyproject.toml').then(() => {}) },
      },
    ],
  },
  {
    ...COMMON,
    cause: 'date-cutoff',
    shows: 'The project leaves out what was uploaded after 2023, and asks for a release of 2024.',
    setup: (lab) => project(lab, ['six==1.17.0'], '[tool.uv]\nexclude-newer = "2024-01-01"\n'),
    cures: [{ fix: 'move-date', after: 'uv lock --exclude-newer-package six=2026-11-30' }],
  },
  {
    ...COMMON,
    cause: 'extras-conflict',
    shows: 'Two extras pin different versions of one package.',
    setup: (lab) => project(lab, [], EXTRAS),
    cures: [{ fix: 'declare-conflict', apply: { 0: (lab, snippet) => project(lab, [], EXTRAS + snippet) } }],
  },
  {
    ...COMMON,
    cause: 'versions-exclude',
    shows: 'A pin of the project is below what its dependency asks for.',
    setup: (lab) => project(lab, PINS, ''),
    cures: [{ fix: 'loosen-pin' }, { fix: 'override', apply: { 0: (lab, snippet) => project(lab, PINS, snippet) } }],
  },
];

const EXTRAS = '[project.optional-dependencies]\nextra1 = ["six==1.16.0"]\nextra2 = ["six==1.17.0"]\n';
const PINS = ['httpx==0.27.0', 'httpcore==0.18.0'];

function project(lab: Lab, dependencies: readonly string[], more: string, python = '>=3.11'): Promise<void> {
  const needed = `requires-python = "${python}"\ndependencies = ${JSON.stringify(dependencies)}\n`;
  return lab.write('pyproject.toml', `[project]\nname = "shop"\nversion = "0.1.0"\n${needed}\n${more}`);
}

function raised(lab: Lab): Promise<void> {
  return project(lab, ['numpy==2.0.2'], '', '>=3.10');
}
