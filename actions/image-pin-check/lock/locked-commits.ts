import type { ActionReference } from '../../../shared/parse/references/action.ts';
import type { PinDocument } from '../pin-document.ts';
import type { Resolution } from './lockfile.ts';

/** The sound entries of a lockfile, each as the reference that it makes of its pin: `owner/repo@<commit>`. */
export function* lockedCommits({
  lock,
}: PinDocument): Generator<{ action: ActionReference; resolved: Resolution; text: string }> {
  for (const { pin, resolved } of lock?.entries ?? []) {
    // Entries of other hosts than the lock's are no business of the GitHub that is asked.
    if (resolved === undefined || resolved.hostname !== undefined) continue;
    const { owner, repository, text } = pin;
    const ref = resolved.commit.value.digest;
    const action: ActionReference = {
      owner,
      repository,
      path: '',
      ref,
      reusableWorkflow: false,
      pin: 'commit',
    };
    yield { action, resolved, text };
  }
}
