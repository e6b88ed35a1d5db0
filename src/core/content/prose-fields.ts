// Every prose field of an entry with its path: the rules that read sentences walk this one list.
import type { Entry } from './entry.ts';
import type { FieldPath } from './yaml-source.ts';

/** A prose field: where it stands and what it says. */
export interface ProseField {
  readonly path: FieldPath;
  readonly text: string;
}

/** All prose fields of an entry, in the order of the page. Titles of sources are names, not prose. */
export function proseFields(entry: Entry): ProseField[] {
  const fields: ProseField[] = [];
  const add = (text: string | undefined, ...path: (string | number)[]) => {
    if (text !== undefined) fields.push({ path, text });
  };
  add(entry.description, 'description');
  for (const [i, text] of entry.symptoms.entries()) add(text, 'symptoms', i);
  for (const [i, other] of entry.notThis.entries()) add(other.why, 'notThis', i, 'why');
  add(entry.quickFix.text, 'quickFix', 'text');
  add(entry.quickFix.verify, 'quickFix', 'verify');
  for (const [i, cause] of entry.causes.entries()) {
    add(cause.title, 'causes', i, 'title');
    add(cause.detail, 'causes', i, 'detail');
    add(cause.check.text, 'causes', i, 'check', 'text');
    add(cause.check.expect, 'causes', i, 'check', 'expect');
  }
  for (const [i, fix] of entry.fixes.entries()) {
    add(fix.title, 'fixes', i, 'title');
    for (const [j, step] of fix.steps.entries()) add(step.text, 'fixes', i, 'steps', j, 'text');
    add(fix.verify, 'fixes', i, 'verify');
    add(fix.undo, 'fixes', i, 'undo');
  }
  for (const [i, check] of entry.checks.entries()) {
    add(check.text, 'checks', i, 'text');
    add(check.expect, 'checks', i, 'expect');
  }
  for (const [i, text] of entry.prevention.entries()) add(text, 'prevention', i);
  for (const [i, source] of entry.sources.entries()) add(source.shows, 'sources', i, 'shows');
  for (const [i, item] of entry.faq.entries()) {
    add(item.question, 'faq', i, 'question');
    add(item.answer, 'faq', i, 'answer');
  }
  for (const [i, change] of entry.changes.entries()) add(change.what, 'changes', i, 'what');
  for (const [i, other] of entry.related.entries()) add(other.distinguish, 'related', i, 'distinguish');
  return fields;
}
