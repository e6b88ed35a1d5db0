// npm run explain: the answer for an error, in the terminal. The text is the argument, a file, or what comes through a pipe:
//   npm run -s explain -- "MCP error -32000: Connection closed"
//   npm test 2>&1 | npm run -s explain
//   --file FILE        reads the text from a file
//   --json             the answer for programs
//   --jsonl            one {"id","text"} a line in, one {"id","matches":[…]} a line out, best first
//   --index SITE       uses a built site, its folder or its address, instead of content/
// Ends with 0 when a page answers, with 3 when none does.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { explain } from '../core/match/explain.ts';
import { MatchFiles, OutdatedError } from '../core/match/load.ts';
import type { Explanation } from '../core/match/types.ts';
import { type Answer, answerText } from '../core/output/answer-text.ts';
import { absolute, address, normalizeBase } from '../core/permalink.ts';
import { contentSource, publishedSource } from '../files/match-sources.ts';
import { siteOrigin } from '../files/site-origin.ts';
import { commandLine } from './command-line.ts';
import { fail, painter } from './terminal.ts';

/** The project that this command belongs to; as an installed program it is run from anywhere. */
const PROJECT = path.join(import.meta.dirname, '../..');
const NO_PAGE = 3;

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    json: { type: 'boolean', default: false },
    jsonl: { type: 'boolean', default: false },
    index: { type: 'string' },
  },
});
const files = new MatchFiles(values.index ? publishedSource(values.index) : await contentSource(PROJECT));

try {
  if (values.jsonl) await answerLines();
  else await answerOne(await readText());
} catch (error) {
  if (error instanceof OutdatedError) fail(`the index of ${values.index} is of another version than this program; update one of them`);
  const reason = error instanceof Error ? error.message : String(error);
  fail(values.index ? `the index of ${values.index} cannot be read: ${reason}` : reason);
}

async function answerOne(text: string): Promise<void> {
  const { matches, notices } = explain(text, await files.indexFor(text));
  const answers = await Promise.all(matches.map(async (match): Promise<Answer> => ({ match, card: await files.card(match.id) })));
  if (values.json) process.stdout.write(`${JSON.stringify({ matches: answers.map(toJson), notices }, null, 2)}\n`);
  else {
    const paint = painter(process.stdout);
    const styles = { title: 'place', command: 'good', quiet: 'quiet' } as const;
    const link = await linker();
    process.stdout.write(`${answerText(answers, link, (style, part) => paint(styles[style], part))}\n`);
  }
  process.exitCode = matches.length > 0 ? 0 : NO_PAGE;
}

/** Answers line by line; a line that is no report gets an answer that says so, and the rest goes on. */
async function answerLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const report = parseReport(line);
    if (!report) {
      process.stdout.write(`${JSON.stringify({ error: 'a line is a JSON object with the texts “id” and “text”', line: line.slice(0, 80) })}\n`);
      process.exitCode = 1;
      continue;
    }
    const { matches } = explain(report.text, await files.indexFor(report.text));
    process.stdout.write(`${JSON.stringify({ id: report.id, matches: matches.map(toLine) })}\n`);
  }
}

function parseReport(line: string): { id: unknown; text: string } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') return undefined;
    return { id: 'id' in value ? value.id : null, text: value.text };
  } catch {
    return undefined;
  }
}

function toLine({ id, path, confidence, signature, values }: Explanation['matches'][number]): object {
  return { id, path, confidence, signature, values };
}

function toJson({ match, card }: Answer): object {
  return { ...match, card };
}

async function readText(): Promise<string> {
  if (positionals.length > 0) return positionals.join(' ');
  if (values.file !== undefined) {
    return fs.readFile(values.file, 'utf8').catch((error: Error) => fail(`${values.file} cannot be read: ${error.message}`, 2));
  }
  if (process.stdin.isTTY) fail('give the error as text, with --file, or through a pipe: npm test 2>&1 | npm run -s explain', 2);
  return readAll(process.stdin);
}

/** Addresses on the site that the answer came from. */
async function linker(): Promise<(path: string) => string> {
  const { index } = values;
  if (index && /^https?:\/\//.test(index)) return (entry) => index.replace(/\/+$/, '') + address.entry(entry);
  const [origin, base] = [await siteOrigin(PROJECT), normalizeBase(process.env.BASE_PATH)];
  return (entry) => absolute(origin, base, address.entry(entry));
}
