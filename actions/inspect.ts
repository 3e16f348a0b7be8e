import { basename } from 'node:path';
import type { Catalogue } from '../shared/core/catalogue.ts';
import type { Check } from '../shared/core/check.ts';
import { PortcullisError } from '../shared/core/errors.ts';
import { hold } from '../shared/core/hold.ts';
import type { RemarkOn } from '../shared/core/lock-notes.ts';
import { Locks } from '../shared/core/locks.ts';
import type { Policy } from '../shared/core/policy.ts';
import type { Problem } from '../shared/core/problem.ts';
import type { Run } from '../shared/core/result.ts';
import { type Ports, run, type RunRequest, type Side } from '../shared/core/run.ts';
import { tool } from '../shared/core/tool.ts';
import type { Commits } from '../shared/files/base.ts';
import type { Location } from '../shared/files/locate.ts';
import { matcher } from '../shared/files/matcher.ts';
import { defaultScope, runnerContext, type RunnerContext } from '../shared/github/event.ts';
import type { BaselineEntry } from '../shared/policy/baseline.ts';
import { attempt } from './attempt.ts';
import { type CommandLine, pathsGiven, textGiven } from './command-line.ts';
import { commitsFor, comparison, findGround, type Ground, type GroundRequest } from './ground.ts';
import { sizeHeapFor } from './memory.ts';
import { findPlace } from './place.ts';
import type { Progress } from './progress.ts';
import { type BaselineTarget, loadSettingsFiles } from './settings/files.ts';
import { inputRemarks, lockedChecks, stricterScope } from './settings/locked-inputs.ts';
import { bindToolSettings } from './settings/other-tools.ts';
import { optionFaults, overridesOf, withheld } from './settings/overrides.ts';
import { type Asked, requestOf } from './settings/request.ts';
import { nothing, select, sidesOf } from './sides.ts';
import { standardInput } from './standard-input.ts';

