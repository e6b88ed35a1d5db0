// Takes secrets and personal data out of a text before anything else sees it: an address, a clipboard, a report,
// storage. Errs on the side of taking out: a stand-in costs a reader little, a leaked key costs much.
import { findAssignments } from './redact/assignments.ts';
import { findEmails } from './redact/emails.ts';
import { findHeaders } from './redact/headers.ts';
import { findHomes } from './redact/homes.ts';
import { findKeys } from './redact/keys.ts';
import { type OwnSecrets, ownSecrets } from './redact/own-secrets.ts';
import { findPrivateKeys } from './redact/private-keys.ts';
import { findTokens } from './redact/tokens.ts';
import type { Secret } from './redact/secret.ts';
import { partitionPoint } from './partition-point.ts';

/** One replacement; `at` is the offset of its stand-in in the redacted text. */
export interface Redaction extends Secret {
  readonly at: number;
}

/** A text without its secrets, and what was replaced, in order. */
export interface Redacted {
  readonly text: string;
  readonly redactions: readonly Redaction[];
}

// What is known by its shape comes before what is known by its surroundings, which may hold stand-ins by then.
// Homes come twice: a stand-in in front of one may uncover it.
const FINDERS = [findPrivateKeys, findKeys, findTokens, findEmails, findHomes, findAssignments, findHeaders, findHomes];

/** Replaces secrets in `text` by stand-ins such as `<key>`; `own` are those of one site. Idempotent; linear in the text; never throws. */
export function redact(text: string, own?: OwnSecrets): Redacted {
  // One after the other, so that each sees what the ones before it have put in.
  const untouched: Redacted = { text, redactions: [] };
  const finders = own ? [ownSecrets(own), ...FINDERS] : FINDERS;
  return finders.reduce((redacted, find) => apply(text, redacted, find(redacted.text)), untouched);
}

/** Offset in the original text of `offset` in the redacted one; inside a stand-in, where the secret began. */
export function originalOffset({ redactions }: Redacted, offset: number): number {
  const last = redactions[countUpTo(redactions, offset) - 1];
  if (last === undefined) return offset;
  const behind = offset - last.at - last.replacement.length;
  return behind < 0 ? last.start : last.end + behind;
}

// Adds secrets found in the redacted text to those found before; one that takes in others stands for them all.
function apply(original: string, before: Redacted, found: readonly Secret[]): Redacted {
  if (found.length === 0) return before;
  const added = found.map((secret) => ({
    ...secret,
    start: originalOffset(before, secret.start),
    end: originalEnd(before, secret.end),
  }));
  const all = [...before.redactions, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
  const redactions: Redaction[] = [];
  let text = '';
  let done = 0;
  for (const secret of all) {
    const last = redactions.at(-1);
    if (last && secret.start < last.end) {
      redactions[redactions.length - 1] = { ...last, end: Math.max(last.end, secret.end) };
    } else {
      text += original.slice(done, secret.start);
      redactions.push({ ...secret, at: text.length });
      text += secret.replacement;
    }
    done = redactions.at(-1)?.end ?? 0;
  }
  return { text: text + original.slice(done), redactions };
}

// As `originalOffset`, for an end: inside a stand-in, where the secret ended.
function originalEnd(redacted: Redacted, offset: number): number {
  const last = redacted.redactions[countUpTo(redacted.redactions, offset - 1) - 1];
  const inside = last && offset <= last.at + last.replacement.length;
  return inside ? last.end : originalOffset(redacted, offset);
}

// How many stand-ins begin at or before `offset`.
function countUpTo(redactions: readonly Redaction[], offset: number): number {
  return partitionPoint(redactions.length, (i) => (redactions[i]?.at ?? 0) <= offset);
}
