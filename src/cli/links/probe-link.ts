// Asks one address whether it is still there: the head first, the whole page where a server does not answer to that.

export type LinkState = 'ok' | 'moved' | 'gone' | 'unknown';

/** What became of an address. `unknown`: it could not be told, because of the network, a time limit or a locked door. */
export interface LinkVerdict {
  readonly state: LinkState;
  /** In words: a status, a new address, or what went wrong. */
  readonly detail: string;
}

const MOST_HOPS = 5;
/** What these requests say of themselves. */
export const AGENT = 'fixpoint-links (checks that cited sources are still there; one request at a time)';

/**
 * Probes an address. Never rejects. A permanent redirect is `moved`; a temporary one is followed, and where it leads, permanently
 * or not, is no news about the address.
 */
export async function probeLink(url: string, timeoutMs: number): Promise<LinkVerdict> {
  let at = url;
  let moved: string | undefined;
  let forGood = true;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    let response: Response;
    try {
      response = await ask(at, timeoutMs);
    } catch (error) {
      return { state: 'unknown', detail: reasonOf(error) };
    }
    const { status } = response;
    const target = response.headers.get('location');
    if (status < 300 || status === 304) {
      return moved === undefined ? { state: 'ok', detail: String(status) } : { state: 'moved', detail: `→ ${moved}` };
    }
    if (status < 400 && target !== null && URL.canParse(target, at)) {
      at = new URL(target, at).href;
      forGood &&= status === 301 || status === 308;
      if (forGood) moved = at;
      continue;
    }
    if (status === 404 || status === 410) return { state: 'gone', detail: String(status) };
    return { state: 'unknown', detail: `answered with ${status}` };
  }
  return { state: 'unknown', detail: `more than ${MOST_HOPS} redirects` };
}

async function ask(url: string, timeoutMs: number): Promise<Response> {
  const options = (method: string): RequestInit => ({
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
    headers: { 'user-agent': AGENT, accept: 'text/html,*/*;q=0.5' },
  });
  // Some servers know no HEAD: they hang up, or answer it with whatever comes to mind.
  const head = await fetch(url, options('HEAD')).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'TimeoutError') throw error;
    return undefined;
  });
  await head?.body?.cancel();
  if (head && (head.status < 400 || head.status === 429)) return head;
  const whole = await fetch(url, options('GET'));
  await whole.body?.cancel();
  return whole;
}

/** Why a request had no answer, in words. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'no answer within the time limit';
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error) return 'code' in cause ? `${cause.message} (${String(cause.code)})` : cause.message;
  return error instanceof Error ? error.message : String(error);
}
