import type { BaseRequest } from '../shared/core/base.ts';
import type { Catalogue } from '../shared/core/catalogue.ts';
import type { Check } from '../shared/core/check.ts';
import { camelCase } from '../shared/core/common-inputs.ts';
import { PortcullisError } from '../shared/core/errors.ts';
import type { Problem, Run, Scope } from '../shared/core/result.ts';
import type { OptionValue } from '../shared/core/rule.ts';
import { run, type BaseSide, type Side } from '../shared/core/run.ts';
import type { Overrides } from '../shared/core/settings.ts';
import { tool } from '../shared/core/tool.ts';
import { attributesOf, loadAttributes, type Attributes } from '../shared/files/attributes.ts';
import { resolveBase, type Base } from '../shared/files/base.ts';
import { commitTree } from '../shared/files/commit-tree.ts';
import { locate, type Location } from '../shared/files/locate.ts';
import { matcher } from '../shared/files/matcher.ts';
import { renames } from '../shared/files/renames.ts';
import { workTree } from '../shared/files/work-tree.ts';
import { baseRequest, defaultScope, runnerContext, type RunnerContext } from '../shared/github/event.ts';
import type { BaselineEntry } from '../shared/policy/baseline.ts';
import type { CommandLine } from './command-line.ts';
import { sizeHeapFor } from './memory.ts';
import { loadSettingsFiles } from './settings-files.ts';

export interface Surroundings {
  readonly checks: readonly Check[];
  readonly catalogue: Catalogue;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

export interface Inspected {
  readonly run: Run;
  readonly root: string;
  readonly catalogue: Catalogue;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Undefined outside a runner. */
  readonly runner: RunnerContext | undefined;
  /** Entries of the baseline that was read. */
  readonly baseline: readonly BaselineEntry[];
}

/** From what the user asked for to the result: where, compared with what, under which policy. */
export async function inspect(
  line: CommandLine,
  { checks, catalogue, env, cwd }: Surroundings,
): Promise<Inspected> {
  const problems: Problem[] = [...line.problems];
  const today = new Date().toISOString().slice(0, 10);
  const given = <Kind extends 'string' | 'object'>(name: string, kind: Kind) => {
    const value = line.values.get(name);
    return (typeof value === kind ? value : undefined) as
      (Kind extends 'string' ? string : readonly string[]) | undefined;
  };
  const runner = attempt(problems, () => runnerContext(env));
  const location = await findRoot([...line.paths, ...(given('paths', 'object') ?? [])], cwd, problems);
  const revision = given('base', 'string');
  const request: BaseRequest =
    revision === undefined ? baseRequest(runner) : { kind: 'revision', rev: revision };
  const scope: Scope =
    (given('scope', 'string') as Scope | undefined) ??
    (revision === undefined ? defaultScope(runner) : 'introduced');
  const before = problems.length;
  const base = await findBase(location, request, scope, runner, env, problems);
  // Without the base that was wanted nobody knows which settings are the pull request's own.
  const isBlind = problems.length > before || (runner === undefined && env.GITHUB_ACTIONS === 'true');
  try {
    const attributes = isBlind
      ? attributesOf(new Map())
      : base && (await loadAttributes(commitTree(base.git, base.commit)));
    const baseSide = base && (await sideOfBase(base, location, attributes));
    const head = await sideOfHead(location, attributes);
    sizeHeapFor(head.listing.entries.length);
    const settings = await loadSettingsFiles({
      policy: given('policy', 'string'),
      baseline: given('baseline', 'string') ?? given('write-baseline', 'string'),
      baselineMayBeAbsent: line.values.has('write-baseline'),
      root: location.root,
      cwd,
      trusted: baseSide ?? (isBlind ? { ...head, listing: { entries: [], excluded: [] } } : head),
      head,
      catalogue,
    });
    const result = await run(
      {
        checks,
        catalogue,
        policy: settings.policy,
        overrides: overridesOf(line, checks),
        suppressions: settings.suppressions,
        scope,
        head: select(head, location),
        base: baseSide && { ...baseSide, ...select(baseSide, location) },
        named: location.selection
          .filter(({ kind }) => kind !== 'root')
          .map((one) => ({ text: one.named, matches: (path: string) => one.matches(path) })),
        errors: [...problems, ...settings.problems],
        tool,
      },
      { matcher, now: () => performance.now(), today },
    );
    return { run: result, root: location.root, catalogue, today, runner, baseline: settings.baseline };
  } finally {
    base?.dispose();
  }
}

/** A problem of one step is told, and the rest goes on. */
function attempt<Value>(problems: Problem[], work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    problems.push(error);
    return undefined;
  }
}

