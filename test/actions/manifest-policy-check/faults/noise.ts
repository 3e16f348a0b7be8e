import type { Choose, Mapping } from '../written-yaml.ts';
import { metadata } from './objects.ts';

/** What no rule of the table speaks of. */
const noise: readonly Mapping[] = [
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metadata('calm', 'calm'),
    data: { text: 'one\n two: é\n', key: '🎉' },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata('calm', 'calm'),
    spec: { selector: { app: 'calm' }, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: metadata('calm', 'calm'),
    rules: [{ apiGroups: [''], resources: ['services'], verbs: ['get'] }],
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: metadata('calm', 'calm'),
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
  },
  { values: [1, 2], of: 'no object' },
];

/** The documents of a file: the objects with others around, as documents or in a list. */
export function amongOthers(objects: readonly Mapping[], choose: Choose): readonly Mapping[] {
  const some = (): readonly Mapping[] =>
    choose([], [], [choose(...noise)], [choose(...noise), choose(...noise)]);
  const all = [...some(), ...objects, ...some()];
  const listed = { apiVersion: 'v1', kind: 'List', metadata: {}, items: all.filter((one) => 'kind' in one) };
  return choose<readonly Mapping[]>(all, all, [listed], objects.map(inOwnList));
}

/** What is in a PodList is a Pod, and need not say so. */
function inOwnList(object: Mapping): Mapping {
  const { apiVersion, kind, ...rest } = object;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return object;
  return { apiVersion, kind: `${kind}List`, items: [rest] };
}
