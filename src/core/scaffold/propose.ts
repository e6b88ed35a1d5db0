// Proposes a new entry for a pasted error: what `npm run new` writes, before anybody has written a word.
import { lineRules } from '../match/index/line-rules.ts';
import type { Content } from '../content/content.ts';
import type { Tool } from '../content/entry.ts';
import { compileIndex } from '../match/index/compile.ts';
import { explain } from '../match/find/explain.ts';
import { nextId } from '../address/entry-id.ts';
import { address, toSlug } from '../address/permalink.ts';
import { guessTool } from './guess-tool.ts';
import { separated } from './placeholders.ts';
import type { LineRules } from '../match/read/lines.ts';
import { type ReadPaste, readPaste } from './read-paste.ts';

/** A proposal: everything of an entry that a paste can tell. */
export interface Proposal {
  readonly id: string;
  readonly tool: string;
  readonly toolName: string;
  readonly category: string;
  readonly slug: string;
  /** `content/errors/<tool>/<slug>.mdx`. */
  readonly file: string;
  readonly title: string;
  readonly signature: string;
  readonly codes: readonly string[];
  readonly example: string;
  /** Secrets that were taken out of the paste. */
  readonly secrets: number;
}

/** What the author decides instead of the proposal. A tool that is given need not have a file yet. */
export interface Wishes {
  readonly tool?: Pick<Tool, 'slug' | 'name' | 'category'>;
  readonly slug?: string;
}

/** Why there is no proposal: nothing to read, or no tool that the paste names. */
export type NoProposal = 'empty' | 'no-tool';

const TITLE_LENGTH = 70;

/** Proposes an entry for a paste. Never throws. */
export function propose(paste: string, content: Content, wishes: Wishes = {}): Proposal | NoProposal {
  const { redact, field } = content.site ?? {};
  const read = readPaste(paste, redact, field?.variables);
  if (!read) return 'empty';
  const tool = wishes.tool ?? guessTool(read.example, read.message, content.tools.values());
  if (!tool) return 'no-tool';
  const ids = [...content.ledger.lines, ...content.entries].flatMap(({ id }) => id ?? []);
  const slug = wishes.slug ?? freeSlug(read.signature, tool.slug, content);
  return {
    id: nextId(ids, content.site?.idPrefix),
    tool: tool.slug,
    toolName: tool.name,
    category: tool.category,
    slug,
    file: `content/errors/${tool.slug}/${slug}.mdx`,
    title: titleOf(read.signature, tool.name),
    signature: tried(read, lineRules(field)),
    codes: read.codes,
    example: read.example,
    secrets: read.secrets,
  };
}

/** Whether a path is a page, or was one: it is never given to another entry. */
export function isTaken(path: string, content: Content): boolean {
  const lower = path.toLowerCase();
  return (
    content.ledger.paths.has(address.entry(path)) || content.entries.some((entry) => entry.path.toLowerCase() === lower)
  );
}

/** A slug from the words that every paste of the error has, and a number where the path is taken. */
function freeSlug(signature: string, tool: string, content: Content): string {
  const words = signature.replace(/\{[a-z0-9_:]+\}/g, ' ').replace(/^(?:[\w.]+\.)?\w*(?:error|exception)\b[:\s]*/i, '');
  const slug = toSlug(words) || toSlug(signature.replace(/\{[a-z0-9_:]+\}/g, ' ')) || 'error';
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!isTaken(`${tool}/${candidate}`, content)) return candidate;
  }
}

/** The tool and the words that every paste has, cut between words. */
function titleOf(signature: string, toolName: string): string {
  const words = signature.replace(/\{[a-z0-9_]+(?::[a-z]+)?\}/g, '…');
  const line = words.replace(/\s+/g, ' ').trim();
  const named = line.toLowerCase().startsWith(toolName.toLowerCase());
  const whole = named ? line : `${toolName}: ${line}`;
  if (whole.length <= TITLE_LENGTH) return whole;
  const cut = whole.slice(0, TITLE_LENGTH + 1).replace(/\s+\S*$/, '');
  return cut.slice(0, TITLE_LENGTH).replace(/[\s,;:({["'`-]+$/, '');
}

/** The first of the signature, the same without types, and the bare message that the matcher finds in the example. */
function tried({ signature, message, example }: ReadPaste, lines?: LineRules): string {
  const untyped = signature.replace(/\{([a-z][a-z0-9_]*):[a-z]+\}/g, '{$1}');
  return [signature, untyped, separated(message)].find((text) => isFound(text, example, lines)) ?? signature;
}

function isFound(text: string, example: string, lines?: LineRules): boolean {
  const about = {
    layer: 'entry' as const,
    id: 'FX0000',
    path: 'x/x',
    tool: 'x',
    toolName: 'x',
    title: 'x',
    mentions: [],
    codes: [],
  };
  const index = compileIndex([{ ...about, signatures: [{ text, mustHave: [], mustNot: [] }] }], lines);
  return explain(example, index).matches[0]?.confidence === 'match';
}
