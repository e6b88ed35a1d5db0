// A shared library that the loader does not find, for three reasons: each check tells its own.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const GCC = { program: 'gcc', debian: 'gcc', version: 'gcc --version' };

/** A program and the library that it needs, which lies in a folder of its own. */
async function build(lab: Lab, library: string, run = library): Promise<void> {
  await lab.write('shop.c', 'int foo(void) { return 42; }\n');
  await lab.write('main.c', 'int foo(void);\nint main(void) { return foo() == 42 ? 0 : 1; }\n');
  await lab.write('new.map', 'SHOP_2.0 { global: foo; local: *; };\n');
  await lab.write('old.map', 'SHOP_1.0 { global: foo; local: *; };\n');
  await lab.sh(
    `mkdir -p lib && gcc -shared -fPIC -o lib/libshop.so.1 -Wl,-soname,libshop.so.1 -Wl,--version-script=${library}.map shop.c &&
     gcc -o app main.c lib/libshop.so.1 && gcc -shared -fPIC -o lib/libshop.so.1 -Wl,-soname,libshop.so.1 -Wl,--version-script=${run}.map shop.c`,
    { quiet: true },
  );
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'too-old',
    shows: 'The program was linked with a newer version of the library than the one that is found.',
    needs: [GCC],
    setup: async (lab) => {
      await build(lab, 'new', 'old');
      await lab.sh('export LD_LIBRARY_PATH="$PWD/lib"', { quiet: true });
    },
    trigger: './app',
  },
  {
    cause: 'not-searched',
    shows: 'The library lies in a folder of the project, which the loader does not search.',
    needs: [GCC],
    setup: (lab) => build(lab, 'new'),
    trigger: './app',
    cures: [{ fix: 'show-folder', steps: [0] }],
  },
  {
    cause: 'not-there',
    shows: 'The library is not on the machine.',
    needs: [GCC],
    setup: async (lab) => {
      await build(lab, 'new');
      await lab.sh('rm -r lib', { quiet: true });
    },
    trigger: './app',
  },
];
