import type { ActionReference } from './action.ts';
import type { UsesLine } from './uses-line.ts';
import { isSafeName } from './action-facts.ts';
import { readVersion } from './version.ts';

/** The version that a comment behind a pin gives it. */
export interface VersionComment {
  readonly name: string;
  /** In the file's text, UTF-16 code units. */
  readonly offset: number;
}

/**
 * As people and the updaters write it: `# v4.1.0`, `# v4 some words`, `# @v4`, `# tag=v4`, `# pin@v4`, `# pin @v4`,
 * `# renovate: tag=v4` and `# ratchet:owner/repo@v4`.
 */
const form =
  /^(#+\s*)(?:renovate:\s*)?(?:(ratchet:[\w./-]{1,200}@)|(pin\s?@|pin\s|tag\s?=\s?)|@)?([\w.+/-]{1,100})(?=[\s,;:)#]|$)(\s*\S)?/;

/** Undefined where the comment, if any, names no version. */
export function versionComment(line: UsesLine, action: ActionReference): VersionComment | undefined {
  if (line.comment === undefined) return undefined;
  const { start, text } = line.comment;
  const found = form.exec(text.slice(0, 400));
  if (found === null) return undefined;
  const [, sign = '', ratchet, marker, name = '', more] = found;
  if (ratchet !== undefined && !isOf(action, ratchet)) return undefined;
  const isMarked =
    ratchet !== undefined || marker?.startsWith('tag') === true || marker?.endsWith('@') === true;
  if (!isSafeName(name) || !(isMarked || isVersionLike(name, more !== undefined))) return undefined;
  const offset = start + text.indexOf(name, sign.length + (ratchet ?? marker ?? '').length);
  return { name, offset };
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
