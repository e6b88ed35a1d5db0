// Angular: a code below zero has a guide, and so have the compiler's that stand in a set of their own.
import ts from 'typescript';
import { eachCall, eachNode, numberOf, parseScript, textsOf } from '../js-texts.ts';
import { atLeast, byPage, type FoundPage, type ReferenceSource } from '../source.ts';

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
  async read(...folders) {
    const scripts = folders.map(async (folder) => {
      const files = await folder.files(folder.package.endsWith('compiler-cli') ? /^bundles\/chunk-.*\.js$/ : SCRIPT);
      return Promise.all(files.map((file) => folder.text(file)));
    });
    const texts = (await Promise.all(scripts)).flat();
    const running = atLeast(25, 'errors with a guide', byPage(texts.flatMap(readRuntime)));
    return [...running, ...atLeast(12, 'errors of the compiler with a guide', byPage(texts.flatMap(readCompiler)))];
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

/** Errors of the compiler: the names in COMPILER_ERRORS_WITH_GUIDES, with the numbers of the list ErrorCode. */
export function readCompiler(script: string): FoundPage[] {
  const source = parseScript(script);
  const numbers = new Map<string, number>();
  const named: string[] = [];
  eachNode(source, (node) => {
    if (ts.isBinaryExpression(node)) {
      const [, name = '', number = ''] =
        /^ErrorCode\w*\[ErrorCode\w*\["(\w+)"\] = (-?\d+)\] = "\w+"$/.exec(node.getText()) ?? [];
      if (name !== '') numbers.set(name, Math.abs(Number(number)));
    }
    if (ts.isVariableDeclaration(node) && node.name.getText().startsWith('COMPILER_ERRORS_WITH_GUIDES'))
      named.push(
        ...[...(node.initializer?.getText() ?? '').matchAll(/ErrorCode\w*\.(\w+)/g)].map(([, name = '']) => name),
      );
  });
  const guides = named.flatMap((name) => {
    const number = numbers.get(name);
    return number === undefined ? [] : [{ at: `errors/NG${number}`, code: `NG${number}`, says: [`NG${number}`] }];
  });
  // From 8101 on: what the compiler warns of beyond its own needs, each with a page.
  const extended = [...numbers.values()]
    .filter((number) => number > 8100 && number < 8200)
    .map((number) => ({ at: `extended-diagnostics/NG${number}`, code: `NG${number}`, says: [`NG${number}`] }));
  return [...guides, ...extended];
}
