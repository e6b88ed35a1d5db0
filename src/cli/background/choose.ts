// What of the gathered texts is kept: messages a person can read, few of each program, and in how many each word stands.
import { normalize } from '../../core/match/read/normalize.ts';
import { Words } from '../../core/match/read/words.ts';
import type { ForeignProgram } from '../../core/match/background/foreign-programs.ts';

/** Most messages of a program that are kept, and that count for words. */
const KEPT = 70;
const COUNTED = 300;
const SELDOM = 3;

/** Programs whose messages are those of a tool that a site may have pages of. */
const OWNERS: readonly (readonly [programs: RegExp, tool: string])[] = [
  [/^(?:postgres|psql|libpq\d*|pg_\w+|pgscripts|initdb|plpgsql)$/, 'postgresql'],
  [/^@modelcontextprotocol\//, 'mcp'],
  [/^(?:undici|node)$/, 'nodejs'],
  [/^(?:@img\/.*|sharp)$/, 'sharp'],
  [/^(?:git|vite|esbuild|npm|pnpm|pip|docker|prisma|ollama|numpy|powershell|corepack|node-gyp)$/, ''],
];

/** Programs with the messages that are kept, by name; the same for the same texts. */
export function chooseMessages(found: ReadonlyMap<string, readonly string[]>): ForeignProgram[] {
  return [...found]
    .map(([program, texts]) => ({ program, ...ownerOf(program), messages: evenly(readable(texts), KEPT) }))
    .filter(({ messages }) => messages.length > 0)
    .sort((a, b) => (a.program < b.program ? -1 : 1));
}

/** In how many messages each word stands, in alphabetical order; rare words are left out. */
export function countWords(found: ReadonlyMap<string, readonly string[]>): {
  messages: number;
  words: Record<string, number>;
} {
  const counts = new Map<string, number>();
  let messages = 0;
  for (const [, texts] of found) {
    for (const text of evenly(readable(texts), COUNTED)) {
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
    .filter((text) => text.length >= 18 && text.length <= 200 && (text.match(/[\p{L}]{2,}/gu)?.length ?? 0) >= 3)
    .sort();
}

/** So many of a list, from all of it. */
function evenly<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] as T);
}

function ownerOf(program: string): { tool?: string } {
  const owner = OWNERS.find(([programs]) => programs.test(program));
  return owner ? { tool: owner[1] || program } : {};
}
