// What programs print, from the templates in their code: variable parts become {names}, and what is longer than a reader needs is cut.

/** Longest message; what follows is rarely what tells. */
const LONGEST = 170;

/** Words of programming languages, which name nothing. */
const NO_NAMES = new Set(['else', 'none', 'None', 'null', 'undefined', 'true', 'True', 'false', 'False', 'this']);

const PLACEHOLDER = /\{[a-z][a-z0-9_]*\}/g;

/** A {placeholder} named after an expression: `node.tagName` → `{tag_name}`. */
export function placeholder(expression: string): string {
  const found = /([A-Za-z][A-Za-z0-9]*)\W*$/.exec(expression)?.[1] ?? 'value';
  const last = NO_NAMES.has(found) ? 'value' : found;
  const words = last.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  return `{${words.slice(0, 24)}}`;
}

/** Printf templates: `%s`, `%(name)r`, `%d`. */
export function fromPercent(template: string): string {
  return template.replace(/%%|%(?:\((\w+)\))?[-#0 +]*\d*(?:\.\d+)?[sriofdjxO]/g, (found, name: string | undefined) =>
    found === '%%' ? '%' : placeholder(name ?? 'value'),
  );
}

/** Templates of Mustache: `{{ name }}`. */
export function fromMustache(template: string): string {
  return template.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => placeholder(name));
}

/** Format strings of Rust and Python: `{name}`, `{}`, `{0!r}`, `{name:?}`; `{{` is a brace. */
export function fromBraces(template: string): string {
  return template.replace(/\{\{|\}\}|\{([A-Za-z_][\w.]*)?[^{}]*\}/g, (found, name: string | undefined) =>
    found === '{{' || found === '}}' ? (found[0] ?? '') : placeholder(name ?? 'value'),
  );
}

/** A template with placeholders as a signature has it: names once each, none side by side, no longer than needed. */
export function tidy(template: string): string {
  const lines = template
    .replace(/\r/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const joined = lines
    .join('\n')
    // Of values side by side nobody can say where one ends.
    .replace(/\{[a-z][a-z0-9_]*\}(?:[\s"'`]*\{[a-z][a-z0-9_]*\})+/g, (run) => run.match(PLACEHOLDER)?.[0] ?? run);
  const short = shorten(joined);
  const cut = short === joined ? joined : short.replace(/[\s,;:([{'"`–-]+$/, '');
  // Reports leave out a full stop at the end, and a value that touches the last word is often nothing.
  const ended = cut.replace(/[\s:]*$/, '').replace(/(?:[.!]|(?<=[\w.'"`)])\{[a-z][a-z0-9_]*\}[.!]?)+$/, '');
  const seen = new Map<string, number>();
  return ended.replace(PLACEHOLDER, (found) => {
    const count = (seen.get(found) ?? 0) + 1;
    seen.set(found, count);
    return count === 1 ? found : `${found.slice(0, -1)}_${count}}`;
  });
}

// Cut after a line or a sentence where there is one, else between two words, never inside a placeholder.
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST);
  const ends = [...head.matchAll(/\n|[.!?](?= )/g)].map(({ index, 0: mark }) => index + (mark === '\n' ? 0 : 1));
  const end = ends.findLast((at) => at >= 50) ?? head.lastIndexOf(' ');
  const kept = head.slice(0, end > 0 ? end : LONGEST);
  const open = kept.lastIndexOf('{');
  return open > kept.lastIndexOf('}') && /^\{[a-z0-9_]*$/.test(kept.slice(open)) ? kept.slice(0, open) : kept;
}
