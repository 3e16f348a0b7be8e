import type { Check } from '../../shared/core/check.ts';
import { camelCase } from '../../shared/core/common-inputs.ts';
import { PortcullisError } from '../../shared/core/errors.ts';
import type { Problem } from '../../shared/core/problem.ts';
import type { OptionDefinition, OptionValue } from '../../shared/core/rule.ts';
import type { Overrides } from '../../shared/core/settings.ts';
import type { CommandLine } from '../command-line.ts';

/** What the inputs say over the policy. */
export function overridesOf({ values }: CommandLine, checks: readonly Check[]): Overrides {
  const own = checks.flatMap(({ inputs }) => inputs).filter(({ name }) => values.has(name));
  const choice = (name: string) => (values.has(name) ? { [camelCase(name)]: values.get(name) } : {});
  return {
    ...choice('preset'),
    ...choice('fail-on'),
    ...choice('on-error'),
    ...choice('offline'),
    options: Object.fromEntries(
      own.flatMap(({ name }): [string, OptionValue][] => {
        const value = values.get(name);
        return value === undefined ? [] : [[camelCase(name), value]];
      }),
    ),
  };
}

/** What was not understood may have been meant to keep a check from asking outside, or to say whom. */
export const withheld = (overrides: Overrides): Overrides =>
  overrides.offline === true ? overrides : { ...overrides, offline: true, isMisread: true };

/** Values of inputs that only their check can judge. */
export const optionFaults = ({ options }: Overrides, checks: readonly Check[]): Problem[] =>
  [...new Map(checks.flatMap(definitionsOf))].flatMap(([name, definition]) => {
    const value = options[name];
    const faults = (value === undefined ? undefined : definition.faults?.(value)) ?? [];
    return faults.map(
      (fault) => new PortcullisError('bad-input', `The option ${name}: ${fault}.`, definition.summary),
    );
  });

const definitionsOf = (check: Check): [string, OptionDefinition][] =>
  [check, ...check.rules].flatMap(({ options }) => Object.entries(options ?? {}));
