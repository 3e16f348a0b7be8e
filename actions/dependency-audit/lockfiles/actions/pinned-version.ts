import type { Comment } from '../../../../shared/core/document.ts';
import type { ActionReference } from '../../../../shared/parse/references/action.ts';
import { versionComment } from '../../../../shared/parse/references/version-comment.ts';
import { isPartial, readVersion } from '../../../../shared/parse/references/version.ts';
import { noDemand, type Demand } from '../demand.ts';

/**
 * The version that a `uses:` pins. A tag of one or two numbers moves, so it asks for that and what is newer; so does a comment
 * with such a tag behind a commit. A branch, or a commit of which no comment says the version, names none.
 */
export function pinnedVersion(action: ActionReference, comment: Comment | undefined): Demand {
  if (action.pin !== 'commit') return demandIn(action.ref.replace(/^refs\/tags\//, ''));
  return demandIn((comment && versionComment(comment.text, action)?.name) ?? '');
}

function demandIn(name: string): Demand {
  const version = readVersion(name);
  // A prefix says which of several things in the repository is meant, and `v4-beta` is a name like a branch.
  if (version?.prefix !== '') return noDemand;
  if (isPartial(version)) return { version: name, comparator: '>=' };
  return version.numbers.length < 3 ? noDemand : { version: name, comparator: undefined };
}
