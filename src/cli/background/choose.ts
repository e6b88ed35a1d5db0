// What of the gathered texts is kept: messages a person can read, few of each program, and in how many each word stands.
import { normalize } from '../../core/match/read/normalize.ts';
import { Words } from '../../core/match/read/words.ts';
import type { ForeignProgram } from '../../core/match/background/foreign-messages.ts';

/** Most messages of a program that are kept, and that count for words. */
const KEPT = 74;
const COUNTED = 300;
const SELDOM = 3;
/** Programs that others are made of: what they print comes out of many. */
const SHARED = /^(?:v8|libc|libcurl|libssl|libcrypto|python|go|glib|undici|coreutils)$/;

/** Programs whose messages are those of tools that a site may have pages of; `''` is the tool of the same name. */
const OWNERS: readonly (readonly [programs: RegExp, tools: readonly string[]])[] = [
  [/^(?:postgres|psql|libpq\d*|pg_\w+|pgscripts|initdb|plpgsql)$/, ['postgresql']],
  [/^@modelcontextprotocol\//, ['mcp']],
  [/^(?:@img\/.*|sharp)$/, ['sharp']],
  // They load modules as Node.js and npm do, and say so in the same words.
  [/^(?:undici|node|jiti|prettier|vite|vitest|rolldown|@vitest\/.*)$/, ['', 'nodejs', 'npm']],
  [/^(?:git|esbuild|npm|pnpm|pip|docker|prisma|ollama|numpy|powershell|corepack|node-gyp)$/, ['']],
];

/** All programs with their messages, by name. */
export function programsOf(found: ReadonlyMap<string, readonly string[]>): ForeignProgram[] {
  return [...found]
    .map(([program, texts]) => ({ program, ...ownersOf(program), messages: readable(texts) }))
    .filter(({ messages }) => messages.length > 0)
    .sort((a, b) => (a.program < b.program ? -1 : 1));
}

/** The same with few messages of each, from all of them, and those that `wanted` has; the same for the same texts. */
export function chooseMessages(programs: readonly ForeignProgram[], wanted: ReadonlySet<string>): ForeignProgram[] {
  return programs.map((each) => {
    const some = evenly(each.messages, SHARED.test(each.program) ? 2 * KEPT : KEPT);
    return { ...each, messages: [...new Set([...some, ...each.messages.filter((text) => wanted.has(text))])].sort() };
  });
}

/** In how many messages each word stands, in alphabetical order; rare words are left out. */
export function countWords(programs: readonly ForeignProgram[]): {
  messages: number;
  words: Record<string, number>;
} {
  const counts = new Map<string, number>();
  let messages = 0;
  for (const program of programs) {
    for (const text of evenly(program.messages, COUNTED)) {
      messages++;
      for (const word of new Words(normalize(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = [...counts].filter(([word, count]) => count >= SELDOM && /^[a-z_]{2,30}$/.test(word));
  return { messages, words: Object.fromEntries(words.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Sorted, each once, in one line's blanks; what is too short, too long or no sentence is left out. */
function readable(texts: readonly string[]): string[] {
  const tidy = texts.map((text) =>
    text
      .replace(/[^\P{C}\n]/gu, ' ')
      .replace(/ *\n\s*/g, '\n')
      .replace(/[ \t]+/g, ' ')
      .trim(),
  );
  return [...new Set(tidy)]
    .filter((text) => text.length >= 12 && text.length <= 200 && (text.match(/[\p{L}]{2,}/gu)?.length ?? 0) >= 2)
    .sort();
}

/** So many of a list, from all of it. */
function evenly<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] as T);
}

function ownersOf(program: string): { tools?: readonly string[] } {
  const owners = OWNERS.find(([programs]) => programs.test(program));
  return owners ? { tools: owners[1].map((tool) => tool || program) } : {};
}
