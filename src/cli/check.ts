// npm run check: reads all content, reports every problem, ends with 1 when there is an error.
//   --format text|github|json   default: github annotations on GitHub Actions, else text
//   --strict                    a warning in what is published counts as an error
//   --list CODE                 shows each place of a code that is only counted
//   --root FOLDER               the project whose content/ is checked; default: the current folder
//   --explain [CODE …]          says what codes mean, with examples, and checks nothing; without a code, lists them
import { countAllCommands } from '../core/catalogue/command-counts.ts';
import { check } from '../core/check/check.ts';
import { passes } from '../core/check/diagnostic.ts';
import { renderCommands } from '../core/check/render/commands.ts';
import { renderCounted, renderListed } from '../core/check/render/counted.ts';
import { renderGithub } from '../core/check/render/github.ts';
import { renderJson } from '../core/check/render/json.ts';
import { renderMore } from '../core/check/render/more.ts';
import { renderText } from '../core/check/render/text.ts';
import { open } from '../files/open.ts';
import { codePages } from './check/code-pages.ts';
import { commandLine } from './terminal/command-line.ts';
import { explainCodes } from './check/explain-codes.ts';
import { fail, painter, today } from './terminal/terminal.ts';

const FORMATS = ['text', 'github', 'json'] as const;

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: {
    format: { type: 'string' },
    list: { type: 'string' },
    strict: { type: 'boolean', default: false },
    root: { type: 'string', default: process.cwd() },
    explain: { type: 'boolean', default: false },
  },
});
const format = values.format ?? (process.env.GITHUB_ACTIONS ? 'github' : 'text');
if (!FORMATS.some((known) => known === format))
  fail(`--format ${format} is not known; choose ${FORMATS.join(', ')}`, 2);
if (positionals.length > 0 && !values.explain)
  fail(`“${positionals[0]}” is no option; a code is explained by --explain ${positionals[0]}`, 2);

if (values.explain) explainCodes(positionals, codePages(await open(values.root)));
else await run();

/** Checks the content and prints the report. */
async function run(): Promise<void> {
  const site = await open(values.root);
  const report = check(site, { today: today() });
  const page = codePages(site);
  const commands = countAllCommands(site.published, site.recordings).all;
  const paint = painter(process.stdout);
  const text = [
    ...(values.list === undefined ? [] : [renderListed(report, values.list, paint)]),
    renderText(report, paint),
    renderCommands(commands, paint),
    renderCounted(report, paint),
    renderMore(report, page, paint),
  ]
    .filter(Boolean)
    .join('\n');
  if (format === 'json') process.stdout.write(`${renderJson(report, page, commands)}\n`);
  else process.stdout.write(format === 'github' ? `${renderGithub(report, page)}\n${text}\n` : `${text}\n`);
  process.exitCode = passes(report, values.strict) ? 0 : 1;
}
