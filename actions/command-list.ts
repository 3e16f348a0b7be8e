import { commonInputs } from '../shared/core/common-inputs.ts';
import type { Input } from '../shared/core/input.ts';
import { initInputs, initUsage } from './init/inputs.ts';
import { orgAuditInputs } from './org-audit/inputs.ts';
import { reportInputs } from './report/inputs.ts';

/** A command that is no check. */
export interface Command {
  readonly name: string;
  /** What stands behind the name. */
  readonly usage: string;
  /** One sentence. */
  readonly summary: string;
  /** More lines, on its own page. */
  readonly more?: readonly string[];
  /** `checks`: those that checks take. */
  readonly options: readonly Input[] | 'checks';
  /** How it ends, where that is not as a check ends. */
  readonly ending?: string;
}

const common = (...names: readonly string[]): readonly Input[] =>
  commonInputs.filter(({ name }) => names.includes(name));

export const commands: readonly Command[] = [
  {
    name: 'all',
    usage: '[options] [--] [path...]',
    summary: 'Run every check.',
    options: 'checks',
  },
  {
    name: 'update',
    usage: '[options] [--] [path...]',
    summary: 'Move pinned images and actions to what their tags mean today; --diff only shows it.',
    options: 'checks',
  },
  {
    name: 'init',
    usage: initUsage,
    summary: 'Write a workflow and a policy for the repository; --diff only shows them.',
    more: ['What is there already is left as it is.'],
    options: initInputs,
    ending: 'Ends with 0, or with 2 where a file is there already.',
  },
  {
    name: 'policy',
    usage: '[options] [path]',
    summary: 'Print the policy that holds, with the file and line of each value.',
    more: ['With --report json for machines.'],
    options: common('policy', 'org-policy', 'base', 'baseline', 'offline'),
    ending: 'Ends with 0, or with 2 where a file of settings is not right.',
  },
  {
    name: 'rules',
    usage: '[check...] [--report json]',
    summary: 'List the rules, or those of the checks named.',
    more: ['With --report json for machines: id, check, title, severity, preset, aliases.'],
    options: [],
  },
  {
    name: 'explain',
    usage: 'RULE',
    summary: 'Why a rule exists and what to write instead.',
    more: ['RULE: its id, with or without its check, or the id of another tool (DL3004).'],
    options: [],
  },
  {
    name: 'advisories',
    usage: 'FILE SOURCE...',
    summary: 'Compile exports or folders of OSV records into one index for --advisories.',
    options: [],
    ending: 'Ends with 0, or with 2 where a record could not be read.',
  },
  {
    name: 'report',
    usage: '',
    summary: "In a job on workflow_run: post what a fork's own run reported.",
    more: [
      'It is told what to do by the step of its action, see actions/report; for a report of a check write --report.',
    ],
    options: reportInputs,
    ending: 'Ends with 0, or with 2 where nobody could be told.',
  },
  {
    name: 'org-audit',
    usage: 'plan|run|merge [options] [folder of results...]',
    summary: 'Audit all repositories of an organisation in batches, and make one dashboard.',
    more: ['See actions/org-audit.'],
    options: orgAuditInputs,
    ending:
      'Ends with 0, with 1 (merge, where findings are to fail it), or with 2 (something could not be looked at).',
  },
  {
    name: 'help',
    usage: '[command]',
    summary: 'This page, or that of a command; also --help or -h.',
    options: [],
  },
  {
    name: 'version',
    usage: '',
    summary: 'The version; also --version or -v in the first place.',
    options: [],
  },
];
