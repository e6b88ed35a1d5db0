// What the finders of secrets find.

/** Kinds of things that are taken out. */
export type SecretKind = 'key' | 'token' | 'private-key' | 'password' | 'email' | 'home';

/** A part of a text to take out, `end` exclusive, and what to put there. */
export interface Secret {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}
