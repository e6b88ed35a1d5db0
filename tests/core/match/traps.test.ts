// Messages that resemble each other, where a matcher that counts words goes wrong.
import { lineRules } from '../../../src/core/match/index/line-rules.ts';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/core/match/index/compile.ts';
import { explain } from '../../../src/core/match/find/explain.ts';
import type { MatchEntry } from '../../../src/core/match/types.ts';
import { FIELD } from '../own-field.ts';
import { entry } from './made-up.ts';

const answers = (text: string, entries: MatchEntry[]): string[] =>
  explain(text, compileIndex(entries, lineRules(FIELD))).matches.map((match) => `${match.id} ${match.confidence}`);

const toolUse = entry('USE', [
  'messages.{n:int}: `tool_use` ids were found without `tool_result` blocks immediately after: {ids}',
]);
const toolResult = entry('RESULT', [
  'messages.{n:int}: unexpected `tool_use_id` found in `tool_result` blocks: {ids}. Each `tool_result` block must have a corresponding `tool_use` block in the previous message',
]);
const refused = entry('OLLAMA', [{ text: 'connect ECONNREFUSED {host}:11434' }], { tool: 'ollama' });
const rate = entry('RATE', ['429 Rate limit reached for {model} on tokens per min'], { codes: ['429'] });
const balance = entry('BALANCE', ['429 You exceeded your current quota, please check your plan'], { codes: ['429'] });
const overloaded = entry('529', ['API Error: 529 Overloaded'], { codes: ['529'] });
const closed = entry('CLOSED', ['MCP error -32000: Connection closed'], { codes: ['-32000'] });
const notReady = entry('NOTREADY', ['MCP error -32000: Server not initialized'], { codes: ['-32000'] });
const missing = entry('ENOENT', ['npm error code ENOENT\nnpm error syscall open\nnpm error path {path:path}']);
const denied = entry('EACCES', ['npm error code EACCES\nnpm error syscall mkdir\nnpm error path {path:path}']);

describe('look-alikes', () => {
  it('tells tool_use without tool_result from its reverse', () => {
    const text = 'messages.3: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_01A.';
    const reverse =
      'messages.0.content.1: unexpected `tool_use_id` found in `tool_result` blocks: toolu_9. Each `tool_result` block must have a corresponding `tool_use` block in the previous message.';
    expect(answers(text, [toolUse, toolResult])[0]).toBe('USE match');
    expect(answers(reverse, [toolUse, toolResult])[0]).not.toBe('USE match');
    expect(answers(reverse, [toolUse])).not.toContain('USE match');
  });

  it('does not take a refused connection to 5432 for the one to 11434', () => {
    const { matches, ruledOut } = explain('Error: connect ECONNREFUSED 127.0.0.1:5432', compileIndex([refused]));
    expect(matches).toEqual([]);
    expect(ruledOut).toMatchObject([{ id: 'OLLAMA', because: { expected: '11434', found: '5432' } }]);
    expect(answers('Error: connect ECONNREFUSED ::1:11434', [refused])).toEqual(['OLLAMA match']);
  });

  it('tells a 429 for the rate from a 429 for the balance', () => {
    const text = 'Error: 429 You exceeded your current quota, please check your plan and billing details.';
    expect(answers(text, [rate, balance])[0]).toBe('BALANCE match');
    expect(answers(text, [rate])).not.toContain('RATE match');
  });

  it('takes a code beside the name of a tool for the code of that tool', () => {
    const hub = entry('HUB', ['Cannot access gated repo'], { codes: ['401'] });
    const api = entry('API', ['Incorrect API key provided'], { codes: ['401'] });
    expect(answers('401', [hub, api])).toEqual(['API possible', 'HUB possible']);
    expect(answers('hub - 401', [hub, api])).toEqual(['HUB possible']);
  });

  it('does not take a 500 for the 529 that it resembles', () => {
    expect(answers('API Error: 500 Overloaded', [overloaded])).toEqual([]);
    const wordsOnly = entry('529', ['the API is overloaded'], { codes: ['529'] });
    expect(answers('HTTP 500: the API is overloaded', [wordsOnly])).toEqual(['529 possible']);
  });

  it('tells -32000 Connection closed from -32000 Server not initialized', () => {
    expect(answers('McpError: MCP error -32000: Connection closed', [closed, notReady])[0]).toBe('CLOSED match');
    expect(answers('MCP error -32000: Server not initialized', [closed, notReady])[0]).toBe('NOTREADY match');
    expect(answers('MCP error -32000: Server not initialized', [closed])).not.toContain('CLOSED match');
    expect(answers('MCP error -32601: Connection closed', [closed])).toEqual([]);
  });

  it('tells npm ENOENT from EACCES, in the label of any version', () => {
    const text = 'npm ERR! code EACCES\nnpm ERR! syscall mkdir\nnpm ERR! path /usr/local/lib/node_modules';
    expect(answers(text, [missing, denied])).toEqual(['EACCES match']);
    expect(answers(text, [missing])).toEqual([]);
  });

  it('does not take a longer number for a shorter one', () => {
    const one = entry('ONE', ['worker process exited with code 1']);
    expect(answers('worker process exited with code 127', [one])).not.toContain('ONE match');
    expect(answers('worker process exited with code 1.', [one])).toEqual(['ONE match']);
  });

  it('does not build one message out of two lines', () => {
    const split = entry('SPLIT', ['Cannot find module {name} imported from the workspace']);
    expect(answers('Cannot find module\nsomething else\nimported from the workspace', [split])).not.toContain(
      'SPLIT match',
    );
  });

  it('knows when a text holds what the message must not have', () => {
    const general = entry('GENERAL', [{ text: 'quota exceeded for project', mustNot: ['billing disabled'] }]);
    const text = 'quota exceeded for project x: billing disabled';
    const { matches, ruledOut } = explain(text, compileIndex([general]));
    expect(matches).toEqual([]);
    expect(ruledOut[0]?.because).toEqual({ kind: 'must-not', literal: 'billing disabled' });
  });
});

