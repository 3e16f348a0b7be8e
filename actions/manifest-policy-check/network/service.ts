import type { KubeObject } from '../object.ts';

export type Exposure = 'NodePort' | 'LoadBalancer';

/** How a Service is open to what is outside the cluster; undefined where it is not. */
export function exposureOf({ kind, group, root }: KubeObject): Exposure | undefined {
  const type = root.at('spec', 'type').source;
  return kind === 'Service' && group === '' && (type === 'NodePort' || type === 'LoadBalancer')
    ? type
    : undefined;
}

/** Annotations with which a load balancer gets an address of the own network. Sources: the documentation of each cloud. */
const internal: Readonly<Record<string, RegExp>> = {
  'service.beta.kubernetes.io/aws-load-balancer-internal': /./,
  'service.beta.kubernetes.io/aws-load-balancer-scheme': /^internal$/i,
  'service.beta.kubernetes.io/azure-load-balancer-internal': /^true$/i,
  'networking.gke.io/load-balancer-type': /^internal$/i,
  'cloud.google.com/load-balancer-type': /^internal$/i,
  'service.beta.kubernetes.io/openstack-internal-load-balancer': /^true$/i,
  'service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type': /^private$/i,
  'service.beta.kubernetes.io/oci-load-balancer-internal': /^true$/i,
};

/** Whether a load balancer takes traffic of any address. */
export function isOpenToAll({ root, annotations }: KubeObject): boolean {
  const isInternal = Object.entries(internal).some(([name, value]) =>
    value.test(annotations.get(name) ?? ''),
  );
  const listed = annotations.get('service.beta.kubernetes.io/load-balancer-source-ranges')?.split(',') ?? [];
  const ranges = [...root.at('spec', 'loadBalancerSourceRanges').texts, ...listed].map((range) =>
    range.trim(),
  );
  const isLimited = ranges.length > 0 && !ranges.some((range) => range.endsWith('/0'));
  return !isInternal && !isLimited;
}
