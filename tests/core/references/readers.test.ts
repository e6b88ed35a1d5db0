// Readers of sources, each on a small piece of what it reads; what is printed becomes a signature.
import { describe, expect, it } from 'vitest';
import { eachCall, parseScript, textsOf } from '../../../src/cli/references/js-texts.ts';
import { fromBraces, fromMustache, fromPercent, tidy } from '../../../src/cli/references/placeholders.ts';
import { byPage, type FoundPage } from '../../../src/cli/references/source.ts';
import { readCompiler, readRuntime } from '../../../src/cli/references/sources/angular.ts';
import { readAstro } from '../../../src/cli/references/sources/astro.ts';
import { ruleReader } from '../../../src/cli/references/sources/eslint.ts';
import { readNext } from '../../../src/cli/references/sources/nextjs.ts';
import { readNode } from '../../../src/cli/references/sources/nodejs.ts';
import { readPylint } from '../../../src/cli/references/sources/pylint.ts';
import {
  readLangChain,
  readSqlAlchemy,
  readUsage,
  readValidation,
} from '../../../src/cli/references/sources/python-libraries.ts';
import { readReact, readRedux } from '../../../src/cli/references/sources/react.ts';
import { readRuff } from '../../../src/cli/references/sources/ruff.ts';
import { readRust } from '../../../src/cli/references/sources/rust.ts';
import { readSvelte } from '../../../src/cli/references/sources/svelte.ts';
import { readVue, tableIn } from '../../../src/cli/references/sources/vue.ts';
import { readYarn } from '../../../src/cli/references/sources/yarn.ts';

/** A piece of a script; `#{…}` in it is what a template of JavaScript fills in. */
const js = (...lines: string[]) => lines.join('\n').replaceAll('#{', ['$', '{'].join(''));
/** `address: message | message` for each page. */
const shown = (pages: readonly FoundPage[]) => pages.map(({ at, says }) => `${at}: ${says.join(' | ')}`);

