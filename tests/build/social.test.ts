// Pictures for chats and networks: every page names one, it is there, and it has the size that it says.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentPages, meta, readSite } from './built-site.ts';

const site = readSite('dist');

/** Width and height of a PNG: its first chunk (Portable Network Graphics, 11.2.1). */
function sizeOf(file: string): [number, number] {
  const bytes = fs.readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every page names a picture of 1200 by 630 pixels and at most 150 kB', () => {
  const pictures = new Set(
    contentPages(site).map(({ html, address }) => meta(html, 'og:image') ?? `none on ${address}`),
  );
  for (const picture of pictures) {
    const file = path.join(site.folder, new URL(picture).pathname);
    expect(sizeOf(file), picture).toEqual([1200, 630]);
    expect(fs.statSync(file).size, picture).toBeLessThan(150_000);
  }
});

test('every entry has its own', () => {
  const entries = contentPages(site).filter(({ address }) => /^\/errors\/[^/]+\/[^/]+\/$/.test(address));
  const pictures = entries.filter(({ noindex }) => !noindex).map(({ html }) => meta(html, 'og:image'));
  expect(pictures.length).toBeGreaterThan(0);
  expect(new Set(pictures).size).toBe(pictures.length);
  expect(pictures.every((picture) => /\/social\/FX\d{4,}\.png$/.test(picture ?? ''))).toBe(true);
});
