// Ports differ from run to run; a transcript calls them the same in all of them, wherever a program names one.
import { expect, test } from 'vitest';
import { Transcript } from '../../src/repro/transcript.ts';

test.each([
  ['an address', 'http://127.0.0.1:40123/mcp', 'http://127.0.0.1:8080/mcp'],
  ['a variable', 'PORT=40123 node server.mjs', 'PORT=8080 node server.mjs'],
  ['an option', 'vite --port=40123', 'vite --port=8080'],
  ['a field of an error of Node.js', 'port: 40123', 'port: 8080'],
  ['a question to lsof', 'lsof -nP -iTCP:40123', 'lsof -nP -iTCP:8080'],
  ['no port at all', 'order 40123', 'order 40123'],
])('%s', (_what, text, expected) => {
  const transcript = new Transcript([]);
  transcript.namePort(40123);
  transcript.run('node server.mjs', {}, text, 0);
  expect(transcript.takePhase().runs[0]?.output).toBe(expected);
});
