// The words of a question, and what is searched for instead of mistyped ones.
import { describe, expect, test } from 'vitest';
import { correctSpelling, editDistance, partOf } from '../../../src/core/answer/spelling.ts';
import { searchWords } from '../../../src/core/answer/search-words.ts';

describe('words of a text that are worth a search of their own', () => {
  test.each([
    ['How do I fix the error with CUDA_VISIBLE_DEVICES in Docker?', ['fix', 'cuda_visible_devices', 'docker']],
    ['切换codex的api时toml配置文件报错', ['切换', 'codex', 'api', 'toml', '配置文件报错']],
    ['OpenAI 401', ['openai', '401']],
    ['is it on', ['is', 'it', 'on']],
    ['', []],
  ])('%s', (text, words) => expect(searchWords(text)).toEqual(words));

  test('of a log its main words, and never more than a dozen', () => {
    expect(searchWords('connect ECONNREFUSED 127.0.0.1:11434\nwhile calling langchain')).toContain('ECONNREFUSED');
    expect(searchWords('a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13 n14')).toHaveLength(12);
  });
});

describe('spelling', () => {
  const words = ['streaming', 'authentication', 'failed', 'langchain', 'repository', 'refused', 'reused', 'cuda'];
  const known = (part: number) => Promise.resolve(words.filter((word) => partOf(word) === part));
  test.each([
    ['straeming', 'streaming'],
    ['authenitcation', 'authentication'],
    ['alngchain', 'langchain'],
    ['repositroy', 'repository'],
    ['refusd', 'refused'],
    // Known by its stem, too short, no letters, or like nothing here.
    ['failing', undefined],
    ['cdu', undefined],
    ['0xc0000005', undefined],
    ['kubernetes', undefined],
    ['streaming', undefined],
  ])('%s → %s', async (typed, right) => expect(await correctSpelling(typed, known)).toBe(right));

  test.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'abcd', 1],
    ['kitten', 'sitting', 3],
    ['ab', 'abcdef', 4],
  ])('%s and %s are %i apart', (a, b, steps) => expect(editDistance(a, b, 3)).toBe(Math.min(steps, 4)));
});
