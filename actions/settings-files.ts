import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Catalogue } from '../shared/core/catalogue.ts';
import type { SourceFile } from '../shared/core/document.ts';
import type { Policy } from '../shared/core/policy.ts';
import type { Problem } from '../shared/core/problem.ts';
import type { Side } from '../shared/core/run.ts';
import type { Suppressions } from '../shared/core/suppress.ts';
import { statsOf } from '../shared/files/stats.ts';
import type { BaselineEntry, LoadedBaseline } from '../shared/policy/baseline.ts';
import { mergePolicies } from '../shared/policy/merge.ts';
import { proposedSettings } from './proposed.ts';
import { bad, isFile, read, told, unreadable, type What } from './settings-file.ts';

/** Files that can open the gate, read from where the pull request cannot write. */
export interface SettingsFiles {
  readonly policy: Policy;
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

export interface SettingsRequest {
  /** As the user wrote them. */
  readonly policy: string | undefined;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  readonly root: string;
  readonly cwd: string;
  /** Whose settings hold: a change to these files counts once it is merged. */
  readonly trusted: Side;
  readonly head: Side;
  readonly catalogue: Catalogue;
  /** Settings of other tools that checks have asked for. */
  readonly foreign?: readonly string[];
}

/** Where hadolint looks, and where people put the file for its `--config`; the first one counts alone. */
const hadolintFiles = [
  '.hadolint.yaml',
  '.hadolint.yml',
  '.config/hadolint.yaml',
  '.config/hadolint.yml',
  'hadolint.yaml',
  'hadolint.yml',
];

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
  // Loaded only where there is something to read: the schema library is the slowest part of a start.
  const loadedPolicy =
    policyFile && (await import('../shared/policy/load.ts')).loadPolicy(policyFile, catalogue);
  const loaded = baselineFile && (await load(baselineFile, catalogue));
  const faults = [...(loadedPolicy?.problems ?? []), ...(loaded?.problems ?? [])];
  problems.push(...(trusted === head ? faults : faults.map(asBaseHasIt)));
  const path = request.writeBaseline === undefined ? undefined : placeOf(request, request.writeBaseline);
  const before = path === undefined ? undefined : await read(head, path, root);
  const standing = isFile(before) ? await load(before, catalogue) : undefined;
  const isSound = before === undefined || standing?.problems.length === 0;
  if (path !== undefined && !isSound && path !== baselineFile?.path)
    problems.push(...(standing?.problems ?? (isFile(before) ? [] : [unreadable(before, path, 'baseline')])));
  const policy = await withHadolint(request, loadedPolicy?.policy ?? {}, problems);
  const baseline = loaded?.entries ?? [];
  const own = [request.policy, written].flatMap((one) =>
    one === undefined ? [] : (placeOf(request, one) ?? []),
  );
  const isSetting = (one: string): boolean =>
    own.includes(one) ||
    (request.policy === undefined && defaultPolicies.includes(one)) ||
    hadolintFiles.includes(one) ||
    request.foreign?.includes(one) === true ||
    one === '.gitattributes' ||
    one.endsWith('/.gitattributes');
  const target = path === undefined || !isSound ? undefined : path;
  const salt = loaded?.salt ?? (target === undefined ? undefined : (standing?.salt ?? newSalt()));
  const others = path === baselineFile?.path && standing ? [] : baseline;
  return {
    policy,
    suppressions: [
      { by: 'baseline', source: baselineFile?.path ?? '', entries: baseline },
      { by: 'policy', source: policyFile?.path ?? '', entries: policy.suppressions ?? [] },
    ],
    problems,
    proposed: await proposedSettings(trusted, head, isSetting),
    salt,
    target:
      target === undefined || salt === undefined
        ? undefined
        : { file: join(root, target), standing: [...others, ...(standing?.entries ?? [])], salt },
  };
}

/** A change that mends the file is judged by the broken one all the same. */
const asBaseHasIt = ({ hint, ...problem }: Problem): Problem => ({
  ...problem,
  hint: `${hint} This is the file as the base has it: a correction counts once it is merged.`.trim(),
});

const newSalt = (): string => randomBytes(16).toString('hex');

const load = async ({ path, text }: SourceFile, catalogue: Catalogue): Promise<LoadedBaseline> =>
  (await import('../shared/policy/baseline.ts')).loadBaseline(path, text, catalogue);

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

/** What hadolint's own configuration says, below a policy that wins over it. */
async function withHadolint(
  { trusted, catalogue }: SettingsRequest,
  policy: Policy,
  problems: Problem[],
): Promise<Policy> {
  const present = new Set([...trusted.listing.entries, ...trusted.listing.excluded].map(({ path }) => path));
  const path = hadolintFiles.find((one) => present.has(one));
  const file = path === undefined ? undefined : told(await read(trusted, path), path, 'policy', problems);
  if (file === undefined) return policy;
  const { loadHadolint } = await import('../shared/policy/hadolint.ts');
  const hadolint = loadHadolint(file, catalogue);
  problems.push(...hadolint.problems);
  return mergePolicies(hadolint.policy, policy);
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
  const way = relative(root, join(real(dirname(path)), basename(path)))
    .split(sep)
    .join('/');
  return way === '' || way === '..' || way.startsWith('../') || resolve(root, way) !== join(root, way)
    ? undefined
    : way;
}

function real(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    // Not there yet: a baseline may be the first file in it.
    return folder;
  }
}
