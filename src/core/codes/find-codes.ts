// Which codes stand in a text. A number or an everyday word is a code only where its surroundings say so; of several readings of one
// word the one that asks for most wins, and where two namespaces claim it alike none does. Linear in the text. Ships to browsers.
import { type CodeFinder, type FinderSpace, type FoundCode, PAIR } from './finder.ts';
import { numberForms, numberKey } from './number-forms.ts';

/** Most codes that are told of one text. */
const MOST = 4;
/** Characters that are looked at: the beginning and the end of a long text. */
const LONGEST = 80_000;
/** Characters around a code in which its surroundings are looked for. */
const REACH = 48;
/** Characters before a number in which the last word is looked for. */
const CUE = 20;
/** A text up to this asks for its code. */
const LONGEST_QUESTION = 60;
/** Smaller numbers mean something else in every program; alone they are no question. */
const LEAST_ALONE = 100;
const NEAR_COUNTS = 1000;
const WORD = /\w+/g;

/** The finder ready to be asked; making one goes through all its words. */
export class Codes {
  readonly #words = new Map<string, Reading[]>();
  readonly #numbers = new Map<string, Reading[]>();
  readonly #spaces: readonly Space[];
  /** Last words before a number that a rule may ask for. */
  readonly #cues: ReadonlySet<string>;

