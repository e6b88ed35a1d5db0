// What reading a file found wrong, as data. The check gives each finding its code and its words.
import type { BodyProblem } from './body.ts';
import type { SchemaProblem } from './schema-problems.ts';
import type { Position, Unreadable } from '../source/source-file.ts';

interface At {
  readonly file: string;
  readonly position: Position;
}

export type Finding = At &
  (
    | { readonly kind: 'unreadable'; readonly why: Unreadable }
    | { readonly kind: 'empty' }
    | { readonly kind: 'no-frontmatter'; readonly opened: boolean }
    | { readonly kind: 'no-values' }
    | { readonly kind: 'yaml'; readonly slip: string; readonly message: string }
    | { readonly kind: 'schema'; readonly problem: SchemaProblem }
    | { readonly kind: 'body'; readonly problem: BodyProblem }
  );
