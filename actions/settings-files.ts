import { relative, resolve, sep } from 'node:path';
import type { Catalogue } from '../shared/core/catalogue.ts';
import type { SourceFile } from '../shared/core/document.ts';
import type { Policy } from '../shared/core/policy.ts';
import type { Problem } from '../shared/core/result.ts';
import type { Side } from '../shared/core/run.ts';
import type { Suppressions } from '../shared/core/suppress.ts';
import type { BaselineEntry } from '../shared/policy/baseline.ts';

/** Files that can open the gate, read from where the pull request cannot write. */
export interface SettingsFiles {
  readonly policy: Policy;
  readonly suppressions: readonly Suppressions[];
  readonly baseline: readonly BaselineEntry[];
  readonly problems: readonly Problem[];
}

export interface SettingsRequest {
  /** As the user wrote them. */
  readonly policy: string | undefined;
  readonly baseline: string | undefined;
  /** A baseline about to be written need not be there yet. */
  readonly baselineMayBeAbsent: boolean;
  readonly root: string;
  readonly cwd: string;
  /** The base where there is one: a change to these files counts once it is merged. */
  readonly trusted: Side;
  readonly head: Side;
  readonly catalogue: Catalogue;
}

const defaultPolicies = ['.github/portcullis.yml', '.github/portcullis.yaml'];

export async function loadSettingsFiles(request: SettingsRequest): Promise<SettingsFiles> {
  const { catalogue } = request;
  const problems: Problem[] = [];
  const policyFile =
    request.policy === undefined
      ? ((await read(request.trusted, defaultPolicies[0] ?? '')) ??
        (await read(request.trusted, defaultPolicies[1] ?? '')))
      : await named(request, request.policy, 'policy', false, problems);
  const baselineFile =
    request.baseline === undefined
      ? undefined
      : await named(request, request.baseline, 'baseline', request.baselineMayBeAbsent, problems);
  // Loaded only where there is something to read: the schema library is the slowest part of a start.
  const loadedPolicy =
    policyFile && (await import('../shared/policy/load.ts')).loadPolicy(policyFile, catalogue);
  const loadedBaseline =
    baselineFile &&
    (await import('../shared/policy/baseline.ts')).loadBaseline(
      baselineFile.path,
      baselineFile.text,
      catalogue,
    );
  const policy = loadedPolicy?.policy ?? {};
  const baseline = loadedBaseline?.entries ?? [];
  return {
    policy,
    baseline,
    suppressions: [
      { by: 'baseline', source: baselineFile?.path ?? '', entries: baseline },
      { by: 'policy', source: policyFile?.path ?? '', entries: policy.suppressions ?? [] },
    ],
    problems: [...problems, ...(loadedPolicy?.problems ?? []), ...(loadedBaseline?.problems ?? [])],
  };
}

/** A file the user named: it has to be there, in the base or proposed by head. */
async function named(
  { root, cwd, trusted, head }: SettingsRequest,
  written: string,
  what: 'policy' | 'baseline',
  mayBeAbsent: boolean,
  problems: Problem[],
): Promise<SourceFile | undefined> {
  const path = relative(root, resolve(cwd, written)).split(sep).join('/');
  if (path.startsWith('../') || path === '..') {
    const message = `The ${what} ${JSON.stringify(written)} lies outside of the repository.`;
    problems.push({
      code: 'bad-input',
      message,
      hint: 'Keep it in the repository, where a review sees its changes.',
    });
    return undefined;
  }
  const file = await read(trusted, path);
  if (file !== undefined || mayBeAbsent || (await read(head, path)) !== undefined) return file;
  const message = `There is no ${what} ${JSON.stringify(written)}.`;
  problems.push({
    code: 'path-not-found',
    message,
    hint: 'Is the path right? It is relative to where the command runs.',
  });
  return undefined;
}

/** One file of a side; undefined where it is not there or cannot be read as text. */
async function read({ source, listing }: Side, path: string): Promise<SourceFile | undefined> {
  const entry = listing.entries.find((one) => one.path === path);
  if (entry === undefined) return undefined;
  for await (const result of source.read([entry])) if ('file' in result) return result.file;
  return undefined;
}
