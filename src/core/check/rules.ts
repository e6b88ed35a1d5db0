// The rules of the check, one row a file. A rule that joins this list is run; the order does not matter, for a report is sorted.
import type { Rule } from './rule.ts';
import { anchors } from './rules/anchors.ts';
import { commands } from './rules/commands.ts';
import { families } from './rules/families.ts';
import { evidence } from './rules/evidence.ts';
import { completeness } from './rules/completeness.ts';
import { foreign } from './rules/foreign-messages.ts';
import { kindRules } from './rules/kind-rules.ts';
import { ledger } from './rules/ledger.ts';
import { ownIds } from './rules/own-ids.ts';
import { passages } from './rules/passages.ts';
import { filePaths } from './rules/file-paths.ts';
import { recordings } from './rules/recordings.ts';
import { references } from './rules/references.ts';
import { repetition } from './rules/repetition.ts';
import { signatures } from './rules/signatures.ts';
import { uniqueness } from './rules/uniqueness.ts';
import { words } from './rules/words.ts';
import { quality } from './rules/quality.ts';

export const RULES: readonly Rule[] = [
  filePaths,
  references,
  ownIds,
  evidence,
  uniqueness,
  ledger,
  anchors,
  completeness,
  signatures,
  foreign,
  families,
  recordings,
  passages,
  commands,
  words,
  quality,
  repetition,
  kindRules,
];