/** Paths that do not exist are told; the others are checked all the same. */
async function findRoot(paths: readonly string[], cwd: string, problems: Problem[]): Promise<Location> {
  const found: string[] = [];
  for (const path of paths) {
    const location = await locate([path], cwd).catch((error: unknown) =>
      attempt(problems, () => raise(error)),
    );
    if (location) found.push(path);
  }
  if (found.length > 0 || paths.length === 0) {
    const location = await locate(found, cwd).catch((error: unknown) =>
      attempt(problems, () => raise(error)),
    );
    if (location) return location;
  }
  return { root: cwd, git: null, head: null, hash: 'sha1', selection: [nowhere] };
}

const raise = (error: unknown): never => {
  throw error;
};

/** None of what the user named exists: nothing is to be checked in its place. */
const nowhere: Location['selection'][number] = { named: '', kind: 'root', path: '', matches: () => false };

async function findBase(
  { git }: Location,
  request: BaseRequest,
  scope: Scope,
  runner: RunnerContext | undefined,
  env: Surroundings['env'],
  problems: Problem[],
): Promise<Base | undefined> {
  const token = [env.PORTCULLIS_GITHUB_TOKEN, env.PORTCULLIS_JOB_TOKEN].find((one) => one);
  try {
    // A push answers for everything, and its branch is trusted already.
    if (scope === 'all' && (request.kind === 'none' || request.kind === 'push')) return undefined;
    if (git === null)
      throw new PortcullisError(
        'not-a-repository',
        'There is no git repository to compare in.',
        'Check everything: --scope all.',
      );
    if (request.kind === 'none')
      throw new PortcullisError(
        'bad-input',
        'Nothing says what to compare with.',
        'Name a revision: --base main.',
      );
    return (
      (await resolveBase(git, request, runner && { ...runner, ...(token ? { token } : {}) })) ?? undefined
    );
  } catch (error) {
    attempt(problems, () => raise(error));
    return;
  }
}

async function sideOfBase(base: Base, location: Location, attributes?: Attributes): Promise<BaseSide> {
  const source = commitTree(base.git, base.commit, attributes && { attributes });
  const [listing, renamed] = await Promise.all([
    source.list(),
    location.head === null ? new Map<string, string>() : renames(base.git, base.commit, location.head),
  ]);
  const toHead = new Map([...renamed].map(([now, before]) => [before, now]));
  return { commit: base.commit, source, listing, renamed: toHead };
}

async function sideOfHead(location: Location, attributes?: Attributes): Promise<Side> {
  const source = workTree(location, attributes && { attributes });
  return { commit: location.head, source, listing: await source.list() };
}

/** What the user named of a side. */
function select({ commit, source, listing }: Side, { selection }: Location): Side {
  const wanted = ({ path }: { readonly path: string }) => selection.some((one) => one.matches(path));
  return {
    commit,
    source,
    listing: {
      entries: listing.entries.filter(wanted),
      excluded: listing.excluded.filter(wanted),
      // Any of them may hold what was named.
      unchecked: listing.unchecked ?? [],
    },
  };
}

function overridesOf({ values }: CommandLine, checks: readonly Check[]): Overrides {
  const own = checks.flatMap(({ inputs }) => inputs).filter(({ name }) => values.has(name));
  const choice = (name: string) => (values.has(name) ? { [camelCase(name)]: values.get(name) } : {});
  return {
    ...choice('preset'),
    ...choice('fail-on'),
    ...choice('on-error'),
    options: Object.fromEntries(own.map(({ name }) => [camelCase(name), values.get(name) as OptionValue])),
  };
}
