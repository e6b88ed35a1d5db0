// Where nothing is claimed, the answer says where to go on.
import { expect, it } from 'vitest';
import { answerText } from '../../../src/core/answer/answer-text.ts';
import { answerWithSteps } from '../../../src/core/answer/next-steps.ts';
import { wholeIndex } from '../../../src/core/answer/whole-index.ts';
import { compileIndex } from '../../../src/core/match/index/compile.ts';
import { entry } from '../match/made-up.ts';

const about = { tool: 'quagga', mentions: ['quagga serve'] };
const issues = 'https://github.com/example/quagga/issues';
const index = compileIndex([
  { ...entry('FX0001', ['zygote pool of {n:int} exhausted for gadgets'], about), issues },
  entry('FX0002', ['marmalade ends in tears'], { tool: 'other' }),
]);
const source = wholeIndex(index, () => undefined);
const said = async (text: string) =>
  answerText(
    await answerWithSteps(text, source),
    ({ path }) => path,
    (_, part) => part,
  );

it('names telling words, and the tracker of a tool that the text names', async () => {
  expect(await said('quagga serve: ERR_LOOM_JAMMED while weaving the warp')).toMatchInlineSnapshot(`
    "No page for this yet.
    Words to search for: ERR_LOOM_JAMMED weaving quagga serve warp
    The text names quagga: known issues https://github.com/example/quagga/issues"
  `);
});

it('says nothing of it beside a claim', async () => {
  const { next } = await answerWithSteps('quagga serve: zygote pool of 4 exhausted for gadgets', source);
  expect(next).toBeUndefined();
});

it('names no tool that the text does not name, and nothing that is secret', async () => {
  const { next } = await answerWithSteps(
    'weaving failed for token=sk-abcdefghijklmnopqrstuvwxyz0123456789AB at the loom',
    source,
  );
  expect(next?.tools).toEqual([]);
  expect(next?.words.join(' ')).not.toContain('abcdefghij');
});

it('names nothing that this site calls a secret', async () => {
  const ofSite = { ...source, secrets: () => Promise.resolve({ names: ['badge'], shapes: [] }) };
  const { next } = await answerWithSteps('weaving failed for badge=Zq4711xx at the loom', ofSite);
  expect(next?.words).toContain('weaving');
  expect(next?.words.join(' ')).not.toContain('Zq4711xx');
});
