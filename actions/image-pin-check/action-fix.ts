import type { Fix } from '../../shared/core/finding.ts';
import { pinEdits } from './action-edit.ts';
import { mostSpecific, tagsAt, type ActionFacts } from './action-facts.ts';
import type { ActionReference } from '../../shared/parse/references/action.ts';
import type { UsesLine } from './uses-line.ts';

/**
 * Writes the commit that a ref stands for today, named by the most specific tag of it: `v4` becomes `v4.2.2`. For a
 * branch that is only a suggestion, since no updater follows a commit that has no version.
 */
export function pinFix(
  line: UsesLine,
  action: ActionReference,
  found: ActionFacts | undefined,
): readonly Fix[] {
  if (!found?.target || found.tooYoung === true) return [];
  const { kind, commit } = found.target;
  const ref = action.ref.replace(/^refs\/(?:tags|heads)\//, '');
  const tags = tagsAt(found.tags, commit);
  const name = mostSpecific(tags, kind === 'tag' ? ref : undefined) ?? (kind === 'branch' ? ref : undefined);
  return fixOf(line, action, { commit, name }, kind === 'branch' ? 'suggest' : 'fix');
}

/** Moves a pin to a newer version. */
export const updateFix = (line: UsesLine, action: ActionReference, { newer }: ActionFacts): readonly Fix[] =>
  newer === undefined ? [] : fixOf(line, action, newer, 'update');

function fixOf(
  line: UsesLine,
  action: ActionReference,
  to: { readonly commit: string; readonly name: string | undefined },
  mode: Fix['mode'],
): readonly Fix[] {
  const edits = pinEdits(line, action, to);
  if (edits === undefined) return [];
  const title = `${mode === 'update' ? 'Update' : 'Pin'} to ${shortCommit(to.commit)}`;
  return [{ title: to.name === undefined ? title : `${title}, ${to.name}`, mode, edits }];
}

/** The digits that tell a commit from others in a message. */
export const shortCommit = (commit: string): string => commit.slice(0, 12);
