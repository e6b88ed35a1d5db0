// pip compiles a package and cannot: there is no wheel, pip is too old for it, or it was told to compile where something is missing.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const PYTHON = { pip: '26.3', setuptools: '80.9.0' };
const GCC = { program: 'gcc', debian: 'gcc', version: 'gcc --version' };

/** An index in a folder: a package with one file in C, its releases as sources and as wheels. */
const MAKE_INDEX = `import io, sys, tarfile, zipfile

NAME, METADATA = 'shopext', 'Metadata-Version: 2.1\\nName: shopext\\nVersion: %s\\n'
WHEEL = 'Wheel-Version: 1.0\\nGenerator: shop\\nRoot-Is-Purelib: true\\nTag: %s\\n'
SETUP = "from setuptools import setup, Extension\\nsetup(name='shopext', version='%s', ext_modules=[Extension('shopext', ['shopext.c'])])\\n"


def source(version, header):
    files = {'PKG-INFO': METADATA % version, 'setup.py': SETUP % version, 'setup.cfg': '[global]\\nquiet = 1\\n', 'shopext.c': '#include <%s>\\n' % header}
    with tarfile.open(f'index/{NAME}-{version}.tar.gz', 'w:gz') as archive:
        for name, text in files.items():
            entry = tarfile.TarInfo(f'{NAME}-{version}/{name}')
            entry.size = len(text)
            archive.addfile(entry, io.BytesIO(text.encode()))


def wheel(version, tag):
    info = f'{NAME}-{version}.dist-info'
    with zipfile.ZipFile(f'index/{NAME}-{version}-{tag}.whl', 'w') as archive:
        archive.writestr('shopext.py', '')
        archive.writestr(f'{info}/METADATA', METADATA % version)
        archive.writestr(f'{info}/WHEEL', WHEEL % tag)
        archive.writestr(f'{info}/RECORD', f'shopext.py,,\\n{info}/METADATA,,\\n{info}/WHEEL,,\\n{info}/RECORD,,\\n')


for word in sys.argv[1:]:
    kind, version, rest = word.split(':')
    source(version, rest) if kind == 'source' else wheel(version, rest)
`;

async function index(lab: Lab, releases: string): Promise<void> {
  await lab.sh('mkdir index', { quiet: true });
  await lab.sh(`cat > index/make.py <<'END'\n${MAKE_INDEX}END\npython index/make.py ${releases}`, { quiet: true });
  await lab.run('ls index');
  await lab.sh('export PIP_FIND_LINKS=$PWD/index');
}

/** The package is looked for in the folder alone, and built with the setuptools that is installed. */
const ALONE = 'export PIP_NO_INDEX=1 PIP_NO_BUILD_ISOLATION=0';

/** Programs as in an image without a compiler. */
const WITHOUT_GCC = `mkdir bin
for program in bash sh env sed cat ls head tail grep rm mkdir uname dirname; do ln -s "$(command -v $program)" bin/; done
export PATH=$PWD/.venv/bin:$PWD/bin`;

const DONE = 'python -c "import shopext"';

export const scenarios: readonly Scenario[] = [
  {
    cause: 'no-wheel',
    shows: 'Release 1.0 of a package has no wheel, release 2.0 has one; there is no compiler.',
    python: PYTHON,
    setup: async (lab) => {
      await index(lab, 'source:1.0:Python.h wheel:2.0:py3-none-any');
      await lab.sh(ALONE, { quiet: true });
      await lab.sh(WITHOUT_GCC, { quiet: true });
    },
    // What is found by its last lines has no name of a package in it.
    values: { package: 'shopext' },
    trigger: 'python -m pip install shopext==1.0',
    after: DONE,
    cures: [{ fix: 'quick-fix' }, { fix: 'use-wheel', steps: [1] }],
  },
  {
    cause: 'old-pip',
    shows: 'pip 20.2 does not know the name of the wheel and takes the source; there is no compiler.',
    python: { pip: '20.2.4', setuptools: '65.5.0', wheel: '0.38.4' },
    setup: async (lab) => {
      await index(lab, 'source:1.0:Python.h wheel:1.0:py3-none-manylinux_2_17_x86_64');
      await lab.sh(WITHOUT_GCC, { quiet: true });
    },
    trigger: 'python -m pip install shopext',
    after: DONE,
    cures: [{ fix: 'quick-fix' }],
  },
  {
    cause: 'no-toolchain',
    shows: 'pip is told to compile where there is no compiler.',
    python: PYTHON,
    setup: async (lab) => {
      await index(lab, 'source:1.0:Python.h wheel:1.0:py3-none-any');
      await lab.sh(ALONE, { quiet: true });
      await lab.sh(WITHOUT_GCC, { quiet: true });
    },
    values: { package: 'shopext' },
    trigger: 'python -m pip install --no-binary=shopext shopext',
    after: DONE,
    cures: [{ fix: 'quick-fix' }],
  },
  {
    cause: 'no-toolchain',
    shows: 'pip is told to compile, and a header that the package needs is missing.',
    python: PYTHON,
    needs: [GCC],
    setup: async (lab) => {
      await index(lab, 'source:1.0:shop/till.h wheel:1.0:py3-none-any');
      await lab.sh(ALONE, { quiet: true });
    },
    values: { package: 'shopext' },
    trigger: 'python -m pip install --no-binary=shopext shopext',
    after: DONE,
    cures: [{ fix: 'use-wheel', steps: [1] }],
  },
];
