import type { BadExample, GoodExample, OptionValue } from '../../../shared/core/rule.ts';
import type { Files, GovernanceFacts, Settings } from '../facts.ts';
import type { RequirementName, Wanted } from '../requirements.ts';
import { type Protection, unprotected } from '../settings/protection.ts';

const head = 'checks:\n  repository-governance:\n    options:\n';

/** A policy that asks for one thing, on line 4. */
const policy = (name: string, value: OptionValue): string =>
  `${head}      ${name}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}\n`;

const noFiles: Files = { paths: new Set(), blank: new Set(), renovates: false };

export const factsOf = (settings: Partial<Settings>, files = noFiles): GovernanceFacts => ({
  files,
  settings: { branch: 'main', ...settings },
  told: new Map(),
});

/** What files alone are asked about. */
export const filesFacts = (...paths: readonly string[]): GovernanceFacts => ({
  files: { ...noFiles, paths: new Set(paths), renovates: paths.includes('renovate.json') },
  settings: undefined,
  told: new Map(),
});

/** One requirement, with settings that lack it and settings that have it. */
export const examplesOf = <Name extends RequirementName>(
  name: Name,
  value: Wanted<Name>,
  lacking: Partial<Settings>,
  having: Partial<Settings>,
): { readonly bad: [BadExample]; readonly good: [GoodExample] } => {
  const asked = { path: '.github/portcullis.yml', text: policy(name, value), options: { [name]: value } };
  return {
    bad: [{ ...asked, facts: factsOf(lacking), lines: [4] }],
    good: [{ ...asked, facts: factsOf(having) }],
  };
};

/** The same for the rules of a branch that has none, and of one that has these. */
export const branchExamples = <Name extends RequirementName>(
  name: Name,
  value: Wanted<Name>,
  having: Partial<Protection>,
  more: Partial<Settings> = {},
): ReturnType<typeof examplesOf> => {
  const none = { rulesets: { value: unprotected }, classic: { value: unprotected }, ...more };
  return examplesOf(name, value, none, { ...none, rulesets: { value: { ...unprotected, ...having } } });
};
