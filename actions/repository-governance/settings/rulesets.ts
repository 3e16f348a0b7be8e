import { type Json, jsonOf, listAt, numberAt, textAt } from './json.ts';
import { type Protection, together, unprotected } from './protection.ts';

/** What rulesets ask of a branch, and their ids. */
export interface BranchRules {
  readonly protection: Protection;
  readonly rulesets: readonly number[];
}

/**
 * Reads the active rules of a branch; undefined where the answer is none.
 * `https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch`
 */
export function branchRules(data: unknown): BranchRules | undefined {
  if (!Array.isArray(data)) return undefined;
  let protection = unprotected;
  const rulesets = new Set<number>();
  for (const item of data as readonly unknown[]) {
    const rule = jsonOf(item);
    const type = textAt(rule, 'type');
    const asked = type === undefined ? undefined : ruled(type, jsonOf(rule?.parameters));
    if (asked === undefined) return undefined;
    protection = together(protection, { ...unprotected, ...asked });
    const id = numberAt(rule, 'ruleset_id');
    if (id !== undefined) rulesets.add(id);
  }
  return { protection, rulesets: [...rulesets] };
}

function ruled(type: string, parameters: Json | undefined): Partial<Protection> | undefined {
  switch (type) {
    case 'pull_request':
      return reviewed(parameters);
    case 'required_status_checks':
      return checked(parameters);
    case 'workflows':
      return workflowed(parameters);
    case 'non_fast_forward':
      return { noForcePushes: true };
    case 'deletion':
      return { noDeletion: true };
    case 'required_signatures':
      return { signed: true };
    case 'merge_queue':
      return { mergeQueue: true };
    default:
      return {};
  }
}

function reviewed(parameters: Json | undefined): Partial<Protection> | undefined {
  const reviews = numberAt(parameters, 'required_approving_review_count');
  if (reviews === undefined) return undefined;
  return {
    reviews,
    dismissesStale: parameters?.dismiss_stale_reviews_on_push === true,
    asksCodeOwners: parameters?.require_code_owner_review === true,
    asksForLastPush: parameters?.require_last_push_approval === true,
  };
}

function checked(parameters: Json | undefined): Partial<Protection> | undefined {
  if (!Array.isArray(parameters?.required_status_checks)) return undefined;
  const checks = listAt(parameters, 'required_status_checks').flatMap(
    (one) => textAt(jsonOf(one), 'context') ?? [],
  );
  return { checks, upToDate: checks.length > 0 && parameters.strict_required_status_checks_policy === true };
}

function workflowed(parameters: Json | undefined): Partial<Protection> | undefined {
  if (!Array.isArray(parameters?.workflows)) return undefined;
  return {
    workflows: listAt(parameters, 'workflows').flatMap((one) => {
      const path = textAt(jsonOf(one), 'path');
      const repositoryId = numberAt(jsonOf(one), 'repository_id');
      return path === undefined || repositoryId === undefined ? [] : [{ path, repositoryId }];
    }),
  };
}
