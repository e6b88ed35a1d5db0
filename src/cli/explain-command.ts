// The explain command, wherever its knowledge comes from: a text in, the answer out, for people or for programs.
import { promises as fs } from 'node:fs';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { explain } from '../core/match/find/explain.ts';
import { MatchFiles, OutdatedError, type ReadJson } from '../core/answer/load.ts';
import type { Explanation } from '../core/match/types.ts';
import { type Answer, answerText } from '../core/answer/answer-text.ts';
import { address } from '../core/address/permalink.ts';
import { homeOf } from '../files/built-site.ts';
import { publishedSource } from '../files/published-source.ts';
import { commandLine } from './command-line.ts';
import { fail, painter } from './terminal.ts';

/** What the command knows without `--index`, and where its pages are. */
export interface Knowledge {
  readonly source: () => Promise<ReadJson>;
  /** Address of the site's home page. */
  readonly home: () => Promise<string>;
}

/** The exit code when no page answers. */
const NO_PAGE = 3;

/** Runs the command with the arguments of this process; ends it with a sentence when something is wrong. */
export async function explainCommand(knowledge: Knowledge): Promise<void> {
  const { values, positionals } = commandLine({
    allowPositionals: true,
    options: {
      file: { type: 'string' },
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      index: { type: 'string' },
    },
  });
  const { index } = values;
  const files = new MatchFiles(index ? publishedSource(index) : await knowledge.source());
  try {
    if (values.jsonl) {
      await answerLines(files);
    } else {
      const text = await readText(positionals, values.file);
      const home = async () => (index ? homeOf(index) : knowledge.home());
      await answerOne(text, files, values.json, home);
    }
  } catch (error) {
    if (error instanceof OutdatedError) {
      fail(`the index of ${index} is of another version than this program; update one of them`);
    }
    const reason = error instanceof Error ? error.message : String(error);
    fail(index ? `the index of ${index} cannot be read: ${reason}` : reason);
  }
}

async function answerOne(text: string, files: MatchFiles, json: boolean, siteHome: Knowledge['home']): Promise<void> {
  const { matches, notices } = explain(text, await files.indexFor(text));
  const answers = await Promise.all(
    matches.map(async (match): Promise<Answer> => ({ match, card: await files.card(match.id) })),
  );
  if (json) process.stdout.write(`${JSON.stringify({ matches: answers.map(toJson), notices }, null, 2)}\n`);
  else {
    const home = (await siteHome()).replace(/\/+$/, '');
    const link = (path: string) => home + address.entry(path);
    const paint = painter(process.stdout);
    const styles = { title: 'place', command: 'good', quiet: 'quiet' } as const;
    process.stdout.write(`${answerText(answers, link, (style, part) => paint(styles[style], part))}\n`);
  }
  process.exitCode = matches.length > 0 ? 0 : NO_PAGE;
}

/** Answers line by line; a line that is no report gets an answer that says so, and the rest goes on. */
async function answerLines(files: MatchFiles): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const report = parseReport(line);
    if (!report) {
      process.stdout.write(
        `${JSON.stringify({ error: 'a line is a JSON object with the texts “id” and “text”', line: line.slice(0, 80) })}\n`,
      );
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
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
      return undefined;
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

async function readText(words: readonly string[], file: string | undefined): Promise<string> {
  if (words.length > 0) return words.join(' ');
  if (file !== undefined) {
    return fs.readFile(file, 'utf8').catch((error: Error) => fail(`${file} cannot be read: ${error.message}`, 2));
  }
  if (process.stdin.isTTY) {
    fail('give the error as text, with --file, or through a pipe: npm test 2>&1 | npm run -s explain', 2);
  }
  return readAll(process.stdin);
}
