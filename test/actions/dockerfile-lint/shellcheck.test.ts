import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../shared/core/fixes.ts';
import type { Policy } from '../../../shared/core/policy.ts';
import { ProgramError, type Programs } from '../../../shared/core/programs.ts';
import { ask } from '../../../actions/dockerfile-lint/shellcheck/ask.ts';
import { codeOf, look, machine, output, over, show, speaking } from './shellcheck-port.ts';

const isInstalled = machine.find('shellcheck') !== undefined;
if (!isInstalled)
  console.warn('ShellCheck is NOT installed: what it really says of Dockerfiles is not tested in this run.');
const withShellCheck = test.skipIf(!isInstalled);

describe('asking', () => {
  const many = Object.fromEntries(
    Array.from({ length: 1200 }, (_, at) => [
      `s${String(at)}/Dockerfile`,
      `FROM a\nRUN x ${String(at)} $BAD\n`,
    ]),
  );

  test('goes in few calls, with plain options and names that nobody can guess', async () => {
    const { programs, calls, asked } = speaking(over('$BAD'));
    const { findings, properties, notes } = await look(many, programs);
    expect(findings).toHaveLength(1200);
    expect(calls.map((scripts) => scripts.length)).toEqual(Array.from({ length: 12 }, () => 100));
    expect(properties).toMatchObject({ shellcheck: '0.9.0', 'shellcheck.scripts': 1200 });
    expect(notes).toEqual([]);
    const [, first] = asked;
    expect(first?.args.slice(0, 4)).toEqual([
      '--norc',
      '--format=json1',
      '--exclude=SC1090,SC1091,SC2187',
      '--',
    ]);
    expect(first?.args.slice(4)).toEqual(Object.keys(first?.files ?? {}));
    expect(first?.args[4]).toMatch(/^[0-9a-f]{32}-0$/);
  });

  test('happens once for the same script, of head and of base', async () => {
    const { programs, calls } = speaking(over('$BAD'));
    const text = 'FROM a\nRUN x $BAD\n';
    const { findings } = await look(
      { 'a/Dockerfile': text, 'b/Dockerfile': `${text}RUN y $BAD\n` },
      programs,
      { preset: 'recommended' },
      { 'a/Dockerfile': text, 'b/Dockerfile': text },
    );
    expect(calls.flat()).toHaveLength(2);
    expect(
      findings.map(({ status, region }) => `${status} ${region?.path ?? ''}:${String(region?.startLine)}`),
    ).toEqual(['existing a/Dockerfile:2', 'existing b/Dockerfile:2', 'introduced b/Dockerfile:3']);
  });

  test('finds the one script that it chokes on', async () => {
    const { programs } = speaking(over('$BAD'));
    const choking: Programs = {
      ...programs,
      run: (call) =>
        Object.values(call.files ?? {}).some((text) => text.includes('x 77 '))
          ? Promise.reject(new ProgramError('timeout', 'took longer'))
          : programs.run(call),
    };
    const { findings, unchecked, outcome } = await look(many, choking);
    expect([findings.length, outcome]).toEqual([1199, 2]);
    expect(unchecked).toMatchObject([{ path: 's77/Dockerfile', code: 'limit', line: 2 }]);
  });

  test('has an end: what takes its time is left, and large scripts come last', async () => {
    const { programs } = speaking(() => []);
    let time = 0;
    const asked: number[] = [];
    const slow: Programs = {
      ...programs,
      run(call) {
        asked.push(...Object.values(call.files ?? {}).map(({ length }) => length));
        time += call.timeoutMs ?? 0;
        return Promise.reject(new ProgramError('timeout', 'took longer'));
      },
    };
    const large = Array.from({ length: 20 }, (_, at) => `${String(at)} ${'x'.repeat(40_000)}`);
    const answers = await ask(new Set([...large, 'small']), 'shellcheck', slow, () => time);
    expect([answers.get('small'), answers.get(large[0] ?? ''), answers.get(large[19] ?? '')]).toEqual([
      'too-hard',
      'too-hard',
      'no-time',
    ]);
    expect([asked[0], asked.length < 10, time <= 61_050]).toEqual([5, true, true]);
  });

  test.each<[string, Programs['run'], string]>([
    ['does not start', () => Promise.reject(new ProgramError('not-started', 'no')), 'no-answer'],
    ['is killed', () => Promise.reject(new ProgramError('killed', 'no')), 'limit'],
    ['says too much', () => Promise.reject(new ProgramError('too-much-output', 'no')), 'limit'],
    ['knows no such option', () => output('', 3), 'no-answer'],
    ['speaks otherwise', () => output('[]'), 'no-answer'],
    ['speaks half', () => output('{"comments":[{"file":"a"}]}'), 'no-answer'],
  ])('that %s leaves the file unchecked', async (_, program, code) => {
    const programs = { find: () => '/bin/shellcheck', run: program };
    const { unchecked, outcome, errors } = await look('FROM a\nUSER b\nRUN x\n', programs);
    expect([outcome, errors]).toEqual([2, []]);
    expect(unchecked).toMatchObject([{ path: 'Dockerfile', code, line: 3 }]);
  });

  test('no more than a file of many scripts may hold', async () => {
    const { programs } = speaking(() => []);
    const { unchecked } = await look(`FROM a\n${`RUN ${'x'.repeat(5e4)}\n`.repeat(90)}`, programs);
    expect(unchecked).toMatchObject([{ path: 'Dockerfile', code: 'limit', line: null }]);
  });
});

