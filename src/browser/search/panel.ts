// The panel at work: text in the box → answer of the matcher → full-text results, each shown only while it is the answer to
// what stands in the box.
import { say } from '../say.ts';
import { Announcer } from './announcer.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { showAnswer } from './answer-view.ts';
import { Asker } from './asker.ts';
import { writeAddress } from './address.ts';
import type { KnownWords } from '../../core/answer/spelling.ts';
import { debounce, part } from './dom.ts';
import { searchFullText } from './full-text.ts';
import { filterSelects, showFullText } from './full-text-view.ts';
import { knownWordsAt, loadPagefind } from './pagefind.ts';
import { PasteBox } from './paste-box.ts';
import { LONGEST_QUERY } from './query.ts';
import { listenToKeys } from './result-keys.ts';

const TYPING_MS = 120;
const ADDRESS_MS = 500;

/** One search panel; it lives as long as its element. */
export class Panel {
  readonly #root: HTMLElement;
  readonly #box: PasteBox;
  readonly #asker: Asker;
  readonly #announcer: Announcer;
  readonly #keepAddress: () => void;
  #sheet: AnswerSheet | undefined;
  #asked = '';
  #turn = 0;
  #known: KnownWords | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#announcer = new Announcer(part(root, 'said'));
    this.#asker = new Asker(new URL(root.dataset.match ?? '', location.href).href, (sheet) => this.#show(sheet));
    const ask = debounce(() => this.#ask(), TYPING_MS);
    this.#keepAddress = debounce(() => this.#writeAddress(), ADDRESS_MS);
    this.#box = new PasteBox(root, () => {
      this.#announcer.hush();
      ask();
    });
    listenToKeys(root, this.#box.area);
    const fullText = part(root, 'full-text');
    for (const select of filterSelects(fullText)) select.addEventListener('change', () => void this.#searchFullText());
    part(fullText, 'reset').addEventListener('click', () => {
      for (const select of filterSelects(fullText)) select.value = '';
      void this.#searchFullText();
    });
    part(fullText, 'full-text-retry').addEventListener('click', () => void this.#searchFullText());
    // The worker and the index are on their way while the visitor begins to type.
    this.#box.area.addEventListener('focus', () => this.#asker.ask(this.#asked), { once: true });
    // What was typed while this code was loading.
    if (this.#box.text !== '') this.set(this.#box.text);
  }

  /** Puts a text into the box and answers it at once. */
  set(text: string): void {
    this.#box.set(text);
    this.#ask();
  }

  /** Goes to the box. */
  focus(): void {
    this.#box.area.focus();
  }

  /** Answers what stands in the box. */
  #ask(): void {
    const { text } = this.#box;
    if (text === this.#asked) return;
    this.#asked = text;
    if (text.trim() !== '') {
      this.#asker.ask(text);
      return;
    }
    this.#asker.forget();
    this.#turn++;
    this.#sheet = undefined;
    for (const name of ['answer', 'full-text']) part(this.#root, name).hidden = true;
    for (const name of ['cards', 'results']) part(this.#root, name).replaceChildren();
    this.#announcer.say('');
    this.#keepAddress();
  }

  #show(sheet: AnswerSheet | undefined): void {
    if (this.#asked.trim() === '') return;
    // Without a worker the words still find pages.
    const query = this.#asked.length <= LONGEST_QUERY ? this.#asked : '';
    this.#sheet = sheet ?? { ...EMPTY, query, words: query.split(/\s+/) };
    const { base = '/', reports = '' } = this.#root.dataset;
    showAnswer(this.#root, this.#sheet, { base, reports }, () => {
      this.#asker.ask(this.#asked);
    });
    this.#keepAddress();
    void this.#searchFullText();
  }

  async #searchFullText(): Promise<void> {
    const sheet = this.#sheet;
    if (!sheet) return;
    const turn = ++this.#turn;
    const isCurrent = () => turn === this.#turn;
    const box = part(this.#root, 'full-text');
    const failed = part(box, 'full-text-failed');
    const filters = Object.fromEntries(filterSelects(box).map((select) => [select.dataset.filter ?? '', select.value]));
    try {
      const address = new URL(this.#root.dataset.pagefind ?? '', location.href).href;
      this.#known ??= knownWordsAt(address);
      const pagefind = await loadPagefind(address);
      const { query, words, verdict } = sheet;
      const asked = { query, words, filters, besideAnswer: verdict === 'match' };
      const result = await searchFullText(pagefind, asked, this.#known);
      const { base = '/' } = this.#root.dataset;
      // What is claimed need not be listed again; candidates are compared with the rest of the list.
      const shown = new Set(sheet.verdict === 'match' ? sheet.answers.map(({ path }) => path) : []);
      if (!isCurrent()) return;
      failed.hidden = true;
      box.hidden = false;
      const [alone, claimsNone] = [sheet.answers.length === 0, sheet.verdict === 'none'];
      const rows = await showFullText(box, result, { base, query: sheet.query, shown, alone, claimsNone }, isCurrent);
      if (isCurrent()) this.#announcer.say(outcome(sheet, rows));
    } catch {
      if (!isCurrent()) return;
      box.hidden = false;
      failed.hidden = false;
      part(box, 'filters').hidden = true;
      part(box, 'full-text-empty').hidden = true;
      part(box, 'results').replaceChildren();
      part(box, 'more').hidden = true;
      part(box, 'full-text-heading').textContent = say('Pages with these words');
      this.#announcer.say(outcome(sheet, 0));
    }
  }

  #writeAddress(): void {
    const address = writeAddress(location.pathname, this.#sheet?.address ?? '');
    if (address !== location.pathname + location.search + location.hash)
      history.replaceState(history.state, '', address);
  }
}

const EMPTY: AnswerSheet = {
  verdict: 'words',
  trouble: 'missing',
  answers: [],
  codes: [],
  also: [],
  ruledOut: [],
  elsewhere: [],
  notices: [],
  query: '',
  words: [],
  address: '',
  report: { title: '', body: '' },
};

function outcome({ verdict, answers, codes, trouble }: AnswerSheet, rows: number): string {
  const pages =
    rows === 0
      ? say('No other pages.')
      : rows === 1
        ? say('One page with these words.')
        : say('{count} pages with these words.', { count: rows });
  const titles = answers.map(({ title }) => title).join('; ');
  if (trouble) return say('The search data could not be loaded.');
  const said = codes.map(({ code }) => code).join('; ');
  if (verdict !== 'match' && codes.length > 0)
    return say('What the code says: {codes}. {pages}', { codes: said, pages });
  if (verdict === 'match')
    return answers.length === 1
      ? say('Answer: {titles}. {pages}', { titles, pages })
      : say('{count} answers: {titles}. {pages}', { count: answers.length, titles, pages });
  if (verdict === 'possible') return say('Could be: {titles}. {pages}', { titles, pages });
  if (verdict === 'words' && rows > 0) return pages;
  return rows === 0 ? say('No page for this yet.') : say('No page for this yet. {pages}', { pages });
}
