// The same message as terminals, logs, JSON and mail carry it.
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/core/match/index/compile.ts';
import { explain } from '../../../src/core/match/find/explain.ts';
import { describeReason } from '../../../src/core/match/find/reasons.ts';
import { entry } from './made-up.ts';

const ESC = '\u001b';
const index = compileIndex([
  entry('MODEL', [
    'The model "{model:word}" needs at least {size:number} GiB of memory, but only {free:number} GiB is free',
  ]),
  entry('TYPE', ['{"type":"overloaded_error","message":"Overloaded"}'], { codes: ['529'] }),
  entry('LINES', ['A module that was compiled using Foo 1.x cannot be run in\nFoo {version:version} as it may crash.']),
]);

describe('carriers', () => {
  it.each([
    ['plain', 'Error: The model "tiny:7b" needs at least 9.5 GiB of memory, but only 2 GiB is free.'],
    [
      'colours',
      `${ESC}[31mError:${ESC}[0m The model "tiny:7b" needs at least ${ESC}[1m9.5${ESC}[0m GiB of memory, but only 2 GiB is free`,
    ],
    [
      'hard wraps',
      '  ⎿ Error: The model "tiny:7b" needs at\n     least 9.5 GiB of memory, but only 2\n     GiB is free',
    ],
    [
      'a box',
      '│ The model "tiny:7b" needs at least     │\n│ 9.5 GiB of memory, but only 2 GiB is  │\n│ free                                   │',
    ],
    [
      'JSON in JSON',
      JSON.stringify({
        log: JSON.stringify({ e: 'The model "tiny:7b" needs at least 9.5 GiB of memory, but only 2 GiB is free' }),
      }),
    ],
    [
      'a log',
      '2026-11-20T08:14:04.120Z [worker] ERROR The model "tiny:7b" needs at least 9.5 GiB of memory, but only 2 GiB is free id=77',
    ],
    ['smart quotes', 'the model “tiny:7b” needs at least 9.5 GiB of memory, but only 2 GiB is free'],
  ])('%s', (_, text) => {
    const [match] = explain(text, index).matches;
    expect(match).toMatchObject({ id: 'MODEL', confidence: 'match', values: { size: '9.5', free: '2' } });
    expect(match?.values.model).toBe('tiny:7b');
  });

  it('Python repr, and a word torn by a wrap', () => {
    expect(explain("{'type': 'overloaded_error', 'message': 'Overloaded'}", index).matches[0]?.confidence).toBe(
      'match',
    );
    expect(explain('{"type":"overload     ed_error","message":"Overloaded"}', index).matches[0]?.confidence).toBe(
      'match',
    );
  });

  it('lines behind log prefixes', () => {
    const text =
      '(worker pid=7) A module that was compiled using Foo 1.x cannot be run in\n(worker pid=7) Foo 2.4.2 as it may crash.';
    expect(explain(text, index).matches[0]).toMatchObject({
      id: 'LINES',
      confidence: 'match',
      values: { version: '2.4.2' },
    });
  });

  it('highlights the message in the original text', () => {
    const message = 'The model "tiny:7b" needs at least 9.5 GiB of memory, but only 2 GiB is free';
    const text = `${ESC}[2mlog for sam@example.org in /home/sam/x${ESC}[0m\n${message} (id 5)`;
    const [range] = explain(text, index).matches[0]?.ranges ?? [];
    expect(text.slice(range?.start, range?.end)).toBe(message);
  });

  it('redacts what it captures', () => {
    const paths = compileIndex([entry('PATH', ['lock file {path:path} is held by another process'])]);
    const [match] = explain('lock file /home/sam/app/lock.json is held by another process', paths).matches;
    expect(match?.values).toEqual({ path: '~/app/lock.json' });
  });

  it('puts its reasons in words', () => {
    const [match] = explain('The model "a" needs 9 GiB of memory and is not free at least', index).matches;
    expect(match?.confidence).toBe('possible');
    expect(match?.reasons.map((reason) => describeReason(reason)).join(' ')).toMatch(
      /^(?:Most|About half) of the message is in the text; missing: /,
    );
  });

  it('answers softly when the text is empty', () => {
    expect(explain(' \n"" ', index).notices).toEqual([{ kind: 'empty' }]);
  });
});
