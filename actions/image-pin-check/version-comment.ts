import type { ActionReference } from '../../shared/parse/references/action.ts';
import {
  versionComment as versionIn,
  type VersionComment,
} from '../../shared/parse/references/version-comment.ts';
import type { UsesLine } from './uses-line.ts';

/** Undefined where the comment, if any, names no version; the offset is in the file's text. */
export function versionComment({ comment }: UsesLine, action: ActionReference): VersionComment | undefined {
  const found = comment && versionIn(comment.text, action);
  return found && { name: found.name, offset: comment.start + found.offset };
}