describe('readers', () => {
  it('ESLint: messages of rules that have a page, with the name of the rule beside them', () => {
    const rules = {
      'no-gnu': { url: 'https://eslint.example/rules/no-gnu', messages: { gnu: "'{{ name }}' is a gnu." } },
      'no-page': { messages: { any: 'Unexpected.' } },
      elsewhere: { url: 'https://other.example/elsewhere', messages: { any: 'Unexpected.' } },
    };
    expect(ruleReader(rules, 'zoo/', 'https://eslint.example/rules/')).toEqual([
      { at: 'no-gnu', code: 'zoo/no-gnu', says: ["'{name}' is a gnu."], beside: ['zoo/no-gnu'] },
    ]);
  });

  it('Svelte: the message between its code and its address', () => {
    const script = js(
      "e(node, 'gnu_lost', `The gnu #{name} is lost\\nhttps://svelte.dev/e/gnu_lost`);",
      'const error = new Error(`gnu_found\\nA gnu was found in \\`#{place}\\`\\nhttps://svelte.dev/e/gnu_found`);',
      'console.warn(`%c[svelte] gnu_old\\n%cThe gnu is old\\nhttps://svelte.dev/e/gnu_old`, bold, normal);',
      'throw new Error(`https://svelte.dev/e/gnu_found`);',
    );
    expect(shown(byPage(readSvelte(script)))).toEqual([
      'gnu_lost: The gnu {name} is lost',
      'gnu_found: A gnu was found in `{place}`',
      'gnu_old: The gnu is old',
    ]);
  });

  it('Vue: the table of its compiler, and what it was running', () => {
    const script = 'const errorMessages = {\n  [0]: "Illegal gnu.",\n  [1]: `v-gnu is missing` + ` expression.`\n};';
    expect(tableIn(script, 'errorMessages')).toEqual([
      ['0', 'Illegal gnu.'],
      ['1', 'v-gnu is missing expression.'],
    ]);
    expect(shown(readVue([['0', 'Illegal gnu.']], [['sp', 'gnuPrefetch hook']]))).toEqual([
      'compiler-0: Illegal gnu.',
      'runtime-sp: Unhandled error during execution of gnuPrefetch hook',
    ]);
  });

  it('Angular: errors with a guide stand below zero, extended diagnostics from 8101 on', () => {
    const script = js(
      'throw new RuntimeError(-204, ngDevMode && `No gnu for #{token}`);',
      "throw new RuntimeError(900, 'No guide for this');",
      'const message = `The gnu #{name} is late`;',
    );
    expect(shown(readRuntime(script))).toEqual(['errors/NG0204: NG0204: No gnu for {token} | NG0204']);
    expect(shown(readCompiler('ErrorCode2[ErrorCode2["GNU_IN_BOX"] = 8101] = "GNU_IN_BOX";'))).toEqual([
      'extended-diagnostics/NG8101: NG8101',
    ]);
  });

  it('Next.js: a message before the address, without the words that lead to it', () => {
    const script = js(
      'throw Object.defineProperty(new Error(`Invalid gnu #{src} on "#{page}".` +',
      '  `\\nRead more: https://nextjs.org/docs/messages/invalid-gnu`));',
      "console.warn(bold('Warning') + ': The gnu is old. See more info here: https://nextjs.org/docs/messages/old-gnu');",
    );
    expect(shown(byPage(readNext(script)))).toEqual([
      'invalid-gnu: Invalid gnu {src} on "{page}".',
      'old-gnu: Warning: The gnu is old.',
    ]);
  });

  it('Node.js: codes with what they print; of a message that is put together also the code alone', () => {
    const script = js(
      "E('ERR_GNU', 'The \"%s\" gnu is ambiguous', TypeError);",
      "E('ERR_HERD', (name, size) => { let msg = ''; msg += name; return msg; }, Error);",
      "E('ERR_ANY', '%s', Error);",
    );
    expect(shown(readNode(script))).toEqual([
      'err_gnu: [ERR_GNU]: The "{value}" gnu is ambiguous | code: \'ERR_GNU\'',
      "err_herd: [ERR_HERD] | code: 'ERR_HERD'",
    ]);
  });

  it('Astro: errors that say in a comment that they are documented', () => {
    const script = js(
      'const GnuNotFound = { name: "GnuNotFound", title: "Gnu", message: (path) => `No gnu at \\`#{path}\\`.`, hint: "Look." };',
      'const HiddenGnu = { name: "HiddenGnu", message: "Hidden." };',
    );
    const declarations = [
      '/**\n * @docs\n * @description\n * A gnu.\n */\nexport declare const GnuNotFound: {};',
      '/** Internal. */\nexport declare const HiddenGnu: {};',
    ].join('\n');
    expect(shown(readAstro(script, declarations))).toEqual(['gnu-not-found/: No gnu at `{path}`.']);
  });

  it('Yarn: what ends a command; what also stands in a good run is left out', () => {
    const names = Array.from({ length: 60 }, (_, i) => `MessageName[MessageName["GNU_${i}"] = ${i}] = "GNU_${i}";`);
    const script = js(
      'report.reportError(MessageName_1.MessageName.GNU_28, `The gnu #{name} would change`);',
      'throw new Report_1.ReportError(MessageName_1.MessageName.GNU_7, "No gnu");',
      'report.reportInfo(MessageName_1.MessageName.GNU_13, `all gnus are fine`);',
      'report.reportError(MessageName_1.MessageName.GNU_0, `no name of its own`);',
    );
    expect(shown(readYarn(names.join('\n'), [script]))).toEqual([
      'yn0028---gnu_28: YN0028: The gnu {name} would change',
      'yn0007---gnu_7: YN0007: No gnu',
    ]);
    expect(() => readYarn('nothing', [script])).toThrow(/its? form|form of their list/);
  });

  it('React and Redux: numbers for production, and the message beside them', () => {
    expect(
      shown(readReact(['throw Error(formatProdErrorMessage(418, a)); Error(formatProdErrorMessage(31))'])),
    ).toEqual(['31: Minified React error #31', '418: Minified React error #418']);
    const script = js(
      'throw new Error(process.env.NODE_ENV === "production" ? formatProdErrorMessage(2) : `A gnu is no reducer: #{kindOf(gnu)}`);',
    );
    expect(shown(readRedux(script, 'Redux'))).toEqual([
      '2: Minified Redux error #2; visit | A gnu is no reducer: {kind_of}',
    ]);
  });

  it('Ruff: rules with a code that are not removed', () => {
    const rules = [
      { name: 'gnu-import', code: 'GN001', message_formats: ['`{name}` is a gnu, not {{}}'], status: { Stable: {} } },
      { name: 'old-gnu', code: 'GN002', message_formats: ['Old'], status: { Removed: { since: '0.1' } } },
      { name: 'no-code', code: null, message_formats: ['None'], status: { Stable: {} } },
    ];
    expect(readRuff(JSON.stringify(rules))).toEqual([
      { at: 'gnu-import/', code: 'GN001', says: ['`{name}` is a gnu, not {}'], beside: ['GN001'] },
    ]);
    expect(() => readRuff('{}')).toThrow(/no longer prints a list/);
  });

  it('Pylint: names, codes and messages of its list, also over two lines', () => {
    const printed =
      'Emittable messages:\n:gnu-name (C0103): *%s name "%s" is a\n  gnu*\n  Used when it is.\n:bad-gnu (E1128): *Bad gnu*\n  Used when it is bad.\n';
    expect(readPylint(printed).map(({ at, beside, says }) => [at, beside, says])).toEqual([
      ['convention/gnu-name.html', ['gnu-name|C0103'], ['{value} name "{value}" is a gnu']],
      ['error/bad-gnu.html', ['bad-gnu|E1128'], ['Bad gnu']],
    ]);
  });

  it('Libraries of Python: the code of a call makes the address', () => {
    const listed = [{ type: 'gnu_type', message_template_python: 'Input should be a valid gnu of {size}' }];
    expect(shown(readValidation(JSON.stringify(listed)))).toEqual([
      'v/gnu_type: Input should be a valid gnu of {size}',
    ]);
    expect(() => readValidation('{}')).toThrow(/no longer lists/);
    expect(
      shown(
        readUsage([
          ['PydanticUserError', 'A gnu {name}', 'gnu-model'],
          ['f', 'x', 'code'],
        ]),
      ),
    ).toEqual(['u/gnu-model: A gnu {name}']);
    expect(
      shown(
        readSqlAlchemy([
          ['InvalidRequestError', 'No gnu {value}', 'gn3x'],
          ['f', 'x', 'not-it'],
        ]),
      ),
    ).toEqual(['gn3x: No gnu {value}']);
    expect(
      shown(
        readLangChain(
          [
            ['create_message', 'A gnu', 'GNU_FAILURE'],
            ['f', 'x', 'GNU'],
          ],
          'langchain',
        ),
      ),
    ).toEqual(['langchain/errors/GNU_FAILURE: A gnu']);
  });

  it('Rust: codes that the compiler still gives', () => {
    const old = '<p>#### Note: this error code is no longer emitted by the compiler.</p>';
    expect(
      shown(
        readRust([
          ['usr/share/doc/x/error_codes/E0382.html', '<p>A variable was used after its gnu moved.</p>'],
          ['usr/share/doc/x/error_codes/E0001.html', old],
          ['usr/share/doc/x/error_codes/introduction.html', ''],
        ]),
      ),
    ).toEqual(['E0382.html: error[E0382]: {message}']);
  });
});

