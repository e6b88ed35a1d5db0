// Headers that a host sends: what keeps a page safe, how long a file may be kept, and what type a file is of.
import { contentType, type FormatFacts } from '../address/format-facts.ts';

/**
 * Sent with everything. The policy is stricter than the one inside the pages in all but one thing: it names no hashes, for
 * the pages' own policy does, and both hold. `frame-ancestors` and the transport rule work only as headers.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** A file whose name tells its content never changes. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept, but asked for again before it is shown; the answer is mostly 304. */
export const ASK_AGAIN = 'no-cache';

/** How the addresses of files that bear a hash of their content begin, below the base path. No other address begins so. */
export const HASHED = [
  '_astro/',
  // Pagefind's parts; its scripts and its entry file have fixed names.
  'pagefind/fragment/',
  'pagefind/index/',
  'pagefind/filter/',
  // The match files, all but the manifest: `match/index.3f9a1c.json`, `match/lists-12.3f9a1c.json`.
  'match/index.',
  'match/head.',
  'match/lists-',
  'match/bodies-',
  'match/cards-',
  'match/finder.',
  'match/codes-',
] as const;

/** The beginnings as one pattern, for hosts that take regular expressions. */
export const HASHED_PATTERN = `(?:${HASHED.map((beginning) => beginning.replaceAll('.', String.raw`\.`)).join('|')}).+`;

/** What a host has to know of a format of pages. */
export type HostFormat = Pick<FormatFacts, 'ending' | 'mediaType' | 'known'>;

/** Types that hosts do not know by the ending, by a pattern of the address below the base path. */
export function typesOf(formats: readonly HostFormat[]): { readonly pattern: string; readonly type: string }[] {
  const unknown = formats.filter(({ known }) => !known);
  return [
    ...unknown.map(({ ending, mediaType }) => ({
      pattern: String.raw`.+\.` + ending,
      type: contentType({ mediaType }),
    })),
    ...OTHER_TYPES,
  ];
}

const OTHER_TYPES = [
  { pattern: String.raw`.+\.ndjson`, type: 'application/x-ndjson; charset=utf-8' },
  { pattern: String.raw`feed\.xml`, type: 'application/atom+xml; charset=utf-8' },
  { pattern: String.raw`opensearch\.xml`, type: 'application/opensearchdescription+xml; charset=utf-8' },
];
