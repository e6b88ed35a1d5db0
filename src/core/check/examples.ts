// An example for every code. A new code gets one beside those of its area; a test proves all of them.
import { anchorExamples } from './examples/anchor-examples.ts';
import { bodyExamples } from './examples/body-examples.ts';
import { claimExamples } from './examples/claim-examples.ts';
import type { Examples } from './examples/example.ts';
import { familyExamples } from './examples/family-examples.ts';
import { fieldExamples } from './examples/field-examples.ts';
import { fileExamples } from './examples/file-examples.ts';
import { ledgerExamples } from './examples/ledger-examples.ts';
import { passageExamples } from './examples/passage-examples.ts';
import { qualityExamples } from './examples/quality-examples.ts';
import { recordingExamples } from './examples/recording-examples.ts';
import { referenceExamples } from './examples/reference-examples.ts';
import { signatureExamples } from './examples/signature-examples.ts';

export const EXAMPLES: Examples = {
  ...fileExamples,
  ...fieldExamples,
  ...bodyExamples,
  ...referenceExamples,
  ...claimExamples,
  ...ledgerExamples,
  ...signatureExamples,
  ...qualityExamples,
  ...passageExamples,
  ...recordingExamples,
  ...anchorExamples,
  ...familyExamples,
};
