// What is variable in a message, kind by kind: how it looks, and the placeholder it becomes. Earlier kinds go first.

/** A find in its surroundings: what matched, the text before it and the text after it. */
export interface Find {
  readonly match: RegExpExecArray;
  readonly before: string;
  readonly after: string;
}

/** A kind of variable part. Its function answers with what to write instead, or undefined where the words stay. */
export type Kind = readonly [RegExp, (find: Find) => string | undefined];

/** Nouns that say what the quoted name behind them is. */
const NOUN =
  /\b(module|package|model|file|host|user|image|container|table|column|relation|function|method|attribute|property|type|option|command|extension|plugin|branch|remote|service|tool|server|parameter|argument|variable|field|target|version|port|path|directory|folder|repository|database|role|schema|script|library|device|thread|key|engine|class|platform|manifest|project|deployment|region|resource)\s*:?\s*$/i;

const UNIT =
  /^\s(tokens?|bytes?|characters|items|requests|messages|dimensions|files|packages|seconds|minutes|milliseconds|rows|columns)\b/;

const STATUS = /^(?:40[0-9]|41[0-8]|42[1-9]|431|451|50[0-8]|51[01]|52[0-9]|530)$/;

/** A kind of names that one field has: a regular expression, in whatever case, and the placeholder that it becomes. */
export interface Variable {
  readonly pattern: string;
  readonly name: string;
}

const say =
  (placeholder: string): Kind[1] =>
  () =>
    placeholder;

