import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { Fault } from './fault.ts';
import type { Resource, ResourceId } from './resource.ts';
import { placeOf } from './tree.ts';

const first =
  `Namespace ResourceQuota StorageClass CustomResourceDefinition ServiceAccount PodSecurityPolicy Role
  ClusterRole RoleBinding ClusterRoleBinding ConfigMap Secret Endpoints Service LimitRange PriorityClass PersistentVolume
  PersistentVolumeClaim Deployment StatefulSet CronJob PodDisruptionBudget`.split(/\s+/);
const last = ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'];

/** In the order in which a build gives them out: `sortOptions`, else what has to be there first comes first. */
export function inOrder(resources: readonly Resource[], options: Field): readonly Resource[] {
  const order = options.at('order');
  const legacy = options.at('legacySortOptions');
  const isGiven = options.exists && legacy.exists;
  if (options.exists && order.source !== 'legacy' && order.source !== 'fifo')
    throw new Fault('sortOptions.order has to be legacy or fifo.', undefined, placeOf(options));
  if (order.source === 'fifo') {
    if (!isGiven) return resources;
    throw new Fault('legacySortOptions are for the order legacy.', undefined, placeOf(legacy));
  }
  const ranks = ranksOf(
    isGiven ? legacy.at('orderFirst').texts : first,
    isGiven ? legacy.at('orderLast').texts : last,
  );
  const sorted = resources.map((resource) => {
    const { id } = resource;
    return { resource, id, rank: ranks.get(id.kind) ?? 0, type: typeText(id), text: idText(id) };
  });
  sorted.sort(
    (one, other) =>
      one.rank - other.rank ||
      compare(one.type, other.type) * (isCoreNamespace(one.id, other.id) ? -1 : 1) ||
      compare(one.text, other.text),
  );
  return sorted.map(({ resource }) => resource);
}

const ranksOf = (before: readonly string[], after: readonly string[]): ReadonlyMap<string, number> =>
  new Map([
    ...before.map((kind, index): [string, number] => [kind, index - before.length]),
    ...after.map((kind, index): [string, number] => [kind, index + 1]),
  ]);

const compare = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

const typeText = ({ group, version, kind }: ResourceId): string =>
  `${group || '~G'}_${version || '~V'}_${kind || '~K'}`;

const idText = ({ group, version, kind, namespace, name }: ResourceId): string =>
  `${kind || '[noKind]'}.${version || '[noVer]'}.${group || '[noGrp]'}|${namespace || '~X'}|${name || '~N'}`;

/** Of namespaces, those of Kubernetes itself come before others of that kind. */
const isCoreNamespace = (one: ResourceId, other: ResourceId): boolean =>
  one.kind === 'Namespace' && other.kind === 'Namespace' && (one.group === '' || other.group === '');
