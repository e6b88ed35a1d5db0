// npm run check: reads all content, reports every problem, ends with 1 when there is an error.
//   --format text|github|json   default: github annotations on GitHub Actions, else text
//   --strict                    a warning in what is published counts as an error
//   --root FOLDER               the project whose content/ is checked; default: the current folder
import { check } from '../core/check/check.ts';
import { passes } from '../core/check/diagnostic.ts';
import { renderGithub } from '../core/check/render/github.ts';
import { renderJson } from '../core/check/render/json.ts';
import { renderText } from '../core/check/render/text.ts';
import { open } from '../files/open.ts';
import { commandLine } from './command-line.ts';
import { fail, painter, today } from './terminal.ts';

const FORMATS = ['text', 'github', 'json'] as const;

const { values } = commandLine({
  options: {
    format: { type: 'string' },
    strict: { type: 'boolean', default: false },
    root: { type: 'string', default: process.cwd() },
  },
});
const format = values.format ?? (process.env.GITHUB_ACTIONS ? 'github' : 'text');
if (!FORMATS.some((known) => known === format))
  fail(`--format ${format} is not known; choose ${FORMATS.join(', ')}`, 2);

const report = check(await open(values.root), { today: today() });
const text = renderText(report, painter(process.stdout));
if (format === 'json') process.stdout.write(`${renderJson(report)}\n`);
else process.stdout.write(format === 'github' ? `${renderGithub(report)}\n${text}\n` : `${text}\n`);
process.exitCode = passes(report, values.strict) ? 0 : 1;
