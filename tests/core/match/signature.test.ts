import { describe, expect, it } from 'vitest';
import { parseSignature } from '../../../src/core/match/index/signature.ts';

const show = (text: string): string =>
  parseSignature(text)
    .parts.map((part) => (part.kind === 'literal' ? part.text : `<${part.name}:${part.type}>`))
    .join('');

describe('parseSignature', () => {
  it.each([
    ['model {model} not found', 'model <model:text> not found'],
    ['port {port:port} in use', 'port <port:port> in use'],
    ['{"error":{"code":{code:int}}}', '{"error":{"code":<code:int>}}'],
    ['Failed core proc(s): {}', 'Failed core proc(s): {}'],
    ['{ spaced } and {Upper} and {camelCase}', '{ spaced } and {Upper} and {camelCase}'],
    ['{kind:word} {repo} is gated', '<kind:word> <repo:text> is gated'],
  ])('reads %j', (text, parts) => {
    expect(show(text)).toBe(parts);
    expect(parseSignature(text).problems).toEqual([]);
  });

  it('gives offsets that lead back into the text', () => {
    const text = 'a {b} c {d:int} e';
    for (const part of parseSignature(text).parts) {
      expect(text.startsWith(part.kind === 'literal' ? part.text : `{${part.name}`, part.at)).toBe(true);
    }
  });

  it.each([
    ['size {n:integer} exceeded', { kind: 'unknown-type', at: 5, end: 16, found: 'integer' }],
    ['from {a} {b} failed', { kind: 'no-literal-between', at: 9, end: 12, found: '{b}' }],
    ['from {a:word}{b:word} failed', { kind: 'no-literal-between', at: 13, end: 21, found: '{b:word}' }],
    ['{a}: {b}', { kind: 'too-short', at: 0, end: 8, found: '{a}: {b}' }],
  ])('says what is wrong with %j', (text, problem) => {
    expect(parseSignature(text).problems).toEqual([problem]);
  });
});