const kinds = (own: readonly Kind[]): readonly Kind[] => [
  // Stand-ins of secrets that were taken out, and keys that the program has masked itself.
  [/[^\s'"]*\*{4,}[^\s'".,]*/, say('{key}')],
  [/<(key|token|secret|email|private key)>\**\w*/, ({ match }) => `{${(match[1] ?? '').replace(' ', '_')}}`],
  [/\b[a-z][a-z+]{1,12}:\/{1,2}[^\s'"`<>)\]}|]*[^\s'"`<>)\]}|.,;:]/, say('{url:url}')],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/i, say('{id:word}')],
  [/\b(?:org|proj|req|msg|run)[-_][A-Za-z0-9]{16,}\b/, say('{id:word}')],
  [/\breq[-_](?=[A-Za-z]*\d)[A-Za-z0-9]{6,}\b/, say('{request:word}')],
  [
    /\b(?:msg|chatcmpl|resp|run|call|toolu|org|proj|user|session|thread|asst)[-_](?=[A-Za-z]*\d)[A-Za-z0-9]{6,}\b/,
    say('{id:word}'),
  ],
  [/\bsha256:[0-9a-f]{7,}\b/i, say('sha256:{digest:word}')],
  [/\b20\d\d[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)?/, say('{date}')],
  [/\b\d\d:\d\d:\d\d(?:[.,]\d+)?\b/, say('{time}')],
  [/(?:[A-Za-z]:|~)\\(?:Program Files(?: \(x86\))?\\)?[^\s'"`<>|:*?()]+((?::\d+){0,2})/, path],
  // Paths of the system are the same on every machine, and addresses of an API are no paths.
  [
    /(?<![\w/.:@-])(?:~|\.{1,2})?\/(?!v\d|api\/|(?:bin|dev|etc|proc|sys|usr\/bin)\/)(?:[\w.@+~-]+\/)*[\w.@+~-]*\w(?![\w/])(\(\d+,\d+\)|(?::\d+){0,2})/,
    path,
  ],
  [/(?<![\w@/.-])(?:[\w.@-]+\/)+[\w-]+(?:\.[\w-]+)*\.[a-z]{1,5}\b(\(\d+,\d+\)|(?::\d+){0,2})/i, path],
  ...own,
  [/(?<![\w\\])(['"`“‘])([^'"`“”‘’\n]{1,80})(['"`”’])/, quoted],
  [/(?<!\w)@?[\w.-]+(?:\/[\w.-]+)?@[v^~]?\d+\.[\w.+-]*\w/, say('{package}')],
  [/(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/, address],
  [/(?<![\w.-])v?\d+\.\d+\.\d+(?:[-+.]\w+)*\b(?!:)/, say('{version:version}')],
  [/(?<=\b(?:version|python|node|cuda|npm|go|v)\s?)\d+\.\d+\b/i, say('{version:version}')],
  [/(?<=\b(?:host|ENOTFOUND|EAI_AGAIN)\s)[\w-]+(?:\.[\w-]+)+/, say('{host:host}')],
  [/\b0x(?=[0-9a-f]{9})[0-9a-f]+\b/i, say('{address:word}')],
  [/(?<![\w-])(?=[0-9a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}(?![\w-])/i, say('{id:word}')],
  [/(?<![\w-])(?!0x)(?=(?:[A-Za-z]*\d){4})(?=\d*[A-Za-z])[A-Za-z0-9]{10,}(?![\w-])/, say('{id:word}')],
  [/(?<![\w.:/#-])-?\d+(?:,\d{3})*(?:\.\d+)?(?=(?:[kKMGT]i?B|ms|s|%)?(?!\w))(?!\.\d|[-:]\d)/, number],
];

/** All kinds, those of a field among them: behind addresses and paths, before names in quotes. */
export function kindsWith(variables: readonly Variable[]): readonly Kind[] {
  return kinds(variables.map(({ pattern, name }): Kind => [new RegExp(pattern, 'i'), say(`{${name}:word}`)]));
}

/** A path, and the line and column behind it; what stands in quotes behind its noun is called by that. */
function path({ match, before }: Find): string | undefined {
  const [whole, position = ''] = match;
  if (whole.length < 3) return undefined;
  const noun = /\b(module|package) ['"`]$/.exec(before)?.[1];
  if (noun && position === '') return `{${noun}}`;
  if (position.startsWith('(')) return '{path:path}({line:int},{column:int})';
  return `{path:path}${position && (position.indexOf(':', 1) > 0 ? ':{line:int}:{column:int}' : ':{line:int}')}`;
}

/** Addresses of the machine itself mean the same everywhere. */
function address({ match: [ip] }: Find): string | undefined {
  return ip === '127.0.0.1' || ip === '0.0.0.0' ? ip : '{host:host}';
}

/** A name in quotes; a sentence, a value of JSON, an error's own type or code stays. */
function quoted({ match: [, open = '', content = '', close = ''], before, after }: Find): string | undefined {
  if (/\s/.test(content.trim()) || !/\w/.test(content) || /[{}[\]]|\(\)$/.test(content)) return undefined;
  if (/^[a-z]+(?:_[a-z]+)+$|^E[A-Z]{3,}$|^-?\d{3,}$/.test(content) || /["']\s*:\s*$/.test(before)) return undefined;
  // A key of JSON.
  if (/^\s*:\s*["'{[\d-]/.test(after) && /^$|[{[,]\s*$/.test(before)) return undefined;
  return `${open}{${NOUN.exec(before)?.[1]?.toLowerCase() ?? 'name'}}${close}`;
}

/** A count, a size or a position; codes stay: behind a word that says so, a status, an error of JSON-RPC. */
function number({ match: [digits], before, after }: Find): string | undefined {
  if (/(?:code|status|errno|exit|signal|HTTP|error|failed|port|SQLSTATE|CUDA|utf|sm_)[\s:=("'[]*$/i.test(before))
    return undefined;
  const place = /\b(line|column|char|position|attempt|retry|index|pid|gpu|device|job|step)[\s#:]*$/i.exec(before)?.[1];
  if (place) return `{${place.toLowerCase()}:int}`;
  if (/^-32\d{3}$/.test(digits) || (digits.length < 4 && /\($/.test(before) && /^\)/.test(after))) return undefined;
  const unit = UNIT.exec(after)?.[1];
  if (!unit && (/^\d$/.test(digits) || STATUS.test(digits))) return undefined;
  return `{${unit ?? 'number'}:number}`;
}