describe('pastes with more or less than one error', () => {
  it('shows both of two unrelated errors', () => {
    const text = `${'npm ERR! code EACCES\nnpm ERR! syscall mkdir\nnpm ERR! path /usr/local'}\n${'ok\n'.repeat(40)}API Error: 529 Overloaded`;
    expect(answers(text, [denied, overloaded, closed]).sort()).toEqual(['529 match', 'EACCES match']);
  });

  it('says nothing about a text without an error', () => {
    const text = 'Compiled successfully in 529 ms\nServer listening on http://localhost:3000\nDone.';
    const all = [toolUse, toolResult, refused, rate, balance, overloaded, closed, notReady, missing, denied];
    expect(answers(text, all)).toEqual([]);
  });

  it('puts a part of a longer message behind it', () => {
    const short = entry('SHORT', ['spawn npx ENOENT']);
    const long = entry('LONG', ['Client error for command A system error occurred (spawn npx ENOENT)']);
    const text = '[error] rmcp: Client error for command A system error occurred (spawn npx ENOENT)';
    expect(answers(text, [short, long])).toEqual(['LONG match', 'SHORT match']);
  });
});

describe('the same text from two tools', () => {
  const first = entry('A', ['Unexpected end of JSON input while parsing'], { tool: 'toolone' });
  const second = entry('B', ['Unexpected end of JSON input while parsing'], { tool: 'tooltwo' });
  const text = 'SyntaxError: Unexpected end of JSON input while parsing';

  it('lets the tool decide that the paste names', () => {
    expect(answers(`tooltwo 1.2.0\n${text}`, [first, second])).toEqual(['B match', 'A possible']);
  });

  it('shows both when none is named', () => {
    expect(answers(text, [first, second])).toEqual(['A possible', 'B possible']);
  });
});

describe('a tool whose name is a part of another one’s', () => {
  const library = entry('LIBRARY', ['sulphur kettle refuses the quagga'], { tool: 'library', mentions: ['@vendor/'] });
  const command = entry('CLI', ['marmalade ends in tears'], { tool: 'cli', mentions: ['@vendor/cli'] });
  const named = (text: string, entries: MatchEntry[]) =>
    explain(text, compileIndex(entries, lineRules(FIELD))).matches.map(({ id, reasons }) => [
      id,
      reasons.flatMap((reason) => (reason.kind === 'tool-named' ? [reason.word] : [])),
    ]);

  it('is not named by it, whether or not the other tool has an answer', () => {
    // Too little of the message for a text that names no tool: the longer name must not lower what is asked for.
    expect(named('@vendor/cli says quagga', [library, command])).toEqual([]);
    expect(named('some program says quagga', [library, command])).toEqual([]);
    expect(named('@vendor/cli: sulphur kettle refuses the quagga', [library, command])).toEqual([['LIBRARY', []]]);
  });

  it('is named by its own name, also beside the other', () => {
    expect(named('@vendor/sdk says quagga', [library, command])).toEqual([['LIBRARY', ['@vendor/']]]);
    expect(named('@vendor/cli or @vendor/sdk: sulphur kettle refuses the quagga', [library, command])).toEqual([
      ['LIBRARY', ['@vendor/']],
    ]);
  });

  it('is named however its name is spelled', () => {
    const spaced = entry('SPACED', ['sulphur kettle refuses the quagga'], { tool: 'big', mentions: ['Big Tool'] });
    expect(named('“big  tool” says quagga', [spaced])).toEqual([['SPACED', ['Big Tool']]]);
  });
});

describe('a bare code', () => {
  it.each([
    ['529', ['529 possible']],
    ['429', ['BALANCE possible', 'RATE possible']],
    ['-32000', ['CLOSED possible', 'NOTREADY possible']],
    ['error 529', ['529 possible']],
  ])('%s leads to all entries that bear it', (text, found) => {
    expect(answers(text, [rate, balance, overloaded, closed, notReady]).sort()).toEqual(found);
  });
});
