// What a code means, with an example that is checked to make it: its page and `npm run check -- --explain` show this.
import { AREAS, CODES, type DiagnosticCode } from './codes.ts';
import type { Diagnostic, Report, Severity } from './diagnostic.ts';
import { EXAMPLES } from './examples.ts';
import type { Row } from './row.ts';
import { checkSample, sampleFiles } from './sample/folder.ts';
import { type Snippet, snippets } from './snippets.ts';

export interface CodeExplanation {
  readonly code: DiagnosticCode;
  readonly title: string;
  readonly severity: Severity;
  /** Whether a draft may still lack it: there it is a warning. */
  readonly unfinished: boolean;
  /** The name of what it is about. */
  readonly area: string;
  /** Why it matters. */
  readonly why: string;
  /** What makes the example wrong, and the same places where it is right. */
  readonly wrong: readonly Snippet[];
  readonly right: readonly Snippet[];
  /** What the check says of the wrong example, with the files that it points into. */
  readonly diagnostic: Diagnostic;
  readonly texts: Report['texts'];
}

// An explanation costs a whole check of its example; a page and its twin ask for the same one.
const known = new Map<DiagnosticCode, CodeExplanation>();

/** Explains a code. Throws when its example does not bring it about, which a test rules out. */
export function explainCode(code: DiagnosticCode): CodeExplanation {
  const explained = known.get(code) ?? explain(code);
  known.set(code, explained);
  return explained;
}

function explain(code: DiagnosticCode): CodeExplanation {
  const row = CODES[code] as Row<never>;
  const { given = [], wrong = [], right = [] } = EXAMPLES[code] ?? {};
  const broken = sampleFiles([...given, ...wrong]);
  const report = checkSample(broken);
  const diagnostic = [...report.diagnostics, ...report.counted].find((each) => each.code === code);
  if (!diagnostic) throw new Error(`the example of ${code} in src/core/check/examples does not bring it about`);
  const pairs = snippets(broken, sampleFiles([...given, ...right]));
  return {
    code,
    title: row.title,
    severity: row.severity,
    unfinished: row.unfinished ?? false,
    area: AREAS.find(({ codes }) => Object.hasOwn(codes, code))?.name ?? '',
    why: row.why,
    wrong: worthShowing(pairs.map((pair) => pair.wrong)),
    right: worthShowing(pairs.map((pair) => pair.right)),
    diagnostic,
    texts: report.texts,
  };
}

/** That a file is not there needs no word beside one that is. */
function worthShowing(side: readonly Snippet[]): readonly Snippet[] {
  const shown = side.filter(({ lines }) => lines.length > 0);
  return shown.length > 0 ? shown : side;
}
