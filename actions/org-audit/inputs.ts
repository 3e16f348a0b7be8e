import type { Input } from '../../shared/core/input.ts';

/** What one call does: the three jobs of the workflow. */
export const steps = ['plan', 'run', 'merge'] as const;

/** What the action `org-audit` takes, and the command of that name. `--plan` belongs to all three steps. */
export const orgAuditInputs: readonly Input[] = [
  {
    name: 'step',
    kind: 'choice',
    choices: steps,
    summary: 'List the repositories, audit one batch of them, or merge the results into the dashboard.',
    otherwise: 'none, it has to be given',
    where: 'action',
  },
  {
    name: 'plan',
    kind: 'text',
    summary: 'The file of the plan: `plan` writes it, `run` and `merge` read it.',
    otherwise: 'none, it has to be given',
    where: 'anywhere',
  },
  {
    name: 'org',
    kind: 'text',
    summary: 'plan: the organisation.',
    otherwise: 'none, it has to be given',
    where: 'anywhere',
  },
  {
    name: 'filter',
    kind: 'list',
    summary:
      'plan: patterns of names (`web-*`); with `!` in front they leave out. The last that fits counts.',
    otherwise: 'all',
    where: 'anywhere',
  },
  {
    name: 'archived',
    kind: 'flag',
    summary: 'plan: archived repositories too.',
    otherwise: 'false',
    where: 'anywhere',
  },
  { name: 'forks', kind: 'flag', summary: 'plan: forks too.', otherwise: 'false', where: 'anywhere' },
  {
    name: 'batch-size',
    kind: 'number',
    summary: 'plan: repositories of one job; more where 256 jobs would not do.',
    otherwise: '20',
    where: 'anywhere',
  },
  {
    name: 'checks',
    kind: 'list',
    summary: 'plan: checks to run.',
    otherwise: 'all',
    where: 'anywhere',
  },
  {
    name: 'org-policy',
    kind: 'text',
    summary: "plan: a policy above each repository's own, `owner/repo/path.yml@<full SHA>`.",
    otherwise: 'none',
    where: 'anywhere',
  },
  {
    name: 'batch',
    kind: 'number',
    summary: 'run: number of the batch.',
    otherwise: 'none, it has to be given',
    where: 'anywhere',
  },
  {
    name: 'out',
    kind: 'text',
    summary:
      'run: folder for the results. What an earlier try of the same audit left there is not done again.',
    otherwise: 'none, it has to be given',
    where: 'anywhere',
  },
  {
    name: 'timeout',
    kind: 'number',
    summary: 'run: minutes for one repository.',
    otherwise: '15',
    where: 'anywhere',
  },
  {
    name: 'results',
    kind: 'list',
    summary: 'merge: folders with results.',
    otherwise: 'none, one has to be given',
    where: 'action',
  },
  {
    name: 'html',
    kind: 'text',
    summary: 'merge: where to write the dashboard.',
    otherwise: 'not written',
    where: 'anywhere',
  },
  {
    name: 'json',
    kind: 'text',
    summary: 'merge: where to write the dashboard as JSON.',
    otherwise: 'not written',
    where: 'anywhere',
  },
  {
    name: 'history',
    kind: 'text',
    summary:
      'merge: the file of the trend. It may be missing; it is written anew, with this audit at its end.',
    otherwise: 'none',
    where: 'anywhere',
  },
  {
    name: 'on-findings',
    kind: 'choice',
    choices: ['report', 'fail'],
    summary: 'merge: whether findings that close a gate end the step with 1.',
    otherwise: 'report',
    where: 'anywhere',
  },
  {
    name: 'github-token',
    kind: 'text',
    summary: 'Token that may read the repositories: `contents: read` and `metadata: read`, no more.',
    otherwise: "the job's own, which sees public repositories alone",
    where: 'action',
  },
];

/** What the action `org-audit` puts out, with one sentence each. */
export const orgAuditOutputs = {
  matrix: 'plan: the batches, for `fromJSON` in `strategy.matrix`.',
  batches: 'plan: how many batches there are.',
  'previous-run': 'plan: id of the last run with a dashboard; empty where there is none.',
  outcome: 'merge: 0 clean, 1 findings that close a gate, 2 not all could be looked at.',
} as const;
