import { afterAll, beforeAll, beforeEach } from 'vitest';
import { repositoryGovernance } from '../../../actions/repository-governance/check.ts';
import type { OptionValues } from '../../../shared/core/check.ts';
import type { Io } from '../../../shared/core/io.ts';
import type { CheckPolicy } from '../../../shared/core/policy.ts';
import { run } from '../../../shared/core/run.ts';
import { githubReader } from '../../../shared/github/reader.ts';
import { asFetch } from '../../../shared/network/fetch.ts';
import { guardedHttp } from '../../../shared/network/http.ts';
import { GitHubServer } from '../../github-server/server.ts';
import { bot } from '../../github-server/state.ts';
import { ports } from '../../ports.ts';
import { runRequest, type Files } from '../../run-request.ts';

export const [jobToken, adminToken] = ['job-token', 'admin-token'];

export let server: GitHubServer;

/** A GitHub for the tests of a file, with a token as jobs have it and one of an administrator. */
export function serveGovernance(): void {
  beforeAll(async () => {
    server = await new GitHubServer('acme/app').start();
    server.actors.set(jobToken, bot([]));
    server.actors.set(adminToken, { ...bot([]), administers: true });
  });
  beforeEach(() => {
    server.state.settings = {};
    server.faults.length = 0;
    server.asked.length = 0;
    server.mistakes.length = 0;
  });
  afterAll(() => server.stop());
}

const nobody = (): never => {
  throw new Error('nobody is to be asked');
};

export interface Govern {
  readonly token?: string;
  readonly before?: Files;
  readonly offline?: boolean;
  readonly home?: string | undefined;
  readonly rules?: CheckPolicy['rules'];
}

/** What the check says of these files where a policy asks for that. */
export async function govern(options: OptionValues, head: Files = {}, more: Govern = {}) {
  const { token = jobToken, before, offline = false, rules = {} } = more;
  const { host } = new URL(server.url);
  const io: Io = {
    http: nobody,
    registry: nobody,
    files: { read: nobody, inRepository: nobody },
    programs: { has: nobody, run: nobody } as never,
    sandbox: { run: nobody },
    home: 'home' in more ? more.home : 'acme/app',
    github: githubReader({
      apiUrl: server.url,
      token,
      fetch: asFetch(guardedHttp({ allowed: [host], trusted: [host] }, {})),
      sleep: () => Promise.resolve(),
    }),
  };
  const { result } = await run(
    {
      ...runRequest(repositoryGovernance, head, before),
      policy: { checks: { 'repository-governance': { options, rules } } },
      overrides: { options: {}, offline },
    },
    { ...ports, io: () => Promise.resolve(io) },
  );
  const [only] = result.checks;
  if (only === undefined) throw new Error('no check ran');
  return {
    outcome: result.outcome,
    found: only.findings.map(({ ruleId, status }) => `${status} ${ruleId.replace(/^.*\//, '')}`),
    findings: only.findings,
    unchecked: only.unchecked,
    errors: only.errors,
    notes: only.notes,
    idle: only.idle,
    offline: only.offline,
  };
}
