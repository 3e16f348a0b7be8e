import type { Catalogue } from '../../shared/core/catalogue.ts';
import type { Problem } from '../../shared/core/problem.ts';
import { closest, didYouMean } from '../../shared/core/suggest.ts';
import { forLog } from '../../shared/report/escape.ts';
import { stopped } from '../../shared/report/markdown/words.ts';
import { commands } from '../command-list.ts';
import { invocation } from './invocation.ts';
import { outlines } from '../outlines.ts';

export const noCommand = (argv: readonly string[]): Problem => ({
  code: 'bad-input',
  message: 'No command was given, so nothing was checked.',
  hint: `Write: ${invocation()} all ${argv.join(' ')}`,
});

export const needsNetwork: Problem = {
  code: 'bad-input',
  message: 'Without the network nobody knows what a tag means today, so update has nothing to do.',
  hint: 'Leave --offline out.',
};

export const needsRule: Problem = {
  code: 'bad-input',
  message: 'explain needs the id of a rule.',
  hint: 'The command "rules" lists them.',
};

export const needsRunner: Problem = {
  code: 'bad-input',
  message:
    "The command report posts what a fork's own run reported. It works in a job on workflow_run alone, as the action actions/report.",
  hint: 'For a report of a check write: all --report html=report.html',
};

export const unknownCheck = (id: string): Problem => ({
  code: 'unknown-check',
  message: `There is no check ${JSON.stringify(id)}.`,
  hint: didYouMean(
    id,
    outlines.map((outline) => outline.id),
  ),
});

export const unknownCommand = (name: string): Problem => ({
  code: 'unknown-check',
  message: `There is no command or check ${JSON.stringify(name)}.`,
  hint: didYouMean(name, [...commands.map((command) => command.name), ...outlines.map(({ id }) => id)]),
});

export const unknownRule = (selector: string, catalogue: Catalogue): Problem => {
  if (/^(?:secret-scan\/)?gitleaks-/u.test(selector))
    return {
      code: 'unknown-rule',
      message: `${JSON.stringify(selector)} is no rule of Portcullis`,
      hint: 'Rules called gitleaks-… are those that a repository has written itself: its .gitleaks.toml or .betterleaks.toml says what they mean.',
    };
  // `sudo` for `dockerfile-lint/sudo` is understood too.
  const names = catalogue.names.flatMap((name) => [name, name.replace(/^[^/]*\//u, '')]);
  const near = closest(selector, [...new Set(names)]);
  return {
    code: 'unknown-rule',
    message: `There is no rule ${JSON.stringify(selector)}.`,
    hint: near === undefined ? 'The command "rules" lists them.' : `Did you mean ${near}?`,
  };
};

/** Says why there is nothing to report, and ends with 2. */
export function refuse(problems: readonly Problem[]): number {
  for (const { message, hint } of problems)
    process.stderr.write(`${forLog(`${stopped(message)} ${hint}`)}\n`);
  return 2;
}
