import type { Edit } from '../../shared/core/finding.ts';
import { isCommit, isSafeName } from './action-facts.ts';
import type { ActionReference } from '../../shared/parse/references/action.ts';
import type { UsesLine } from './uses-line.ts';
import { versionComment } from './version-comment.ts';

/**
 * Edits that write a full commit for the ref, and the tag or branch it was taken from behind it. Nothing but the ref and
 * the version in the comment changes. Undefined: the file has not the exact text of the reference, or all of it stands
 * there already.
 */
export function pinEdits(
  line: UsesLine,
  action: ActionReference,
  to: { readonly commit: string; readonly name: string | undefined },
): readonly Edit[] | undefined {
  const { path, reference } = line;
  if (reference === undefined || !isCommit(to.commit)) return undefined;
  const { length } = action.ref;
  const ref = { path, offset: reference.end - length, length, text: to.commit };
  const name = to.name === undefined ? undefined : nameEdit(line, action, to.name);
  const edits = [...(action.ref === to.commit ? [] : [ref]), ...(name === undefined ? [] : [name])];
  return edits.length === 0 ? undefined : edits;
}

/**
 * The edit that makes the comment name a tag or branch. Other words stay behind it (`# v4.2.2 # words`), but a word to
 * a tool is left alone: behind a version no tool would know it. Undefined: it stands there already, or no comment can
 * stand there (more on the line, JSON).
 */
export function nameEdit(line: UsesLine, action: ActionReference, name: string): Edit | undefined {
  const { path, comment, end, hasRoom } = line;
  if (!isSafeName(name)) return undefined;
  const old = versionComment(line, action);
  if (old !== undefined)
    return old.name === name ? undefined : { path, offset: old.offset, length: old.name.length, text: name };
  if (comment === undefined)
    return hasRoom ? { path, offset: end, length: 0, text: ` # ${name}` } : undefined;
  return toTool.test(comment.text)
    ? undefined
    : { path, offset: comment.start, length: 0, text: `# ${name} ` };
}

/** `zizmor: ignore[…]`, `portcullis-ignore: …`, `renovate: …`, `noqa`, `yamllint disable-line`. */
const toTool = /^#+\s*(?:[\w-]{1,40}:|[\w-]*ignore|noqa|nosec|(?:yamllint|pragma|pinact|ratchet)\b)/i;
