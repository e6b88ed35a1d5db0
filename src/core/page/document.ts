// A page as a document: sections of blocks from a small vocabulary, made once and written by each format in its own way.
// Links are not resolved here, for each format spells addresses differently.
import type { PageSection } from '../address/page-sections.ts';
import type { DiagnosisStep } from '../catalogue/diagnosis.ts';
import type { Section as BodyTree } from '../content/body.ts';
import type { Shell } from '../content/entry.ts';
import type { InlineNode } from '../content/inline.ts';
import type { LinkTarget } from '../content/links.ts';
import type { Label } from './labels.ts';

/** A page from its title to its last section. */
export interface Document {
  readonly title: string;
  /** The answer in one sentence. */
  readonly description: readonly Inline[];
  /** What a reader weighs the page by, in a line below the answer. */
  readonly marks: readonly (readonly Inline[])[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: PageSection;
  readonly title: string;
  /** The title in few words, for the list of contents; a section without one is not listed. */
  readonly name?: string | undefined;
  readonly badges?: readonly Label[];
  readonly blocks: readonly Block[];
  /** Other ids that lead here: sections that are part of it now, and anchors of causes and fixes that are gone. */
  readonly also?: readonly string[];
}

/** Where a link leads: out of the page as authors write it, to a place on it, to a page of this site, to a permanent link. */
export type Target =
  LinkTarget | { readonly kind: 'place'; readonly id: string } | { readonly kind: 'page'; readonly path: string };

/** A piece of a line. A link without children shows its own address. */
export type Inline =
  | InlineNode
  | { readonly type: 'link'; readonly target: Target; readonly children: readonly Inline[] }
  /** `shown` is the day as the language of the site writes it. */
  | { readonly type: 'day'; readonly day: string; readonly shown: string }
  /** A source of the page by its number; what is read as one text leads to it by that alone. */
  | {
      readonly type: 'citation';
      readonly id: string;
      readonly number: number;
      readonly publisher: string;
      /** What it is read out as. */ readonly name: string;
    }
  | { readonly type: 'badge'; readonly label: Label };

export type Block =
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | CommandBlock
  | CodeBlock
  | FactsBlock
  | SubsectionBlock
  | NoteBlock
  | FoldBlock
  | BodyBlock
  | WidgetBlock;

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
  /** Words before it that say what it is: “It worked when:”. */
  readonly label?: string;
  /** Small print: citations, scopes, places. */
  readonly small?: boolean;
}

export interface ListBlock {
  readonly type: 'list';
  /** Steps are done one after the other; numbered items are cited by their number; the rest has no order. */
  readonly kind: 'steps' | 'numbered' | 'plain';
  readonly items: readonly Item[];
}

export interface Item {
  readonly id?: string;
  readonly blocks: readonly Block[];
}

export interface TableBlock {
  readonly type: 'table';
  readonly label: string;
  readonly head: readonly string[];
  /** Cells by row. A cell has one line or several. */
  readonly rows: readonly (readonly (readonly (readonly Inline[])[])[])[];
  /** For each row the values of a message that it is about, where scripts look a row up by one. */
  readonly keys?: readonly (readonly string[])[];
}

/** A command as it is spelled in each shell. */
export interface CommandBlock {
  readonly type: 'command';
  readonly variants: readonly CommandVariant[];
  /** Names that the entry's signatures capture; only these are placeholders. */
  readonly names: ReadonlySet<string>;
}

/** One spelling of a command, with the shells that take it. */
export interface CommandVariant {
  readonly text: string;
  readonly shells: readonly Shell[];
  /** Names of the shells; undefined where every shell takes the same text. */
  readonly label: string | undefined;
  /** What is known of it: when it was run, or why not. */
  readonly proof?: string | undefined;
}

/** Text to compare or to write. */
export interface CodeBlock {
  readonly type: 'code';
  /** A message of the program, another wording of it, a file or output. */
  readonly kind: 'message' | 'wording' | 'file' | 'output';
  readonly text: string;
  readonly lang?: string | undefined;
  readonly label?: string | undefined;
  readonly names?: ReadonlySet<string>;
}

/** Short facts, each a word and its value. */
export interface FactsBlock {
  readonly type: 'facts';
  readonly rows: readonly { readonly term: string; readonly value: readonly Inline[] }[];
}

/** A part of a section with a heading and a place of its own: a cause, a fix, a question. */
export interface SubsectionBlock {
  readonly type: 'subsection';
  readonly kind: 'cause' | 'fix' | 'question';
  readonly id?: string;
  readonly number?: number | undefined;
  /** A word before the title that says what it is: “Fix:”. */
  readonly before?: string;
  readonly title: readonly Inline[];
  readonly badges?: readonly Label[];
  readonly blocks: readonly Block[];
  readonly also?: readonly string[];
}

/** Blocks that belong together: a check, or what must not be overlooked. */
export interface NoteBlock {
  readonly type: 'note';
  readonly tone: 'check' | 'danger';
  readonly blocks: readonly Block[];
}

/** What few readers need. Formats that cannot fold write the short form, or all of it where there is none. */
export interface FoldBlock {
  readonly type: 'fold';
  readonly id?: PageSection;
  readonly summary: string;
  readonly blocks: readonly Block[];
  readonly short?: readonly Block[];
}

/** A section of the body as its author wrote it. */
export interface BodyBlock {
  readonly type: 'body';
  readonly section: BodyTree;
}

/** What is interactive or drawn. Formats that can do neither write the fallback. */
export interface WidgetBlock {
  readonly type: 'widget';
  readonly widget: Widget;
  readonly fallback: readonly Block[];
}

export type Widget =
  | { readonly kind: 'diagnosis'; readonly steps: readonly DiagnosisStep[] }
  /** Below the quick fix: the way to the whole fix, and a choice of systems where commands differ. */
  | { readonly kind: 'way-on'; readonly to: string; readonly hasShells: boolean }
  /** In the quick fix of a family: what its table says of the tool that the visitor's value of this name is about. */
  | { readonly kind: 'your-tool'; readonly value: string }
  | { readonly kind: 'permanent-link' }
  /** A text for a ticket, to be copied. */
  | { readonly kind: 'reply'; readonly summary: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'twins' }
  | { readonly kind: 'report'; readonly title: string; readonly body: string };
