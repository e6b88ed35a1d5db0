// The data that goes into the matcher and comes out of it. Everything here is plain data that survives JSON.

/** What the matcher needs to know about one entry; the caller builds it from wherever entries come from. */
export interface MatchEntry {
  id: string;
  path: string;
  /** Key of the tool, such as `claude-code`. */
  tool: string;
  toolName: string;
  title: string;
  /** Words in a paste that name the tool. */
  mentions: readonly string[];
  /** HTTP status, errno, JSON-RPC code: what people search for alone. */
  codes: readonly string[];
  signatures: readonly MatchSignature[];
}

/** One wording of an error: text with {placeholders}, and literals that must or must not stand near it. */
export interface MatchSignature {
  text: string;
  mustHave: readonly string[];
  mustNot: readonly string[];
}

/** `match`: claimed. `possible`: worth a look, not claimed. */
export type Confidence = 'match' | 'possible';

/** Part of the original text: UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** One entry that answers the paste, best first in `Explanation.matches`. */
export interface Match {
  id: string;
  path: string;
  tool: string;
  toolName: string;
  title: string;
  confidence: Confidence;
  /** Index of the signature in its entry; null when only a code led here. */
  signature: number | null;
  /** What to highlight: ascending, not overlapping. */
  ranges: Range[];
  /** What the placeholders stand for in this paste, redacted and trimmed. */
  values: Record<string, string>;
  /** Why this entry is here and where it stands; `describeReason` puts one in words. */
  reasons: Reason[];
}

/** One fact about a match. */
export type Reason =
  | { kind: 'in-order'; fragments: number }
  | { kind: 'must-have'; literal: string }
  | { kind: 'partly'; percent: number; missing: string[] }
  | { kind: 'too-general' }
  | { kind: 'other-number'; expected: string; found: string }
  | { kind: 'code'; code: string }
  | { kind: 'tool-named'; tool: string; word: string }
  | { kind: 'same-text'; ids: string[] }
  | { kind: 'inside'; id: string };

/** An entry whose wording nearly stands in the paste, and the one thing that speaks against it. */
export interface RuledOut {
  id: string;
  path: string;
  title: string;
  because: { kind: 'must-not'; literal: string } | { kind: 'other-number'; expected: string; found: string };
}

/** Something the visitor should know about how the paste was read. */
export type Notice =
  | { kind: 'empty' }
  | { kind: 'cut'; kept: number; total: number }
  | { kind: 'unknown-format'; found: unknown; known: number };

/** Answer to one paste. */
export interface Explanation {
  matches: Match[];
  ruledOut: RuledOut[];
  notices: Notice[];
}

/** Settings of `explain`. */
export interface ExplainOptions {
  /** Most matches to return, 8 unless told. */
  limit?: number;
}
