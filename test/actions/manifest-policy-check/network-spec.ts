/**
 * The NetworkPolicy API read word for word, over concrete pods with concrete addresses, and one port at a time.
 *
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/
 */

export interface SpecPod {
  readonly name: string;
  /** '' for the namespace that has no name, and whose labels nobody knows. */
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly ports: readonly {
    readonly name: string;
    readonly containerPort: number;
    readonly protocol: string;
  }[];
  readonly hostNetwork: boolean;
  /** IPv4, as a number. */
  readonly address: number;
}

interface Expression {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface SpecSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly Expression[];
}

export interface SpecPeer {
  readonly podSelector?: SpecSelector;
  readonly namespaceSelector?: SpecSelector;
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] };
}

export interface SpecRule {
  readonly from?: readonly SpecPeer[];
  readonly to?: readonly SpecPeer[];
  readonly ports?: readonly {
    readonly port?: number | string;
    readonly endPort?: number;
    readonly protocol?: string;
  }[];
}

export interface SpecPolicy {
  readonly namespace: string;
  readonly spec: {
    readonly podSelector: SpecSelector;
    readonly policyTypes?: readonly string[];
    readonly ingress?: readonly SpecRule[];
    readonly egress?: readonly SpecRule[];
  };
}

export interface SpecCluster {
  readonly namespaces: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly pods: readonly SpecPod[];
  readonly policies: readonly SpecPolicy[];
}

export function mayConnect(
  cluster: SpecCluster,
  source: SpecPod,
  target: SpecPod,
  protocol: string,
  port: number,
): boolean {
  for (const direction of ['Egress', 'Ingress']) {
    const [own, other] = direction === 'Egress' ? [source, target] : [target, source];
    if (own.hostNetwork) continue;
    let isIsolated = false;
    let isAllowed = false;
    for (const policy of cluster.policies) {
      if (policy.namespace !== own.namespace || !selects(policy.spec.podSelector, own.labels)) continue;
      if (!typesOf(policy).includes(direction)) continue;
      isIsolated = true;
      const rules = (direction === 'Egress' ? policy.spec.egress : policy.spec.ingress) ?? [];
      for (const rule of rules) {
        const peers = (direction === 'Egress' ? rule.to : rule.from) ?? [];
        const isPeer = peers.length === 0 || peers.some((peer) => isMeant(cluster, policy, peer, other));
        if (isPeer && isOpen(rule, target, protocol, port)) isAllowed = true;
      }
    }
    if (isIsolated && !isAllowed) return false;
  }
  return true;
}

function typesOf({ spec }: SpecPolicy): readonly string[] {
  if (spec.policyTypes !== undefined && spec.policyTypes.length > 0) return spec.policyTypes;
  return spec.egress !== undefined && spec.egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
}

function selects(
  { matchLabels = {}, matchExpressions = [] }: SpecSelector,
  labels: Readonly<Record<string, string>>,
): boolean {
  for (const key in matchLabels) if (labels[key] !== matchLabels[key]) return false;
  for (const { key, operator, values = [] } of matchExpressions) {
    const value = labels[key];
    const isListed = value !== undefined && values.includes(value);
    if (operator === 'In' && !isListed) return false;
    if (operator === 'NotIn' && isListed) return false;
    if (operator === 'Exists' && value === undefined) return false;
    if (operator === 'DoesNotExist' && value !== undefined) return false;
  }
  return true;
}

function isMeant(cluster: SpecCluster, policy: SpecPolicy, peer: SpecPeer, pod: SpecPod): boolean {
  const { ipBlock, namespaceSelector, podSelector } = peer;
  if (ipBlock)
    return (
      isInside(ipBlock.cidr, pod.address) &&
      !(ipBlock.except ?? []).some((cidr) => isInside(cidr, pod.address))
    );
  if (pod.hostNetwork) return false;
  if (namespaceSelector) {
    const isAny = Object.keys(namespaceSelector).length === 0;
    const known = cluster.namespaces[pod.namespace];
    const labels = known && { ...known, 'kubernetes.io/metadata.name': pod.namespace };
    if (!isAny && (labels === undefined || !selects(namespaceSelector, labels))) return false;
  } else if (pod.namespace !== policy.namespace) return false;
  return podSelector === undefined || selects(podSelector, pod.labels);
}

function isInside(cidr: string, address: number): boolean {
  const [base = '', length = ''] = cidr.split('/');
  const first = base.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - Number(length));
  return address >= first && address < first + size;
}

function isOpen({ ports = [] }: SpecRule, target: SpecPod, protocol: string, port: number): boolean {
  if (ports.length === 0) return true;
  return ports.some((one) => {
    if ((one.protocol ?? 'TCP') !== protocol) return false;
    if (one.port === undefined) return true;
    if (typeof one.port === 'number') return port >= one.port && port <= (one.endPort ?? one.port);
    return target.ports.some(
      (own) => own.name === one.port && own.protocol === protocol && own.containerPort === port,
    );
  });
}
