// The body of an entry as data: its sections as trees, read once, its links, and what is wrong with it.
import type { LinkTarget } from './links.ts';
import type { TreeNode } from './markdown.ts';
import type { Position } from '../source/source-file.ts';
import type { SectionKey } from './vocabulary.ts';

/** A section's blocks, as Markdown's own nodes and known components, and its Markdown as the author wrote it. */
export interface Section {
  readonly key: SectionKey;
  readonly tree: readonly TreeNode[];
  readonly markdown: string;
  /** Line of the file on which `markdown` begins. */
  readonly line: number;
}

/** What is wrong with a body. `detail` names the offending thing; the check puts it into words. */
export interface BodyProblem {
  readonly kind:
    | 'syntax'
    | 'import'
    | 'expression'
    | 'html'
    | 'component'
    | 'attribute'
    | 'link'
    | 'heading-unknown'
    | 'heading-twice'
    | 'heading-level'
    | 'section-missing'
    | 'section-empty'
    | 'section-order'
    | 'outside-section';
  readonly detail: string;
  readonly position: Position;
}

/** A link of a body, with the place of its text. */
export interface BodyLink {
  readonly target: LinkTarget;
  readonly position: Position;
}

export interface Body {
  readonly sections: readonly Section[];
  readonly links: readonly BodyLink[];
  readonly problems: readonly BodyProblem[];
}

/** All text of a tree, without markup. */
export function textOf(node: TreeNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
