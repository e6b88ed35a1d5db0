// Answers from a built site, read from its folder or its address.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { PublishedFiles, type ReadJson } from '../core/answer/published-files.ts';
import type { AnswerSource } from '../core/answer/source.ts';
import { isAddress } from './built-site.ts';

/** A site does not keep a command waiting for longer. */
const PATIENCE_MS = 15_000;

/** Answers from the match files of a site: the address of its home page, or the folder it was built into. */
export function publishedSource(site: string): AnswerSource {
  return new PublishedFiles(isAddress(site) ? overNetwork(site) : fromFolder(site));
}

function fromFolder(site: string): ReadJson {
  return async (name) => JSON.parse(await fs.readFile(path.join(site, 'match', name), 'utf8'));
}

function overNetwork(site: string): ReadJson {
  const base = `${site.replace(/\/+$/, '')}/match/`;
  return async (name, fresh) => {
    const response = await fetch(base + name, {
      cache: fresh ? 'no-cache' : 'default',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`${base}${name} answered with ${response.status}`);
    return response.json();
  };
}
