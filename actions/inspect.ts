import { basename } from 'node:path';
import type { BaseRequest } from '../shared/core/base.ts';
import type { Catalogue } from '../shared/core/catalogue.ts';
import type { Check } from '../shared/core/check.ts';
import { camelCase } from '../shared/core/common-inputs.ts';
import { PortcullisError } from '../shared/core/errors.ts';
import type { Policy } from '../shared/core/policy.ts';
import type { Problem } from '../shared/core/problem.ts';
import type { Run, Scope } from '../shared/core/result.ts';
import type { OptionDefinition, OptionValue } from '../shared/core/rule.ts';
import { run, type RunRequest, type Side } from '../shared/core/run.ts';
import { activate, type Overrides } from '../shared/core/settings.ts';
import { tool } from '../shared/core/tool.ts';
import type { Commits } from '../shared/files/base.ts';
import { attributesOf, loadAttributes, type Attributes } from '../shared/files/attributes.ts';
import { commitTree } from '../shared/files/commit-tree.ts';
import { matcher } from '../shared/files/matcher.ts';
import { baseRequest, defaultScope, runnerContext, type RunnerContext } from '../shared/github/event.ts';
import type { BaselineEntry } from '../shared/policy/baseline.ts';
import { attempt } from './attempt.ts';
import type { CommandLine } from './command-line.ts';
import { commitsFor, findGround, type Ground } from './ground.ts';
import { sizeHeapFor } from './memory.ts';
import { findPlace } from './place.ts';
import { loadSettingsFiles, type BaselineTarget } from './settings-files.ts';
import { nothing, select, sideOfBase, sideOfHead } from './sides.ts';
import { standardInput } from './standard-input.ts';
import { bindToolSettings } from './tool-settings.ts';

export interface Surroundings {
  readonly checks: readonly Check[];
  /** Ids of those that the user named one by one. */
  readonly named: readonly string[];
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
  /** The baseline to write, if one is to be written. */
  readonly target: BaselineTarget | undefined;
  /** Whether this run looked for what an entry of a baseline accepts. */
  readonly looked: (entry: BaselineEntry) => boolean;
}

/** From what the user asked for to the result: where, compared with what, under which policy. */
export async function inspect(
  line: CommandLine,
  { checks: plain, named, catalogue: known, env, cwd }: Surroundings,
): Promise<Inspected> {
  const problems: Problem[] = [...line.problems];
  const today = new Date().toISOString().slice(0, 10);
  const given = <Kind extends 'string' | 'object'>(name: string, kind: Kind) => {
    const value = line.values.get(name);
    return (typeof value === kind ? value : undefined) as
      (Kind extends 'string' ? string : readonly string[]) | undefined;
  };
  const isPiped = line.values.get('stdin') === true;
  if (isPiped) problems.push(...misplacedStdin(line, plain));
  const runner = await attempt(problems, () => runnerContext(env));
  const location = await findPlace([...line.paths, ...(given('paths', 'object') ?? [])], cwd, problems);
  const rev = given('base', 'string');
  const event = baseRequest(runner);
  const request: BaseRequest =
    rev === undefined ? event : { kind: 'revision', rev, ...(runner && { event }) };
  const scope =
    (given('scope', 'string') as Scope | undefined) ??
    (rev === undefined ? defaultScope(runner) : 'introduced');
  const asks = { location, request, scope, runner, env };
  const ground = await findGround(asks, problems);
  let commits: Commits | undefined;
  try {
    const attributes = await attributesFor(ground, problems);
    const head = (await attempt(problems, () => sideOfHead(location, attributes))) ?? {
      ...nothing,
      commit: location.head,
    };
    const base = await attempt(problems, () => {
      const isClaimed = (path: string) => plain.some((check) => check.claims(path) !== undefined);
      return ground.base && sideOfBase(ground.base, head, isClaimed, attributes);
    });
    const trusted = (await attempt(problems, () => trustedSide(ground, head))) ?? nothing;
    sizeHeapFor(head.listing.entries.length);
    const bound = await attempt(problems, () => bindToolSettings(plain, known, trusted));
    const { checks, catalogue } = bound ?? { checks: plain, catalogue: known };
    const settings = await attempt(problems, () =>
      loadSettingsFiles({
        policy: given('policy', 'string'),
        baseline: given('baseline', 'string'),
        writeBaseline: given('write-baseline', 'string'),
        root: location.root,
        cwd,
        trusted,
        head,
        catalogue,
        foreign: bound?.paths ?? [],
      }),
    );
    const policy = settings?.policy ?? {};
    problems.push(
      ...(settings?.problems ?? []),
      ...(bound?.problems(policy) ?? []),
      ...switchedOff(named, policy),
    );
    const chosen = overridesOf(line, checks);
    const misread = optionFaults(chosen, checks);
    const overrides = misread.length > 0 ? { ...chosen, offline: true } : chosen;
    problems.push(...misread);
    const looksBack = checks.some(({ bytes }) => bytes?.past === true) && !isPiped;
    const past = await attempt(problems, async () => {
      commits = looksBack ? commitsFor(asks, ground, line.values.get('history') === true) : undefined;
      return commits?.past();
    });
    const asked: RunRequest = {
      name: basename(location.root),
      checks,
      catalogue,
      policy,
      overrides,
      suppressions: settings?.suppressions ?? [],
      salt: settings?.salt,
      scope,
      head: isPiped ? await standardInput() : select(head, location),
      base: isPiped ? undefined : base && { ...base, ...select(base, location) },
      past,
      named: location.selection
        .filter(({ kind }) => kind !== 'root')
        .map((one) => ({ text: one.named, matches: (path: string) => one.matches(path) })),
      proposed: settings?.proposed ?? [],
      errors: problems,
      tool,
    };
    const ports = {
      matcher,
      now: () => performance.now(),
      today,
      io: async () => (await import('./outside.ts')).waysOut(env, location.root),
    };
    const result =
      (await attempt(problems, () => run(asked, ports))) ??
      // The repository broke off in the middle: what is left to tell is that.
      (await run(
        { ...asked, head: { ...nothing, commit: head.commit }, base: undefined, past: undefined },
        ports,
      ));
    const active = new Set(
      activate(checks, policy, overrides, catalogue, matcher).flatMap(({ rules }) =>
        rules.map(({ rule }) => rule.id),
      ),
    );
    const unchecked = new Set(
      result.result.checks.flatMap((check) => check.unchecked.map(({ path }) => path)),
    );
    const looked = ({ rule, path }: BaselineEntry) =>
      catalogue.select(rule).some(({ id }) => active.has(id)) &&
      location.selection.some((one) => one.matches(path)) &&
      !unchecked.has(path);
    return { run: result, root: location.root, catalogue, today, runner, target: settings?.target, looked };
  } finally {
    ground.dispose();
    commits?.dispose();
  }
}

