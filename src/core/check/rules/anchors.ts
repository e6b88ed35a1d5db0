// Anchors against the ledger: every cause and fix that was ever published is still there, or leads to what took its place.
import type { Content } from '../../content/content.ts';
import type { Article, ArticleReading } from '../../content/article.ts';
import type { Position } from '../../source/source-file.ts';
import { type AnchorState, formatAnchorLine, resolveAnchor } from '../../address/ledger-anchors.ts';
import { anchorsOf, missingAnchors } from '../../catalogue/missing-anchors.ts';
import { isPageOwn, LASTING_SECTIONS } from '../../address/page-sections.ts';
import type { Emit } from '../emit.ts';
import { ARTICLE_KINDS } from '../../content/kinds.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Checks anchors in both directions. `today` (YYYY-MM-DD) dates the lines that are proposed. */
export const anchors: Rule = { about: ARTICLE_KINDS, check: checkAnchors };

function checkAnchors({ content, emit, today }: RuleContext): void {
  checkOwn(content, emit);
  const { ledger } = content;
  // A ledger that cannot be read says nothing about any entry.
  if (content.findings.some(({ file }) => file === ledger.file)) return;
  // Before an address is settled, what is said of the address is enough.
  const settled = new Map(
    content.articles.flatMap((reading) => {
      const article = reading.draft ? undefined : legible(reading);
      return article && ledger.paths.get(article.address)?.id === article.id
        ? [[article.id, { article, reading }] as const]
        : [];
    }),
  );
  for (const { article, anchors, line } of missingAnchors(content, legible)) {
    const { reading } = settled.get(article.id) ?? {};
    if (reading?.path !== article.path) continue;
    emit('FXC101', { file: article.file, position: placeOf(anchors[0], article, reading) }, { anchors, line });
  }
  const published = new Set([...ledger.lines, ...content.articles].map(({ id }) => id));
  for (const [id, anchors] of ledger.anchors) {
    const [first] = anchors.values();
    const { article } = settled.get(id) ?? {};
    if (first && !published.has(id)) emit('FXC105', { file: ledger.file, position: first.position }, { id });
    // Of a page that is gone, its path answers.
    if (article) for (const state of anchors.values()) checkState(content, article, state, emit, today);
  }
}

function checkState({ ledger }: Content, article: Article, state: AnchorState, emit: Emit, today: string): void {
  const { id } = article;
  const { anchor, to, position } = state;
  const place = { file: ledger.file, position };
  const own = anchorsOf(article);
  if (to === undefined) {
    if (!own.includes(anchor)) emit('FXC100', place, { id, anchor, date: today, candidates: own });
    return;
  }
  if (own.includes(anchor)) {
    emit('FXC103', place, { id, anchor, to, line: formatAnchorLine(id, [anchor], today) });
    return;
  }
  const end = resolveAnchor(ledger.anchors.get(id) ?? new Map(), anchor);
  const stands = end !== undefined && (own.includes(end) || (LASTING_SECTIONS as readonly string[]).includes(end));
  if (!stands) emit('FXC102', place, { id, anchor, to, candidates: own });
}

/** No cause and no fix takes an id that the page has for itself. */
function checkOwn(content: Content, emit: Emit): void {
  for (const { file, locate, partial } of content.articles) {
    if (!partial) continue;
    for (const list of ['causes', 'fixes'] as const) {
      for (const [i, { id }] of partial[list].entries()) {
        if (isPageOwn(id)) emit('FXC104', { file, position: locate([list, i, 'id']) }, { id });
      }
    }
  }
}

function placeOf(anchor: string | undefined, { causes, fixes }: Article, { locate }: ArticleReading): Position {
  const cause = causes.findIndex(({ id }) => id === anchor);
  return cause < 0
    ? locate(['fixes', fixes.findIndex(({ id }) => id === anchor), 'id'])
    : locate(['causes', cause, 'id']);
}

/** An entry of which enough could be read to know its anchors. */
function legible({ partial, unfit }: ArticleReading): Article | undefined {
  return ['id', 'causes', 'fixes'].some((field) => unfit.has(field)) ? undefined : partial;
}
