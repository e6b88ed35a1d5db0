// Corpora of any size for timing: entries with Zipf-distributed made-up words beside real ones from the site's signatures,
// and pastes and logs made of the site's own examples. The same seed gives the same corpus.
import type { AnswerCard } from '../../src/core/answer/files.ts';
import type { Entry } from '../../src/core/content/entry.ts';
import type { MatchEntry } from '../../src/core/match/types.ts';

const SYLLABLES =
  'ab ac ad al am an ar as at be ca co cu de di do en er es ex fi fo ge he im in is it la le lo ma me mi mo na ne no'.split(
    ' ',
  );
const TOOLS = 60;

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator; Numerical Recipes, 1992). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** `count` entries with one to four signatures of 6 to 19 words. */
export function madeUpEntries(count: number, real: readonly Entry[]): MatchEntry[] {
  const random = randomFrom(42);
  const vocabulary = [
    ...new Set(real.flatMap(({ signatures }) => signatures.flatMap(({ text }) => text.match(/[A-Za-z_]{2,}/g) ?? []))),
  ];
  const pick = <T>(list: readonly T[], power = 1) => list[Math.floor(random() ** power * list.length)] as T;
  const word = () => {
    const draw = random();
    if (draw < 0.5) return pick(vocabulary, 2);
    return draw < 0.95
      ? madeUpWord(Math.floor(random() ** 3 * (2000 + count * 1.2)))
      : String(400 + Math.floor(random() * 200));
  };
  return Array.from({ length: count }, (_, at) => {
    const signatures = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
      const words = Array.from({ length: 6 + Math.floor(random() * 14) }, (_unused, place) =>
        place > 0 && random() < 0.05 ? `{v${place}:word}` : word(),
      );
      return { text: words.join(' '), mustHave: [], mustNot: random() < 0.2 ? [madeUpWord(at)] : [] };
    });
    const tool = `t${at % TOOLS}`;
    const id = `FX${String(at + 1).padStart(5, '0')}`;
    return {
      layer: 'entry',
      id,
      path: `${tool}/e${at}`,
      tool,
      toolName: `Tool ${at % TOOLS}`,
      title: `Error ${at}`,
      mentions: [`tool-${at % TOOLS}`],
      codes: [String(400 + (at % 200))],
      signatures,
    };
  });
}

/** Cards of the size of the site's own for made-up entries. */
export function madeUpCards(entries: readonly MatchEntry[]): AnswerCard[] {
  const prose = (words: number) => [Array.from({ length: words }, (_, rank) => madeUpWord(rank)).join(' ')];
  return entries.map(({ id, path, title, toolName }) => ({
    id,
    path,
    title,
    tool: toolName,
    status: { name: 'Current', tone: 'plain' },
    fix: prose(25),
    commands: [{ shells: 'any', label: '', pieces: [{ text: 'tool install ' }, { name: 'v1' }] }],
    verify: prose(12),
    lookalikes: [],
  }));
}

/** A log of about `size` characters (or of `lines` lines) from the site's examples, with the message of one entry in it. */
export function madeUpLog(
  real: readonly Entry[],
  answer: MatchEntry,
  seed: number,
  amount: { lines: number } | { size: number },
): string {
  const random = randomFrom(seed + 1);
  const lines = real
    .flatMap(({ signatures }) =>
      signatures.flatMap(({ examples }) => examples.flatMap((example) => example.split('\n'))),
    )
    .filter((line) => line.trim());
  const out: string[] = [];
  let size = 0;
  while ('lines' in amount ? out.length < amount.lines - 1 : size < amount.size) {
    const line = `2026-01-19T04:28:${String(out.length % 60).padStart(2, '0')}.504Z [info] ${lines[Math.floor(random() * lines.length)]?.slice(0, 200)}`;
    out.push(line);
    size += line.length + 1;
  }
  const message = (answer.signatures[0]?.text ?? '').replace(
    /\{[a-z0-9_]+(?::[a-z]+)?\}/g,
    () => `v${Math.floor(random() * 1e6).toString(36)}`,
  );
  out.splice(Math.floor(out.length * 0.9), 0, `[error] ${message}`);
  return out.join('\n');
}

function madeUpWord(rank: number): string {
  const random = randomFrom(rank * 7919 + 13);
  return Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  ).join('');
}