describe('without ShellCheck', () => {
  const nowhere: Programs = {
    find: () => undefined,
    run: () => Promise.reject(new Error('nothing to run')),
  };
  const note = 'ShellCheck is not installed: shell scripts were not linted by it.';

  test.each<[string, string, Policy, Programs, readonly string[]]>([
    ['it is said', 'FROM a\nRUN x\n', { preset: 'recommended' }, nowhere, [note]],
    ['there was nothing to ask', 'FROM a\nRUN ["x"]\n', { preset: 'recommended' }, nowhere, []],
    ['nobody wanted it', 'FROM a\nRUN x\n', {}, nowhere, []],
    [
      'it is too old',
      'FROM a\nRUN x\n',
      { preset: 'recommended' },
      speaking(() => [], '0.4.6').programs,
      ['ShellCheck 0.4.6 is too old: shell scripts were not linted by it.'],
    ],
  ])('%s', async (_, text, policy, programs, notes) => {
    const seen = await look(text, programs, policy);
    expect(seen).toMatchObject({ outcome: 0, notes, unchecked: [], errors: [], findings: [] });
    expect(seen.properties).not.toHaveProperty('shellcheck');
  });
});

describe('the real ShellCheck', () => {
  withShellCheck.each([
    ['quotes', 'FROM a\nRUN x && \\\n  rm -rf $B/é😀 $C\n', ['3:10 SC2086 $B', '3:17 SC2086 $C']],
    ['tabs', 'FROM a\nRUN <<EOF\n\techo\t$B\nEOF\n', ['3:7 SC2086 $B']],
    ['bash in sh', 'FROM a\nRUN [[ -f x ]]\n', ['2:5 SC3010 [[ -f x ]]']],
    ['bash in bash', 'FROM a\nSHELL ["bash", "-c"]\nRUN [[ -f x ]]\n', []],
    ['cd', 'FROM a\nRUN cd a; b\n', ['2:5 SC2164 cd a']],
    ['cd with -e', 'FROM a\nSHELL ["bash", "-ec"]\nRUN cd a; b\n', []],
    ['a variable from nowhere', 'FROM a\nRUN "$nowhere"\n', ['2:6 SC2154 $nowhere']],
    ['a variable of the build', 'FROM a\nARG here\nRUN "$here" $here\n', []],
    ['a variable that almost is', 'FROM a\nRUN "$HTP_PROXY"\n', ['2:6 SC2153 $HTP_PROXY']],
    ['a file to read', 'FROM a\nRUN . /etc/passwd && . "$X"\n', []],
    [
      'a file that a directive names',
      'FROM a\nRUN <<EOF\n# shellcheck source=/etc/passwd\n. "$X"\nEOF\n',
      [],
    ],
    ['CR LF', 'FROM a\r\nRUN echo \\\r\n  $B\r\n', ['3:3 SC2086 $B']],
    [
      'a script that ends too early',
      'FROM a\nRUN echo "x\n',
      ['2:5 SC1009 e', '2:10 SC1073 "', '2:11 SC1072 x'],
    ],
  ])('%s', async (_, text, expected) => {
    const { findings, unchecked } = await look(text);
    expect(show(findings, text)).toEqual(expected);
    expect(unchecked).toEqual([]);
  });

  withShellCheck('mends', async () => {
    const text = 'FROM a\nRUN x && \\\n  rm -rf $B\n';
    const { findings } = await look(text);
    const mended = applyEdits(text, findings[0]?.fixes[0]?.edits ?? []) ?? '';
    expect(mended).toBe('FROM a\nRUN x && \\\n  rm -rf "$B"\n');
    expect((await look(mended)).findings).toEqual([]);
  });

  withShellCheck.each([
    ['hadolint', 'FROM a\n# hadolint ignore=SC2086\nRUN x && \\\n  echo $B "`c`"\n', ['inline SC2086']],
    ['hadolint, of another code', 'FROM a\n# hadolint ignore=SC2006\nRUN echo $B\n', []],
    [
      'ShellCheck, inside',
      'FROM a\nRUN x && \\\n  # shellcheck disable=SC2086,SC1000\n  echo $B\n',
      ['inline SC2086'],
    ],
    [
      'ShellCheck, above a whole script',
      'FROM a\nRUN <<EOF\n# shellcheck disable=all\necho $B\necho $C\nEOF\nRUN echo $D\n',
      ['inline SC2086', 'inline SC2086'],
    ],
    [
      'ShellCheck, above a loop',
      'FROM a\nRUN <<EOF\ntrue\n# shellcheck disable=SC2000-SC2100\nwhile a; do\n  echo $B\ndone\necho $C\nEOF\n',
      ['inline SC2086'],
    ],
    [
      'ShellCheck, where it is no comment of its own',
      'FROM a\nRUN <<EOF\n{ # shellcheck disable=all\n  echo $B; }\nEOF\n',
      [],
    ],
    ['our own', 'FROM a\n# portcullis-ignore: SC2086 -- known\nRUN echo $B\n', ['inline SC2086']],
  ])('is ignored by a comment of %s', async (_, text, expected) => {
    const { suppressed } = await look(text);
    expect(suppressed.map(({ by, finding }) => `${by} ${codeOf(finding.properties)}`)).toEqual(expected);
  });

  withShellCheck('weighs errors, warnings and the rest', async () => {
    const { findings } = await look('FROM a\nRUN echo "x\nRUN cd a; echo $B `c`\n');
    const weights = new Map(findings.map(({ severity, properties: { level } }) => [level, severity]));
    expect([...weights]).toEqual([
      ['error', 'medium'],
      ['warning', 'low'],
      ['info', 'info'],
      ['style', 'info'],
    ]);
  });
});
