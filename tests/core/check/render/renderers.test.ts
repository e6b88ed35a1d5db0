import { describe, expect, test } from 'vitest';
import { codePageAt } from '../../../../src/core/check/code-page.ts';
import { renderGithub } from '../../../../src/core/check/render/github.ts';
import { renderJson } from '../../../../src/core/check/render/json.ts';
import { renderText } from '../../../../src/core/check/render/text.ts';
import { ERROR, reportOf, WARNING } from './report.ts';

describe('text', () => {
  test('place, code, message, frame, why and fix, and a summary', () => {
    expect(renderText(reportOf(ERROR, WARNING))).toMatchInlineSnapshot(`
      "content/tools/a,b:c.yaml:3:6 error FXC015 url: “nowhere” is 100% not a web address
          2 | vendor: 50% off, Inc.
        > 3 | url: nowhere
            |      ^^^^^^^
          4 |
        why: A source that cannot be ·[31mopened· is no evidence.
        fix: copy it whole, for example https://…

      content/errors/gone.mdx:1:1 warning FXC084 too general
        why: Because.

      content: 2 entries, 1 draft in 3 files, 1 error, 1 warning"
    `);
  });
  test('nothing to report', () => {
    expect(renderText({ ...reportOf(), entries: 1, drafts: 0, files: 1 })).toMatchInlineSnapshot(
      `"content: 1 entry in 1 file, no problems"`,
    );
  });
  test('paint gets the words, never the frame', () => {
    const painted: string[] = [];
    renderText(reportOf(ERROR), (style, text) => {
      painted.push(`${style}: ${text}`);
      return text;
    });
    expect(painted).toMatchInlineSnapshot(`
      [
        "place: content/tools/a,b:c.yaml:3:6",
        "error: error FXC015",
        "quiet: why:",
        "good: fix:",
        "error: content: 2 entries, 1 draft in 3 files, 1 error, 0 warnings",
      ]
    `);
  });
});

describe('GitHub annotations', () => {
  test('one line a diagnostic, with what the syntax reserves escaped', () => {
    expect(renderGithub(reportOf(ERROR, WARNING))).toMatchInlineSnapshot(`
      "::error file=content/tools/a%2Cb%3Ac.yaml,line=3,col=6,endColumn=13,title=FXC015 Invalid address::url: “nowhere” is 100%25 not a web address%0Awhy: A source that cannot be ·[31mopened· is no evidence.%0Afix: copy it whole, for example https://…
      ::warning file=content/errors/gone.mdx,line=1,col=1,endColumn=2,title=FXC084 Signature too general::too general%0Awhy: Because."
    `);
    expect(renderGithub(reportOf())).toBe('');
  });
  test('with the page of the code', () => {
    expect(renderGithub(reportOf(WARNING), codePageAt('https://fixpoint.example'))).toMatchInlineSnapshot(
      `"::warning file=content/errors/gone.mdx,line=1,col=1,endColumn=2,title=FXC084 Signature too general::too general%0Awhy: Because.%0Amore: https://fixpoint.example/check/FXC084/"`,
    );
  });
});

describe('JSON', () => {
  test('the whole report for programs', () => {
    expect(renderJson(reportOf(ERROR))).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "ok": false,
        "entries": 2,
        "drafts": 1,
        "files": 3,
        "counted": {},
        "diagnostics": [
          {
            "code": "FXC015",
            "title": "Invalid address",
            "severity": "error",
            "file": "content/tools/a,b:c.yaml",
            "position": {
              "line": 3,
              "column": 6,
              "length": 7
            },
            "message": "url: “nowhere” is 100% not a web address",
            "why": "A source that cannot be \\u001b[31mopened\\u0007 is no evidence.",
            "hint": "copy it whole, for example https://…"
          }
        ]
      }"
    `);
  });
  test('a diagnostic has the address of its page', () => {
    const { diagnostics } = JSON.parse(renderJson(reportOf(ERROR, WARNING), codePageAt('https://fixpoint.example')));
    expect(diagnostics.map(({ url }: { url: string }) => url)).toEqual([
      'https://fixpoint.example/check/FXC015/',
      'https://fixpoint.example/check/FXC084/',
    ]);
  });
  test('warnings alone are ok', () => {
    expect(JSON.parse(renderJson(reportOf(WARNING))).ok).toBe(true);
    expect(JSON.parse(renderJson(reportOf(WARNING, ERROR))).ok).toBe(false);
  });
});
