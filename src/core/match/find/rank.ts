// The order of the answers: a chain of named comparisons, no weighted sum. Each reason can be told to the visitor.
import type { Layer } from '../types.ts';
import type { Finding } from './finding.ts';

// The more particular layer first.
const LAYERS: Readonly<Record<Layer, number>> = { entry: 0, family: 1, reference: 2 };

/** Compares two findings, better first. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    // Claimed before possible.
    order(a.confidence === 'match', b.confidence === 'match') ||
    // What is about this very error before what is about its kind, and that before what others say.
    compareLayers(a, b) ||
    // An error of its own before a part of another one's message.
    order(!a.inside, !b.inside) ||
    // Nothing missing that the signature must have.
    order(!a.lacks, !b.lacks) ||
    // Fragments in order before scattered words.
    order(a.exact, b.exact) ||
    // Clearly more of a signature's information: steps of about a third, so that near equals go on.
    step(b) - step(a) ||
    // The tool that the paste names.
    order(a.toolNamed, b.toolNamed) ||
    // Any more information.
    b.information - a.information ||
    // Earlier in the text.
    a.start - b.start ||
    // Always the same order in the end.
    (a.entry.id < b.entry.id ? -1 : 1)
  );
}

/** Compares the layers of two findings, the more particular first. */
export function compareLayers(a: Finding, b: Finding): number {
  return LAYERS[a.entry.layer] - LAYERS[b.entry.layer];
}

function order(a: boolean, b: boolean): number {
  return Number(b) - Number(a);
}

function step(finding: Finding): number {
  return Math.round(Math.log2(Math.max(1, finding.information)) * 2.5);
}
