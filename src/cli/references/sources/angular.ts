// Angular: an error whose code stands below zero has a guide, and so has each of the compiler's extended diagnostics.
import { eachCall, numberOf, parseScript, textsOf } from '../js-texts.ts';
import { byPage, type FoundPage, type ReferenceSource } from '../source.ts';

const SCRIPT = /^fesm2022\/(?!.*testing).*\.mjs$/;

export const ANGULAR: ReferenceSource = {
  file: 'angular',
  name: 'Angular',
  tool: 'angular',
  mentions: ['angular', '@angular', 'ng serve', 'ng build'],
  list: 'https://angular.dev/errors',
  base: 'https://angular.dev/',
  from: [
    { npm: '@angular/core' },
    { npm: '@angular/common' },
    { npm: '@angular/forms' },
    { npm: '@angular/router' },
    { npm: '@angular/platform-browser' },
    { npm: '@angular/compiler-cli' },
  ],
  least: 40,
  async read(...folders) {
    const scripts = folders.map(async (folder) => {
      const files = await folder.files(folder.package.endsWith('compiler-cli') ? /^bundles\/chunk-.*\.js$/ : SCRIPT);
      return Promise.all(files.map((file) => folder.text(file)));
    });
    const texts = (await Promise.all(scripts)).flat();
    return byPage(texts.flatMap((text) => [...readRuntime(text), ...readCompiler(text)]));
  },
};

/** Errors of the running program. */
export function readRuntime(script: string): FoundPage[] {
  const pages: FoundPage[] = [];
  eachCall(parseScript(script), (name, [first, message]) => {
    const number = /^(?:RuntimeError|formatRuntimeError)\d*$/.test(name) ? numberOf(first) : undefined;
    if (number === undefined || number >= 0) return;
    const code = `NG0${-number}`;
    const says = textsOf(message).map((text) => `${code}: ${text}`);
    pages.push({ at: `errors/${code}`, code, says: [...says, code] });
  });
  return pages;
}

/** What the compiler warns of beyond its own needs, from 8101 on, each with a page. */
export function readCompiler(script: string): FoundPage[] {
  const listed = [...script.matchAll(/\bErrorCode\w*\["\w+"\] = (81\d\d)\b/g)];
  return listed.map(([, number]) => ({
    at: `extended-diagnostics/NG${number}`,
    code: `NG${number}`,
    says: [`NG${number}`],
  }));
}
