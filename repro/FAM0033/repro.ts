// A runtime that refuses memory: by the address space, by a limit that was set, and by its own.
import type { Scenario } from '../../src/repro/scenario.ts';

const PHP = { program: 'php', debian: 'php-cli', version: 'php --version' };
const JAVA = { program: 'java', debian: 'default-jdk-headless', version: 'java --version' };

export const scenarios: readonly Scenario[] = [
  {
    cause: 'address-space',
    shows: 'A shell limits the address space to 300 MB, and a report needs 600 MB.',
    needs: [PHP],
    setup: async (lab) => {
      await lab.write('report.php', '<?php echo strlen(str_repeat("a", 600 << 20)), "\\n";\n');
      await lab.write('nightly.sh', 'php -d memory_limit=-1 report.php\n');
      await lab.write('limits.sh', 'ulimit -S -v 300000\n');
      await lab.sh('export BASH_ENV="$PWD/limits.sh"');
    },
    trigger: 'bash nightly.sh',
    after: 'ulimit -v unlimited && php -d memory_limit=-1 report.php',
    cures: [{ fix: 'no-address-limit' }],
  },
  {
    cause: 'set-low',
    shows: 'A variable holds Java at 24 MB, and a report needs 40 MB.',
    needs: [JAVA],
    setup: async (lab) => {
      await lab.write(
        'Report.java',
        [
          'import java.util.*;',
          'class Report {',
          '  public static void main(String[] args) {',
          '    List<byte[]> rows = new ArrayList<>();',
          '    for (int i = 0; i < 40; i++) rows.add(new byte[1 << 20]);',
          '    System.out.println(rows.size());',
          '  }',
          '}',
          '',
        ].join('\n'),
      );
      await lab.sh('export JAVA_TOOL_OPTIONS=-Xmx24m');
    },
    trigger: 'java Report.java',
    after: 'JAVA_TOOL_OPTIONS=-Xmx2g java Report.java',
    cures: [{ fix: 'raise-limit', steps: [0] }, { fix: 'quick-fix' }],
  },
  {
    cause: 'default-limit',
    shows: 'PHP stops at 128 MB, and a report needs more.',
    needs: [PHP],
    setup: async (lab) => {
      await lab.write('report.php', '<?php echo strlen(str_repeat("a", 600 << 20)), "\\n";\n');
    },
    trigger: 'php -n report.php',
    after: 'php -n -d memory_limit=1G report.php',
    cures: [{ fix: 'raise-limit', steps: [2] }],
  },
];
