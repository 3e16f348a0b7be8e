import type { BaseRequest } from '../core/base.ts';
import { PortcullisError } from '../core/errors.ts';
import type { History } from './history.ts';
import { commitId } from './revision.ts';

/**
 * Makes sure that what is checked out (`head`, a commit id) is what the event is about: anything else would pass unseen.
 * Throws PortcullisError `unsafe-event`.
 */
export async function confirmCheckout(
  history: History,
  head: string,
  event: BaseRequest | undefined,
): Promise<void> {
  if (event?.kind === 'merge-group' && (head !== event.sha || head === event.baseSha))
    throw new PortcullisError(
      'unsafe-event',
      `The checkout stands on ${head}, and the merge group is ${event.sha}.`,
      'Check out what the event says: give actions/checkout no `ref`.',
    );
  if (event?.kind !== 'pull-request' || head === event.headSha) return;
  // The commit itself names its parents, even where a shallow clone lacks them.
  const isMerge = head === event.sha && (await history.parents(head)).includes(event.headSha);
  if (isMerge || (await history.isAncestor(commitId(event.headSha), head))) return;
  throw wrongCheckout(event.headSha);
}

export const wrongCheckout = (headSha: string): PortcullisError =>
  new PortcullisError(
    'unsafe-event',
    `The checkout does not hold the pull request's head ${headSha}, so the pull request itself would not be looked at.`,
    'On `pull_request` give actions/checkout no `ref`; `pull_request_target` checks out the base unless it is told to take the head.',
  );
