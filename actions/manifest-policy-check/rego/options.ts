import type { OptionValues } from '../../../shared/core/check.ts';
import type { Input } from '../../../shared/core/input.ts';
import type { OptionDefinitions } from '../../../shared/core/rule.ts';

const summary =
  'Rego policies that `opa build -t wasm` compiled, as paths from the root: `policy.wasm`, or the bundle with its data.';

export const regoOptions = {
  regoPolicies: {
    default: [],
    summary,
    faults: (paths: readonly string[]) =>
      paths
        .filter((path) => !/^(?!\/|[A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$)).+$/.test(path))
        .map((path) => `"${path}" is no path below the root of the repository`),
  },
} satisfies OptionDefinitions;

export const regoInputs: readonly Input[] = [
  {
    name: 'rego-policies',
    kind: 'list',
    summary,
    otherwise: "the policy's, else none",
    where: 'anywhere',
  },
];

/** Paths as files have them, from the values that the run settled. */
export const regoPoliciesOf = ({ regoPolicies }: OptionValues): readonly string[] =>
  Array.isArray(regoPolicies)
    ? [...new Set((regoPolicies as readonly string[]).map((path) => path.replace(/^(?:\.\/+)+/, '')))]
    : [];
