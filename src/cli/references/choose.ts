// Which of the messages that were found are particular enough to be claimed for a vendor's page: by the measure that the check
// applies to signatures of entries, and a little more, for nobody reads these one by one.
import { wordsOf } from '../../core/check/foreign-claims.ts';
import { isParticular, tells } from '../../core/check/particular.ts';
import { toMatchReferences } from '../../core/answer/match-entry.ts';
import type { ReferencePage, References } from '../../core/content/schema/reference.ts';
import { foreignMessages, messagesWithAll } from '../../core/match/background/foreign-messages.ts';
import { explain } from '../../core/match/find/explain.ts';
import { compileIndex } from '../../core/match/index/compile.ts';
import { parseSignature } from '../../core/match/index/signature.ts';
import { normalize } from '../../core/match/read/normalize.ts';
import { tidy } from './placeholders.ts';
import type { FoundPage } from './source.ts';

const NAME = /\{[a-z][a-z0-9_]*\}/g;

/** Most messages of a page; an index takes no more of an entry. */
const MOST = 64;

type Reason = keyof References['leftOut'];
type Source = Pick<References, 'name' | 'tool' | 'mentions' | 'base'>;

/** What is kept, and how much is not. */
export interface Chosen {
  readonly pages: readonly ReferencePage[];
  readonly leftOut: References['leftOut'];
}

/** Chooses among the pages of a source. */
export function choosePages(source: Source, found: readonly FoundPage[]): Chosen {
  const leftOut = new Map<Reason, number>();
  const drop = (reason: Reason) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  const rows = found.map((page) => {
    const texts = [...new Map(page.says.map(tidy).map((text) => [text.replace(NAME, '{}'), text])).values()];
    const long = texts.filter((text) => isLongEnough(text) || drop('short') === undefined).slice(0, MOST);
    const beside = page.beside ?? (long.some((text) => !isParticular(wordsOf(text))) ? page.usually : undefined) ?? [];
    const says = long.filter((text) => isEnough(text, page.code, beside) || drop('common') === undefined);
    return { at: page.at, code: page.code, beside: [...beside], usually: page.usually, says };
  });
  const foreign = claimedElsewhere(source, rows);
  const told = rows.map(({ usually, ...row }) => {
    const says = row.says.filter((text) => !foreign.has(key(row.at, text)));
    // What other programs print as well needs what stands beside it.
    const also = row.says.filter((text) => !says.includes(text));
    if (also.length > 0 && row.beside.length === 0 && usually && tells(usually))
      return { ...row, beside: [...usually] };
    for (const _ of also) drop('foreign');
    return { ...row, says };
  });
  const bearers = Map.groupBy(
    told.flatMap(({ at, beside, says }) =>
      says.map((text) => ({ at, same: normalize([text, ...beside].join('\n')).text })),
    ),
    ({ same }) => same,
  );
  const pages = told.flatMap(({ at, code, beside, says }): ReferencePage[] => {
    const own = says.filter((text) => {
      const all = bearers.get(normalize([text, ...beside].join('\n')).text) ?? [];
      return all.length < 2 || drop('twice') === undefined;
    });
    return own.length === 0 ? [] : [{ at, code, ...(beside.length > 0 && { beside: [...beside] }), says: own }];
  });
  return { pages, leftOut: Object.fromEntries([...leftOut].sort()) };
}

function isLongEnough(text: string): boolean {
  return (
    text.length >= 3 &&
    !parseSignature(text).problems.some(({ kind }) => kind === 'too-short') &&
    wordsOf(text).length > 0
  );
}

function isEnough(text: string, code: string, beside: readonly string[]): boolean {
  return isParticular(wordsOf(text)) || tells(beside) || (isName(code) && text.includes(code) && tells([code]));
}

/** A code that is no word of a language: `ERR_X`, `E0382`. */
function isName(code: string): boolean {
  return /^(?=.*[A-Za-z])(?=.*[_\d]).{5,}$/.test(code);
}

/** The messages that claim something which another program prints. */
function claimedElsewhere(source: Source, rows: readonly ReferencePage[]): ReadonlySet<string> {
  const kept = rows.filter(({ says }) => says.length > 0);
  const entries = toMatchReferences(
    'found',
    { ...source, list: '', from: [], refreshed: '', leftOut: {}, pages: kept },
    new Map(),
  )
    // Pages may have one code, and here each needs a name of its own.
    .map((entry, at) => ({ ...entry, id: String(at) }));
  const index = compileIndex(entries);
  const background = foreignMessages();
  const claims = new Set<string>();
  kept.forEach(({ at, says }, number) => {
    says.forEach((text, signature) => {
      const isClaimed = messagesWithAll(wordsOf(text), background).some(
        ({ from, text: message }) =>
          !isOwn(source, from) &&
          explain(message, index, { limit: 20 }).matches.some(
            (match) => match.id === String(number) && match.signature === signature && match.confidence === 'match',
          ),
      );
      if (isClaimed) claims.add(key(at, text));
    });
  });
  return claims;
}

function isOwn({ tool }: Source, from: { readonly program: string; readonly tools?: readonly string[] }): boolean {
  return from.tools?.includes(tool) === true || from.program === tool || from.program.startsWith(`@${tool}js/`);
}

function key(at: string, text: string): string {
  return `${at}\n${text}`;
}
