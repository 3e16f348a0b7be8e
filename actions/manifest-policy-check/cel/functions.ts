import { authorizerFunctions } from './kubernetes/authorizer.ts';
import { cidrFunctions } from './kubernetes/cidr.ts';
import { formatFunctions } from './kubernetes/formats.ts';
import { ipFunctions } from './kubernetes/ip.ts';
import { listFunctions as kubernetesListFunctions } from './kubernetes/lists.ts';
import { quantityFunctions } from './kubernetes/quantity.ts';
import { regexFunctions } from './kubernetes/regex.ts';
import { semverFunctions } from './kubernetes/semver.ts';
import { urlFunctions } from './kubernetes/url.ts';
import { conversionFunctions } from './library/conversions.ts';
import { encoderFunctions } from './library/encoders.ts';
import { listFunctions } from './library/lists.ts';
import { mathFunctions } from './library/math.ts';
import { optionalFunctions } from './library/optionals.ts';
import { setFunctions } from './library/sets.ts';
import { stringFunctions } from './library/strings.ts';
import { timeFunctions } from './library/time.ts';
import type { Overload } from './overload.ts';
import type { Functions } from './plan/scope.ts';

/** What every expression may call but the macros. */
export const overloads: readonly Overload[] = [
  ...conversionFunctions,
  ...stringFunctions,
  ...timeFunctions,
  ...mathFunctions,
  ...listFunctions,
  ...setFunctions,
  ...encoderFunctions,
  ...optionalFunctions,
  ...quantityFunctions,
  ...urlFunctions,
  ...ipFunctions,
  ...cidrFunctions,
  ...semverFunctions,
  ...regexFunctions,
  ...kubernetesListFunctions,
  ...formatFunctions,
  ...authorizerFunctions,
];

let known: Functions | undefined;

export const functions = (): Functions => (known ??= tableOf(overloads));

/** Functions by name, those of a name in the order in which they are tried. */
export function tableOf(overloads: readonly Overload[]): Functions {
  const global = new Map<string, Overload[]>();
  const methods = new Map<string, Overload[]>();
  for (const overload of overloads) {
    const table = overload.method ? methods : global;
    table.set(overload.name, [...(table.get(overload.name) ?? []), overload]);
  }
  return { global, methods };
}
