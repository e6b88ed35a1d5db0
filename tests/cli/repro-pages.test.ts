// The command that runs what pages tell readers to run, in a project as a person would.
import { describe, expect, test } from 'vitest';
import { PRINTS, recordedIn, reproProject } from './repro-project.ts';

/** A scenario whose npm only repeats what it was told, and repairs what is installed. */
const scenarios = (output: string) => `const npm = async (lab) => {
  await lab.write('programs/npm', 'echo "npm $@"; test "$1" != install || touch fixed');
  await lab.write('message', ${JSON.stringify(output)});
  await lab.sh('chmod +x programs/npm; export PATH=$PWD/programs:$PATH', { quiet: true });
};
export const scenarios = [{
  cause: 'peer-conflict',
  shows: 'A conflict is brought about.',
  setup: npm,
  trigger: 'test -e fixed || cat message',
  cures: [{ fix: 'quick-fix' }],
}];
export const trials = {
  setup: npm,
  commands: ['causes.0.check.run'],
  prints: { 'causes.0.check.run': ['react'] },
};
`;

const projectWith = (output: string) => reproProject(scenarios(output));

describe('a page whose own commands are run', () => {
  test('is recorded with what was run, and that is run again when something has changed', () => {
    const site = projectWith(PRINTS);
    const { run, read, write } = site;
    const first = run('repro', ['--record']);
    expect([first.code, first.out]).toEqual([
      0,
      'reproduced FX0001 peer-conflict: the error appeared, 1 fix ended it\nreproduced FX0001 trials: 1 command did what the page says\n  wrote content/reproductions/FX0001.yaml\n\n2 reproduced, 0 failed, 0 skipped\n',
    ]);
    const recorded = read('content/reproductions/FX0001.yaml');
    expect(recordedIn(site)).toMatchInlineSnapshot(`
      "# Written by \`npm run repro -- --record\`; not edited by hand.
      date: …
      shows: A conflict is brought about.
      proves: cause
      cause: peer-conflict
      fix: align-peer
      system: …
      versions:
        - name: Node.js
          version: …
      before:
        files:
          - name: programs/npm
            text: echo "npm $@"; test "$1" != install || touch fixed
          - name: message
            text: |-
              npm error code ERESOLVE
              npm error ERESOLVE unable to resolve dependency tree
        runs:
          - command: test -e fixed || cat message
            exit: 0
            output: |-
              npm error code ERESOLVE
              npm error ERESOLVE unable to resolve dependency tree
      after:
        files: []
        runs:
          - command: npm install react@18
            exit: 0
            output: npm install react@18
          - command: test -e fixed || cat message
            exit: 0
            output: ''
      scenarios:
        - shows: A conflict is brought about.
          proves: cause
          cause: peer-conflict
          date: …
          system: …
          versions:
            - name: Node.js
              version: …
          page: …
          digest: …
          checks:
            - at: causes.0.check.run
              shell: any
              text: npm explain react
              exit: 0
              output: npm explain react
          cures:
            - fix: align-peer
              commands:
                - at: quickFix.command
                  shell: any
                  text: npm install react@18
                  exit: 0
                  output: npm install react@18
          standIns: []
      trials:
        date: …
        system: …
        versions:
          - name: Node.js
            version: …
        digest: …
        standIns: []
        commands:
          - at: causes.0.check.run
            shell: any
            text: npm explain react
            exit: 0
            output: npm explain react
      seconds: …
      "
    `);
    const digests = new Set([...recorded.matchAll(/ digest: (.*)/g)].map(([, digest]) => digest));
    expect(digests.size).toBe(1);
    write('repro/FX0001/note.txt', 'Something else.');
    expect(run('repro', ['--changed', '--budget', '0']).out).toBe(
      '\n0 reproduced, 0 failed, 0 skipped, 1 left when the time was up: FX0001\n',
    );
  });

  test('fails with what was seen when it prints something else', () => {
    const { run } = projectWith('all is well');
    expect(run('repro')).toMatchObject({
      code: 1,
      out: expect.stringContaining('failed FX0001 peer-conflict: what was printed does not find FX0001'),
    });
  });
});

test.each([
  [['--jobs', 'many'], '--jobs takes a whole number from 1 on, not “many”'],
  [['--all', '--changed'], 'choose one of --all and --changed'],
])('%j is a sentence', (args, sentence) => {
  const { run } = projectWith('x');
  expect(run('repro', args)).toMatchObject({ code: 2, err: `error: ${sentence}\n` });
});
