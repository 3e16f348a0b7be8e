import type { OptionValues } from '../../../shared/core/check.ts';
import type { Input } from '../../../shared/core/input.ts';
import type { OptionDefinitions } from '../../../shared/core/rule.ts';

export interface RenderOptions {
  /** Whether a renderer that is not installed is a loud exclusion, or outcome 2. */
  readonly render: 'auto' | 'required';
  /** `path`, a pattern, or `chart=path`: see `valuesOf`. */
  readonly helmValues: readonly string[];
  /** Files that are built into something are judged by themselves too. */
  readonly judgeParts: boolean;
}

const valuesSummary =
  "Values files that Helm charts are rendered with, each once more: paths or patterns from the repository's root; for a file outside of its chart `chart=path`, with the chart's folder.";

export const renderOptions = {
  render: {
    default: 'auto',
    summary:
      'What a missing helm or kustomize is: `auto` leaves out what needs it, and says so; `required` makes it outcome 2.',
    faults: (value: string) =>
      ['auto', 'required'].includes(value) ? [] : ['auto or required may stand here'],
  },
  helmValues: {
    default: [],
    summary: valuesSummary,
    faults: (entries: readonly string[]) =>
      entries
        .filter((entry) => !/^[^=\0]+(?:=[^=\0]+)?$/.test(entry))
        .map((entry) => `"${entry}" is neither a path nor \`chart=path\``),
  },
  judgeParts: {
    default: false,
    summary: 'Whether files that kustomize or Helm build into something are judged by themselves too.',
  },
} satisfies OptionDefinitions;

export const renderInputs: readonly Input[] = [
  {
    name: 'render',
    kind: 'choice',
    choices: ['auto', 'required'],
    summary:
      'What a missing helm or kustomize is: `auto` leaves out what needs it, and says so; `required` makes it outcome 2.',
    otherwise: "the policy's, else auto",
    where: 'anywhere',
  },
  {
    name: 'helm-values',
    kind: 'list',
    summary: valuesSummary,
    otherwise: "the chart's own values, and each ci/*-values.yaml",
    where: 'anywhere',
  },
  {
    name: 'judge-parts',
    kind: 'flag',
    summary: 'Judge files that kustomize or Helm build into something by themselves too.',
    otherwise: "the policy's, else false",
    where: 'anywhere',
  },
];

/** Values as the run settled them. */
export const renderOptionsOf = ({ render, helmValues, judgeParts }: OptionValues): RenderOptions => ({
  render: render === 'required' ? 'required' : 'auto',
  helmValues: Array.isArray(helmValues) ? (helmValues as readonly string[]) : [],
  judgeParts: judgeParts === true,
});
