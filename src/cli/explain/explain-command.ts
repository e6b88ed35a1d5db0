// The explain command, wherever its knowledge comes from: a text in, the answer out, for people or for programs.
import { createInterface } from 'node:readline';
import { answer } from '../../core/answer/answer.ts';
import { answerText } from '../../core/answer/answer-text.ts';
import { layerName } from '../../core/answer/layers.ts';
import { type AnswerWithSteps, answerWithSteps } from '../../core/answer/next-steps.ts';
import { type AnswerSource, OutdatedError } from '../../core/answer/source.ts';
import type { Match } from '../../core/match/types.ts';
import { homeOf } from '../../files/built-site.ts';
import { publishedSource } from '../../files/published-source.ts';
import { absoluteOf } from './absolute-of.ts';
import { commandLine } from '../terminal/command-line.ts';
import { pastedText } from '../terminal/pasted-text.ts';
import { fail, painter } from '../terminal/terminal.ts';
import { commandName } from '../../core/words/command-name.ts';

/** What the command knows without `--index`, and where its pages are. */
export interface Knowledge {
  readonly source: () => Promise<AnswerSource>;
  /** Address of the site's home page. */
  readonly home: () => Promise<string>;
}

/** The exit code when no page answers, and no code says anything. */
const NO_PAGE = 3;
const USAGE = `give the error as text, with --file, or through a pipe: npm test 2>&1 | ${commandName('explain')}`;

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
  try {
    const source = index ? publishedSource(index) : await knowledge.source();
    if (values.jsonl) {
      await answerLines(source);
    } else {
      const text = await pastedText(positionals, values.file, USAGE);
      const home = async () => (index ? homeOf(index) : knowledge.home());
      await answerOne(text, source, values.json, home);
    }
  } catch (error) {
    if (error instanceof OutdatedError) {
      fail(
        index
          ? `the index of ${index} is of another version than this program; update one of them`
          : 'the index that this program came with is of another version than the program; install it again',
      );
    }
    const reason = error instanceof Error ? error.message : String(error);
    fail(index ? `the index of ${index} cannot be read: ${reason}` : reason);
  }
}

async function answerOne(
  text: string,
  source: AnswerSource,
  json: boolean,
  siteHome: Knowledge['home'],
): Promise<void> {
  const found = await answerWithSteps(text, source);
  if (json) process.stdout.write(`${JSON.stringify(toJson(found), null, 2)}\n`);
  else {
    const home = (await siteHome()).replace(/\/+$/, '');
    const link = (match: Match) => absoluteOf(match, home);
    const paint = painter(process.stdout);
    const styles = { title: 'place', command: 'good', quiet: 'quiet' } as const;
    process.stdout.write(`${answerText(found, link, (style, part) => paint(styles[style], part), home)}\n`);
  }
  process.exitCode = found.matches.length + found.codes.length > 0 ? 0 : NO_PAGE;
}

/** Answers line by line; a line that is no report gets an answer that says so, and the rest goes on. */
async function answerLines(source: AnswerSource): Promise<void> {
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
    const { matches } = await answer(report.text, source, { withCards: () => [] });
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

function toLine({ layer, id, path, confidence, signature, values }: Match): object {
  return { layer, id, path, confidence, signature, values };
}

function toJson({ matches, cards, codes, notices, next }: AnswerWithSteps): object {
  return {
    matches: matches.map((match) => ({ ...match, is: layerName(match), card: cards.get(match.id) })),
    codes,
    notices,
    next,
  };
}
