// Tells screen readers the outcome once it has stood still for a moment, never at every key.

const STILL_MS = 900;

/** Speaks through a live region. */
export class Announcer {
  readonly #region: HTMLElement;
  #timer: number | undefined;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** Keeps quiet: what was to be said is out of date. */
  hush(): void {
    clearTimeout(this.#timer);
  }

  /** Says this unless something else is to be said first. The same words are not said twice in a row. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#region.textContent !== text) this.#region.textContent = text;
    }, STILL_MS) as unknown as number;
  }
}
