import type { Call } from './evaluate.ts';
import { encodingFunctions } from './functions/encodings.ts';
import { numberFunctions } from './functions/numbers.ts';
import { textFunctions } from './functions/texts.ts';
import type { PureFunction } from './functions/function.ts';

/**
 * Functions of Rego that OPA compiles no code for and leaves to whoever runs the policy, as far as they are pure: no
 * network, no time, no chance. Source: https://www.openpolicyagent.org/docs/policy-reference/builtins.
 */
const functions: ReadonlyMap<string, PureFunction> = new Map<string, PureFunction>(
  Object.entries({ ...textFunctions, ...numberFunctions, ...encodingFunctions }),
);

export const functionNames: readonly string[] = [...functions.keys()];

/** JSON for JSON. What a function has no value for is undefined in Rego, and no fault. */
export function answerCall({ name, args }: Call): string | undefined {
  const values = args.map((text): unknown => JSON.parse(text));
  return JSON.stringify(functions.get(name)?.(...values));
}
