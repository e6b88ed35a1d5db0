// Gives every finding of the readers its code: files, YAML, fields, body.
import type { BodyProblem } from '../../content/body.ts';
import type { Content } from '../../content/content.ts';
import { fieldGuide } from '../../content/field-guide.ts';
import type { Finding } from '../../content/finding.ts';
import { SETTINGS } from '../../content/kinds/settings.ts';
import type { SchemaProblem } from '../../content/schema-problems.ts';
import { MAX_FILE_BYTES, type SourceFile, type Unreadable } from '../../source/source-file.ts';
import { SECTIONS } from '../../content/vocabulary.ts';
import type { DiagnosticCode } from '../codes.ts';
import type { Emit, Place } from '../emit.ts';
import { fieldName } from '../field-name.ts';
import { nearest } from '../../words/suggest.ts';

const HEADINGS = SECTIONS.map((section) => section.heading);

const FIELD_CODES = {
  'unknown-key': 'FXC010',
  missing: 'FXC011',
  type: 'FXC012',
  choice: 'FXC013',
  date: 'FXC014',
  address: 'FXC015',
  size: 'FXC016',
  format: 'FXC017',
  rule: 'FXC018',
} as const satisfies Record<SchemaProblem['kind'], DiagnosticCode>;

const BODY_CODES = {
  syntax: 'FXC020',
  import: 'FXC021',
  expression: 'FXC022',
  html: 'FXC023',
  component: 'FXC024',
  attribute: 'FXC025',
  link: 'FXC026',
  'heading-unknown': 'FXC027',
  'heading-twice': 'FXC027',
  'heading-level': 'FXC027',
  'section-missing': 'FXC028',
  'section-empty': 'FXC028',
  'section-order': 'FXC029',
  'outside-section': 'FXC030',
} as const satisfies Record<BodyProblem['kind'], DiagnosticCode>;

/** Reports what reading the files found. */
export function reportFindings(content: Content, emit: Emit): void {
  // Where nothing is there at all, no file is missing: the folder holds no site.
  const position = { line: 1, column: 1, length: 1 };
  if (content.readings.every(({ source }) => isMissing(source)) && content.ledger.lines.length === 0) {
    emit('FXC004', { file: SETTINGS.at, position }, { reason: '', noSite: true });
    return;
  }
  const byFile = Map.groupBy(content.findings, ({ file }) => file);
  for (const findings of byFile.values()) {
    for (const finding of withoutConsequences(findings)) reportFinding(finding, emit);
  }
}

/** A slip in a key or a heading makes two findings, the wrong name and the missing one; the first says it all. */
function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const meant = new Set<string>();
  for (const finding of findings) {
    if (finding.kind === 'schema' && finding.problem.kind === 'unknown-key') {
      const { path, key = '', candidates } = finding.problem;
      meant.add(fieldName([...path, nearest(key, candidates) ?? key]));
    }
    if (finding.kind === 'body' && finding.problem.kind === 'heading-unknown') {
      meant.add(nearest(finding.problem.detail, HEADINGS) ?? '');
    }
  }
  return findings.filter((finding) => {
    if (finding.kind === 'body')
      return finding.problem.kind !== 'section-missing' || !meant.has(finding.problem.detail);
    const missing = finding.kind === 'schema' && finding.problem.kind === 'missing';
    return !missing || finding.problem.value === null || !meant.has(fieldName(finding.problem.path));
  });
}

function reportFinding(finding: Finding, emit: Emit): void {
  switch (finding.kind) {
    case 'unreadable':
      reportUnreadable(finding, finding.why, emit);
      break;
    case 'empty':
      emit('FXC003', finding, { comments: false });
      break;
    case 'no-values':
      emit('FXC003', finding, { comments: true });
      break;
    case 'no-frontmatter':
      emit('FXC005', finding, { opened: finding.opened });
      break;
    case 'yaml':
      if (finding.slip === 'CUT') emit('FXC009', finding, { words: finding.message });
      else emit('FXC006', finding, { slip: finding.slip, reason: finding.message });
      break;
    case 'body': {
      const { kind, detail } = finding.problem;
      emit(BODY_CODES[kind], finding, { kind, detail });
      break;
    }
    case 'schema': {
      const { problem } = finding;
      const { description, optional, keys } = fieldGuide(problem.schema, problem.path);
      emit(FIELD_CODES[problem.kind], finding, {
        field: fieldName(problem.path),
        purpose: description,
        optional,
        reason: problem.reason,
        key: problem.key ?? '',
        value: problem.value,
        candidates: problem.kind === 'type' ? keys : problem.candidates,
      });
    }
  }
}

function isMissing(source: SourceFile): boolean {
  return 'unreadable' in source && source.unreadable.why === 'system' && source.unreadable.message.startsWith('ENOENT');
}

function reportUnreadable(place: Place, why: Unreadable, emit: Emit): void {
  if (why.why === 'encoding') emit('FXC001', place, { byte: why.byte });
  else if (why.why === 'size') emit('FXC002', place, { bytes: why.bytes, limit: MAX_FILE_BYTES });
  else if (why.why === 'system') emit('FXC004', place, { reason: why.message, noSite: false });
  else for (const problem of why.problems) emit('FXC130', place, { problem });
}
