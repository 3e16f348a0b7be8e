import { commonInputs } from '../../shared/core/common-inputs.ts';
import type { Input } from '../../shared/core/input.ts';

const [leastMegabytes, mostMegabytes, usualMegabytes] = [1, 128, 16];

/** What `max-size` allows, in bytes. */
export const sizeLimit = (megabytes: unknown): number => {
  const wanted = typeof megabytes === 'number' ? megabytes : usualMegabytes;
  return Math.min(mostMegabytes, Math.max(leastMegabytes, wanted)) * 1_048_576;
};

/** An input that all actions have, as it is meant here. */
const common = (name: string, otherwise?: string, summary?: string): readonly Input[] =>
  commonInputs
    .filter((input) => input.name === name)
    .map((input) => ({ ...input, ...(otherwise && { otherwise }), ...(summary && { summary }) }));

/** What the action `report` takes. */
export const reportInputs: readonly Input[] = [
  {
    name: 'artifact',
    kind: 'text',
    summary: 'The folder that holds report.json and nothing else, or the artifact as a .zip file.',
    otherwise: 'none, it has to be given',
    where: 'action',
  },
  {
    name: 'max-size',
    kind: 'number',
    summary: `Megabytes of the report, unpacked; ${mostMegabytes} at most. A larger one is refused.`,
    otherwise: String(usualMegabytes),
    where: 'action',
  },
  ...common('comment'),
  ...common('fail-on', "the report's own, which also counts where it is stricter"),
  ...common('on-error', 'fail'),
  ...common(
    'check-run',
    undefined,
    'A check run on the head commit: neutral or failure, never success. Needs `checks: write`.',
  ),
  ...common('github-token', undefined, 'Token for the comment and the check run.'),
];

/** What the action `report` puts out, with one sentence each. */
export const reportOutputs = {
  outcome:
    'What the report comes to: 0 clean, 1 findings that close the gate, 2 not all was checked. Empty where nobody was told.',
  failing: 'How many findings of it close the gate.',
  unchecked: 'How many things should have been checked and could not be.',
  'pull-request': 'Number of the pull request; empty where there is none to tell.',
} as const;
