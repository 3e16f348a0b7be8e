import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../shared/core/result.ts';
import { makeFolder, makeRepository, write, type Content } from '../shared/files/sandbox.ts';
import { portcullis, report } from './portcullis.ts';

const bad = 'FROM alpine:3.20\nUSER root\n';

interface Case {
  readonly name: string;
  readonly files?: Readonly<Record<string, Content>>;
  readonly args: readonly string[];
  /** What the entry in `errors` or `unchecked` says, and where. */
  readonly says: string;
  readonly line?: number;
}

const entries = (result: RunResult) => [
  ...result.errors.map((error) => ({ ...error, line: null })),
  ...result.checks.flatMap((check) => [
    ...check.errors.map((error) => ({ ...error, line: null })),
    ...check.unchecked.map((one) => ({ ...one, message: `${one.path}: ${one.message}` })),
  ]),
];

/** Each with a good file beside it, which must be checked all the same. */
const cases: readonly Case[] = [
  { name: 'a missing path', args: ['all', '.', 'nowhere'], says: 'no file or folder "nowhere"' },
  { name: '--base outside git', args: ['all', '.', '--base', 'main'], says: 'no git repository' },
  {
    name: '--scope introduced outside git',
    args: ['all', '.', '--scope', 'introduced'],
    says: 'no git repository',
  },
  { name: 'an unknown option', args: ['all', '.', '--fail-om', 'low'], says: 'no option --fail-om' },
  { name: 'an option without its value', args: ['all', '.', '--fail-on'], says: '--fail-on needs a value' },
  { name: 'an unknown severity', args: ['all', '.', '--fail-on', 'hihg'], says: 'fail-on cannot be "hihg"' },
  {
    name: 'an unknown report format',
    args: ['all', '.', '--report', 'yaml'],
    says: 'no report format "yaml"',
  },
  {
    name: 'a baseline without reason',
    args: ['all', '.', '--write-baseline', 'b.json'],
    says: '--write-baseline needs --reason and --until',
  },
  { name: 'a missing policy', args: ['all', '.', '--policy', 'p.yml'], says: 'no policy "p.yml"' },
  { name: 'a missing baseline', args: ['all', '.', '--baseline', 'b.json'], says: 'no baseline "b.json"' },
  {
    name: 'a policy outside of the repository',
    args: ['all', '.', '--policy', '/etc/hostname'],
    says: 'outside of the repository',
  },
  {
    name: 'an unknown key in the policy',
    files: { '.github/portcullis.yml': 'preset: security\nexlude: [a]\n' },
    args: ['all', '.'],
    says: '.github/portcullis.yml:2: unknown key "exlude"',
  },
  {
    name: 'an unknown rule in the policy',
    files: {
      '.github/portcullis.yml': 'checks:\n  dockerfile-lint:\n    rules:\n      dockerfile-lint/sodo: off\n',
    },
    args: ['all', '.'],
    says: '.github/portcullis.yml:4: no rule is called "dockerfile-lint/sodo"',
  },
  {
    name: 'a policy that is no YAML',
    files: { '.github/portcullis.yml': 'a: [\n' },
    args: ['all', '.'],
    says: '.github/portcullis.yml:',
  },
  {
    name: 'a baseline that is no JSON',
    files: { 'b.json': '{' },
    args: ['all', '.', '--baseline', 'b.json'],
    says: 'b.json: not JSON',
  },
  {
    name: 'a broken workflow',
    files: { '.github/workflows/ci.yml': 'on: push\njobs: {a: [}\n' },
    args: ['all', '.'],
    says: '.github/workflows/ci.yml: ',
    line: 2,
  },
  {
    name: 'a broken Dockerfile',
    files: { 'app/Dockerfile': 'FROM alpine\nRUN <<EOF\necho never ended\n' },
    args: ['all', '.'],
    says: 'app/Dockerfile: ',
    line: 2,
  },
  {
    name: 'an ignore comment without reason',
    files: { 'app/Dockerfile': '# portcullis-ignore: dockerfile-lint/missing-user\nFROM alpine\n' },
    args: ['all', '.'],
    says: 'app/Dockerfile: ',
    line: 1,
  },
  {
    name: 'a binary file named on purpose',
    files: { 'app/Dockerfile': Buffer.from([70, 82, 0, 79, 77]) },
    args: ['all', 'Dockerfile', 'app/Dockerfile'],
    says: 'app/Dockerfile: ',
  },
  {
    name: 'a file over the limit',
    files: { 'app/Dockerfile': `FROM alpine\n#${'x'.repeat(6 * 1024 * 1024)}\n` },
    args: ['all', '.'],
    says: 'app/Dockerfile: ',
  },
  {
    name: 'a link out of the tree',
    files: { 'app/Dockerfile': { link: '/etc/hostname' } },
    args: ['all', '.'],
    says: 'app/Dockerfile: ',
  },
  {
    name: 'a folder that holds nothing of the check',
    files: { 'docs/a.md': '' },
    args: ['dockerfile-lint', 'docs', 'Dockerfile'],
    says: 'found nothing to check in "docs"',
  },
];

