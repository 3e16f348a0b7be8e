import { basename } from 'node:path';
import type { BaseRequest } from '../shared/core/base.ts';
import type { Catalogue } from '../shared/core/catalogue.ts';
import type { Check } from '../shared/core/check.ts';
import { PortcullisError } from '../shared/core/errors.ts';
import { hold } from '../shared/core/hold.ts';
import { Locks } from '../shared/core/locks.ts';
import type { Policy } from '../shared/core/policy.ts';
import type { Problem } from '../shared/core/problem.ts';
import type { Run, Scope } from '../shared/core/result.ts';
import { run, type RunRequest } from '../shared/core/run.ts';
import { tool } from '../shared/core/tool.ts';
import type { Commits } from '../shared/files/base.ts';
import { matcher } from '../shared/files/matcher.ts';
import { baseRequest, defaultScope, runnerContext, type RunnerContext } from '../shared/github/event.ts';
import type { BaselineEntry } from '../shared/policy/baseline.ts';
import { attempt } from './attempt.ts';
import type { CommandLine } from './command-line.ts';
import { commitsFor, findGround } from './ground.ts';
import { sizeHeapFor } from './memory.ts';
import { optionFaults, overridesOf, withheld } from './overrides.ts';
import { findPlace } from './place.ts';
import type { Progress } from './progress.ts';
import { loadSettingsFiles, type BaselineTarget } from './settings-files.ts';
import { attributesFor, nothing, pathsOf, select, sideOfBase, sideOfHead, trustedSide } from './sides.ts';
import { standardInput } from './standard-input.ts';
import { inputRemarks, lockedChecks, stricterScope } from './locked-inputs.ts';
import { bindToolSettings } from './tool-settings.ts';

export interface Surroundings {
  readonly checks: readonly Check[];
  /** Ids of those that the user named one by one. */
  readonly named: readonly string[];
  readonly catalogue: Catalogue;
  /** The same with more checks, which a policy locks; absent where one check was asked for by its own action. */
  readonly widen?: (ids: readonly string[]) => Promise<Surroundings>;
  readonly added?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly progress?: Progress | undefined;
  /** Something of the command line was not understood. */
  readonly isMisread?: boolean | undefined;
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
  { checks: plain, named, catalogue: known, env, cwd, progress, isMisread, widen, added = [] }: Surroundings,
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
  const io = async () => (await import('./outside.ts')).waysOut(env, location.root);
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
        orgPolicy: given('org-policy', 'string'),
        baseline: given('baseline', 'string'),
        writeBaseline: given('write-baseline', 'string'),
        root: location.root,
        cwd,
        trusted,
        head,
        catalogue,
        foreign: bound?.paths ?? [],
        tracked: () => pathsOf(location),
        ...(line.values.get('offline') !== true && !isMisread && { github: async () => (await io()).github }),
      }),
    );
    const policy = settings?.policy ?? {};
    const missing = lockedChecks(settings?.locks ?? [], catalogue).filter(
      (id) => checks.every((check) => check.id !== id) && widen !== undefined,
    );
    if (missing.length > 0 && widen) return await inspect(line, await widen(missing));
    problems.push(
      ...(settings?.problems ?? []),
      ...(bound?.problems(policy) ?? []),
      ...switchedOff(named, policy, new Locks(settings?.locks ?? [], catalogue)),
    );
    const chosen = overridesOf(line, checks);
    const misread = optionFaults(chosen, checks);
    const overrides = isMisread || misread.length > 0 ? withheld(chosen) : chosen;
    const locks = settings?.locks ?? [];
    const heldScope = locks.length > 0 && runner ? stricterScope(scope, defaultScope(runner)) : scope;
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
      locks,
      remarks: [
        ...(settings?.remarks ?? []),
        ...inputRemarks(chosen, locks, checks, catalogue),
        ...(heldScope === scope ? [] : [{ text: 'The input scope has no effect: something is locked.' }]),
        ...(added.length > 0
          ? [{ text: `The input checks leaves out ${added.join(', ')}: locked, so it runs.` }]
          : []),
      ],
      suppressions: settings?.suppressions ?? [],
      salt: settings?.salt,
      scope: heldScope,
      head: isPiped
        ? await standardInput()
        : { ...select(head, location), ...(progress && { source: progress.watch(head.source) }) },
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
      io,
    };
    const result =
      (await attempt(problems, () => run(asked, ports))) ??
      // The repository broke off in the middle: what is left to tell is that.
      (await run(
        { ...asked, head: { ...nothing, commit: head.commit }, base: undefined, past: undefined },
        ports,
      ));
    const active = new Set(
      hold(checks, { policy, overrides, locks: new Locks(locks, catalogue) }, catalogue, matcher).flatMap(
        ({ rules }) => rules.map(({ rule }) => rule.id),
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

/** Who asks for a check by its name must not take silence for "clean". */
const switchedOff = (named: readonly string[], policy: Policy, locks: Locks): Problem[] =>
  named
    .filter((id) => policy.checks?.[id]?.enabled === false && locks.inCheck(id).length === 0)
    .map(
      (id) =>
        new PortcullisError(
          'check-disabled',
          `The policy switches ${id} off, so it did not run.`,
          'Switch it on in the policy, or do not ask for it.',
        ),
    );
