import { remembered } from '../../../shared/core/remembered.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Endpoint } from './endpoint.ts';
import type { Network } from './network.ts';
import type { Policy } from './policy.ts';

/**
 * What decides about the traffic of each endpoint, by title: equal ones in head and base talk to equal ones as before.
 * `numbers`: of the signatures of policies, the same for both sides; thousands of policies may select every endpoint.
 */
export function signaturesOf(network: Network, numbers: Map<string, number>): ReadonlyMap<string, string> {
  const policies = new Map(
    network.policies.map((policy) => [policy, numbered(numbers, signatureOf(policy))]),
  );
  const all = new Map<string, string>();
  for (const endpoint of network.endpoints) {
    const own = JSON.stringify([
      endpoint.namespace ?? null,
      [...endpoint.labels].sort(),
      endpoint.isOnHost,
      [...endpoint.portNames].sort(),
      network.namespaces.signature(endpoint.namespace),
      Uint32Array.from(network.policiesOf(endpoint), (policy) => policies.get(policy) ?? 0)
        .sort()
        .join(),
    ]);
    all.set(endpoint.title, `${all.get(endpoint.title) ?? ''}${own}`);
  }
  return all;
}

function numbered(numbers: Map<string, number>, signature: string): number {
  const number = numbers.get(signature) ?? numbers.size + 1;
  numbers.set(signature, number);
  return number;
}

/** Of what it says, not of its name. */
export const signatureOf = remembered(({ namespace, object }: Policy): string =>
  JSON.stringify([namespace ?? null, plain(object.root.at('spec'))]),
);

export const labelsChanged = (one: Endpoint, other: Endpoint): boolean =>
  JSON.stringify([...one.labels].sort()) !== JSON.stringify([...other.labels].sort());

type Plain = string | null | readonly Plain[] | { readonly [name: string]: Plain };

/** Without places and the order of keys. The reader limits how much aliases repeat. */
function plain(field: Field): Plain {
  if (field.node?.kind === 'sequence') return field.items.map(plain);
  if (field.node?.kind !== 'mapping') return field.source ?? null;
  return Object.fromEntries(
    field.members
      .map((member) => [String(member.name), plain(member)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
