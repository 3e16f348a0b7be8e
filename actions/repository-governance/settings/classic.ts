import { isEnabled, jsonOf, listAt, numberAt, textAt } from './json.ts';
import type { Protection } from './protection.ts';

/** A classic protection rule, and who need not keep to it. */
export interface ClassicProtection {
  readonly protection: Protection;
  readonly bypass: readonly string[];
}

/**
 * Reads classic protection of a branch; undefined where the answer is none.
 * `https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection`
 */
export function classicProtection(data: unknown): ClassicProtection | undefined {
  const all = jsonOf(data);
  // Both are in every answer.
  if (jsonOf(all?.enforce_admins) === undefined || jsonOf(all?.allow_force_pushes) === undefined)
    return undefined;
  const reviews = jsonOf(all?.required_pull_request_reviews);
  const checks = jsonOf(all?.required_status_checks);
  const allowances = jsonOf(reviews?.bypass_pull_request_allowances);
  const names = (kind: string, name: string) =>
    listAt(allowances, kind).map((one) => textAt(jsonOf(one), name) ?? 'somebody');
  const contexts = [
    ...listAt(checks, 'contexts').filter((one) => typeof one === 'string'),
    ...listAt(checks, 'checks').flatMap((one) => textAt(jsonOf(one), 'context') ?? []),
  ];
  return {
    protection: {
      reviews: numberAt(reviews, 'required_approving_review_count') ?? 0,
      dismissesStale: reviews?.dismiss_stale_reviews === true,
      asksCodeOwners: reviews?.require_code_owner_reviews === true,
      asksForLastPush: reviews?.require_last_push_approval === true,
      checks: contexts,
      upToDate: contexts.length > 0 && checks?.strict === true,
      noForcePushes: !isEnabled(all?.allow_force_pushes),
      noDeletion: !isEnabled(all?.allow_deletions),
      signed: isEnabled(all?.required_signatures),
      workflows: [],
      mergeQueue: 'unknown',
    },
    bypass: [
      ...(isEnabled(all?.enforce_admins) ? [] : ['administrators']),
      ...names('users', 'login').map((name) => `user ${name}`),
      ...names('teams', 'slug').map((name) => `team ${name}`),
      ...names('apps', 'slug').map((name) => `app ${name}`),
    ],
  };
}
