import { describe, expect, it } from 'vitest';
import { originalOffset, redact } from '../../../src/core/match/read/redact.ts';

// Put together here, so that no scanner takes this file for a leak.
const run = (length: number): string => 'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9'.repeat(9).slice(0, length);

describe('redact', () => {
  it.each([
    ['OpenAI', `sk-${run(48)}`],
    ['OpenAI project', `sk-proj-${run(60)}`],
    ['Anthropic', `sk-ant-api03-${run(60)}`],
    ['Google', `AIza${run(35)}`],
    ['Hugging Face', `hf_${run(34)}`],
    ['GitHub', `ghp_${run(36)}`],
    ['GitHub, fine-grained', `github_pat_${run(60)}`],
    ['Slack', `xoxb-${run(40)}`],
    ['AWS', 'AKIAIOSFODNN7EXAMPLE'],
    ['npm', `npm_${run(36)}`],
    ['GitLab', `glpat-${run(20)}`],
    ['Groq', `gsk_${run(50)}`],
    ['Replicate', `r8_${run(37)}`],
    ['Pinecone', `pcsk_${run(50)}`],
  ])('takes out a key of %s', (_, key) => {
    expect(redact(`using ${key}, then`).text).toBe('using <key>, then');
    expect(redact(`{"k":"${key}"}`).text).not.toContain(key.slice(-10));
  });

  it.each([
    ['bearer token', `Authorization: Bearer ${run(30)}`, 'Authorization: Bearer <token>'],
    ['JWT', `token eyJ${run(20)}.eyJ${run(30)}.${run(20)} here`, 'token <token> here'],
    ['password in an address', 'postgres://app:s3cret!@db.local:5432/x', 'postgres://app:<secret>@db.local:5432/x'],
    ['assignment', 'export DB_PASSWORD=hunter22 && run', 'export DB_PASSWORD=<secret> && run'],
    ['JSON', '{"api_key": "abcd1234", "a": 1}', '{"api_key": "<secret>", "a": 1}'],
    ['JSON in JSON', '{\\"client_secret\\":\\"abcd1234\\"}', '{\\"client_secret\\":\\"<secret>\\"}'],
    ['e-mail', 'for sam.doe+x@mail.example.org now', 'for <email> now'],
    ['home on macOS', 'open /Users/sam/app/a.js', 'open ~/app/a.js'],
    ['home on Linux', "at '/home/sam'", "at '~'"],
    ['home on Windows', 'C:\\Users\\Sam Doe\\app', '~\\app'],
    ['home in JSON', '"C:\\\\Users\\\\sam\\\\app"', '"~\\\\app"'],
    ['home in a file address', 'file:///C:/Users/sam/app', 'file:///~/app'],
    [
      'private key',
      '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\nrest',
      '<private key>\nrest',
    ],
    ['private key, cut', '-----BEGIN PRIVATE KEY-----\nMIIEabc+/\n', '<private key>'],
  ])('takes out: %s', (_, text, redacted) => {
    expect(redact(text).text).toBe(redacted);
  });

  it.each([
    'SyntaxError: Unexpected token: foo',
    'Support for password authentication was removed',
    'react@19.0.0 from @scope/pkg@1.2.3, git@github.com:a/b.git',
    'Bearer authentication required',
    'max_tokens: 4096, token count = 12',
    'GET /api/users/5 and src/home/page.ts',
    'Incorrect API key provided: ****ab. invalid x-api-key',
    'apiKey: process.env.API_KEY, password=$PASSWORD, secret=<secret>',
    '-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----',
  ])('leaves alone: %s', (text) => {
    expect(redact(text).text).toBe(text);
  });

  it('leads back to the original', () => {
    const text = `a /home/sam/x ${'b'} sam@example.org end`;
    const redacted = redact(text);
    const at = redacted.text.indexOf('end');
    expect(text.slice(originalOffset(redacted, at))).toBe('end');
    expect(originalOffset(redacted, redacted.text.indexOf('<email>') + 3)).toBe(text.indexOf('sam@'));
  });
});

describe('secrets of one site', () => {
  const own = { names: ['Kundennummer', 'customer no.'], shapes: ['KD-######', 'Q@#*'] };
  it.each([
    ['Kundennummer: 4711, Raum 2', 'Kundennummer: <secret>, Raum 2'],
    ['"kundennummer":"A 12"', '"kundennummer":"<secret> 12"'],
    ['customer no. 12 is unknown', 'customer no. <secret> is unknown'],
    ['KD-123456 und KD-12345', '<secret> und KD-12345'],
    ['Qé7-token_9 bleibt weg, Q7 nicht', '<secret> bleibt weg, Q7 nicht'],
  ])('%s', (text, expected) => {
    expect(redact(text, own).text).toBe(expected);
    expect(redact(redact(text, own).text, own).text).toBe(expected);
    expect(redact(text).text).toBe(text);
  });
});
