// Gives every finding of the readers its code: files, YAML, fields, body.
import type { BodyProblem } from '../../entry/body.ts';
import type { Content } from '../../entry/content.ts';
import { fieldGuide } from '../../entry/field-guide.ts';
import type { Finding } from '../../entry/finding.ts';
import type { SchemaProblem } from '../../entry/schema-problems.ts';
import { MAX_FILE_BYTES } from '../../entry/source-file.ts';
import type { DiagnosticCode } from '../codes.ts';
import type { Emit } from '../emit.ts';
import { fieldName } from '../field-name.ts';

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
  heading: 'FXC027',
  'section-missing': 'FXC028',
  'section-order': 'FXC029',
  'outside-section': 'FXC030',
} as const satisfies Record<BodyProblem['kind'], DiagnosticCode>;

/** Reports what reading the files found. */
export function reportFindings(content: Content, emit: Emit): void {
  for (const finding of content.findings) reportFinding(finding, emit);
  for (const reading of content.entries) for (const finding of reading.findings) reportFinding(finding, emit);
}

function reportFinding(finding: Finding, emit: Emit): void {
  switch (finding.kind) {
    case 'unreadable':
      if (finding.why.why === 'encoding') emit('FXC001', finding, { byte: finding.why.byte });
      else if (finding.why.why === 'size') emit('FXC002', finding, { bytes: finding.why.bytes, limit: MAX_FILE_BYTES });
      else emit('FXC004', finding, { reason: finding.why.message });
      return;
    case 'empty':
      emit('FXC003', finding, {});
      return;
    case 'no-frontmatter':
      emit('FXC005', finding, {});
      return;
    case 'yaml':
      emit('FXC006', finding, { reason: finding.message });
      return;
    case 'body':
      emit(BODY_CODES[finding.problem.kind], finding, { detail: finding.problem.detail });
      return;
    case 'schema': {
      const { problem } = finding;
      emit(FIELD_CODES[problem.kind], finding, {
        field: fieldName(problem.path),
        purpose: fieldGuide(problem.schema, problem.path).description,
        reason: problem.reason,
        key: problem.key ?? '',
        value: problem.value,
        candidates: problem.candidates,
      });
    }
  }
}