export interface Surroundings {
  readonly checks: readonly Check[];
  /** Ids of those that the user named one by one. */
  readonly named: readonly string[];
  readonly catalogue: Catalogue;
  /** The same with more checks, which a policy locks; absent where one check was asked for by its own action. */
  readonly widen?: ((ids: readonly string[]) => Promise<Surroundings>) | undefined;
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
export async function inspect(line: CommandLine, surroundings: Surroundings): Promise<Inspected> {
  const { checks, env, cwd } = surroundings;
  const problems: Problem[] = [...line.problems];
  if (isPiped(line)) problems.push(...misplacedStdin(line, checks));
  const runner = await attempt(problems, () => runnerContext(env));
  const location = await findPlace(pathsGiven(line), cwd, problems);
  const asks = { location, ...comparison(line, runner), runner, env };
  const ground = await findGround(asks, problems);
  try {
    return await judge(line, surroundings, { asks, ground, problems });
  } finally {
    ground.dispose();
  }
}

interface Standing {
  readonly asks: GroundRequest;
  readonly ground: Ground;
  readonly problems: Problem[];
}

async function judge(
  line: CommandLine,
  surroundings: Surroundings,
  { asks, ground, problems }: Standing,
): Promise<Inspected> {
  const { env, isMisread, widen } = surroundings;
  const { location, scope, runner } = asks;
  const io = async () => (await import('./outside.ts')).waysOut(env, location.root);
  const { head, base, trusted } = await sidesOf(location, ground, surroundings.checks, problems);
  const isHistory = line.values.get('history') === true;
  sizeHeapFor(head.listing.entries.length, isHistory);
  const asked = { location, trusted, head, io: isMisread === true ? undefined : io };
  const { checks, catalogue, settings, policy, locks } = await settle(line, surroundings, asked, problems);
  const missing = lockedChecks(locks, catalogue).filter((id) => checks.every((check) => check.id !== id));
  if (missing.length > 0 && widen) return inspect(line, await widen(missing));
  const chosen = overridesOf(line, checks);
  const misread = optionFaults(chosen, checks);
  const overrides = isMisread === true || misread.length > 0 ? withheld(chosen) : chosen;
  problems.push(...misread);
  const heldScope = !locks.isEmpty && runner ? stricterScope(scope, defaultScope(runner)) : scope;
  const today = new Date().toISOString().slice(0, 10);
  const request: Omit<RunRequest, 'past'> = {
    name: basename(location.root),
    checks,
    catalogue,
    policy,
    overrides,
    locks: locks.all,
    remarks: [
      ...(settings?.remarks ?? []),
      ...inputRemarks(chosen, locks, checks),
      ...(heldScope === scope ? [] : [{ text: 'The input scope has no effect: something is locked.' }]),
      ...addedRemarks(surroundings.added),
    ],
    suppressions: settings?.suppressions ?? [],
    salt: settings?.salt,
    scope: heldScope,
    ...(isPiped(line)
      ? { head: await standardInput(), base: undefined }
      : {
          head: watched(select(head, location), head, surroundings.progress),
          base: base && { ...base, ...select(base, location) },
        }),
    named: location.selection
      .filter(({ kind }) => kind !== 'root')
      .map((one) => ({ text: one.named, matches: (path: string) => one.matches(path) })),
    isWhole: line.values.has('write-baseline'),
    proposed: settings?.proposed ?? [],
    errors: problems,
    tool,
  };
  const looksBack = !isPiped(line) && checks.some(({ bytes }) => bytes?.past === true);
  const done = await running(request, {
    commit: head.commit,
    problems,
    ports: { matcher, now: () => performance.now(), today, io },
    commits: () => (looksBack ? commitsFor(asks, ground, isHistory) : undefined),
  });
  const active = hold(checks, { policy, overrides, locks }, catalogue, matcher).flatMap(({ rules }) =>
    rules.map(({ rule }) => rule.id),
  );
  const looked = lookedFor(done, new Set(active), catalogue, location);
  return { run: done, root: location.root, catalogue, today, runner, target: settings?.target, looked };
}

/** The checks as settings of other tools want them, and the settings that hold. */
async function settle(
  line: CommandLine,
  { checks: plain, catalogue: known, named, cwd }: Surroundings,
  asked: Omit<Asked, 'cwd' | 'catalogue'>,
  problems: Problem[],
) {
  const bound = await attempt(problems, () => bindToolSettings(plain, known, asked.trusted));
  const { checks, catalogue } = bound ?? { checks: plain, catalogue: known };
  const settings = await attempt(problems, () =>
    loadSettingsFiles({
      ...requestOf(line, { ...asked, cwd, catalogue }),
      writeBaseline: textGiven(line, 'write-baseline'),
      foreign: bound?.paths ?? [],
    }),
  );
  const policy = settings?.policy ?? {};
  const locks = new Locks(settings?.locks ?? [], catalogue);
  problems.push(
    ...(settings?.problems ?? []),
    ...(bound?.problems(policy) ?? []),
    ...switchedOff(named, policy, locks),
  );
  return { checks, catalogue, settings, policy, locks };
}

interface Running {
  readonly ports: Ports;
  readonly problems: Problem[];
  /** Of the work tree, whatever is read in its place. */
  readonly commit: Side['commit'];
  /** What a check may look into beside the files. */
  readonly commits: () => Commits | undefined;
}

async function running(
  request: Omit<RunRequest, 'past'>,
  { ports, problems, commit, commits: find }: Running,
): Promise<Run> {
  let commits: Commits | undefined;
  try {
    const past = await attempt(problems, async () => {
      commits = find();
      return commits?.past();
    });
    return (
      (await attempt(problems, () => run({ ...request, past }, ports))) ??
      // The repository broke off in the middle: what is left to tell is that.
      (await run({ ...request, head: { ...nothing, commit }, base: undefined, past: undefined }, ports))
    );
  } finally {
    commits?.dispose();
  }
}

const watched = (selected: Side, { source }: Side, progress: Progress | undefined): Side =>
  progress === undefined ? selected : { ...selected, source: progress.watch(source) };

const addedRemarks = (added: readonly string[] = []): readonly RemarkOn[] =>
  added.length === 0
    ? []
    : [{ text: `The input checks leaves out ${added.join(', ')}: locked, so it runs.` }];

/** Whether a run looked for what an entry of a baseline accepts. `active`: ids of the rules that were on. */
function lookedFor(
  { result }: Run,
  active: ReadonlySet<string>,
  catalogue: Catalogue,
  { selection }: Location,
): Inspected['looked'] {
  const unchecked = new Set(result.checks.flatMap((check) => check.unchecked.map(({ path }) => path)));
  return ({ rule, path }) =>
    catalogue.select(rule).some(({ id }) => active.has(id)) &&
    selection.some((one) => one.matches(path)) &&
    !unchecked.has(path);
}

const isPiped = ({ values }: CommandLine): boolean => values.get('stdin') === true;

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
