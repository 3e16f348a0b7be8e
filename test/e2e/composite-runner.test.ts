import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type UsesStep, fileCommands, runComposite } from './composite-runner.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'composite-'));
  for (const folder of ['action', 'workspace', 'temp']) mkdirSync(join(root, folder));
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (file: string, more: Partial<UsesStep> = {}) => {
  writeFileSync(join(root, 'action/action.yml'), file);
  const [action, workspace, temp] = ['action', 'workspace', 'temp'].map((name) => join(root, name));
  return runComposite({ action: action ?? '', workspace: workspace ?? '', temp: temp ?? '', ...more });
};

/** One sh step; `lines` are its script. */
const one = (...lines: string[]): string =>
  [
    'runs:',
    '  using: composite',
    '  steps:',
    '    - shell: sh',
    '      run: |',
    ...lines.map((line) => `        ${line}`),
  ].join('\n');

const suite = `
name: sample
inputs:
  Fail-On:
    required: false
  level:
    default: low
  github-token:
    default: \${{ github.token }}
outputs:
  outcome:
    value: \${{ steps.unix.outputs.outcome || steps.windows.outputs.outcome }}
runs:
  using: composite
  steps:
    - id: unix
      if: runner.os != 'Windows'
      shell: sh
      env: &env
        PORTCULLIS_FAIL_ON: \${{ inputs.fail-on }}
        PORTCULLIS_LEVEL: \${{ inputs.level }}
        PORTCULLIS_GITHUB_TOKEN: \${{ inputs.github-token || github.token }}
      run: &run |
        env | grep -E '^(PORTCULLIS|INPUT)_' | sort
        printf 'outcome=%s\\n' "\${BASH_VERSION:+bash}" >> "$GITHUB_OUTPUT"
    - id: windows
      if: \${{ runner.os == 'windows' }}
      shell: bash
      env: *env
      run: *run
`;

describe('inputs, conditions and outputs', () => {
  it('gives a step what its env maps, and nothing by itself', async () => {
    const { log, outputs, exitCode } = await run(suite, { with: { 'fail-on': '$(id) "x"' }, token: 't0' });
    expect(log).toBe('PORTCULLIS_FAIL_ON=$(id) "x"\nPORTCULLIS_GITHUB_TOKEN=t0\nPORTCULLIS_LEVEL=low\n');
    expect([outputs, exitCode]).toEqual([{ outcome: '' }, 0]);
  });

  it('leaves an input that nobody gave empty', async () => {
    const { log } = await run(suite, { with: { level: '' } });
    expect(log).toBe('PORTCULLIS_FAIL_ON=\nPORTCULLIS_GITHUB_TOKEN=\nPORTCULLIS_LEVEL=\n');
  });

  it('takes the other step, and bash, on Windows', async () => {
    expect((await run(suite, { os: 'Windows' })).outputs).toEqual({ outcome: 'bash' });
  });
});