/** What else is asked for has no meaning beside it, and leaving it out in silence would look like a pass. */
const misplacedStdin = ({ paths, values }: CommandLine, checks: readonly Check[]): Problem[] =>
  [
    checks.every(({ bytes }) => bytes !== undefined) ? [] : 'is for secret-scan alone',
    paths.length > 0 ? 'takes the place of paths' : [],
    values.get('history') === true ? 'has no history' : [],
  ]
    .flat()
    .map((why) => new PortcullisError('bad-input', `--stdin ${why}.`, 'Leave one of the two out.'));

/** Undefined: the work tree's own. */
async function attributesFor({ trusted }: Ground, problems: Problem[]): Promise<Attributes | undefined> {
  if (trusted === 'work tree') return undefined;
  const none = attributesOf(new Map());
  if (trusted === 'nobody') return none;
  return (await attempt(problems, () => loadAttributes(commitTree(trusted.git, trusted.commit)))) ?? none;
}

async function trustedSide({ trusted }: Ground, head: Side): Promise<Side> {
  if (trusted === 'work tree') return head;
  if (trusted === 'nobody') return nothing;
  const source = commitTree(trusted.git, trusted.commit);
  return { commit: trusted.commit, source, listing: await source.list() };
}

/** Who asks for a check by its name must not take silence for "clean". */
const switchedOff = (named: readonly string[], policy: Policy): Problem[] =>
  named
    .filter((id) => policy.checks?.[id]?.enabled === false)
    .map(
      (id) =>
        new PortcullisError(
          'check-disabled',
          `The policy switches ${id} off, so it did not run.`,
          'Switch it on in the policy, or do not ask for it.',
        ),
    );

/** Values of inputs that only their check can judge. */
const optionFaults = ({ options }: Overrides, checks: readonly Check[]): Problem[] =>
  [...new Map(checks.flatMap(definitionsOf))].flatMap(([name, definition]) => {
    const value = options[name];
    const faults = (value === undefined ? undefined : definition.faults?.(value)) ?? [];
    return faults.map(
      (fault) => new PortcullisError('bad-input', `The option ${name}: ${fault}.`, definition.summary),
    );
  });

const definitionsOf = (check: Check): [string, OptionDefinition][] =>
  [check, ...check.rules].flatMap(({ options }) => Object.entries(options ?? {}));

function overridesOf({ values }: CommandLine, checks: readonly Check[]): Overrides {
  const own = checks.flatMap(({ inputs }) => inputs).filter(({ name }) => values.has(name));
  const choice = (name: string) => (values.has(name) ? { [camelCase(name)]: values.get(name) } : {});
  return {
    ...choice('preset'),
    ...choice('fail-on'),
    ...choice('on-error'),
    ...choice('offline'),
    options: Object.fromEntries(
      own.flatMap(({ name }): [string, OptionValue][] => {
        const value = values.get(name);
        return value === undefined ? [] : [[camelCase(name), value]];
      }),
    ),
  };
}
