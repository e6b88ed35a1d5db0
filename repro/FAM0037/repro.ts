// A build without a compiler, without a header, and without a library to link.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const GCC = { program: 'gcc', debian: 'gcc', version: 'gcc --version' };
const MAKE = { program: 'make', debian: 'make', version: 'make --version' };

/** Programs as in an image without a compiler. */
async function withoutCompiler(lab: Lab): Promise<void> {
  await lab.sh(
    'mkdir bin; for program in bash sh env make cat ls head grep uname ldd sed rm mkdir dirname basename; do ln -s "$(command -v $program)" bin/; done; ln -s "$(command -v python3)" bin/; ln -s "$(command -v python)" bin/',
    { quiet: true },
  );
  await lab.sh('export PATH="$PWD/bin"');
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'no-compiler',
    shows: 'A Makefile compiles on a machine without a compiler.',
    needs: [MAKE],
    setup: async (lab) => {
      await lab.write('Makefile', 'server: server.c\n\tcc -O2 -o server server.c\n');
      await lab.write('server.c', 'int main(void) { return 0; }\n');
      await withoutCompiler(lab);
    },
    trigger: 'make',
  },
  {
    cause: 'no-header',
    shows: 'A program includes the header of a library whose package for building is not installed.',
    needs: [GCC],
    setup: async (lab) => {
      await lab.write('server.c', '#include <leptonica/allheaders.h>\nint main(void) { return 0; }\n');
    },
    trigger: 'cc -c server.c',
  },
  {
    cause: 'no-library',
    shows: 'A program is linked with a library whose package for building is not installed.',
    needs: [GCC],
    setup: async (lab) => {
      await lab.write('server.c', 'int main(void) { return 0; }\n');
    },
    trigger: 'cc -o server server.c -lleptonica',
  },
];
