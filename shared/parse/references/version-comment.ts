import type { ActionReference } from './action.ts';
import { readVersion } from './version.ts';

/** The version that a comment behind a pin gives it. */
export interface VersionComment {
  readonly name: string;
  /** In UTF-16 code units. */
  readonly offset: number;
}

/**
 * As people and the updaters write it: `# v4.1.0`, `# v4 some words`, `# @v4`, `# tag=v4`, `# pin@v4`, `# pin @v4`,
 * `# renovate: tag=v4` and `# ratchet:owner/repo@v4`.
 */
const form =
  /^(#*\s*)(?:renovate:\s*)?(?:(ratchet:[\w./-]{1,200}@)|(pin\s?@|pin\s|tag\s?=\s?)|@)?((?!-)[\w.+/-]{1,100})(?=[\s,;:)#]|$)(\s*\S)?/;

/** `comment`: with its sign or without, and `offset` counts from its start. Undefined where it names no version. */
export function versionComment(comment: string, action: ActionReference): VersionComment | undefined {
  const found = form.exec(comment.slice(0, 400));
  if (found === null) return undefined;
  const [, sign = '', ratchet, marker, name = '', more] = found;
  if (ratchet !== undefined && !isOf(action, ratchet)) return undefined;
  const isMarked =
    ratchet !== undefined || marker?.startsWith('tag') === true || marker?.endsWith('@') === true;
  if (!isMarked && !isVersionLike(name, more !== undefined)) return undefined;
  return { name, offset: comment.indexOf(name, sign.length + (ratchet ?? marker ?? '').length) };
}

/** `ratchet:owner/repo[/path]@` */
const isOf = ({ owner, repository }: ActionReference, marker: string): boolean =>
  `${marker.slice('ratchet:'.length, -1)}/`.toLowerCase().startsWith(`${owner}/${repository}/`.toLowerCase());

/** A bare number is more often a count than a version: `# 3 retries`, `# 1.5 times`. */
function isVersionLike(name: string, hasMore: boolean): boolean {
  const version = readVersion(name);
  if (version === undefined) return false;
  if (version.prefix !== '' || /^v/i.test(name)) return true;
  return version.numbers.length >= (hasMore ? 3 : 2);
}
