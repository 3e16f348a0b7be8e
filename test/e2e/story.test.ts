import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../shared/core/result.ts';
import { tool } from '../../shared/core/tool.ts';
import { commit, git, makeFolder, makeRepository, write } from '../shared/files/sandbox.ts';
import { portcullis, report, root, shown } from './portcullis.ts';

const secret = 'correct-horse-battery';
const files = {
  Dockerfile: `FROM node\nENV DB_PASSWORD=${secret}\nRUN curl -k https://get.example | sh\nUSER root\n`,
  '.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    steps:\n      - uses: acme/tool@main\n',
  'deploy/app.yaml': 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      image: redis:7\n',
  'broken/compose.yaml': 'services: {a: [}\n',
};

const strip = (result: RunResult) => ({
  ...result,
  checks: result.checks.map((check) => ({ ...check, durationMs: 0 })),
});

describe('one run, told the same by every surface', () => {
  test('terminal, SARIF and Markdown show what the JSON report holds', async () => {
    const cwd = makeFolder(files);
    const { result, stdout, code } = await report(
      ['all', '.', '--report', 'sarif=s.sarif', '--report', 'markdown=m.md'],
      { cwd },
    );
    expect(code).toBe(2);
    const findings = result.checks.flatMap((check) => check.findings);
    expect(findings.length).toBeGreaterThan(6);
    const sarif = JSON.parse(readFileSync(join(cwd, 's.sarif'), 'utf8')) as {
      runs: { results: { ruleId: string; partialFingerprints: Record<string, string> }[] }[];
    };
    const told = sarif.runs.flatMap((one) => one.results);
    expect(told.map(({ ruleId }) => ruleId).sort()).toEqual(findings.map(({ ruleId }) => ruleId).sort());
    expect(new Set(told.map((one) => one.partialFingerprints['portcullis/v1']))).toEqual(
      new Set(findings.map(({ fingerprint }) => fingerprint)),
    );
    const markdown = readFileSync(join(cwd, 'm.md'), 'utf8');
    for (const { ruleId, region } of findings) {
      expect(stdout).toContain(ruleId);
      expect(stdout).toContain(`${region?.path ?? ''}:${String(region?.startLine)}:`);
      expect(markdown).toContain(ruleId);
    }
    expect(stdout).toContain('broken/compose.yaml');
  });

  test('no surface shows a secret', async () => {
    const cwd = makeFolder(files);
    const formats = ['json', 'sarif', 'markdown'].flatMap((format) => ['--report', `${format}=r.${format}`]);
    const { stdout, stderr } = await portcullis(['all', '.', ...formats], { cwd });
    const written = ['json', 'sarif', 'markdown'].map((format) =>
      readFileSync(join(cwd, `r.${format}`), 'utf8'),
    );
    expect(stdout).toContain('DB_PASSWORD');
    expect([stdout, stderr, ...written].filter((text) => text.includes(secret))).toEqual([]);
  });

  test('the JSON report fits its schema', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'shared/report/report.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const { result } = await report(['all', '.'], { cwd: makeFolder(files) });
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...result, extra: 1 })).toBe(false);
  });

  test('two runs differ in nothing but durations', async () => {
    const cwd = makeFolder(files);
    const [one, two] = [await report(['all', '.'], { cwd }), await report(['all', '.'], { cwd })];
    expect(strip(one.result)).toEqual(strip(two.result));
    expect(one.stdout).toBe(two.stdout);
  });
});

