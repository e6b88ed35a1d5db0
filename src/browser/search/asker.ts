// Asks the worker, one question at a time: while it is at work only the newest text waits, and answers to older ones are
// dropped.
import { ofSite } from '../of-site.ts';
import type { AnswerSheet, Question, Reply } from './answer-sheet.ts';

/** Receives an answer, or undefined when the worker cannot run here. */
export type OnAnswer = (sheet: AnswerSheet | undefined, text: string) => void;

/** A line to the worker. */
export class Asker {
  readonly #folder: string;
  readonly #onAnswer: OnAnswer;
  #worker: Worker | undefined;
  #number = 0;
  #asked: string | undefined;
  #waiting: string | undefined;

  constructor(folder: string, onAnswer: OnAnswer) {
    this.#folder = folder;
    this.#onAnswer = onAnswer;
  }

  /** Asks about a text. Only the answer to the last text asked about arrives. */
  ask(text: string): void {
    this.#waiting = text;
    if (this.#asked === undefined) this.#next();
  }

  /** Forgets what was asked; its answer will not arrive. */
  forget(): void {
    this.#waiting = undefined;
    this.#number++;
  }

  #next(): void {
    const text = this.#waiting;
    if (text === undefined) return;
    this.#waiting = undefined;
    this.#asked = text;
    const question: Question = { number: ++this.#number, text, folder: this.#folder, ofSite: ofSite() };
    try {
      this.#worker ??= this.#start();
      this.#worker.postMessage(question);
    } catch {
      this.#fail();
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL('./match-worker.ts', import.meta.url), { type: 'module', name: 'matcher' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const text = this.#asked ?? '';
      this.#asked = undefined;
      if (data.number === this.#number && this.#waiting === undefined) this.#onAnswer(data.sheet, text);
      this.#next();
    });
    worker.addEventListener('error', () => this.#fail());
    return worker;
  }

  #fail(): void {
    const text = this.#asked ?? '';
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#asked = undefined;
    this.#onAnswer(undefined, text);
    // A text that came meanwhile gets a new worker; the one that broke it is not tried again.
    this.#next();
  }
}
