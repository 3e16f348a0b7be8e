import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { KubeObject } from '../object.ts';
import { requirementsOf, type Labels } from '../selector.ts';
import type { Endpoint } from './endpoint.ts';

/**
 * A policy that a network plugin brings. Its rules are not judged: what it may select is not known to be open, and not known
 * to be closed.
 */
export interface ForeignPolicy {
  readonly object: KubeObject;
  maySelect(endpoint: Endpoint): boolean;
}

/** Undefined for what is no policy. */
export function foreignPolicyOf(object: KubeObject): ForeignPolicy | undefined {
  const { group, kind } = object;
  if (!isForeign(group, kind)) return undefined;
  const isWide = wide.test(kind);
  const specs = [object.root.at('spec'), ...object.root.at('specs').items].filter(({ exists }) => exists);
  const selectors = specs.map((spec) => selectorOf(spec, group));
  return {
    object,
    maySelect: (endpoint) =>
      (isWide || endpoint.namespace === object.namespace) && selectors.some((mayPick) => mayPick(endpoint)),
  };
}

const isForeign = (group: string, kind: string): boolean =>
  kind.endsWith('NetworkPolicy') && group.includes('.') && group !== 'networking.k8s.io';

/**
 * Kinds for the whole cluster: CiliumClusterwideNetworkPolicy, Calico's GlobalNetworkPolicy, AdminNetworkPolicy and
 * BaselineAdminNetworkPolicy, Antrea's and the Policy API's ClusterNetworkPolicy.
 */
const wide = /^(?:Cilium)?(?:Cluster|Global|Admin|Baseline)/;

function selectorOf(spec: Field, group: string): (endpoint: Endpoint) => boolean {
  if (group === 'cilium.io') {
    const selector = spec.at('endpointSelector');
    const isOfNodes = spec.at('nodeSelector').exists && !selector.exists;
    return ({ labels, namespace }) => !isOfNodes && ciliumMayPick(selector, labels, namespace);
  }
  // Calico's own language: only its simplest form is read, and the others may pick anything.
  const { source = '' } = spec.at('selector');
  const [, key, single, double] = /^\s*([\w./-]+)\s*==\s*(?:'([^']*)'|"([^"]*)")\s*$/.exec(source) ?? [];
  return ({ labels }) => key === undefined || labels.get(key) === (single ?? double);
}

/** Labels carry their source (`k8s:app`), and some are of the namespace or of Cilium itself. */
const ciliumMayPick = (selector: Field, labels: Labels, namespace: string | undefined): boolean =>
  requirementsOf(selector).every(({ key, holds }) => {
    const plain = key.replace(/^(?:k8s|any):/, '');
    if (plain === 'io.kubernetes.pod.namespace') return namespace === undefined || holds(namespace);
    return plain.startsWith('io.') || plain.startsWith('reserved:') || holds(labels.get(plain));
  });
