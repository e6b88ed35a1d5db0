// What a site says of itself in its own words: a heading, a first paragraph, and the rest.
import { expect, test } from 'vitest';
import { readSiteText } from '../../../src/core/content/site-text.ts';
import { report, sampleSite } from '../check/content-folder.ts';

const file = (text: string) => ({ path: 'content/about.md', text });

test('the first heading is the title, the first paragraph what search results show', () => {
  expect(readSiteText(file('# Wer wir *sind*\n\nZwei aus der\nKüche.\n\n## Mehr\n'))).toMatchObject({
    title: 'Wer wir sind',
    description: 'Zwei aus der Küche.',
    tree: [{ type: 'paragraph' }, { type: 'heading' }],
  });
  const long = readSiteText(file('Wort '.repeat(60)));
  expect(long?.title).toBeUndefined();
  expect(long?.description).toMatch(/^Wort .*Wort…$/);
  expect(long?.description?.length).toBeLessThanOrEqual(160);
});

test('without one, or with an empty one, the engine speaks', () => {
  expect(readSiteText(undefined)).toBeUndefined();
  expect(readSiteText(file(' \n'))).toBeUndefined();
  expect(sampleSite().content.texts).toEqual({ about: undefined, contributing: undefined });
  expect(report()).toMatch(/in 7 files, no problems$/);
});
