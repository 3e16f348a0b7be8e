import type { BaseRequest } from '../shared/core/base.ts';
import { PortcullisError } from '../shared/core/errors.ts';
import type { Problem } from '../shared/core/problem.ts';
import type { Scope } from '../shared/core/result.ts';
import {
  fetchCommit,
  resolveBase,
  wholeHistory,
  type Base,
  type Commits,
  type Fetched,
} from '../shared/files/base.ts';
import type { Location } from '../shared/files/locate.ts';
import { baseRequest, defaultScope, type RunnerContext } from '../shared/github/event.ts';
import { githubToken } from '../shared/github/settings.ts';
import { attempt } from './attempt.ts';
import { type CommandLine, textGiven } from './command-line.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What head is judged by. */
export interface Ground {
  /** Undefined: there is nothing to compare with. */
  readonly base: Base | undefined;
  /** Whose settings hold: a commit's, the work tree's own, or nobody's since it is not known who wrote them. */
  readonly trusted: Pick<Fetched, 'git' | 'commit'> | 'work tree' | 'nobody';
  dispose(): void;
}

export interface GroundRequest {
  readonly location: Location;
  readonly request: BaseRequest;
  readonly scope: Scope;
  readonly runner: RunnerContext | undefined;
  readonly env: Environment;
}

/** What the user says to compare with, or else the event that started the job. */
export function comparison(
  line: CommandLine,
  runner: RunnerContext | undefined,
): Pick<GroundRequest, 'request' | 'scope'> {
  const [rev, event] = [textGiven(line, 'base'), baseRequest(runner)];
  const scope = textGiven(line, 'scope') as Scope | undefined;
  return rev === undefined
    ? { request: event, scope: scope ?? defaultScope(runner) }
    : { request: { kind: 'revision', rev, ...(runner && { event }) }, scope: scope ?? 'introduced' };
}

export async function findGround(asked: GroundRequest, problems: Problem[]): Promise<Ground> {
  const { location, request, scope, runner, env } = asked;
  const nothing = { base: undefined, dispose: () => undefined };
  const isUnknown = runner === undefined && env.GITHUB_ACTIONS === 'true';
  // A push answers for everything.
  if (scope === 'introduced' || (request.kind !== 'none' && request.kind !== 'push')) {
    const base = await attempt(problems, () => findBase(asked));
    if (base === undefined) return { ...nothing, trusted: 'nobody' };
    const trusted = isUnknown ? 'nobody' : { git: base.git, commit: base.trusted };
    return { base, trusted, dispose: () => base.dispose() };
  }
  if (isUnknown) return { ...nothing, trusted: 'nobody' };
  if (runner === undefined || location.head === runner.sha) return { ...nothing, trusted: 'work tree' };
  // Somebody checked out another commit (of a pull request, after `workflow_run`): it must not bring its own settings.
  const own = await attempt(problems, () => commitOfJob(location, runner, env));
  if (own === undefined) return { ...nothing, trusted: 'nobody' };
  return { ...nothing, trusted: own, dispose: () => own.dispose() };
}

async function findBase({ location, request, runner, env }: GroundRequest): Promise<Base> {
  if (location.git === null)
    throw new PortcullisError(
      'not-a-repository',
      'There is no git repository to compare in.',
      'Check everything: --scope all.',
    );
  const base = await resolveBase(location.git, request, remoteOf(runner, env));
  if (base !== null) return base;
  throw new PortcullisError(
    'bad-input',
    'Nothing says what to compare with.',
    'Name a revision: --base main.',
  );
}

async function commitOfJob({ git }: Location, runner: RunnerContext, env: Environment): Promise<Fetched> {
  const refuse = (why: string, cause?: unknown) =>
    new PortcullisError(
      'unsafe-event',
      `Settings are read from the commit that the job was started for, ${runner.sha}: ${why}`,
      'Check out that commit, or give the step a token that may read the repository.',
      cause,
    );
  if (git === null) throw refuse('what is checked here is no git checkout of it.');
  try {
    return await fetchCommit(git, runner.sha, remoteOf(runner, env));
  } catch (error) {
    throw error instanceof PortcullisError ? refuse(error.message, error) : error;
  }
}

function remoteOf(runner: RunnerContext | undefined, env: Environment) {
  const token = githubToken(env);
  return runner && { ...runner, ...(token ? { token } : {}) };
}

/** The commits that a check may look into beside the files; undefined where none are meant. */
export function commitsFor(asked: GroundRequest, { base }: Ground, isWhole: boolean): Commits | undefined {
  const { location, runner, env } = asked;
  if (!isWhole) return base ? { past: () => base.past(), dispose: () => undefined } : commitsOfPush(asked);
  if (location.git === null)
    throw new PortcullisError(
      'not-a-repository',
      'There is no git repository, so there is no history.',
      'Leave --history out.',
    );
  return wholeHistory(location.git, remoteOf(runner, env), base);
}

/** A push answers for everything, and what it added and took away again stands in no file. */
function commitsOfPush(asked: GroundRequest): Commits | undefined {
  const { location, request, runner } = asked;
  // Another commit than the pushed one is no matter of this push.
  if (request.kind !== 'push' || location.git === null || location.head !== runner?.sha) return undefined;
  let base: Base | undefined;
  return {
    async past() {
      base = await findBase(asked);
      return base.past();
    },
    dispose: () => base?.dispose(),
  };
}
