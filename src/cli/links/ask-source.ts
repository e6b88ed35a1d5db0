// Asks the web for the text of sources: one request at a time, a pause between two, and a host that has had enough is left alone.
import { setTimeout as wait } from 'node:timers/promises';
import { readings } from '../../core/catalogue/passage-words.ts';
import { type SourceRequest, sourceRequests, textsOf } from '../../core/catalogue/source-requests.ts';
import type { ReadSource, SourcePart } from './find-passages.ts';
import { AGENT, reasonOf } from './probe-link.ts';

export interface AskOptions {
  readonly timeoutMs: number;
  readonly pauseMs: number;
  /** A token for api.github.com, which answers 60 requests an hour without one. */
  readonly token?: string | undefined;
}

/** More than this is no page that anybody cites. */
const MOST_CHARACTERS = 20_000_000;

/** Pages of comments that are read of one thread. */
const MOST_PAGES = 10;

const GITHUB_API = 'api.github.com';

/** Reads sources from the web. */
export function webSources({ timeoutMs, pauseMs, token }: AskOptions): ReadSource {
  /** Hosts that answer no more, and why. */
  const closed = new Map<string, string>();
  let asked = 0;

  async function* read(url: string): AsyncGenerator<SourcePart> {
    for (const { url: first, as } of sourceRequests(url)) {
      let next: string | undefined = first;
      for (let count = 0; next !== undefined && count < MOST_PAGES; count++) {
        const { part, more }: Answer = await ask(next, as);
        yield part;
        next = more;
      }
    }
  }

  async function ask(url: string, as: SourceRequest['as']): Promise<Answer> {
    const { host } = new URL(url);
    const why = closed.get(host);
    if (why !== undefined) return unknown(why);
    if (asked++ > 0) await wait(pauseMs);
    try {
      const response = await fetch(url, { headers: headersFor(host), signal: AbortSignal.timeout(timeoutMs) });
      const { status, headers } = response;
      if (status === 404 || status === 410) return { part: { state: 'gone', detail: `answered with ${status}` } };
      if (status === 429 || headers.get('x-ratelimit-remaining') === '0') {
        closed.set(
          host,
          `${host} answers no more for now${host === GITHUB_API && !token ? '; GITHUB_TOKEN gives more' : ''}`,
        );
      }
      if (!response.ok) return unknown(closed.get(host) ?? `answered with ${status}`);
      const text = await response.text();
      if (text.length > MOST_CHARACTERS) return unknown('too long to be read');
      return { part: partOf(text, as, headers.get('content-type') ?? ''), more: nextOf(headers.get('link')) };
    } catch (error) {
      return unknown(reasonOf(error));
    }
  }

  function headersFor(host: string): Record<string, string> {
    if (host !== GITHUB_API) return { 'user-agent': AGENT, accept: 'text/html,*/*;q=0.5' };
    const accept = 'application/vnd.github+json';
    return { 'user-agent': AGENT, accept, ...(token && { authorization: `Bearer ${token}` }) };
  }

  return read;
}

interface Answer {
  readonly part: SourcePart;
  /** Where the next part is. */
  readonly more?: string | undefined;
}

function unknown(detail: string): Answer {
  return { part: { state: 'unknown', detail } };
}

function partOf(text: string, as: SourceRequest['as'], type: string): SourcePart {
  if (as === 'page') return { state: 'text', readings: readings(text, /html/i.test(type) ? 'html' : 'text') };
  return { state: 'text', readings: readings(textsOf(JSON.parse(text)).join('\n'), 'text') };
}

/** The next page of a list, as the header `Link` names it (RFC 8288). */
function nextOf(link: string | null): string | undefined {
  return /<([^>]+)>\s*;[^,]*\brel="?next\b/.exec(link ?? '')?.[1];
}
