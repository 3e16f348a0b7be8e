import type { OptionValues } from '../../shared/core/check.ts';
import type { Input } from '../../shared/core/input.ts';
import { inputText } from '../../shared/core/input-options.ts';
import type { OptionDefinition, OptionDefinitions, OptionValue } from '../../shared/core/rule.ts';

/** What has to be looked at to judge a requirement. */
export type Question =
  | 'files'
  | 'branch'
  | 'bypass'
  | 'organisation'
  | 'security'
  | 'dependabot-alerts'
  | 'private-reporting'
  | 'workflow-token'
  | 'actions';

/** One thing that a policy may ask of a repository. Its default asks for nothing. */
export interface Requirement<Value extends OptionValue> extends OptionDefinition<Value> {
  readonly asks: Question;
}

type Faults<Value> = (value: Value) => readonly string[];

const flag = (asks: Question, summary: string): Requirement<boolean> => ({ default: false, asks, summary });
const list = (
  asks: Question,
  summary: string,
  faults?: Faults<readonly string[]>,
): Requirement<readonly string[]> => ({ default: [], asks, summary, ...(faults && { faults }) });

const path = /^\/?(?!\.{0,2}(?:\/|$))[^\s/*?[\]\\]+(?:\/(?!\.{0,2}(?:\/|$))[^\s/*?[\]\\]+)*$/;
const workflow = /^(?:[\w-]+\/[\w.-]+\/)?\.github\/workflows\/[^\s/@]+\.ya?ml$/;

const each =
  (pattern: RegExp, wrong: string): Faults<readonly string[]> =>
  (values) =>
    values
      .filter((value) => value.length > 300 || !pattern.test(value))
      .map((value) => `"${value.slice(0, 60)}" ${wrong}`);

const mostReviews = 10;

/** Everything that can be asked, by the name that the policy has for it. */
export const requirements = {
  requiredFiles: list(
    'files',
    'Files that must be there and hold something. A name alone is looked for where GitHub looks (root, `.github`, `docs`), a path with a slash is that path.',
    each(path, 'is no path of a file, from the root on'),
  ),
  dependencyUpdates: flag('files', 'Dependabot or Renovate must keep dependencies up to date.'),
  requiredReviews: {
    default: 0,
    asks: 'branch',
    summary: 'How many approving reviews a change to the default branch needs at least.',
    faults: (value: number) =>
      Number.isInteger(value) && value >= 0 && value <= mostReviews
        ? []
        : [`GitHub knows 0 to ${String(mostReviews)} reviews`],
  } satisfies Requirement<number> as Requirement<number>,
  dismissStaleReviews: flag('branch', 'An approval ends with the next push.'),
  codeOwnerReview: flag('branch', 'Owners named in CODEOWNERS must approve changes to their files.'),
  lastPushApproval: flag('branch', 'The last push must be approved by somebody who did not push it.'),
  requiredChecks: list('branch', 'Names of status checks that must pass before a merge.'),
  upToDateBranches: flag('branch', 'A branch must hold the latest default branch before it is merged.'),
  noForcePushes: flag('branch', 'Nobody may rewrite the default branch.'),
  noDeletion: flag('branch', 'Nobody may delete the default branch.'),
  signedCommits: flag('branch', 'Commits on the default branch must be signed.'),
  requiredWorkflows: list(
    'branch',
    'Workflows that a ruleset must require: `.github/workflows/x.yml` in any repository, `owner/name/.github/workflows/x.yml` in that one.',
    each(workflow, 'is no workflow; write owner/name/.github/workflows/x.yml'),
  ),
  mergeQueue: flag('branch', 'Changes must go through a merge queue.'),
  noBypass: flag('bypass', 'Nobody may pass the rules of the default branch by.'),
  twoFactor: flag('organisation', 'The organisation must require two-factor authentication.'),
  secretScanning: flag('security', "GitHub's secret scanning must be on."),
  pushProtection: flag('security', "Push protection of GitHub's secret scanning must be on."),
  securityUpdates: flag('security', 'Security updates of Dependabot must be on.'),
  dependabotAlerts: flag('dependabot-alerts', 'Dependabot alerts must be on.'),
  privateReporting: flag('private-reporting', 'A public repository must take private vulnerability reports.'),
  readOnlyToken: flag('workflow-token', "Workflows' own token must be read-only unless they say otherwise."),
  noWorkflowApprovals: flag('workflow-token', 'Workflows must not be able to approve pull requests.'),
  allowedActions: {
    default: '',
    asks: 'actions',
    summary: 'Which actions may run at most: `selected`, or `local_only`.',
    faults: (value: string) =>
      ['', 'selected', 'local_only'].includes(value) ? [] : ['selected or local_only may stand here'],
  } satisfies Requirement<string> as Requirement<string>,
  shaPinning: flag('actions', 'GitHub must refuse actions that are not pinned to a full commit id.'),
};

export type RequirementName = keyof typeof requirements;
export type Wanted<Name extends RequirementName> = (typeof requirements)[Name]['default'];

export const checkOptions = { ...requirements, repository: inputText } satisfies OptionDefinitions;

export const inputs: readonly Input[] = [
  {
    name: 'repository',
    kind: 'text',
    summary: 'The repository whose settings are looked at, as owner/name.',
    otherwise: 'the one whose job this is',
    where: 'anywhere',
  },
];

export const isAsked = (value: OptionValue | undefined): boolean =>
  value !== undefined &&
  value !== false &&
  value !== '' &&
  value !== 0 &&
  !(Array.isArray(value) && value.length === 0);

/** Those that the options ask for. */
export const askedFor = (values: OptionValues): readonly RequirementName[] =>
  (Object.keys(requirements) as RequirementName[]).filter((name) => isAsked(values[name]));