describe('what is printed', () => {
  it.each([
    [fromPercent('%s is %(name)r at 100%% of %d'), '{value} is {name} at 100% of {value}'],
    [fromMustache("'{{ varName }}' of {{{count}}}"), "'{var_name}' of {{count}}"],
    [fromBraces('`{name}` in {} of {0!r} {{x}}'), '`{name}` in {value} of {value} {x}'],
    [tidy('{a} is {a}\n\n  and   {b}{c}'), '{a} is {a_2}\nand {b}'],
    [tidy("'{name}' is never used{additional}."), "'{name}' is never used"],
    [tidy('error[E0382]: {message}'), 'error[E0382]: {message}'],
  ])('%s', (got, wanted) => expect(got).toBe(wanted));

  it('is cut after a sentence, and never inside a placeholder', () => {
    const sentence = 'The gnu that was asked for does not stand on the meadow of this farm.';
    expect(tidy(`${sentence} ${'And a long tail follows. '.repeat(9)}`).length).toBeLessThan(175);
    expect(tidy(`${'word '.repeat(33)}{placeholder_that_is_cut} and on`)).not.toMatch(/\{\w*$/);
  });

  it('has every form of a condition, and the name of what is only known when it runs', () => {
    const texts: string[] = [];
    eachCall(
      parseScript(js('x(`A #{old ? "old" : "young"} gnu of #{herd.sizeOf(it)}` + " left");')),
      (name, [first]) => {
        if (name === 'x') texts.push(...textsOf(first));
      },
    );
    expect(texts).toEqual(['A old gnu of {size_of} left', 'A young gnu of {size_of} left']);
  });
});
