import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outputs } from '../../../../shared/core/common-inputs.ts';
import type { Finding } from '../../../../shared/core/finding.ts';
import { GitHubError } from '../../../../shared/core/github.ts';
import type { Run } from '../../../../shared/core/result.ts';
import { jobLedger } from '../../../../shared/github/ledger.ts';
import type { Log } from '../../../../shared/github/log.ts';
import { annotationSurface } from '../../../../shared/github/publish/annotations.ts';
import { outputSurface } from '../../../../shared/github/publish/outputs.ts';
import { publish, type Surface } from '../../../../shared/github/publish/publish.ts';
import { failuresTo } from '../../../../shared/github/publish/refusal.ts';
import { summarySurface } from '../../../../shared/github/publish/summary.ts';
import { type Toolkit, toolkit } from '../../../../shared/github/publish/toolkit.ts';
import type { ReportContext } from '../../../../shared/report/context.ts';
import { fileCommands } from '../../../e2e/composite-runner.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const finding = (line: number, more: Partial<Finding> = {}): Finding => ({
  ruleId: 'dockerfile-lint/root-user',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  status: 'introduced',
  message: 'The last user is root.',
  region: { path: 'a,b:c.Dockerfile', startLine: line, startColumn: 1, endLine: line, endColumn: 5 },
  related: [],
  evidence: 'USER root',
  fingerprint: String(line),
  fixes: [],
  properties: {},
  ...more,
});

const runOf = (findings: readonly Finding[], more: Partial<Run['result']> = {}): Run => ({
  result: {
    schemaVersion: 1,
    tool: { name: 'portcullis', version: '0.0.0' },
    scope: 'introduced',
    base: null,
    head: null,
    outcome: 1,
    gate: { failOn: 'high', failing: findings.length, unchecked: 3 },
    filesChecked: 1,
    proposed: [],
    checks: [
      {
        id: 'dockerfile-lint',
        failOn: 'high',
        outcome: 1,
        filesChecked: 1,
        bytesChecked: 1,
        durationMs: 0,
        findings,
        suppressed: [],
        excluded: [],
        unchecked: [],
        errors: [],
        offline: false,
        notes: [],
        drawings: [],
        properties: {},
      },
    ],
    errors: [],
    ...more,
  },
  texts: new Map(),
  blobs: new Map(),
});

const context: ReportContext = {
  rules: [],
  rule: () => undefined,
  rulePage: () => undefined,
  link: undefined,
  repositoryUrl: undefined,
  rest: 'the log',
  colour: false,
  width: 80,
};

const silent = (): Log & { readonly lines: string[] } => {
  const lines: string[] = [];
  return {
    lines,
    print: (text) => lines.push(text),
    group: (title, body) => {
      lines.push(title);
      body();
    },
    warn: (title, message) => lines.push(`${title}: ${message}`),
    mask: () => undefined,
  };
};

/** Notes down what the toolkit is asked for; its summary is the real one. */
const recorder = async () => {
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    (...parts: unknown[]) =>
      void calls.push([name, ...parts]);
  const { summary } = await toolkit();
  const fake: Toolkit = {
    error: note('error'),
    warning: note('warning'),
    notice: note('notice'),
    setOutput: note('setOutput'),
    summary,
  };
  return { calls, load: () => Promise.resolve(fake) };
};

describe('annotations', () => {
  it('where none are wanted all of them are for the check run', async () => {
    const { calls, load } = await recorder();
    const taken: number[] = [];
    const overflow = (rest: readonly unknown[]) => Promise.resolve(taken.push(rest.length) && rest.length);
    const log = silent();
    await annotationSurface(log, jobLedger(folder), load, overflow, 0).show(runOf([finding(1)]), context);
    expect([calls, taken, log.lines]).toEqual([[], [1], ['0 of 1 shown here, 1 in the check run.']]);
  });

  it('say level, place and rule, with nothing unseen in them', async () => {
    const { calls, load } = await recorder();
    const run = runOf([
      finding(3, { message: 'a\u202eb\nc' }),
      finding(1, { severity: 'low', region: null }),
    ]);
    await annotationSurface(silent(), jobLedger(folder), load).show(run, context);
    expect(calls).toEqual([
      [
        'error',
        expect.stringContaining('a\\u{202e}b\\nc'),
        {
          title: 'high: dockerfile-lint/root-user',
          file: 'a,b:c.Dockerfile',
          startLine: 3,
          endLine: 3,
          startColumn: 1,
          endColumn: 4,
        },
      ],
      ['notice', expect.any(String), { title: 'low: dockerfile-lint/root-user' }],
    ]);
  });

  it('share the job’s 50 between its steps, and say what is left out', async () => {
    const findings = (['high', 'medium', 'low'] as const).flatMap((severity) =>
      Array.from({ length: 10 }, (_, line) => finding(line + 1, { severity })),
    );
    const shown: number[] = [];
    for (let step = 0; step < 3; step += 1) {
      const { calls, load } = await recorder();
      const log = silent();
      await annotationSurface(log, jobLedger(folder), load).show(runOf(findings), context);
      shown.push(calls.length);
      expect(log.lines.length).toBe(calls.length < findings.length ? 1 : 0);
    }
    expect(shown).toEqual([30, 20, 0]);
  });

  it('do without a temporary folder', async () => {
    const { calls, load } = await recorder();
    await annotationSurface(silent(), jobLedger(undefined), load).show(runOf([finding(1)]), context);
    expect(calls).toHaveLength(1);
  });
});

