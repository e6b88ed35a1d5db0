// The prose of a document: every field that its schema marks as prose, read into inline nodes once, when somebody first asks.
import type { z } from 'zod';
import { type InlineNode, type InlineProblem, type InlineProse, parseInline } from './inline.ts';
import { markedFields } from './marked-fields.ts';
import type { FieldPath } from './yaml-source.ts';

/** A prose field: where it stands, what it says, as nodes, and what in it could not be shown. */
export interface Prose {
  readonly path: FieldPath;
  readonly text: string;
  readonly nodes: readonly InlineNode[];
  readonly problems: readonly InlineProblem[];
}

/** What has prose: an entry, or anything else that was read. */
export interface HasProse {
  readonly prose: readonly Prose[];
}

/** All prose of a value, in the order of its schema. */
export function proseOf(schema: z.core.$ZodType, value: unknown): readonly Prose[] {
  return markedFields(schema, value, 'prose').flatMap(({ path, value: text }) =>
    typeof text === 'string' ? [new LazyProse(path, text)] : [],
  );
}

/** The nodes of a text that stands in the prose of `owner`. Any other text is parsed, and kept with the owner's. */
export function inlineOf(owner: HasProse, text: string): InlineProse {
  let texts = known.get(owner.prose);
  if (!texts) {
    texts = new Map<string, InlineProse>(owner.prose.map((prose) => [prose.text, prose]));
    known.set(owner.prose, texts);
  }
  const prose = texts.get(text) ?? parseInline(text);
  texts.set(text, prose);
  return prose;
}

const known = new WeakMap<readonly Prose[], Map<string, InlineProse>>();

class LazyProse implements Prose {
  readonly path: FieldPath;
  readonly text: string;
  #read: InlineProse | undefined;

  constructor(path: FieldPath, text: string) {
    this.path = path;
    this.text = text;
  }

  get nodes() {
    return this.#inline().nodes;
  }

  get problems() {
    return this.#inline().problems;
  }

  #inline(): InlineProse {
    this.#read ??= parseInline(this.text);
    return this.#read;
  }
}
