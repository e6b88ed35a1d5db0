// Every code has an example, and the check itself proves it: the wrong folder brings the code about, the right one nothing.
import { expect, test } from 'vitest';
import { AREAS, CODES, type DiagnosticCode } from '../../../src/core/check/codes.ts';
import { EXAMPLES } from '../../../src/core/check/examples.ts';
import { explainCode } from '../../../src/core/check/explain-code.ts';
import { renderText } from '../../../src/core/check/render/text.ts';
import { RETIRED_CODES } from '../../../src/core/check/retired-codes.ts';
import { checkSample, sampleFiles } from '../../../src/core/check/sample/folder.ts';

const codes = Object.keys(CODES) as DiagnosticCode[];

test('every code stands in one area', () => {
  expect(AREAS.flatMap((area) => Object.keys(area.codes)).sort()).toEqual([...codes].sort());
});

test('a code that was retired is not given out again', () => {
  expect(codes.filter((code) => Object.hasOwn(RETIRED_CODES, code))).toEqual([]);
});

test.each(codes)('%s has an example: wrong, it is reported; right, nothing is', (code) => {
  const { given = [], right = [] } = exampleOf(code);
  const { diagnostic, wrong, right: mended } = explainCode(code);
  expect(diagnostic.code).toBe(code);
  expect(renderText(checkSample(sampleFiles([...given, ...right])))).toMatch(/, no problems$/);
  const tells = [...wrong, ...mended].some(
    ({ note, lines }) => note !== undefined || lines.some((line) => line.differs),
  );
  expect(tells).toBe(true);
});

function exampleOf(code: DiagnosticCode) {
  const example = EXAMPLES[code];
  if (example) return example;
  throw new Error(
    `${code} has no example, so its page would be empty: write one into src/core/check/examples/, in the file of its area, as “${code}: { wrong: [inEntry('what stands there', 'what brings ${code} about')] }”; add \`right\` where undoing that is not how an author mends it`,
  );
}
