// Files that the system does not run: damaged, for another system, for another processor, and without a first line.
import type { Scenario } from '../../src/repro/scenario.ts';

const GCC = { program: 'gcc', debian: 'gcc', version: 'gcc --version' };
const PYTHON = { program: 'python3', debian: 'python3', version: 'python3 --version' };

export const scenarios: readonly Scenario[] = [
  {
    cause: 'damaged',
    shows: 'A repository was cloned without Git LFS, and a library is the pointer to it.',
    needs: [PYTHON],
    values: { file: 'libprices.so' },
    setup: async (lab) => {
      await lab.write(
        'libprices.so',
        'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 15320\n',
      );
    },
    trigger: `python3 -c 'import ctypes; ctypes.CDLL("./libprices.so")'`,
  },
  {
    cause: 'other-system',
    shows: 'A package with a compiled module for macOS lies in node_modules on Linux.',
    packages: { bcrypt: '6.0.0' },
    setup: async (lab) => {
      await lab.sh('export npm_config_cache="$HOME/.npm-cache"');
      await lab.write('package.json', '{ "name": "shop", "dependencies": { "bcrypt": "6.0.0" } }\n');
      await lab.sh(
        'npm install --package-lock-only --ignore-scripts --no-audit --no-fund; cp node_modules/bcrypt/prebuilds/darwin-arm64/*.node /dev/shm/fixpoint.node && for f in node_modules/bcrypt/prebuilds/linux-x64/*.node; do cp /dev/shm/fixpoint.node $f; done; rm /dev/shm/fixpoint.node',
        { quiet: true },
      );
    },
    trigger: `node -e 'require("bcrypt"); console.log("loaded")'`,
    cures: [{ fix: 'install-here', steps: [1] }],
  },
  {
    cause: 'other-cpu',
    shows: 'A program bears the mark of ARM, and the machine is x86_64.',
    needs: [GCC],
    values: { file: './server' },
    setup: async (lab) => {
      await lab.write('server.c', 'int main(void) { return 0; }\n');
      await lab.sh(
        "gcc -O2 -o server server.c && printf '\\267\\000' | dd of=server bs=1 seek=18 conv=notrunc status=none",
        { quiet: true },
      );
    },
    trigger: './server',
    cures: [{ fix: 'right-build', steps: [0] }],
  },
  {
    cause: 'no-first-line',
    shows: 'A program starts a script that has no first line.',
    needs: [PYTHON],
    values: { file: './deploy.sh' },
    setup: async (lab) => {
      await lab.write('deploy.sh', 'echo deployed\n');
      await lab.sh('chmod +x deploy.sh');
    },
    trigger: `python3 -c 'import subprocess; subprocess.run(["./deploy.sh"], check=True)'`,
    cures: [
      {
        fix: 'first-line',
        apply: { 0: async (lab, snippet) => lab.write('deploy.sh', `${snippet}\necho deployed\n`) },
      },
    ],
  },
];