describe('a step', () => {
  it.each([
    ['ends with its own code', ['exit 2'], 2],
    ['stops at a failure', ['false', 'exit 0'], 1],
    ['runs in the workspace', ['test "$PWD" = "$GITHUB_WORKSPACE"'], 0],
    ['has its own folder', ['test -f "$GITHUB_ACTION_PATH/action.yml"'], 0],
    ['is a file in the temporary folder', ['case "$0" in "$RUNNER_TEMP"/*.sh) ;; *) exit 3 ;; esac'], 0],
    ['knows that it is in a runner', ['test "$GITHUB_ACTIONS$RUNNER_OS" = trueLinux'], 0],
    ['has nothing on its standard input', ['test -z "$(cat)"'], 0],
  ])('%s', async (_, lines, exitCode) => {
    expect((await run(one(...lines))).exitCode).toBe(exitCode);
  });

  it('is skipped after a failure, whatever its condition', async () => {
    const file = `${one('exit 2')}\n    - shell: sh\n      if: runner.os == 'Linux'\n      run: echo never`;
    expect(await run(file)).toMatchObject({ exitCode: 2, log: '' });
  });

  it('hears of what an earlier one wrote, but for NODE_OPTIONS', async () => {
    const first = [
      'echo "A=1" >> "$GITHUB_ENV"',
      'echo "NODE_OPTIONS=-r x" >> "$GITHUB_ENV"',
      'echo "/first" >> "$GITHUB_PATH"',
      'echo "/second" >> "$GITHUB_PATH"',
      'echo "# One" >> "$GITHUB_STEP_SUMMARY"',
    ];
    const second = 'echo "$A,$B,$NODE_OPTIONS,${PATH%%:/usr*}"; echo Two >> "$GITHUB_STEP_SUMMARY"';
    const result = await run(`${one(...first)}\n    - shell: bash\n      run: '${second}'`, {
      env: { A: '0', B: '2', PATH: '/usr/local/bin:/usr/bin:/bin' },
    });
    expect([result.log, result.summary]).toEqual(['1,2,,/second:/first\n', '# One\nTwo\n']);
  });

  it('loses a summary that is too long', async () => {
    const line = 'head -c 1048577 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"';
    expect((await run(one(line))).summary).toBe('');
  });

  it('has both its streams read for commands', async () => {
    const { commands } = await run(one('echo "::error file=a%2Cb::x%0Ay"', 'echo "::notice::z" >&2'));
    expect(commands).toEqual([
      { name: 'error', properties: { file: 'a,b' }, data: 'x\ny' },
      { name: 'notice', properties: {}, data: 'z' },
    ]);
  });
});

describe('what is not modelled is an error', () => {
  const step = (line: string): string => `${one('true')}\n      ${line}`;
  it.each([
    ['an expression inside run', one('echo ${{ inputs.x }}'), 'expression inside run'],
    ['another action', 'runs: {using: composite, steps: [{uses: ./x}]}', 'uses'],
    ['another shell', 'runs: {using: composite, steps: [{shell: pwsh, run: x}]}', 'pwsh'],
    ['no shell', 'runs: {using: composite, steps: [{run: x}]}', 'shell'],
    ['another kind of action', 'runs: {using: node24, steps: []}', 'composite'],
    ['a key of the step', step('continue-on-error: true'), 'continue-on-error'],
    ['a status function', step('if: always()'), 'always'],
    ['an input that does not exist', step('env: {X: "${{ inputs.x }}"}'), 'inputs.x'],
    ['the action’s path', step('env: {X: "${{ github.action_path }}"}'), 'github.action_path'],
    ['a step that comes later', step('if: steps.later.outputs.x'), 'steps.later'],
    ['a function', step('env: {X: "${{ toJSON(github) }}"}'), 'toJSON'],
    ['an operator', step("if: runner.os < 'x'"), 'Not an expression'],
    ['two values side by side', step("if: runner.os 'x'"), 'Not an expression'],
    ['half an expression', step('if: runner.os =='), 'missing'],
  ])('%s', async (_, file, message) => {
    await expect(run(file)).rejects.toThrow(message);
  });

  it('an input that the action does not have', async () => {
    await expect(run(one('true'), { with: { typo: 'x' } })).rejects.toThrow('typo');
  });
});

it.each<[string, string, Record<string, string>]>([
  ['pairs', 'a=1\n\nb=2=3\nc=\n', { a: '1', b: '2=3', c: '' }],
  ['blocks', 'a<<END\n1\n\n=2\nEND\nb<<X\nX\n', { a: '1\n\n=2', b: '' }],
  ['the first sign counts', 'a=1<<2\n', { a: '1<<2' }],
  ['the last one wins', 'a=1\na=2\n', { a: '2' }],
])('files of commands: %s', (_, text, expected) => {
  expect(Object.fromEntries(fileCommands(text))).toEqual(expected);
});

it.each(['novalue', '=1', 'a<<', 'a<<END\n1\n'])('files of commands: %j is an error', (text) => {
  expect(() => fileCommands(text)).toThrow();
});
