// What the worker answers to a paste: plain data, ready to be shown. No text in it is markup.
import type { OfSite } from '../of-site.ts';
import type { AnswerCard, CardText, CodeCard } from '../../core/answer/files.ts';
import type { NamedTool } from '../../core/answer/named-tools.ts';
import type { Layer } from '../../core/match/types.ts';
import type { Values } from '../../core/fill/fragment.ts';

/** A line of the paste in runs; what matched is marked. */
export type MarkedLine = readonly { readonly text: string; readonly marked: boolean }[];

/** One entry, family or reference that answers, with what the page shows of it. */
export interface ShownAnswer {
  readonly layer: Layer;
  /** What it is to the reader: exactly this error, this kind of failure, … */
  readonly is: string;
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly tool: string;
  /** Why it is here, in sentences. */
  readonly reasons: readonly string[];
  /** Where the paste has it; no lines when only a code led here. */
  readonly lines: readonly MarkedLine[];
  readonly values: Values;
  /** Absent when the card could not be loaded. */
  readonly card: AnswerCard | undefined;
  /** What tells it from the other entries shown with it. */
  readonly apart: readonly { readonly title: string; readonly how: readonly CardText[] }[];
}

/** Another page worth naming, with the reason. */
export interface OtherPage {
  readonly layer: Layer;
  readonly path: string;
  readonly title: string;
  readonly why: readonly CardText[];
}

/** Why the match index could not be asked. */
export type Trouble = 'offline' | 'missing' | 'outdated';

/** A report of an error without a page; it holds redacted text only. */
export interface Report {
  readonly title: string;
  readonly body: string;
}

/** The whole answer. */
export interface AnswerSheet {
  /** `match`: claimed. `possible`: candidates. `none`: no page. `words`: too short to expect a page of its own. */
  readonly verdict: 'match' | 'possible' | 'none' | 'words';
  readonly trouble: Trouble | undefined;
  readonly answers: readonly ShownAnswer[];
  /** What the codes of the text mean, whatever else is found. */
  readonly codes: readonly CodeCard[];
  readonly also: readonly OtherPage[];
  readonly ruledOut: readonly OtherPage[];
  /** Tools that the text names, where nothing is claimed, with where their makers list known faults. */
  readonly elsewhere: readonly NamedTool[];
  readonly notices: readonly string[];
  /** For full-text search: the text itself when it is short, and the words that are worth a search of their own. */
  readonly query: string;
  readonly words: readonly string[];
  /** The text as it may stand in an address; empty when it is long or held a secret. */
  readonly address: string;
  readonly report: Report;
}

/** A paste for the worker; `number` tells which question an answer belongs to. */
export interface Question {
  readonly number: number;
  readonly text: string;
  /** Absolute address of the folder with the match files. */
  readonly folder: string;
  /** What the page knows of its site. */
  readonly ofSite: OfSite;
}

/** The worker's reply. */
export interface Reply {
  readonly number: number;
  readonly sheet: AnswerSheet;
}
