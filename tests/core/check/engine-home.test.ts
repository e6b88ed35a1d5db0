// The pages of codes at the engine's own home, for sites that have none: where its package says that it has one.
import { expect, test } from 'vitest';
import { codePagesOf, ENGINE_CODES } from '../../../src/files/engine-home.ts';
import manifest from '../../../package.json' with { type: 'json' };

test('below the address that a package names', () => {
  expect(codePagesOf({ homepage: 'https://fixpoint.example' })('FXC010')).toBe(
    'https://fixpoint.example/check/FXC010/',
  );
  expect(codePagesOf({ homepage: 'https://a.example/kb' })('FXC010')).toBe('https://a.example/kb/check/FXC010/');
  expect(codePagesOf({ homepage: 'https://a.example/kb' })('KM001')).toBeUndefined();
});

test('nowhere without one', () => {
  expect(codePagesOf({})('FXC010')).toBeUndefined();
  expect(ENGINE_CODES('FXC010') === undefined).toBe(!('homepage' in manifest));
});
