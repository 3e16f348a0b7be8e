import type { Input } from './input.ts';
import { presets } from './rule.ts';
import { severities } from './severity.ts';

/** `findings`: a comment is begun only when there is something to tell; one that stands is kept up to date. */
export const wishes = ['always', 'findings', 'never'] as const;
export type Wish = (typeof wishes)[number];

/** What every check and the suite take: the one list behind action.yml, the command line and the README. */
export const commonInputs: readonly Input[] = [
  {
    name: 'paths',
    kind: 'list',
    summary: 'Files, folders or globs (.gitignore syntax) to check.',
    otherwise: 'the whole repository',
    where: 'action',
  },
  {
    name: 'policy',
    kind: 'text',
    summary: 'The policy file. In a pull request it is read from the base commit.',
    otherwise: '.github/portcullis.yml, if there is one',
    where: 'anywhere',
  },
  {
    name: 'org-policy',
    kind: 'text',
    summary:
      'A policy above that of the repository: owner/repo/path.yml@<commit>, or a path in a checkout beside the repository. What it locks no repository can weaken.',
    otherwise: 'none',
    where: 'anywhere',
  },
  {
    name: 'preset',
    kind: 'choice',
    choices: presets,
    summary: 'Which rules are on; each preset holds the ones before it.',
    otherwise: "the policy's, else security",
    where: 'anywhere',
  },
  {
    name: 'scope',
    kind: 'choice',
    choices: ['introduced', 'all'],
    summary: 'Whether the gate looks at what the change brings in, or at everything.',
    otherwise: 'introduced in pull requests, merge groups and with base; all elsewhere',
    where: 'anywhere',
  },
  {
    name: 'base',
    kind: 'text',
    summary:
      'Compare with where the history parted from this revision; settings are read from the revision itself.',
    otherwise: 'what the event says',
    where: 'anywhere',
  },
  {
    name: 'fail-on',
    kind: 'choice',
    choices: severities,
    summary: 'The gate closes at this severity or worse.',
    otherwise: "the policy's, else high",
    where: 'anywhere',
  },
  {
    name: 'on-error',
    kind: 'choice',
    choices: ['fail', 'warn'],
    summary: 'Whether something that could not be checked closes the gate, or only warns.',
    otherwise: "the policy's, else fail",
    where: 'anywhere',
  },
  {
    name: 'baseline',
    kind: 'text',
    summary: 'A file of accepted findings. In a pull request it is read from the base commit.',
    otherwise: 'none',
    where: 'anywhere',
  },
  {
    name: 'offline',
    kind: 'flag',
    summary: 'Ask nothing outside the repository; every surface says what was left out.',
    otherwise: 'false',
    where: 'command-line',
  },
  {
    name: 'annotations',
    kind: 'flag',
    summary: 'Annotations at the lines of findings.',
    otherwise: 'true',
    where: 'action',
  },
  { name: 'summary', kind: 'flag', summary: 'The job summary.', otherwise: 'true', where: 'action' },
  {
    name: 'comment',
    kind: 'choice',
    choices: wishes,
    summary:
      'The one comment on the pull request; `findings` starts it only when there is something to tell. Needs `pull-requests: write`.',
    otherwise: 'findings',
    where: 'action',
  },
  {
    name: 'review',
    kind: 'flag',
    summary:
      'Fixes as suggestions on changed lines, to be applied with a click. Needs `pull-requests: write`.',
    otherwise: 'true',
    where: 'action',
  },
  {
    name: 'check-run',
    kind: 'flag',
    summary: 'A check run for the annotations that find no room in the job. Needs `checks: write`.',
    otherwise: 'true',
    where: 'action',
  },
  {
    name: 'sarif-upload',
    kind: 'flag',
    summary: 'Upload SARIF to code scanning. Needs `security-events: write`.',
    otherwise: 'false',
    where: 'action',
  },
  {
    name: 'sarif-file',
    kind: 'text',
    summary: 'Where to write SARIF 2.1.0.',
    otherwise: 'not written',
    where: 'action',
  },
  {
    name: 'report-file',
    kind: 'text',
    summary: 'Where to write the JSON report.',
    otherwise: 'not written',
    where: 'action',
  },
  {
    name: 'github-token',
    kind: 'text',
    summary: 'Token for fetching a base commit that the checkout lacks, and for what checks ask of GitHub.',
    otherwise: "the job's own",
    where: 'action',
  },
  {
    name: 'report',
    kind: 'list',
    summary: 'FORMAT or FORMAT=FILE (terminal, json, sarif, markdown, html, comment); may be repeated.',
    otherwise: 'terminal',
    where: 'command-line',
  },
  {
    name: 'fix',
    kind: 'flag',
    summary: 'Apply the fixes that change nothing but what a finding is about, then check again.',
    where: 'command-line',
  },
  {
    name: 'diff',
    kind: 'flag',
    summary:
      'Change nothing: print what --fix (or update) would change, for `git apply`; the report goes to standard error.',
    where: 'command-line',
  },
  {
    name: 'write-baseline',
    kind: 'text',
    summary: 'Write the findings of this run to a baseline; needs --reason and --until.',
    where: 'command-line',
  },
  {
    name: 'reason',
    kind: 'text',
    summary: 'Why the findings of a new baseline are accepted.',
    where: 'command-line',
  },
  {
    name: 'until',
    kind: 'text',
    summary: 'The last day (YYYY-MM-DD) that a new baseline holds.',
    where: 'command-line',
  },
  {
    name: 'owner',
    kind: 'text',
    summary: 'Who answers for the findings that a new baseline accepts.',
    where: 'command-line',
  },
];

/** Only the suite as a whole takes it: a single check's action has its check. */
export const checksInput: Input = {
  name: 'checks',
  kind: 'list',
  summary: 'Which checks to run.',
  otherwise: 'all',
  where: 'action',
};

/** What every action puts out, with one sentence each. */
export const outputs = {
  outcome: '0 clean, 1 findings that close the gate, 2 something could not be checked.',
  failing: 'How many findings close the gate.',
  introduced: 'How many findings the change brings in.',
  existing: 'How many findings were there before.',
  fixed: 'How many findings the change removes.',
  suppressed: 'How many findings an inline ignore, the baseline or the policy silences.',
  unchecked: 'How many things should have been checked and could not be.',
  'report-file': 'Path of the JSON report, if one was written.',
  'sarif-file': 'Path of the SARIF file, if one was written.',
} as const;

/** `fail-on` is `failOn` in policy and code. */
export const camelCase = (name: string): string =>
  name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
