// The box: typed and pasted text, dropped and chosen files. A text that would make the box slow is held beside it.
import { say } from '../say.ts';
import { type Capped, capText, isBinary, isHeavy, readCapped, sayBytes } from './cap.ts';
import { part } from './dom.ts';

const MOST_ROWS = 14;
const LEAST_ROWS = 3;
const MOST_INSERTED = 60;

/** The box of a panel. */
export class PasteBox {
  readonly area: HTMLTextAreaElement;
  readonly #root: HTMLElement;
  readonly #onChange: () => void;
  #held = '';

  /** `onChange` hears every change of the text. */
  constructor(root: HTMLElement, onChange: () => void) {
    this.#root = root;
    this.#onChange = onChange;
    this.area = part<HTMLTextAreaElement>(root, 'box');
    this.area.addEventListener('input', () => this.#changed());
    this.area.addEventListener('beforeinput', (event) => {
      if (this.#insert(event.data ?? '')) event.preventDefault();
    });
    const input = part<HTMLInputElement>(root, 'file');
    const take = (): void => {
      const [file] = input.files ?? [];
      if (file) void this.#read(file);
      input.value = '';
    };
    input.addEventListener('change', take);
    // A file can be chosen before this code is here.
    take();
    part(root, 'clear').addEventListener('click', () => this.clear());
    part(root, 'release').addEventListener('click', () => this.#release());
    this.#acceptDrops();
  }

  /** Everything there is to search for. */
  get text(): string {
    return this.#held === '' ? this.area.value : [this.area.value, this.#held].filter(Boolean).join('\n');
  }

  /** Replaces the text. */
  set(text: string): void {
    this.#held = '';
    if (this.area.value !== text) this.area.value = text;
    this.#changed();
  }

  /** Empties the box and goes there. */
  clear(): void {
    this.#say('');
    this.set('');
    this.area.focus();
  }

  // Browsers take seconds to insert many lines into a text box, as if each had been typed; a replaced value is there at once.
  #insert(text: string): boolean {
    if (isHeavy(text)) this.#hold(say('Pasted text'), text.length, capText(text));
    else if (text.split('\n', MOST_INSERTED + 1).length > MOST_INSERTED) {
      this.area.setRangeText(text, this.area.selectionStart, this.area.selectionEnd, 'end');
      this.#changed();
    } else return false;
    return true;
  }

  #changed(): void {
    const { value } = this.area;
    if (isHeavy(value)) {
      this.area.value = '';
      this.#hold(say('Pasted text'), value.length, capText(value));
      return;
    }
    this.area.rows = this.#rowsFor(value);
    part(this.#root, 'clear').hidden = this.text === '';
    part(this.#root, 'held').hidden = this.#held === '';
    this.#onChange();
  }

  // Longer lines are wrapped; a character of the box's font is about 8.5 pixels wide.
  #rowsFor(value: string): number {
    const columns = Math.max(20, this.area.clientWidth / 8.5 - 4);
    const rows = value
      .split('\n', MOST_ROWS)
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0);
    return Math.min(MOST_ROWS, Math.max(LEAST_ROWS, rows));
  }

  #hold(name: string, size: number, { text, cutFrom }: Capped): void {
    this.#held = text;
    const cut = cutFrom === undefined ? '' : say(' Only its first 0.5 MB and last 1 MB are read.');
    part(this.#root, 'held-name').textContent = `${name}, ${sayBytes(size)}.${cut}`;
    this.#say('');
    this.#changed();
  }

  #release(): void {
    this.#held = '';
    this.#changed();
    this.area.focus();
  }

  async #read(file: File): Promise<void> {
    try {
      const capped = await readCapped(file);
      if (isBinary(capped.text)) return this.#say(say('{file} is not a text file.', { file: file.name }));
      if (capped.text.trim() === '') return this.#say(say('{file} is empty.', { file: file.name }));
      if (isHeavy(capped.text)) return this.#hold(file.name, file.size, capped);
      this.#say('');
      this.set(capped.text);
      this.area.focus();
    } catch {
      this.#say(say('{file} could not be read.', { file: file.name }));
    }
  }

  #acceptDrops(): void {
    const root = this.#root;
    root.addEventListener('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      root.classList.add('dropping');
    });
    for (const type of ['dragleave', 'drop']) root.addEventListener(type, () => root.classList.remove('dropping'));
    root.addEventListener('drop', (event) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      void this.#read(file);
    });
  }

  #say(text: string): void {
    const notice = part(this.#root, 'box-notice');
    notice.textContent = text;
    notice.hidden = text === '';
  }
}
