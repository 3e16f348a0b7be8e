import { expect, test } from 'vitest';
import type { Asked, Fault, GitHubServer } from '../github-server/server.ts';
import { bot } from '../github-server/state.ts';
import { tried } from '../tried.ts';
import { github, onPull, openPull } from './github.ts';
import { fine, pullRequest, rootUser } from './pull-request.ts';

/** What goes wrong, and what is then said. */
const faults: readonly (readonly [name: string, fault: Fault, says: RegExp])[] = [
  [
    '403',
    { status: 403, message: 'Resource not accessible by integration' },
    /permission (?:pull-requests|checks|security-events): write/,
  ],
  ['404', { status: 404 }, /There is no|permission|or it was gone/],
  ['422', { status: 422 }, /does not take|no usable answer/],
  ['429', { status: 429, headers: { 'retry-after': '1' } }, /limit is reached/],
  [
    'a secondary limit',
    { status: 403, headers: { 'retry-after': '1' }, message: 'secondary rate limit' },
    /limit is reached/,
  ],
  ['a limit of an hour', { status: 429, headers: { 'retry-after': '3600' } }, /limit is reached/],
  ['502', { status: 502 }, /failed with status 502/],
  ['a reset before', { reset: 'before' }, /cannot be reached/],
  ['a reset after', { reset: 'after' }, /cannot be reached/],
];

const surfaces = [
  { name: 'check run', on: /\/check-runs/ },
  { name: 'comment', on: /\/issues\// },
  { name: 'review', on: /\/pulls\// },
  { name: 'SARIF upload', on: /\/code-scanning\// },
] as const;

const files = {
  ...Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`part${at}/Dockerfile`, rootUser])),
  'web/Dockerfile': 'FROM alpine:3.20\nMAINTAINER a@tests.example\nUSER root\n',
};

type Scene = ReturnType<typeof pullRequest>;

async function run(scene: Scene, standing: string, fault?: { on: RegExp; times: number; fault: Fault }) {
  const server = await github();
  openPull(server, scene.root, { base: scene.first, head: scene.side });
  server.state.comments.set(9, {
    id: 9,
    issue: 7,
    author: bot([]),
    body: standing,
    createdAt: 0,
    updatedAt: 0,
  });
  server.turn = () => server.state.uploads.forEach((upload) => (upload.pending = 0));
  if (fault !== undefined) server.faults.push(fault);
  const isUploaded = fault === undefined || fault.on.source.includes('code-scanning');
  const began = Date.now();
  const ended = await onPull(scene, server, {
    check: 'dockerfile-lint',
    inputs: {
      preset: 'recommended',
      comment: 'always',
      review: 'true',
      'check-run': 'true',
      'sarif-upload': String(isUploaded),
    },
    run: 2,
  });
  return { server, ended, seconds: (Date.now() - began) / 1000 };
}

/** Which surfaces are whole. */
const whole = ({ state }: GitHubServer): readonly string[] => [
  ...([...state.checkRuns.values()].at(-1)?.annotations.length === 52 ? ['check run'] : []),
  ...([...state.comments.values()].every(({ body }) => body.includes('"dockerfile-lint"'))
    ? ['comment']
    : []),
  ...(state.reviewComments.size === 1 ? ['review'] : []),
  ...(state.uploads.size > 0 ? ['SARIF upload'] : []),
];

/** Each call meets all faults, once and for ever; or one of these, in turn. */
const perCall = tried(1, faults.length * 2, 'faults at each publishing call');

/** `POST /pulls/7/reviews` with any numbers, and any query. */
const patternOf = ({ method, path }: Asked): string =>
  `^${method} ${path.replace(/\?.*$/s, '').replace(/\b(?:sarif-)?\d+/g, String.raw`[\w-]+`)}${String.raw`(?:\?|$)`}`;

test('a fault at any publishing call changes no verdict, and is told', { timeout: 1_200_000 }, async () => {
  const scene = pullRequest({ Dockerfile: fine }, files);
  const first = await github();
  openPull(first, scene.root, { base: scene.first, head: scene.side });
  await onPull(scene, first, { check: 'secret-scan', inputs: { comment: 'always' } });
  const [{ body } = { body: '' }] = first.state.comments.values();
  const { server, ended: usual } = await run(scene, body);
  expect(server.mistakes).toEqual([]);
  expect(whole(server)).toEqual(surfaces.map(({ name }) => name));
  const calls = [...new Set(server.asked.map(patternOf))];
  expect(calls.length).toBeGreaterThan(10);

  const trials = calls.flatMap((call, at) =>
    faults
      .flatMap((fault) => [1, Infinity].map((times) => ({ call, fault, times })))
      .filter((_, nth, { length }) => (nth + length * at - 5 * at) % length < perCall),
  );
  const wrong: string[] = [];
  const trial = async ({
    call,
    fault: [name, fault, says],
    times,
  }: (typeof trials)[number]): Promise<void> => {
    const on = new RegExp(call);
    const { server: met, ended, seconds } = await run(scene, body, { on, times, fault });
    const id = `${call} ${name} x${times}`;
    const surface = surfaces.find(({ on: path }) => path.test(call))?.name ?? '?';
    const told = ended.log.split('\n').filter((line) => line.includes('could not be written'));
    const isTold = told.some((line) => line.includes(`The ${surface} could not`) && says.test(line));
    const complaints = [
      ...(ended.exitCode === usual.exitCode ? [] : [`exit code ${ended.exitCode}`]),
      ...(JSON.stringify(ended.outputs) === JSON.stringify(usual.outputs) ? [] : ['other outputs']),
      ...(ended.summary === usual.summary.replaceAll(server.url, met.url) ? [] : ['another summary']),
      ...(seconds < 150 ? [] : [`${seconds} seconds`]),
      ...(isTold || whole(met).includes(surface) ? [] : [`nothing told of ${surface}: ${told.join(' ')}`]),
      // A limit holds for all that comes after it; every other fault for its own surface.
      ...(told.join(' ').includes('limit') || told.length <= 1 ? [] : [`more told: ${told.join(' ')}`]),
      ...met.mistakes,
    ];
    wrong.push(...complaints.map((what) => `${id}: ${what}`));
  };
  const left = [...trials];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await trial(next);
  };
  await Promise.all([worker(), worker(), worker()]);
  expect(wrong).toEqual([]);
});
