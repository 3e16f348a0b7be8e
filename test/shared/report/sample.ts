import type { Finding, Region } from '../../../shared/core/finding.ts';
import type { CheckResult, Run, RunResult, Suppressed } from '../../../shared/core/result.ts';
import { linkInto, type ReportContext } from '../../../shared/report/context.ts';
import { rules } from './sample-rules.ts';

/** A run with everything in it that a report can show. */

export const texts: ReadonlyMap<string, string> = new Map([
  [
    'docker/api/Dockerfile',
    [
      '# syntax=docker/dockerfile:1',
      'FROM node:20 AS build',
      'ENV API_TOKEN=****************',
      'RUN\tcurl -sSf https://get.tool.example/install.sh | sh',
      'RUN curl https://a.example/漢字/ツール.sh \\',
      '  | tee /tmp/x \\',
      '  # a remark',
      '  | bash \\',
      '  && true',
      'USER root',
      'CMD ["node", "app.js"]',
      '',
    ].join('\n'),
  ],
  [
    '.github/workflows/ci.yml',
    ['on: push', 'jobs:', '  build:', '    steps:', '      - uses: some-owner/build-it@v4', ''].join('\r\n'),
  ],
  ['deploy/long.yaml', `{"a": "${'x'.repeat(4000)}", "image": "redis:7", "b": "${'y'.repeat(4000)}"}`],
]);

