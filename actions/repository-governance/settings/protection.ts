/** A workflow of a `workflows` rule. */
export interface RequiredWorkflow {
  readonly path: string;
  readonly repositoryId: number;
}

/** What must happen before the default branch changes, wherever that is set. */
export interface Protection {
  readonly reviews: number;
  readonly dismissesStale: boolean;
  readonly asksCodeOwners: boolean;
  readonly asksForLastPush: boolean;
  readonly checks: readonly string[];
  readonly upToDate: boolean;
  readonly noForcePushes: boolean;
  readonly noDeletion: boolean;
  readonly signed: boolean;
  readonly workflows: readonly RequiredWorkflow[];
  /** `unknown`: classic protection has queues that no API shows. */
  readonly mergeQueue: boolean | 'unknown';
}

export const unprotected: Protection = {
  reviews: 0,
  dismissesStale: false,
  asksCodeOwners: false,
  asksForLastPush: false,
  checks: [],
  upToDate: false,
  noForcePushes: false,
  noDeletion: false,
  signed: false,
  workflows: [],
  mergeQueue: false,
};

/** All rules of a branch hold at once, wherever they stand: of two the stricter one. */
export const together = (a: Protection, b: Protection): Protection => ({
  reviews: Math.max(a.reviews, b.reviews),
  dismissesStale: a.dismissesStale || b.dismissesStale,
  asksCodeOwners: a.asksCodeOwners || b.asksCodeOwners,
  asksForLastPush: a.asksForLastPush || b.asksForLastPush,
  checks: [...a.checks, ...b.checks],
  upToDate: a.upToDate || b.upToDate,
  noForcePushes: a.noForcePushes || b.noForcePushes,
  noDeletion: a.noDeletion || b.noDeletion,
  signed: a.signed || b.signed,
  workflows: [...a.workflows, ...b.workflows],
  mergeQueue: a.mergeQueue === true || b.mergeQueue === true || (a.mergeQueue === false ? b : a).mergeQueue,
});
