import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Catalogue } from '../../shared/core/catalogue.ts';
import type { SourceFile } from '../../shared/core/document.ts';
import type { Lock } from '../../shared/core/locks.ts';
import type { RemarkOn } from '../../shared/core/lock-notes.ts';
import type { Policy } from '../../shared/core/policy.ts';
import type { Problem } from '../../shared/core/problem.ts';
import type { Side } from '../../shared/core/run.ts';
import type { Suppressions } from '../../shared/core/suppress.ts';
import { statsOf } from '../../shared/files/stats.ts';
import type { BaselineEntry, LoadedBaseline } from '../../shared/policy/baseline.ts';
import { combine, ownerless } from '../../shared/policy/combine.ts';
import type { Layer } from '../../shared/policy/layer.ts';
import { hadolintFiles, hadolintLayer } from './hadolint.ts';
import { loadChain } from './policies.ts';
import { wayTo } from './policy-place.ts';
import { proposedSettings } from './proposed.ts';
import { bad, isFile, read, told, unreadable, type What } from './file.ts';
import type { SettingsRequest } from './request.ts';

/** Files that can open the gate, read from where the pull request cannot write. */
export interface SettingsFiles {
  readonly policy: Policy;
  readonly locks: readonly Lock[];
  /** What has no effect, since it is locked or has no owner. */
  readonly remarks: readonly RemarkOn[];
  /** Of the policy, in the order in which later ones win. */
  readonly layers: readonly Layer[];
  readonly suppressions: readonly Suppressions[];
  readonly problems: readonly Problem[];
  /** Of the baseline that holds, or else of the one to write; undefined without either. */
  readonly salt: string | undefined;
  /** Which of these files, and attributes, head changes: that counts once it is merged. */
  readonly proposed: readonly string[];
  /** The baseline to write, as it stands; undefined when none was asked for, or it may not be written. */
  readonly target: BaselineTarget | undefined;
}

export interface BaselineTarget {
  /** Absolute. */
  readonly file: string;
  readonly standing: readonly BaselineEntry[];
  readonly salt: string;
}

const defaultPolicies = ['.github/portcullis.yml', '.github/portcullis.yaml'];

export async function loadSettingsFiles(request: SettingsRequest): Promise<SettingsFiles> {
  const { catalogue, trusted, head, root } = request;
  const problems: Problem[] = [];
  const policyFile =
    request.policy === undefined
      ? await defaultPolicy(trusted, problems)
      : await named(request, request.policy, 'policy', false, problems);
  const written = request.baseline ?? request.writeBaseline;
  const baselineFile =
    written === undefined
      ? undefined
      : await named(request, written, 'baseline', request.baseline === undefined, problems);
  const chained = await loadChain(request, policyFile);
  problems.push(...chained.problems);
  const loaded = baselineFile && (await load(baselineFile, catalogue));
  const faults = [...chained.faults, ...(loaded?.problems ?? [])];
  problems.push(...(trusted === head ? faults : faults.map(asBaseHasIt)));
  const path = request.writeBaseline === undefined ? undefined : placeOf(request, request.writeBaseline);
  const before = path === undefined ? undefined : await read(head, path, root);
  const standing = isFile(before) ? await load(before, catalogue) : undefined;
  const isSound = before === undefined || standing?.problems.length === 0;
  if (path !== undefined && !isSound && path !== baselineFile?.path)
    problems.push(...(standing?.problems ?? (isFile(before) ? [] : [unreadable(before, path, 'baseline')])));
  const isWhole = chained.problems.length + chained.faults.length === 0;
  const layers = [...(await hadolintLayer(trusted, catalogue, problems, chained.layers)), ...chained.layers];
  const { policy, locks, remarks, ...combined } = combine(layers, catalogue);
  const ownedOnly = policy.requireOwner === true;
  const accepted = loaded?.entries ?? [];
  const baseline = ownedOnly ? accepted.filter(({ owner }) => owner !== undefined) : accepted;
  const target = path === undefined || !isSound ? undefined : path;
  const salt = loaded?.salt ?? (target === undefined ? undefined : (standing?.salt ?? newSalt()));
  const others = path === baselineFile?.path && standing ? [] : accepted;
  return {
    policy: isWhole ? policy : { ...policy, onError: 'fail' },
    locks: isWhole ? locks : [unread, ...locks],
    remarks: [
      ...remarks,
      ...accepted
        .filter((one) => !baseline.includes(one))
        .map(({ rule, path }) => ({ text: `${baselineFile?.path ?? ''}: at ${path} ${ownerless(rule)}` })),
    ],
    layers,
    suppressions: [
      { by: 'baseline', source: baselineFile?.path ?? '', entries: baseline },
      ...combined.suppressions,
    ],
    problems,
    proposed: await proposedSettings(trusted, head, settingsOf(request, layers)),
    salt,
    target:
      target === undefined || salt === undefined
        ? undefined
        : { file: join(root, target), standing: [...others, ...(standing?.entries ?? [])], salt },
  };
}

