// Whether what a site's module exports can be used, in sentences for whoever wrote it. Nothing of a site is run before this.
import { nearest } from '../words/suggest.ts';
import { KINDS } from '../content/kinds.ts';
import { FORMATS } from '../page/formats.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A rule's code; the letters FXC are the engine's. */
const CODE = /^(?!FXC)[A-Z]{2,6}\d{3,}$/;
const LISTS = ['kinds', 'formats', 'rules'];

/** Everything that keeps an extension from being used: what is wrong, where in it, and what to write. Never throws. */
export function extensionProblems(value: unknown): string[] {
  if (!isMap(value)) return ['its default export is no object; write export default defineSite({ … })'];
  const unknown = Object.keys(value).filter((key) => !LISTS.includes(key));
  const wrong = LISTS.filter((key) => value[key] !== undefined && !Array.isArray(value[key]));
  if (unknown.length + wrong.length > 0) {
    return [
      ...unknown.map((key) => `${key} is no part of an extension; ${hint(key, LISTS)}`),
      ...wrong.map((key) => `${key} is no list; write ${key}: [ … ]`),
    ];
  }
  const [kinds, formats, rules] = LISTS.map((key) => (value[key] ?? []) as readonly unknown[]);
  const names = KINDS.map(({ name }) => name);
  const problems = [
    ...(kinds ?? []).flatMap((kind, i) => kindProblems(kind, `kinds[${i}]`)),
    ...(formats ?? []).flatMap((format, i) => formatProblems(format, `formats[${i}]`)),
    ...(rules ?? []).flatMap((rule, i) => [
      ...ruleProblems(rule, `rules[${i}]`),
      ...(isMap(rule) && names.includes(String(rule.kind))
        ? []
        : [`rules[${i}].kind is no kind of the engine; ${hint(String(isMap(rule) && rule.kind), names)}`]),
    ]),
  ];
  const codes = [...(kinds ?? []).flatMap((kind) => (isMap(kind) ? listOf(kind.rules) : [])), ...(rules ?? [])];
  return [
    ...problems,
    ...twice([...names, ...namesOf(kinds, 'name')]).map((name) => `two kinds are called “${name}”; rename yours`),
    ...twice([...KINDS.map(({ at }) => at), ...namesOf(kinds, 'at')]).map(
      (at) => `two kinds have their files at ${at}; give yours a folder of its own`,
    ),
    ...twice(['html', ...FORMATS.map(({ ending }) => ending), ...namesOf(formats, 'ending')]).map(
      (ending) => `two formats have the ending .${ending}; choose another for yours`,
    ),
    ...twice(namesOf(codes, 'code')).map((code) => `two rules have the code ${code}; a code says one thing`),
  ];
}

function kindProblems(kind: unknown, at: string): string[] {
  if (!isMap(kind)) return [`${at} is no kind; write it with defineKind({ … })`];
  const { ending, page, schema, names } = kind;
  return [
    ...texts(kind, at, ['name', 'title', 'about', 'at', 'form']),
    ...say(!/^content\/[a-z0-9./-]+$/.test(String(kind.at)), `${at}.at is a folder below content/: content/parts`),
    ...say(
      ending !== undefined && ending !== '.yaml' && ending !== '.mdx',
      `${at}.ending is .yaml, or .mdx with the body of an entry; leave it out for a single file`,
    ),
    ...say(
      !isMap(schema) || typeof schema.safeParse !== 'function',
      `${at}.schema is no schema; write z.strictObject({ … })`,
    ),
    ...say(names !== undefined && !(names instanceof RegExp), `${at}.names is a regular expression`),
    ...(page === undefined ? [] : pageProblems(page, `${at}.page`)),
    ...listOf(kind.rules).flatMap((rule, i) => ruleProblems(rule, `${at}.rules[${i}]`)),
  ];
}

function pageProblems(page: unknown, at: string): string[] {
  if (!isMap(page)) return [`${at} is an object with id, address and write`];
  return [
    ...say(!(page.id instanceof RegExp), `${at}.id is a regular expression: /^PT\\d{4}$/`),
    ...functions(page, at, ['address', 'write']),
  ];
}

function formatProblems(format: unknown, at: string): string[] {
  if (!isMap(format)) return [`${at} is no format`];
  return [
    ...texts(format, at, ['mediaType', 'name']),
    ...say(!/^[a-z0-9]+$/.test(String(format.ending)), `${at}.ending is letters and digits without a dot: csv`),
    ...say(typeof format.known !== 'boolean', `${at}.known is true where every host knows the ending, else false`),
    ...functions(format, at, ['write', 'writeGone']),
  ];
}

function ruleProblems(rule: unknown, at: string): string[] {
  if (!isMap(rule)) return [`${at} is no rule`];
  return [
    ...texts(rule, at, ['title', 'why']),
    ...say(
      !CODE.test(String(rule.code)),
      `${at}.code is two to six capital letters and three digits, and not FXC: KM001`,
    ),
    ...say(rule.severity !== 'error' && rule.severity !== 'warning', `${at}.severity is 'error' or 'warning'`),
    ...functions(rule, at, ['check']),
  ];
}

function texts(of: Fields, at: string, keys: readonly string[]): string[] {
  return keys.flatMap((key) =>
    say(typeof of[key] !== 'string' || of[key] === '', `${at}.${key} is a text, and it is missing`),
  );
}

function functions(of: Fields, at: string, keys: readonly string[]): string[] {
  return keys.flatMap((key) => say(typeof of[key] !== 'function', `${at}.${key} is a function, and it is missing`));
}

function say(wrong: boolean, words: string): string[] {
  return wrong ? [words] : [];
}

function hint(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return near ? `did you mean ${near}?` : `there are ${known.join(', ')}`;
}

function namesOf(list: readonly unknown[] | undefined, key: string): string[] {
  return (list ?? []).flatMap((item) => (isMap(item) && typeof item[key] === 'string' ? [item[key]] : []));
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
