import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Dashboard } from '../../actions/org-audit/merge.ts';
import { bot } from '../github-server/state.ts';
import { serve } from '../shared/files/git-server.ts';
import { commit, git, makeFolder, makeRepository, type Content } from '../shared/files/sandbox.ts';
import { github } from './github.ts';
import { root } from './portcullis.ts';
import type { StandIn } from './workflow-actions.ts';
import { type Ran, WorkflowRepository } from './workflow-repository.ts';
import { given } from './workflow-scenes.ts';

const appToken = 'app-token';
const clean = { Dockerfile: 'FROM scratch\nUSER 1000\nCOPY app /app\nCMD ["/app"]\n' };
const bad = { Dockerfile: 'FROM node:latest\nRUN curl http://get.example/x | sh\n' };

/** An organisation whose repositories lie on a git server that knows the app alone; one of them copied the template. */
async function organisation(
  repositories: Readonly<Record<string, Readonly<Record<string, Content>>>>,
  unborn: readonly string[] = [],
) {
  const home = makeFolder();
  const make = (name: string, files: Readonly<Record<string, Content>>): void => {
    const folder = join(home, 'owner', name);
    mkdirSync(folder, { recursive: true });
    git(folder, 'init', '--quiet', '--initial-branch=main');
    commit(folder, files);
  };
  for (const [name, files] of Object.entries(repositories)) make(name, files);
  const password = Buffer.from(`x-access-token:${appToken}`).toString('base64');
  const { url } = await serve(home, { password });
  const server = await github();
  server.state.organisation = [...Object.keys(repositories), ...unborn].map((name, at) => ({
    id: at + 1,
    name,
  }));
  /** The app's token can read what the app may, and is gone at the end of the job. */
  const app: StandIn = ({ with: { owner, 'client-id': id, 'private-key': key, ...rights } }) => {
    const isRight = owner === 'owner' && id === 'Iv1' && key === 'key of the app';
    if (!isRight || Object.values(rights).some((right) => right !== 'read')) return { ok: false };
    server.actors.set(appToken, bot([]));
    return { outputs: { token: appToken } };
  };
  const template = readFileSync(join(root, 'workflows-templates/org-audit.yml'), 'utf8');
  const text = ['batch-size: 2', 'checks: dockerfile-lint'].reduce(given, template);
  const origin = makeRepository({
    '.github/workflows/org-audit.yml': text.replaceAll('@SHA', `@${'c'.repeat(40)}`),
  });
  const sha = git(origin, 'rev-parse', 'HEAD');
  const happening = { event: 'workflow_dispatch', sha, ref: 'refs/heads/main' };
  const repository = await WorkflowRepository.open(server, origin, {
    standIns: { 'actions/create-github-app-token': app },
    vars: { PORTCULLIS_APP_CLIENT_ID: 'Iv1' },
    secrets: { PORTCULLIS_APP_PRIVATE_KEY: 'key of the app' },
    server: { folder: home, url },
  });
  return {
    ...{ server, make },
    runs: async () => (await repository.happens(happening))[0],
    again: (ran: Ran) => repository.again(ran, happening),
  };
}

const told = ({ jobs }: Ran): readonly string[] =>
  jobs.map(({ name, conclusion }) => `${name.replace('Portcullis org audit / ', '')}: ${conclusion}`);
const kept = ({ artifacts }: Ran): string => artifacts.get('org-audit-dashboard') ?? '';
const dashboardOf = (ran: Ran): Dashboard =>
  JSON.parse(readFileSync(join(kept(ran), 'dashboard.json'), 'utf8')) as Dashboard;
const statesOf = (ran: Ran): readonly string[] =>
  dashboardOf(ran)
    .rows.map(({ repository, state, outcome }) => `${repository} ${state} ${outcome}`)
    .sort();

test('from the template to the dashboard: plan, matrix, a batch that fails and is run again', async () => {
  const org = await organisation({ api: clean, con: bad, lib: clean }, ['lost']);
  const first = await org.runs();
  if (first === undefined) throw new Error('Nothing ran.');
  expect(told(first)).toEqual([
    'plan: success',
    'audit 1 of 2: success',
    'audit 2 of 2: failure',
    'dashboard: failure',
  ]);
  expect(statesOf(first)).toEqual(['api checked 0', 'con checked 1', 'lib checked 0', 'lost failed 2']);
  expect(org.server.mistakes).toEqual([]);

  org.make('lost', clean);
  // Left by an earlier try with another plan, or brought by somebody: neither answers for another batch.
  const [one = '', two = ''] = [1, 2].map((batch) => first.artifacts.get(`org-audit-results-${batch}`) ?? '');
  const lib = readFileSync(join(two, 'result-lib.json'), 'utf8');
  writeFileSync(join(one, 'result-lib.json'), lib.replace('"failing":0', '"failing":7'));
  writeFileSync(join(one, 'result-lost.json'), lib.replaceAll('lib', 'lost'));
  const second = await org.again(first);
  expect(told(second)).toEqual(['audit 2 of 2: success', 'dashboard: success']);
  expect(second.jobs[0]?.log).toMatch(/lib: clean, done before\n.*lost: clean\n/);
  expect(statesOf(second)).toContain('lost checked 0');
  expect(dashboardOf(second)).toMatchObject({
    outcome: 1,
    states: { checked: 4 },
    notes: ['Results that lay with another batch were left aside: 2.'],
  });
  expect(readdirSync(kept(second)).sort()).toEqual(['dashboard.json', 'history.json', 'index.html']);
  for (const folder of second.artifacts.values())
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain(appToken);
  expect([...first.jobs, ...second.jobs].map(({ log }) => log).join('')).not.toContain(appToken);

  // The next run goes on with the trend, and with nothing else of what lay in that artifact.
  writeFileSync(join(kept(second), 'more.html'), '<script>');
  org.server.state.artifacts = [
    { id: 1, name: 'org-audit-dashboard', expired: false, run: second.id, branch: 'main', isFork: false },
  ];
  org.server.state.organisation = [{ id: 9, name: 'old', archived: true }];
  const third = await org.runs();
  if (third === undefined) throw new Error('Nothing ran.');
  expect(told(third)).toEqual([
    'plan: success',
    'audit ${{ matrix.batch }} of ${{ matrix.of }}: skipped',
    'dashboard: success',
  ]);
  expect(dashboardOf(third)).toMatchObject({ repositories: 0, outcome: 0, left: { archived: 1 } });
  expect(dashboardOf(third).trend.map(({ audit }) => audit)).toEqual([String(second.id), String(third.id)]);
  expect(readdirSync(kept(third)).sort()).toEqual(['dashboard.json', 'history.json', 'index.html']);

  // A token that is shown nothing has not looked at an empty organisation.
  org.server.state.organisation = [];
  expect(await org.runs().then((ran) => ran && told(ran))).toEqual([
    'plan: failure',
    'audit ${{ matrix.batch }} of ${{ matrix.of }}: skipped',
    'dashboard: skipped',
  ]);
});
