// The table of diagnostics: every code with its words, in one place. Codes are stable: a retired one is never used again.
import { anchorCodes } from './codes/anchor-codes.ts';
import { bodyCodes } from './codes/body-codes.ts';
import { claimCodes } from './codes/claim-codes.ts';
import { fieldCodes } from './codes/field-codes.ts';
import { fileCodes } from './codes/file-codes.ts';
import { ledgerCodes } from './codes/ledger-codes.ts';
import { qualityCodes } from './codes/quality-codes.ts';
import { recordingCodes } from './codes/recording-codes.ts';
import { referenceCodes } from './codes/reference-codes.ts';
import { signatureCodes } from './codes/signature-codes.ts';
import type { Row } from './row.ts';

export const CODES = {
  ...fileCodes,
  ...fieldCodes,
  ...bodyCodes,
  ...referenceCodes,
  ...claimCodes,
  ...ledgerCodes,
  ...signatureCodes,
  ...qualityCodes,
  ...recordingCodes,
  ...anchorCodes,
} as const satisfies Record<`FXC${number}`, Row<never>>;

export type DiagnosticCode = keyof typeof CODES;

/** What a code must be told. */
export type DataOf<Code extends DiagnosticCode> = (typeof CODES)[Code] extends Row<infer Data> ? Data : never;
