// The table of diagnostics: every code with its words, in one place. Codes are stable: a retired one is never used again.
import { anchorCodes } from './codes/anchor-codes.ts';
import { bodyCodes } from './codes/body-codes.ts';
import { claimCodes } from './codes/claim-codes.ts';
import { familyCodes } from './codes/family-codes.ts';
import { fieldCodes } from './codes/field-codes.ts';
import { fileCodes } from './codes/file-codes.ts';
import { ledgerCodes } from './codes/ledger-codes.ts';
import { passageCodes } from './codes/passage-codes.ts';
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
  ...passageCodes,
  ...recordingCodes,
  ...anchorCodes,
  ...familyCodes,
} as const satisfies Record<`FXC${number}`, Row<never>>;

/** The same codes by what they are about, for lists. */
export const AREAS: readonly Area[] = [
  { id: 'files', name: 'Files and YAML', codes: fileCodes },
  { id: 'fields', name: 'Fields', codes: fieldCodes },
  { id: 'text', name: 'Text', codes: bodyCodes },
  { id: 'references', name: 'References', codes: referenceCodes },
  { id: 'claims', name: 'Claims and evidence', codes: claimCodes },
  { id: 'ledger', name: 'Addresses', codes: ledgerCodes },
  { id: 'signatures', name: 'Signatures', codes: signatureCodes },
  { id: 'passages', name: 'Passages', codes: passageCodes },
  { id: 'families', name: 'Families', codes: familyCodes },
  { id: 'recordings', name: 'Recordings', codes: recordingCodes },
  { id: 'anchors', name: 'Anchors', codes: anchorCodes },
  { id: 'quality', name: 'Worth reading', codes: qualityCodes },
];

export type DiagnosticCode = keyof typeof CODES;

/** What a code must be told. */
export type DataOf<Code extends DiagnosticCode> = (typeof CODES)[Code] extends Row<infer Data> ? Data : never;

/** Whether a code is only counted. */
export function isCounted(code: string): boolean {
  return (CODES as Readonly<Record<string, Row<never>>>)[code]?.counted ?? false;
}

interface Area {
  readonly id: string;
  readonly name: string;
  readonly codes: { readonly [Code in DiagnosticCode]?: Row<never> };
}
