// What is offered without being claimed has to be earned; and what stands in a paste is found however it is printed.
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/core/match/index/compile.ts';
import { explain } from '../../../src/core/match/find/explain.ts';
import type { MatchEntry } from '../../../src/core/match/types.ts';
import { entry } from './made-up.ts';

const timeout = entry('TIMEOUT', ['MCP client timed out after {n:int} seconds, the request to the server was closed'], {
  tool: 'codex',
});
const engine = entry('ENGINE', ['Quagga engine initialization failed. See root cause above. Failed zygotes: {list}'], {
  tool: 'quagga',
  mentions: ['quagga serve'],
});
const answers = (text: string, entries: MatchEntry[]) =>
  explain(text, compileIndex(entries)).matches.map(({ id, confidence }) => `${id} ${confidence}`);

describe('a neighbour', () => {
  it('is not made of words that all programs have', () => {
    const nginx = 'upstream timed out (110: Connection timed out) while connecting to upstream, client: 10.0.0.3';
    expect(answers(nginx, [timeout])).toEqual([]);
  });

  it('is not made of words that lie scattered over a log', () => {
    const line = (text: string) => `${text}\n${'nothing of interest happened here today either\n'.repeat(6)}`;
    const log = ['quagga 1.2', 'engine ready', 'initialization done', 'root cause: none', 'zygotes: 4']
      .map(line)
      .join('');
    expect(answers(log, [engine])).toEqual([]);
  });

  it('is offered for much of its message in one place', () => {
    const noise = 'nothing of interest happened here today either, as ever before and after it\n'.repeat(4);
    const cut = `${noise}Error: Quagga engine initialization failed. Failed zygotes: …\n${noise}`;
    expect(answers(cut, [engine])).toEqual(['ENGINE possible']);
  });

  it('is not offered for the name of its tool alone', () => {
    expect(answers('Successfully installed quagga serve 1.26.4', [engine])).toEqual([]);
  });

  it('is offered for a name that only it bears, wherever that stands', () => {
    const limit = entry('LIMIT', ['You have hit your usage limit'], { codes: ['usage_limit_reached'] });
    const other = entry('OTHER', ['Too many gadgets'], { codes: ['rate_limit_error'] });
    const third = entry('THIRD', ['Too many gizmos'], { codes: ['rate_limit_error'] });
    const body = (type: string) =>
      `{"error":{"type":"${type}","message":"Sorry, not now","plan_type":"plus","resets_at":17}}`;
    expect(answers(body('usage_limit_reached'), [limit, other, third])).toEqual(['LIMIT possible']);
    expect(answers(body('rate_limit_error'), [limit, other, third])).toEqual([]);
  });
});

describe('what stands there', () => {
  const missing = entry('MISSING', [
    "Cannot find module '{missing:word}'\nRequire stack:",
    "code: 'MODULE_NOT_FOUND', requireStack: [",
  ]);
  const first = "Error: Cannot find module 'express'\nRequire stack:\n- /srv/app/server.js";
  const whole = `${first}\n  code: 'MODULE_NOT_FOUND',\n  requireStack: [ '/srv/app/server.js' ]\n}`;

  it.each([
    ['a real line break behind a placeholder', first],
    ['the same beside a line of 250 characters', `${first}\n${'-'.repeat(251)}`],
    ['a wording without placeholders beside one that has them', whole],
  ])('%s', (_, text) => {
    expect(explain(text, compileIndex([missing])).matches[0]).toMatchObject({
      confidence: 'match',
      values: { missing: 'express' },
    });
  });

  it('is answered by the more particular of two pages', () => {
    const text = "ERR_MODULE_NOT_FOUND: Cannot find module '/home/x/.npm/_npx/3d/zod/index.js' imported from run.js";
    const wording = 'Cannot find module {missing} imported from {importer}';
    const general = entry('GENERAL', [wording], { tool: 'nodejs' });
    const cache = entry('CACHE', [{ text: wording, mustHave: ['_npx'] }], { tool: 'npx' });
    const { matches } = explain(text, compileIndex([general, cache]));
    expect(matches[0]).toMatchObject({ id: 'CACHE', confidence: 'match' });
    expect(matches[1]?.reasons).toContainEqual({ kind: 'inside', id: 'CACHE' });
  });
});
