// The visitor's values as the fragment of an entry's address: `#v=port:8080;model:llama3.2`. A fragment never reaches a
// server. Whatever cannot be carried is left out, on either side; what comes out is safe to show and to quote.

/** Values by the name of their placeholder. */
export type Values = Readonly<Record<string, string>>;

const PREFIX = '#v=';
const MOST_VALUES = 12;
const LONGEST_VALUE = 200;
const LONGEST_FRAGMENT = 1500;
const NAME = /^[a-z][a-z0-9_]{0,40}$/;
/** Control characters, line breaks, marks that turn the direction of writing, halves of characters. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** What stands where a secret was taken out helps nobody in a command. */
const STAND_IN = /<(?:key|token|secret|password|private key|email)>/;

/** The fragment for these values, with its `#`; empty when there is nothing to carry. */
export function encodeValues(values: Values): string {
  let fragment = '';
  for (const [name, value] of Object.entries(keepFit(values))) {
    const pair = `${name}:${encodeURIComponent(value)}`;
    if (PREFIX.length + fragment.length + pair.length + 1 > LONGEST_FRAGMENT) break;
    fragment += fragment === '' ? pair : `;${pair}`;
  }
  return fragment === '' ? '' : PREFIX + fragment;
}

/** The values of a fragment. Anything else than what `encodeValues` writes is ignored; never throws. */
export function decodeValues(fragment: string): Values {
  if (!fragment.startsWith(PREFIX) || fragment.length > LONGEST_FRAGMENT) return {};
  const values: Record<string, string> = {};
  for (const pair of fragment.slice(PREFIX.length).split(';')) {
    const colon = pair.indexOf(':');
    const value = decode(pair.slice(colon + 1));
    if (colon > 0 && value !== undefined) values[pair.slice(0, colon)] = value;
  }
  return keepFit(values);
}

function keepFit(values: Values): Record<string, string> {
  const fit = Object.entries(values).filter(
    ([name, value]) =>
      NAME.test(name) && value !== '' && value.length <= LONGEST_VALUE && !UNFIT.test(value) && !STAND_IN.test(value),
  );
  return Object.fromEntries(fit.slice(0, MOST_VALUES));
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
