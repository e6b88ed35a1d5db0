// npm run new: a new entry from a pasted error. The text is the argument, a file, or what comes through a pipe:
//   npm run new -- "the error message"
//   npm test 2>&1 | npm run new
//   --file FILE          reads the text from a file
//   --tool NAME          the tool, where the text does not name it or names another
//   --slug NAME          the last part of the address
//   --new-tool           writes a file for a tool that has none, too; --category NAME says where it belongs
//   --force              goes on although a page answers this error already
//   --root FOLDER        the project whose content/ is written; default: the current folder
import { lineRules } from '../core/match/index/line-rules.ts';
import type { Content } from '../core/content/content.ts';
import { NO_SITE } from '../core/check/codes/file-codes.ts';
import { compileIndex } from '../core/match/index/compile.ts';
import { explain } from '../core/match/find/explain.ts';
import { toMatchEntry } from '../core/answer/match-entry.ts';
import { absolute, address } from '../core/address/permalink.ts';
import { chooseTool } from '../core/scaffold/choose-tool.ts';
import { entryText } from '../core/scaffold/entry-text.ts';
import { isTaken, type Proposal, propose } from '../core/scaffold/propose.ts';
import { toolText } from '../core/scaffold/tool-text.ts';
import { open } from '../files/open.ts';
import { commandLine } from './terminal/command-line.ts';
import { pastedText } from './terminal/pasted-text.ts';
import { fail, painter, today } from './terminal/terminal.ts';
import { writeNew } from './terminal/write-new.ts';
import { commandName } from '../core/words/command-name.ts';

const USAGE = `give the error as text, with --file, or through a pipe: ${commandName('new "the error message"')}`;

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    tool: { type: 'string' },
    slug: { type: 'string' },
    category: { type: 'string' },
    'new-tool': { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    root: { type: 'string', default: process.cwd() },
  },
});
const { root } = values;
const paint = painter(process.stdout);
const say = (line: string) => process.stdout.write(`${line}\n`);

const paste = await pastedText(positionals, values.file, USAGE);
const { content } = await open(root);
if (!content.site && content.entries.length === 0) fail(`this folder holds no site; ${NO_SITE}`);
const wish =
  values.tool === undefined ? undefined : chooseTool(values.tool, content, { ...values, create: values['new-tool'] });
if (typeof wish === 'string') fail(wish);

const proposal = propose(paste, content, {
  ...(wish ? { tool: wish.tool } : {}),
  ...(values.slug === undefined ? {} : { slug: values.slug }),
});
if (proposal === 'empty') fail(`there is no message in this text; ${USAGE}`);
if (proposal === 'no-tool')
  fail(`this text names no tool; say which with --tool: ${[...content.tools.keys()].join(', ')}`);
if (values.slug !== undefined) checkSlug(values.slug, proposal);
if (reportAnswers(paste) && !values.force) fail('nothing is written; where the error is another one, add --force');

if (wish?.isNew) {
  const file = `content/tools/${proposal.tool}.yaml`;
  await writeNew(root, file, toolText(wish.tool));
  say(`${paint('good', 'wrote')} ${file}; its facts are shown on every page of the tool, so replace what says TODO`);
}
await writeNew(root, proposal.file, entryText(proposal, today()));
reportEntry(proposal);

/** Pages that answer the text already, with their addresses and files; whether there are any. */
function reportAnswers(text: string): boolean {
  const entries = content.entries.flatMap(({ article }) => article ?? []);
  const index = compileIndex(
    entries.map((entry) => toMatchEntry(entry, content.tools.get(entry.tool))),
    lineRules(content.site?.field),
  );
  const answers = explain(text, index).matches.filter(({ confidence }) => confidence === 'match');
  for (const { id, path, title } of answers) {
    const entry = entries.find((each) => each.path === path);
    const place = entry?.draft ? 'a draft' : addressOf(path, content);
    say(`${paint('warning', 'answered already:')} ${id}, “${title}”\n  ${place}\n  ${entry?.file ?? ''}`);
  }
  return answers.length > 0;
}

function addressOf(path: string, { site }: Content): string {
  return absolute(site?.url.replace(/\/$/, '') ?? '', '/', address.entry(path));
}

function checkSlug(slug: string, { tool }: Proposal): void {
  if (!/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(slug))
    fail(`--slug ${slug} is no name; write lower case words joined by hyphens`, 2);
  if (isTaken(`${tool}/${slug}`, content)) fail(`${tool}/${slug} is taken, or was once; choose another --slug`);
}

function reportEntry({ id, file, toolName, title, signature, secrets }: Proposal): void {
  say(`${paint('good', 'wrote')} ${paint('place', file)} as ${id}, a draft`);
  const facts = { tool: toolName, title, signature: signature.replaceAll('\n', '\n             ') };
  for (const [name, value] of Object.entries(facts)) say(`  ${paint('quiet', name.padEnd(10))} ${value}`);
  if (secrets > 0) {
    say(
      `  ${secrets} ${secrets === 1 ? 'secret was' : 'secrets were'} taken out of the example; read it once more before you share it`,
    );
  }
  say(
    `next: write what says TODO. ${commandName('dev')} shows the draft, ${commandName('check')} says what is missing;`,
  );
  say(`      publish it by taking “draft: true” out, then ${commandName('ledger')} writes its address down.`);
}
