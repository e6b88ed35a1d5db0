// The picture that chats and networks show beside a link: tool, signature and status, legible at the size of a thumbnail.
// A tree of boxes as satori reads them; drawing it is not the core's affair.
import type { Article } from '../content/article.ts';
import type { Entry, Settings, Tool } from '../content/entry.ts';
import type { Family } from '../content/family.ts';
import { capturedNames, splitPlaceholders } from '../content/placeholders.ts';
import { sayIn } from '../words/say.ts';
import { type Label, STATUS_LABELS, statusName } from '../page/labels.ts';

/** Width and height that networks ask for, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** A box with its style and what is in it. */
export interface CardNode {
  readonly type: 'div' | 'svg' | 'path' | 'rect' | 'circle';
  readonly props: Readonly<Record<string, unknown>>;
}

/** The dark palette of the site's tokens. */
const COLOURS = {
  back: '#131619',
  raised: '#1b2024',
  line: '#30373d',
  text: '#e3e6e7',
  quiet: '#a0aab1',
  accent: '#74cbd4',
  good: '#7fcf9b',
  warn: '#e5b864',
  bad: '#f39b94',
} as const;

const TONES: Record<Label['tone'], string> = {
  good: COLOURS.good,
  warn: COLOURS.warn,
  bad: COLOURS.bad,
  plain: COLOURS.quiet,
};

/** Sizes of the type by the length of the text: the fewer characters, the larger. The last holds for all that are longer. */
type Sizes = readonly [...{ readonly upTo: number; readonly size: number }[], { readonly size: number }];

const SIGNATURE_SIZES: Sizes = [{ upTo: 45, size: 66 }, { upTo: 90, size: 54 }, { size: 46 }];
const TOOL_SIZES: Sizes = [{ upTo: 24, size: 46 }, { upTo: 36, size: 36 }, { size: 28 }];
const TAGLINE_SIZES: Sizes = [{ upTo: 40, size: 88 }, { upTo: 60, size: 68 }, { size: 56 }];
const DESCRIPTION_SIZES: Sizes = [{ upTo: 140, size: 36 }, { size: 32 }];

/** Characters of a signature that are shown. */
const LONGEST = 140;

/** One line; what does not fit ends in an ellipsis. */
const ONE_LINE = { display: 'block', overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' } as const;

/** The card of an entry. */
export function entryCard(entry: Entry, tool: Tool, site: Pick<Settings, 'name' | 'words'>): CardNode {
  const tone = TONES[STATUS_LABELS[entry.status].tone];
  return articleCard(entry, { about: tool.name, label: statusName(entry, sayIn(site.words)), tone }, site);
}

/** The card of a family. */
export function familyCard(family: Family, site: Pick<Settings, 'name' | 'words'>): CardNode {
  const say = sayIn(site.words);
  return articleCard(family, { about: say('Any tool'), label: say('Kind of failure'), tone: COLOURS.accent }, site);
}

interface CardTop {
  readonly about: string;
  readonly label: string;
  readonly tone: string;
}

function articleCard(article: Article, { about, label, tone }: CardTop, site: Pick<Settings, 'name'>): CardNode {
  const text = shownSignature(article);
  return frame(
    site,
    box({ justifyContent: 'space-between', alignItems: 'center', gap: 30 }, [
      box({ ...ONE_LINE, fontSize: sizeOf(about, TOOL_SIZES), fontWeight: 600, color: COLOURS.accent }, about),
      box(
        {
          ...ONE_LINE,
          flexShrink: 0,
          maxWidth: 480,
          fontSize: 32,
          fontWeight: 600,
          color: tone,
          border: `3px solid ${tone}`,
          borderRadius: 12,
          padding: '6px 22px',
        },
        label,
      ),
    ]),
    box(
      {
        flex: 1,
        alignItems: 'center',
        background: COLOURS.raised,
        border: `2px solid ${COLOURS.line}`,
        borderRadius: 18,
        padding: '20px 40px',
        overflow: 'hidden',
      },
      box(
        {
          fontFamily: 'Mono',
          fontSize: sizeOf(text, SIGNATURE_SIZES),
          lineHeight: 1.3,
          wordBreak: 'break-word',
          whiteSpace: 'pre-wrap',
        },
        text,
      ),
    ),
    article.id,
  );
}

/** The card of the site itself, for every page that is no entry. */
export function siteCard(site: Pick<Settings, 'name' | 'tagline' | 'description'>): CardNode {
  return frame(
    site,
    box({ flex: 1, flexDirection: 'column', justifyContent: 'center' }, [
      box(
        { fontSize: sizeOf(site.tagline, TAGLINE_SIZES), fontWeight: 600, color: COLOURS.text, lineHeight: 1.15 },
        site.tagline,
      ),
      box(
        {
          fontSize: sizeOf(site.description, DESCRIPTION_SIZES),
          color: COLOURS.quiet,
          marginTop: 24,
          lineHeight: 1.4,
        },
        site.description,
      ),
    ]),
    box({}, ''),
    '',
  );
}

function frame(site: Pick<Settings, 'name'>, top: CardNode, middle: CardNode, id: string): CardNode {
  const foot = box({ justifyContent: 'space-between', alignItems: 'center', fontSize: 34, color: COLOURS.quiet }, [
    box({ alignItems: 'center', gap: 18, color: COLOURS.text, fontWeight: 600 }, [LOGO, box({}, site.name)]),
    box({ fontFamily: 'Mono' }, id),
  ]);
  return box(
    {
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      gap: 30,
      padding: '48px 60px',
      background: COLOURS.back,
      color: COLOURS.text,
      fontFamily: 'Sans',
    },
    [top, middle, foot],
  );
}

/** The first wording on one line, its variable parts as names, cut where nobody would read on. */
function shownSignature(article: Article): string {
  const line = splitPlaceholders(article.signatures[0]?.text ?? article.title, capturedNames(article))
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

function sizeOf({ length }: string, sizes: Sizes): number {
  return (sizes.find((each) => 'upTo' in each && length <= each.upTo) ?? sizes.at(-1))?.size ?? 0;
}

function box(style: Readonly<Record<string, unknown>>, children: string | CardNode | readonly CardNode[]): CardNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

const shape = (type: CardNode['type'], props: Readonly<Record<string, unknown>>): CardNode => ({ type, props });

const LOGO: CardNode = shape('svg', {
  viewBox: '0 0 32 32',
  width: 52,
  height: 52,
  children: [
    shape('rect', { width: 32, height: 32, rx: 7, fill: '#07606b' }),
    shape('path', { d: 'M6 26 26 6', stroke: '#fdfdfb', 'stroke-opacity': 0.55, 'stroke-width': 2.2 }),
    shape('path', {
      d: 'M6 8c9 0 12 3 14 18',
      fill: 'none',
      stroke: '#fdfdfb',
      'stroke-width': 2.6,
      'stroke-linecap': 'round',
    }),
    shape('circle', { cx: 17.1, cy: 14.9, r: 3.9, fill: '#ffd166' }),
  ],
});