  constructor({ spaces }: CodeFinder) {
    this.#spaces = spaces.map(toSpace);
    this.#cues = new Set(this.#spaces.flatMap(({ numbers }) => numbers.map(({ before }) => cueOf(before))));
    for (const [space, { words, numbers, style }] of spaces.entries()) {
      const printed = numbers.split(',');
      for (const [code, line] of words.split('\n').entries()) {
        const marks = /^[!^]*/.exec(line)?.[0] ?? '';
        const marked = line.slice(marks.length).split('\t');
        const spellings = marked.map((word) => word.replace('~', ''));
        const reading = {
          space,
          code,
          spellings,
          silent: marks.includes('!'),
          usual: marks.includes('^'),
          alone: false,
        };
        for (const [at, word] of spellings.entries()) {
          add(this.#words, word, marked[at] === word ? { ...reading, alone: true } : reading);
        }
        const own = (printed[code] ?? '').split(' ').filter(Boolean);
        for (const number of own)
          for (const form of numberForms(Number(number), style)) add(this.#numbers, numberKey(form), reading);
      }
    }
  }

  /** The codes of a text in the order in which they stand there, each once. Never throws. */
  in(text: string): FoundCode[] {
    const trimmed = text.trim();
    const asked = trimmed.length <= LONGEST_QUESTION && !trimmed.includes('\n');
    const found = new Map<string, FoundCode>();
    const keep = ({ space, code }: Reading, at: number) => {
      const key = `${space} ${code}`;
      if (!found.has(key)) found.set(key, { space, code, at });
    };
    if (asked && /^-?\w+$/.test(trimmed))
      for (const reading of this.#asked(trimmed)) keep(reading, text.indexOf(trimmed));
    for (const [from, to] of pieces(text.length)) {
      const piece = text.slice(from, to);
      for (const { 0: word, index } of piece.matchAll(WORD)) {
        if (found.size >= MOST) break;
        for (const reading of this.#readingsAt(piece, word, index))
          if (asked || !reading.silent) keep(reading, from + index);
      }
    }
    return [...found.values()].slice(0, MOST);
  }

  /** What a word by itself can only be. */
  #asked(word: string): Reading[] {
    const readings = this.#words.get(word) ?? this.#numbers.get(numberKey(word)) ?? [];
    const isSmall = Math.abs(Number(word)) < LEAST_ALONE && /^-?\d+$/.test(word);
    return isSmall || new Set(readings.map(({ space }) => space)).size > 1 ? [] : [...readings];
  }

  /** Whether a rule may ask for what stands before a number. */
  #isExpected(text: string, at: number): boolean {
    return this.#cues.has(text.charAt(at - 1)) || this.#cues.has(cueOf(text.slice(Math.max(0, at - CUE), at)));
  }

  #readingsAt(text: string, word: string, at: number): Reading[] {
    const first = word.charCodeAt(0);
    const isNumber = first >= 48 && first <= 57 && /^(?:\d{1,20}|0x[\da-f]{1,16})$/i.test(word);
    const named = this.#words.get(word) ?? [];
    const end = at + word.length;
    const minus = isNumber && text[at - 1] === '-' && !/[\w.]/.test(text[at - 2] ?? ' ') ? 1 : 0;
    const numbered =
      isNumber && !isPartOfMore(text, end) ? (this.#numbers.get(numberKey((minus ? '-' : '') + word)) ?? []) : [];
    if (named.length + numbered.length === 0) return [];
    const around = new Surroundings(text, at - minus, end);
    let best: Reading[] = [];
    let most = 0;
    const offer = (reading: Reading, score: number) => {
      if (score > most) [best, most] = [[reading], score];
      else if (score === most && score > 0 && !best.includes(reading)) best.push(reading);
    };
    for (const reading of named) {
      const space = this.#spaces[reading.space] as Space;
      const score = Math.max(
        reading.alone && isWhole(text, at, end) ? 1 : 0,
        ...space.words.map((rule) => around.score(rule)),
      );
      offer(reading, score);
    }
    const isFollowedByName = /^ [A-Z]/.test(text.slice(end, end + 2));
    const isExpected = numbered.length > 0 && this.#isExpected(text, at - minus);
    for (const reading of numbered) {
      const { numbers, pairs, hex } = this.#spaces[reading.space] as Space;
      const bare = hex && /^0x[\da-f]{8}$/i.test(word) ? 1 : 0;
      const pair =
        pairs && isFollowedByName && reading.spellings.some((spelling) => around.isFollowedBy(spelling)) ? REACH : 0;
      offer(
        reading,
        isExpected ? Math.max(bare, pair, ...numbers.map((rule) => around.score(rule))) : Math.max(bare, pair),
      );
    }
    // A name is the same wherever it is listed; of a number only one namespace can be meant.
    const isTorn = numbered.length > 0 && new Set(best.map(({ space }) => space)).size > 1;
    if (isTorn) return [];
    const usual = best.filter((reading) => reading.usual);
    return usual.length > 0 ? usual : best;
  }
}

/** What stands before and after a word, spelled so that it can be compared with a rule. */
class Surroundings {
  readonly #text: string;
  readonly #at: number;
  readonly #end: number;
  #before: string | undefined;
  #after: string | undefined;
  #near: string | undefined;

  constructor(text: string, at: number, end: number) {
    this.#text = text;
    this.#at = at;
    this.#end = end;
  }

  /** How much of what stands here a rule asks for; nothing where it does not fit. */
  score({ before, after, near }: Rule): number {
    if (before !== '' && !(this.before.endsWith(before) && isEdge(this.before, before))) return 0;
    if (after !== '' && !this.after.startsWith(after)) return 0;
    if (near.length > 0 && !near.some((word) => this.near.includes(word))) return 0;
    return before.length + after.length + (near.length > 0 ? NEAR_COUNTS : 0);
  }

  isFollowedBy(spelling: string): boolean {
    return (
      spelling !== '' &&
      this.after.startsWith(` ${plainly(spelling)}`) &&
      !/^\w/.test(this.after.slice(spelling.length + 1))
    );
  }

  get before(): string {
    if (this.#before === undefined) {
      const line = this.#text.slice(Math.max(0, this.#at - REACH), this.#at);
      this.#before = plainly(line.slice(line.lastIndexOf('\n') + 1));
    }
    return this.#before;
  }

  get after(): string {
    this.#after ??= plainly(this.#text.slice(this.#end, this.#end + REACH).split('\n', 1)[0] ?? '');
    return this.#after;
  }

  /** The line and its neighbours: two above it, one below. */
  get near(): string {
    if (this.#near === undefined) {
      let from = this.#at;
      for (let lines = 0; lines < 3 && from > 0; lines++) from = this.#text.lastIndexOf('\n', from - 1);
      const feed = this.#text.indexOf('\n', this.#end);
      const to = feed < 0 ? this.#text.length : this.#text.indexOf('\n', feed + 1);
      this.#near = this.#text
        .slice(Math.max(0, from, this.#at - 600), to < 0 ? this.#end + 600 : Math.min(to, this.#end + 600))
        .toLowerCase();
    }
    return this.#near;
  }
}

/** The last word of a text, by which most numbers are passed over at once; a bracket where one stands alone. */
function cueOf(text: string): string {
  const word = /([a-z_]+)[^a-z_\n]{0,4}$/i.exec(text)?.[1];
  return word?.toLowerCase() ?? /[([]$/.exec(text)?.[0] ?? ' ';
}

/** Small letters, and one blank for any run of blanks, colons, equals signs, quotes and the like. */
function plainly(text: string): string {
  return text.toLowerCase().replace(/[\s:="'`#]+/g, ' ');
}

/** Whether a rule's text begins where a word does. */
function isEdge(text: string, end: string): boolean {
  return !/\w/.test(end.charAt(0)) || !/[\w-]/.test(text.charAt(text.length - end.length - 1));
}

/** `404.html`, `12:30`, `5%`, `1.2`: numbers that go on are places, times, shares and versions. */
function isPartOfMore(text: string, end: number): boolean {
  return /^(?:[./-]\w|:\d|%)/.test(text.slice(end, end + 2));
}

/** `EACCES` in `EACCES-policy` or an address is a part of another name; in `Foo::EACCES` and `Signals.SIGKILL` it is itself. */
function isWhole(text: string, at: number, end: number): boolean {
  if (/[-@$\\]/.test(text.charAt(at - 1)) || /^(?:-\w|\(\)|\.\w)/.test(text.slice(end, end + 2))) return false;
  return text.charAt(at - 1) !== '/' || !/(?:\.|:\/)\/\S*$/.test(text.slice(Math.max(0, at - 200), at));
}

function pieces(length: number): [from: number, to: number][] {
  if (length <= LONGEST) return [[0, length]];
  return [
    [0, LONGEST / 2],
    [length - LONGEST / 2, length],
  ];
}

function toSpace({ found, style }: FinderSpace): Space {
  const rules = found.map(([text, ...near]) => ({ text, near: near.map((word) => word.toLowerCase()) }));
  const of = (place: string) =>
    rules.flatMap(({ text, near }): Rule[] => {
      const [before, after, more] = text.split(place);
      if (before === undefined || after === undefined || more !== undefined || after.includes('{')) return [];
      return [{ before: plainly(before).replace(/^ /, ''), after: plainly(after), near }];
    });
  return {
    words: of('{word}').filter(({ before }) => !before.includes('{')),
    numbers: of('{number}'),
    pairs: rules.some(({ text }) => text === PAIR),
    hex: style === '32-bit' || style === 'win32',
  };
}

function add(map: Map<string, Reading[]>, key: string, reading: Reading): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [reading]);
  else if (!known.includes(reading)) known.push(reading);
}

interface Reading {
  readonly space: number;
  readonly code: number;
  readonly spellings: readonly string[];
  /** Whether the spelling that led here is meant wherever it stands. */
  readonly alone: boolean;
  readonly silent: boolean;
  readonly usual: boolean;
}

interface Space {
  readonly words: readonly Rule[];
  readonly numbers: readonly Rule[];
  /** Whether a number followed by its own word is meant. */
  readonly pairs: boolean;
  readonly hex: boolean;
}

interface Rule {
  readonly before: string;
  readonly after: string;
  readonly near: readonly string[];
}