describe('bad input is outcome 2, and the rest is checked', () => {
  test.each(cases)('$name', async ({ files = {}, args, says, line }) => {
    const cwd = makeFolder({ Dockerfile: bad, ...files });
    const { code, result } = await report(args, { cwd });
    expect(code).toBe(2);
    expect(result.outcome).toBe(2);
    const entry = entries(result).find(({ message }) => message.includes(says));
    expect(entry, JSON.stringify(entries(result))).toBeDefined();
    expect(entry?.hint).not.toBe('');
    if (line !== undefined) expect(entry?.line).toBe(line);
    expect(result.checks.flatMap(({ findings }) => findings).map(({ ruleId }) => ruleId)).toContain(
      'dockerfile-lint/last-user-root',
    );
  });

  test('a file that cannot be opened', async () => {
    const cwd = makeFolder({ Dockerfile: bad, 'app/x': '' });
    // Root may open everything but a pipe, and a pipe would make a careless reader wait for ever.
    execFileSync('mkfifo', [join(cwd, 'app/Dockerfile')]);
    const { code, result } = await report(['all', '.'], { cwd });
    expect(code).toBe(2);
    expect(result.checks[0]?.unchecked).toMatchObject([{ code: 'unreadable', path: 'app/Dockerfile' }]);
  });

  test('a file whose permissions forbid it', async () => {
    const cwd = makeFolder({ Dockerfile: bad, 'app/Dockerfile': bad });
    chmodSync(join(cwd, 'app/Dockerfile'), 0);
    const { result } = await report(['all', '.'], { cwd, withoutRootPowers: true });
    expect(result.checks[0]?.unchecked).toMatchObject([{ code: 'unreadable', path: 'app/Dockerfile' }]);
  });
});

describe('what has no run to report', () => {
  test.each([
    [['explain', 'dockerfile-lint/sodo'], 'Did you mean dockerfile-lint/sudo?'],
    [['explain'], 'explain needs the id of a rule'],
    [['rules', '--bogus'], 'There is no option --bogus'],
  ])('%j', async (args, message) => {
    const { code, stderr } = await portcullis(args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('an unknown command', async () => {
    const { code, result } = await report(['dockerfile-lnt', '.']);
    expect(code).toBe(2);
    expect(result.errors).toMatchObject([{ code: 'unknown-check', hint: 'Did you mean dockerfile-lint?' }]);
  });
});

test('an option that is not understood may have been meant to keep a check offline', async () => {
  const cwd = makeFolder({ 'requirements.txt': 'lane==1.0.0\n' });
  const { code, result, stdout } = await report(
    ['dependency-audit', '.', '--offlin', '--report', 'terminal'],
    {
      cwd,
    },
  );
  expect(stdout).toContain('dependency-audit asked nobody, since an input could not be read');
  expect(stdout).not.toMatch(/offline, (?:so|only)/u);
  expect([code, result.checks[0]?.offline]).toEqual([2, true]);
  expect(result.errors).toMatchObject([{ code: 'unknown-input', hint: 'Did you mean --offline?' }]);
});

test('--on-error warn leaves the verdict to the findings', async () => {
  const cwd = makeFolder({ Dockerfile: bad, 'app/Dockerfile': 'FROM alpine\nNOPE\n' });
  expect((await report(['dockerfile-lint', '.', '--on-error', 'warn'], { cwd })).code).toBe(1);
  write(cwd, { Dockerfile: 'FROM scratch\n' });
  expect(
    (await report(['dockerfile-lint', '.', '--on-error', 'warn', '--fail-on', 'critical'], { cwd })).code,
  ).toBe(0);
});

test('a revision that is not there', async () => {
  const cwd = makeRepository({ Dockerfile: bad });
  const { code, result } = await report(['all', '.', '--base', 'nowhere'], { cwd });
  expect(code).toBe(2);
  expect(result.errors).toMatchObject([{ code: 'base-not-found' }]);
});