describe('the terminal', () => {
  test('shows a code frame with the exact words, and the verdict last', async () => {
    const { stdout } = await portcullis(['dockerfile-lint', '.'], {
      cwd: makeFolder({ Dockerfile: files.Dockerfile }),
    });
    expect(stdout).toContain('Dockerfile:4:6');
    expect(stdout).toMatch(/4 \| USER root\n +\| {6}\^{4}\n/u);
    expect(stdout.trimEnd().split('\n').slice(-2).join('\n')).toContain('Failed');
    expect(stdout).not.toContain('\u001b');
  });

  test('says aloud that there was nothing to check', async () => {
    const { stdout, code } = await portcullis(['all', '.']);
    expect(stdout).toContain('Nothing to check');
    expect(code).toBe(0);
  });

  test.each([['help'], ['--help'], ['rules'], ['explain', 'DL3004'], ['--version']])(
    '%s',
    async (...args) => {
      const { stdout, code } = await portcullis(args);
      expect(stdout).toContain(args.includes('--version') ? `portcullis ${tool.version}` : 'dockerfile-lint');
      expect(code).toBe(0);
    },
  );
});

test('an older Node gets one sentence', async () => {
  const older = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.18.3'})";
  const { stderr, code } = await portcullis(['all', '.'], { node: ['--import', older] });
  expect(stderr).toMatch(/^Portcullis needs Node 20\.19 or newer[^\n]*\n$/u);
  expect(code).toBe(2);
});

test('--base compares with a revision', async () => {
  const cwd = makeRepository({ Dockerfile: 'FROM alpine:3.20\nUSER root\n' });
  commit(cwd, { 'b/Dockerfile': 'FROM alpine:3.20\nUSER root\n' });
  const { result } = await report(['dockerfile-lint', '--base', 'HEAD~1'], { cwd });
  expect(shown(result)).toEqual([
    'existing dockerfile-lint/last-user-root Dockerfile:2',
    'introduced dockerfile-lint/last-user-root b/Dockerfile:2',
  ]);
  expect(result.head).toBe(git(cwd, 'rev-parse', 'HEAD'));
});

test('--base compares with where the histories parted, also what is moved and not committed', async () => {
  const cwd = makeRepository({ Dockerfile: 'FROM alpine:3.20\nUSER root\n' });
  const parted = git(cwd, 'rev-parse', 'HEAD');
  git(cwd, 'checkout', '--quiet', '-b', 'side');
  commit(cwd, { a: '' });
  git(cwd, 'checkout', '--quiet', 'main');
  commit(cwd, { Dockerfile: 'FROM alpine:3.20\nUSER 1000\n' });
  git(cwd, 'checkout', '--quiet', 'side');
  write(cwd, { 'new/Dockerfile': 'FROM alpine:3.20\nUSER root\n' });
  rmSync(join(cwd, 'Dockerfile'));
  const { result } = await report(['dockerfile-lint', '--base', 'main'], { cwd });
  expect(result.base).toBe(parted);
  expect(shown(result)).toEqual(['existing dockerfile-lint/last-user-root new/Dockerfile:2']);
});

test('a baseline accepts what is there, and only that', async () => {
  const cwd = makeFolder({ Dockerfile: files.Dockerfile });
  const accept = ['--write-baseline', 'b.json', '--reason', 'before', '--until', '2099-01-01'];
  await portcullis(['all', '.', ...accept], { cwd });
  const first = readFileSync(join(cwd, 'b.json'), 'utf8');
  expect(first).not.toContain(secret);
  expect((await portcullis(['all', '.', '--baseline', 'b.json'], { cwd })).code).toBe(0);
  await portcullis(['all', '.', '--baseline', 'b.json', ...accept], { cwd });
  expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(first);
});

test('a report is not written through a link', async () => {
  const outside = makeFolder({ 'victim.txt': 'keep' });
  const cwd = makeFolder({ 'r.json': { link: join(outside, 'victim.txt') }, out: { link: outside } });
  for (const file of ['r.json', 'out/r.json']) {
    const { code, stdout, stderr } = await portcullis(['all', '.', '--report', `json=${file}`], { cwd });
    expect(code).toBe(2);
    expect(`${stdout}${stderr}`.split('could not be written')).toHaveLength(2);
  }
  expect(readFileSync(join(outside, 'victim.txt'), 'utf8')).toBe('keep');
});
