// The data that goes into the matcher and comes out of it. Everything here is plain data that survives JSON.

/**
 * What kind of answer this is, the most particular first: `entry`, a page about one error; `family`, a page about a class of
 * failure in any tool; `reference`, a page of the vendor's about its own message.
 */
export type Layer = 'entry' | 'family' | 'reference';

/** What the matcher needs to know about one entry, family or reference; the caller builds it from wherever those come from. */
export interface MatchEntry {
  readonly layer: Layer;
  /** Names it among all layers. */
  readonly id: string;
  /** Of an entry or a family where its page stands below those of its kind; of a reference its whole web address. */
  readonly path: string;
  /** Key of the tool, such as `claude-code`; of a reference that of the vendor's product; empty for a family. */
  readonly tool: string;
  /** Its name; of a reference, who documents the message. */
  readonly toolName: string;
  readonly title: string;
  /** Words in a paste that name the tool. */
  readonly mentions: readonly string[];
  /** Addresses where its makers list known faults, and say whether its service works. */
  readonly issues?: string;
  readonly status?: string;
  /** HTTP status, errno, JSON-RPC code: what people search for alone. */
  readonly codes: readonly string[];
  readonly signatures: readonly MatchSignature[];
}

/** One wording of an error: text with {placeholders}, and literals that must or must not stand near it. */
export interface MatchSignature {
  readonly text: string;
  readonly mustHave: readonly string[];
  readonly mustNot: readonly string[];
}

/** `match`: claimed. `possible`: worth a look, not claimed. */
export type Confidence = 'match' | 'possible';

/** Part of the original text: UTF-16 offsets, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One entry, family or reference that answers the paste, best first in `Explanation.matches`. */
export interface Match {
  readonly layer: Layer;
  readonly id: string;
  readonly path: string;
  readonly tool: string;
  readonly toolName: string;
  readonly title: string;
  readonly confidence: Confidence;
  /** Index of the signature in its entry; null when only a code led here. */
  readonly signature: number | null;
  /** What to highlight: ascending, not overlapping. */
  readonly ranges: readonly Range[];
  /** What the placeholders stand for in this paste, redacted and trimmed. */
  readonly values: Readonly<Record<string, string>>;
  /** Why this entry is here and where it stands; `describeReason` puts one in words. */
  readonly reasons: readonly Reason[];
}

/** One fact about a match. */
export type Reason =
  | { readonly kind: 'in-order'; readonly fragments: number }
  | { readonly kind: 'must-have'; readonly literal: string }
  | { readonly kind: 'partly'; readonly much: 'most' | 'half' | 'some'; readonly missing: readonly string[] }
  | { readonly kind: 'too-general' }
  | { readonly kind: 'other-number'; readonly expected: string; readonly found: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'tool-named'; readonly tool: string; readonly word: string }
  | { readonly kind: 'same-text'; readonly ids: readonly string[] }
  | { readonly kind: 'inside'; readonly id: string };

/** An entry whose wording nearly stands in the paste, and the one thing that speaks against it. */
export interface RuledOut {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly because: Extract<Reason, { kind: 'other-number' }> | { readonly kind: 'must-not'; readonly literal: string };
}

/** Something the visitor should know about how the paste was read. */
export type Notice =
  { readonly kind: 'empty' } | { readonly kind: 'cut'; readonly kept: number; readonly total: number };

/** What a paste is explained by. */
export interface Explanation {
  readonly matches: readonly Match[];
  readonly ruledOut: readonly RuledOut[];
  readonly notices: readonly Notice[];
  /** Keys of tools that the text names, a few at most; none where something is claimed. */
  readonly named: readonly string[];
}

/** Settings of `explain`. */
export interface ExplainOptions {
  /** Most matches to return, 8 unless told. */
  readonly limit?: number;
}
