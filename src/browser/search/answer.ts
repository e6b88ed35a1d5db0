// What the worker answers to a paste: plain data, ready to be shown. No text in it is markup.
import type { AnswerCard, CardText } from '../../core/answer/files.ts';
import type { Values } from '../../core/fill/fragment.ts';

/** A line of the paste in runs; what matched is marked. */
export type MarkedLine = { text: string; marked: boolean }[];

/** One entry that answers, with what the page shows of it. */
export interface Answer {
  id: string;
  path: string;
  title: string;
  tool: string;
  /** Why it is here, in sentences. */
  reasons: string[];
  /** Where the paste has it; no lines when only a code led here. */
  lines: MarkedLine[];
  values: Values;
  /** Absent when the card could not be loaded. */
  card: AnswerCard | undefined;
  /** What tells it from the other entries shown with it. */
  apart: { title: string; how: CardText[] }[];
}

/** Another page worth naming, with the reason. */
export interface OtherPage {
  path: string;
  title: string;
  why: CardText[];
}

/** Why the match index could not be asked. */
export type Trouble = 'offline' | 'missing' | 'outdated';

/** A report of an error without a page; it holds redacted text only. */
export interface Report {
  title: string;
  body: string;
}

/** The whole answer. */
export interface AnswerSheet {
  /** `match`: claimed. `possible`: candidates. `none`: no page. `words`: too short to expect a page of its own. */
  verdict: 'match' | 'possible' | 'none' | 'words';
  trouble: Trouble | undefined;
  answers: Answer[];
  also: OtherPage[];
  ruledOut: OtherPage[];
  notices: string[];
  /** For full-text search: the text itself when it is short, and its most telling words. */
  query: string;
  words: string[];
  /** The text as it may stand in an address; empty when it is long or held a secret. */
  address: string;
  report: Report;
}

/** A paste for the worker; `number` tells which question an answer belongs to. */
export interface Question {
  number: number;
  text: string;
  /** Absolute address of the folder with the match files. */
  folder: string;
}

/** The worker's reply. */
export interface Reply {
  number: number;
  sheet: AnswerSheet;
}