/** The region of the first `part` in a text of the sample, `start` and `end` both inside it when two are given. */
export function regionOf(path: string, part: string, end = part): Region {
  const whole = texts.get(path) ?? '';
  const from = whole.indexOf(part);
  const to = whole.indexOf(end, from) + end.length;
  const place = (at: number): { line: number; column: number } => {
    const before = whole.slice(0, at).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
  const [start, stop] = [place(from), place(to)];
  return {
    path,
    startLine: start.line,
    startColumn: start.column,
    endLine: stop.line,
    endColumn: stop.column,
  };
}

export function finding(ruleId: string, region: Region | null, more: Partial<Finding> = {}): Finding {
  const meta = rules.find(({ id }) => id === ruleId);
  return {
    ruleId,
    aliases: meta?.aliases ?? [],
    severity: meta?.severity ?? 'low',
    confidence: meta?.confidence ?? 'high',
    status: 'introduced',
    message: 'Something is wrong here.',
    region,
    related: [],
    evidence: '',
    fingerprint: `f1:${ruleId}:${region?.startLine ?? 0}`,
    fixes: [],
    properties: {},
    ...more,
  };
}

const docker = 'docker/api/Dockerfile';
const workflow = '.github/workflows/ci.yml';

const suppressed = (more: Partial<Suppressed> = {}): Suppressed => ({
  finding: finding('dockerfile-lint/pipe-to-shell', regionOf(docker, 'RUN\tcurl')),
  by: 'inline',
  reason: 'vendor script, checked by hand',
  until: '2027-01-31',
  source: `${docker}:3`,
  proposed: false,
  ...more,
});

const dockerfileLint = checkOf('dockerfile-lint', {
  outcome: 2,
  filesChecked: 12,
  bytesChecked: 4312,
  findings: [
    finding('dockerfile-lint/secret-in-env', regionOf(docker, '****************'), {
      message: 'The variable `API_TOKEN` holds a token for an API.',
      evidence: 'API_TOKEN=****************',
      related: [{ message: 'the stage that ships it', region: regionOf(docker, 'FROM node:20 AS build') }],
      properties: { kind: 'token' },
    }),
    finding('dockerfile-lint/last-user-root', regionOf(docker, 'USER root'), {
      message: 'The last `USER` is root.',
      evidence: 'USER root',
      fixes: [
        {
          title: 'Use the user of the base image',
          mode: 'fix',
          edits: [{ path: docker, offset: 9, length: 4, text: 'node' }],
        },
      ],
    }),
    finding('dockerfile-lint/pipe-to-shell', regionOf(docker, 'curl -sSf', '| sh'), {
      message: 'What `get.tool.example` answers goes straight into a shell.',
    }),
    finding('dockerfile-lint/pipe-to-shell', regionOf(docker, 'RUN curl https://a', '| bash'), {
      message: 'What `a.example` answers goes straight into a shell.',
      confidence: 'low',
    }),
    finding('dockerfile-lint/pipe-to-shell', regionOf(docker, 'ツール.sh'), {
      message: 'The file name is no excuse.',
      status: 'existing',
    }),
    finding(
      'dockerfile-lint/last-user-root',
      { ...regionOf(docker, 'USER root'), path: 'old/Dockerfile' },
      { status: 'fixed' },
    ),
  ],
  suppressed: [
    suppressed(),
    suppressed({ by: 'baseline', source: '.github/portcullis-baseline.json', reason: 'known debt' }),
    suppressed({ proposed: true, reason: 'the script is ours', until: null, source: `${docker}:4` }),
  ],
  excluded: [
    { path: 'logo.png', why: 'binary' },
    { path: 'vendor/Dockerfile', why: 'linguist-vendored' },
    { path: 'vendor/b/Dockerfile', why: 'linguist-vendored' },
  ],
  unchecked: [
    {
      path: 'broken/Dockerfile',
      code: 'parse-error',
      message: 'The heredoc `EOF` never ends.',
      line: 7,
      hint: 'Close it, or exclude the file in the policy.',
    },
  ],
});

const imagePinCheck = checkOf('image-pin-check', {
  outcome: 1,
  filesChecked: 31,
  bytesChecked: 90112,
  findings: [
    finding('image-pin-check/action-unpinned', regionOf(workflow, 'some-owner/build-it@v4'), {
      message: '`some-owner/build-it` is pinned to the tag `v4`, which its owner can move.',
      evidence: 'some-owner/build-it@v4',
    }),
    finding('image-pin-check/image-tag', regionOf('deploy/long.yaml', 'redis:7'), {
      message: '`redis:7` has no digest.',
    }),
    ...Array.from({ length: 47 }, (_, at) =>
      finding(
        'image-pin-check/image-tag',
        {
          path: `charts/part-${at % 5}/values.yaml`,
          startLine: at + 1,
          startColumn: 10,
          endLine: at + 1,
          endColumn: 20,
        },
        { message: '`postgres:16` has no digest.', evidence: 'postgres:16' },
      ),
    ),
    finding('image-pin-check/image-tag', null, {
      severity: 'info',
      message: 'No lock of digests in this repository.',
    }),
  ],
});

function checkOf(id: string, more: Partial<CheckResult>): CheckResult {
  return {
    id,
    failOn: 'high',
    outcome: 0,
    filesChecked: 0,
    bytesChecked: 0,
    durationMs: 12.5,
    findings: [],
    suppressed: [],
    excluded: [],
    unchecked: [],
    errors: [],
    offline: false,
    notes: [],
    drawings: [],
    properties: {},
    ...more,
  };
}

export function runOf(more: Partial<RunResult> = {}, sources: ReadonlyMap<string, string> = texts): Run {
  return {
    result: {
      schemaVersion: 1,
      tool: { name: 'portcullis', version: '0.1.0' },
      scope: 'introduced',
      base: 'b'.repeat(40),
      head: 'a'.repeat(40),
      outcome: 0,
      gate: { failOn: 'high', failing: 0, unchecked: 0 },
      proposed: [],
      filesChecked: (more.checks ?? []).reduce((sum, check) => sum + check.filesChecked, 0),
      checks: [],
      errors: [],
      ...more,
    },
    texts: sources,
    blobs: new Map(),
  };
}

/** A check that nobody configured. */
export const idle = runOf({
  checks: [
    checkOf('dockerfile-lint', { filesChecked: 12 }),
    checkOf('cosign-verify', {
      filesChecked: 3,
      idle: 'name `signers` in the policy.',
      notes: ['The roots are of May.'],
    }),
  ],
});

export const sample: Run = runOf({
  outcome: 2,
  gate: { failOn: 'high', failing: 3, unchecked: 1 },
  checks: [dockerfileLint, imagePinCheck],
  errors: [
    {
      code: 'network',
      message: 'The advisory server did not answer.',
      hint: 'Try again, or run with `--offline`.',
    },
  ],
});

export const clean: Run = runOf({ checks: [checkOf('dockerfile-lint', { filesChecked: 12 })] });
export const empty: Run = runOf({ checks: [checkOf('dockerfile-lint', {}), checkOf('image-pin-check', {})] });

export const oneCheck = (more: Partial<CheckResult>, run: Partial<RunResult> = {}): Run =>
  runOf({ checks: [checkOf('dockerfile-lint', more)], ...run });

export const context: ReportContext = {
  rules,
  rule: (id) => rules.find((one) => one.id === id),
  rulePage: (id) => `https://portcullis.example/rules/${id}`,
  link: linkInto('https://github.example/o/r'),
  repositoryUrl: 'https://github.example/o/r',
  rest: 'the report file `report.json`',
  colour: false,
  width: 100,
};
