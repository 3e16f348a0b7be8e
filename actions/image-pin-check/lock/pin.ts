import type { Region } from '../../../shared/core/finding.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { actionState, type ActionReference } from '../../../shared/parse/references/action.ts';

/** `owner/repo@ref`: no path, since the lock speaks of whole repositories. */
export interface LockPin {
  readonly owner: string;
  readonly repository: string;
  readonly ref: string;
  /** The ref is all of a commit, and so cannot move. */
  readonly isCommit: boolean;
  /** For look-ups: see `pinKey`. */
  readonly key: string;
  readonly text: string;
  readonly region: Region;
  /** Schema v0.0.1 wrote it behind the ref: `owner/repo@ref:sha1-<hex>`. */
  readonly commit: LockedCommit | undefined;
}

/** `sha1-<40 digits>` or `sha256-<64 digits>`. */
export interface LockedCommit {
  readonly algorithm: 'sha1' | 'sha256';
  /** Hexadecimal, lower case. */
  readonly digest: string;
}

/** Equal for pins that GitHub takes for the same: owners and repositories are compared without case, refs with it. */
export const pinKey = ({
  owner,
  repository,
  ref,
}: Pick<ActionReference, 'owner' | 'repository' | 'ref'>): string =>
  `${owner}/${repository}`.toLowerCase() + `@${ref}`;

/** The text of a scalar, also where YAML reads a number (`ref: 4`); undefined for an empty one. */
export const scalarText = (node: YamlNode | undefined): string | undefined =>
  node?.kind === 'scalar' && node.value !== null && node.source !== '' ? node.source : undefined;

export function readCommit(text: string): LockedCommit | undefined {
  const [, name = '', digits = ''] = /^(sha1|sha256)-([0-9a-f]{40}|[0-9a-f]{64})$/i.exec(text) ?? [];
  const algorithm = name.toLowerCase() === 'sha256' ? 'sha256' : 'sha1';
  return digits.length === (algorithm === 'sha1' ? 40 : 64)
    ? { algorithm, digest: digits.toLowerCase() }
    : undefined;
}

/** Undefined for what no `uses:` can ever match. */
export function readPin(node: YamlNode, version: string): LockPin | undefined {
  const text = scalarText(node) ?? '';
  const suffix = version === 'v0.0.1' ? /:(sha(?:1|256)-[0-9a-f]{1,64})$/.exec(text) : null;
  const name = suffix === null ? text : text.slice(0, suffix.index);
  const commit = suffix === null ? undefined : readCommit(suffix[1] ?? '');
  if (suffix !== null && commit === undefined) return undefined;
  const state = actionState(name);
  if (state.status !== 'known') return undefined;
  const { owner, repository, ref, pin } = state.parts;
  if (name !== `${owner}/${repository}@${ref}`) return undefined;
  const { region } = node;
  return {
    owner,
    repository,
    ref,
    isCommit: pin === 'commit',
    key: pinKey(state.parts),
    text,
    region,
    commit,
  };
}