describe('with the real toolkit', () => {
  it('writes every output that an action.yml maps', async () => {
    const file = join(folder, 'output');
    writeFileSync(file, '');
    vi.stubEnv('GITHUB_OUTPUT', file);
    const run = runOf([finding(1), finding(2, { status: 'existing' }), finding(3, { status: 'fixed' })]);
    await outputSurface({ report: 'a\nfailing=0', sarif: undefined }).show(run, context);
    const written = Object.fromEntries(fileCommands(readFileSync(file, 'utf8')));
    expect(Object.keys(written).sort()).toEqual(Object.keys(outputs).sort());
    expect(written).toMatchObject({
      outcome: '1',
      failing: '3',
      introduced: '1',
      existing: '1',
      fixed: '1',
      suppressed: '0',
      unchecked: '3',
      'report-file': 'a\nfailing=0',
      'sarif-file': '',
    });
  });

  // The toolkit remembers the first file that it has seen: one test for both.
  it('a summary that cannot be written is a warning, and does not turn up later', async () => {
    const file = join(folder, 'summary');
    const log = silent();
    vi.stubEnv('GITHUB_STEP_SUMMARY', file);
    await publish(runOf([]), context, [summarySurface(() => 'lost')], log);
    expect(log.lines).toEqual([
      expect.stringMatching(/^Portcullis: job summary: The job summary could not .*verdict stands/),
    ]);
    writeFileSync(file, '');
    await publish(runOf([]), context, [summarySurface(() => '# Title')], log);
    expect([readFileSync(file, 'utf8'), log.lines.length]).toEqual(['# Title\n', 1]);
  });
});

describe('publish', () => {
  const broken = (name: string, thrown: unknown): Surface => ({
    name,
    show: () => {
      throw thrown;
    },
  });

  it('shows the rest when a surface fails, and tells which', async () => {
    const seen: Run[] = [];
    const good: Surface = { name: 'good', show: (run) => Promise.resolve(void seen.push(run)) };
    const log = silent();
    const run = runOf([]);
    const late: Surface = { name: 'third', show: () => Promise.reject(new Error('once')) };
    await publish(
      run,
      context,
      [broken('first', new Error('403')), broken('second', 'text'), late, good],
      log,
    );
    expect(seen).toEqual([run]);
    expect(log.lines.map((line) => line.replace(/ could not.* /, '…'))).toEqual([
      'Portcullis: first: The first…403',
      'Portcullis: second: The second…text',
      'Portcullis: third: The third…once',
    ]);
  });

  it.each([
    [
      false,
      ['The comment could not', 'Portcullis: review: The review could not', 'Portcullis: SARIF upload: The'],
    ],
    [
      true,
      [
        'Portcullis: SARIF upload: The',
        'This pull request comes from a fork, whose token may only read, so this was not posted: comment, review. The templates fork-safe-pull-request.yml',
      ],
    ],
  ])('a permission that is missing, from a fork %j: is told by surface, or once', async (isFork, begins) => {
    const log = silent();
    const forbidden = new GitHubError('forbidden', 'acme/app may not.', 'Give it.');
    const surfaces = [
      { ...broken('comment', forbidden), isAsked: false },
      broken('review', forbidden),
      broken('SARIF upload', new GitHubError('unavailable', 'It is down.', 'Wait.')),
    ];
    await publish(runOf([]), context, surfaces, log, failuresTo(log, isFork));
    expect(log.lines.map((line, at) => line.slice(0, begins[at]?.length))).toEqual(begins);
  });

  it('says so when the toolkit itself cannot be loaded', async () => {
    const log = silent();
    const load = () => Promise.reject(new Error('no chunk'));
    await publish(runOf([]), context, [outputSurface({ report: undefined, sarif: undefined }, load)], log);
    expect(log.lines).toEqual([expect.stringContaining('no chunk')]);
  });
});