/** Whether a path decides about the gate. */
function settingsOf(request: SettingsRequest, layers: readonly Layer[]): (path: string) => boolean {
  const { policy, baseline, writeBaseline, foreign = [] } = request;
  const named = [policy, baseline ?? writeBaseline].flatMap((one) =>
    one === undefined ? [] : (placeOf(request, one) ?? []),
  );
  const paths = new Set([
    ...named,
    ...(policy === undefined ? defaultPolicies : []),
    ...hadolintFiles,
    ...foreign,
    ...layers.map(({ source }) => source),
  ]);
  return (path) => paths.has(path) || path === '.gitattributes' || path.endsWith('/.gitattributes');
}

/** What it would have locked is not known: no other policy, and no input, makes that a warning. */
const unread: Lock = {
  source: 'a policy that could not be read',
  keys: ['onError'],
  checks: [],
  rules: [],
  floor: {},
  files: [],
};

/** A change that mends the file is judged by the broken one all the same. */
const asBaseHasIt = ({ hint, ...problem }: Problem): Problem => ({
  ...problem,
  hint: `${hint} This is the file as the base has it: a correction counts once it is merged.`.trim(),
});

const newSalt = (): string => randomBytes(16).toString('hex');

const load = async ({ path, text }: SourceFile, catalogue: Catalogue): Promise<LoadedBaseline> =>
  (await import('../../shared/policy/baseline.ts')).loadBaseline(path, text, catalogue);

/** The policy that nobody named. A name that is nearly right must not pass for "no policy". */
async function defaultPolicy(trusted: Side, problems: Problem[]): Promise<SourceFile | undefined> {
  const { entries, excluded } = trusted.listing;
  const present = [...entries, ...excluded]
    .map(({ path }) => path)
    .filter((path) => defaultPolicies.includes(path.toLowerCase()));
  const [first, second] = present.filter((path) => defaultPolicies.includes(path));
  for (const path of present.filter((one) => !defaultPolicies.includes(one)))
    problems.push(
      bad('policy', `${path} is not read: letter case counts.`, `Rename it to ${path.toLowerCase()}.`),
    );
  if (first === undefined) return undefined;
  if (second !== undefined) {
    problems.push(bad('policy', `There are two policies, ${first} and ${second}.`, 'Keep one of them.'));
    return undefined;
  }
  return told(await read(trusted, first), first, 'policy', problems);
}

/** A file the user named: it has to be there, in the base or proposed by head. */
async function named(
  request: SettingsRequest,
  written: string,
  what: What,
  mayBeAbsent: boolean,
  problems: Problem[],
): Promise<SourceFile | undefined> {
  const { root, trusted, head } = request;
  const path = placeOf(request, written);
  if (path === undefined) {
    const message = `The ${what} ${JSON.stringify(written)} lies outside of the repository.`;
    const hint = 'Keep it in the repository, where a review sees its changes.';
    problems.push({ code: 'bad-input', message, hint });
    return undefined;
  }
  // What git ignores is in no listing, and counts where the work tree itself is trusted.
  const found = await read(trusted, path, trusted.source === head.source ? root : undefined);
  if (found !== undefined) return told(found, path, what, problems);
  if (mayBeAbsent || (await read(head, path)) !== undefined) return undefined;
  problems.push({
    code: 'path-not-found',
    message: `There is no ${what} ${JSON.stringify(written)}.`,
    hint: 'It is looked for from the current folder, then from the root of the repository.',
  });
  return undefined;
}

/**
 * The path in the repository that the user means: from the current folder, else from the root. What the trusted side
 * holds goes first, so that a pull request cannot put another file in its way. Undefined: outside.
 */
function placeOf({ root, cwd, trusted }: SettingsRequest, written: string): string | undefined {
  const paths = [resolve(cwd, written), resolve(root, written)].flatMap((path) => inside(root, path) ?? []);
  return (
    paths.find((path) => trusted.listing.entries.some((entry) => entry.path === path)) ??
    paths.find((path) => statsOf(join(root, path)) !== undefined) ??
    paths[0]
  );
}

function inside(root: string, path: string): string | undefined {
  const way = wayTo(root, join(real(dirname(path)), basename(path)));
  return way === '' ? undefined : way;
}

function real(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    // Not there yet: a baseline may be the first file in it.
    return folder;
  }
}
