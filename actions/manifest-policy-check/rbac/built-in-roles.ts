import type { PolicyRule } from './policy-rule.ts';

/** A ClusterRole that every cluster has. */
export interface BuiltInRole {
  readonly name: string;
  readonly labels: ReadonlyMap<string, string>;
  /** The rules of every ClusterRole with this label, in place of its own. */
  readonly aggregates: string | undefined;
  readonly rules: readonly PolicyRule[];
}

/** `verbs | group[,group] | resources [| names]` with blanks between words and `core` for ''; or `verbs | url …`. */
type Line = string;

const read = 'get list watch';
const write = 'create delete deletecollection patch update';
const label = (to: string) => `rbac.authorization.k8s.io/aggregate-to-${to}`;

const aggregated: Readonly<Record<string, { readonly from: string; readonly into?: string }>> = {
  admin: { from: label('admin') },
  edit: { from: label('edit'), into: label('admin') },
  view: { from: label('view'), into: label('edit') },
};

/** Source: the bootstrap policy of Kubernetes (plugin/pkg/auth/authorizer/rbac/bootstrappolicy). */
const plain: Readonly<Record<string, { readonly into?: string; readonly rules: readonly Line[] }>> = {
  'cluster-admin': { rules: ['* | * | *', '* | url *'] },
  'system:aggregate-to-admin': {
    into: label('admin'),
    rules: [
      'create | authorization.k8s.io | localsubjectaccessreviews',
      `${read} ${write} | rbac.authorization.k8s.io | rolebindings roles`,
    ],
  },
  'system:aggregate-to-edit': {
    into: label('edit'),
    rules: [
      `${read} | core | pods/attach pods/exec pods/portforward pods/proxy secrets services/proxy`,
      'impersonate | core | serviceaccounts',
      `${write} | core | pods pods/attach pods/exec pods/portforward pods/proxy`,
      'create | core | pods/eviction serviceaccounts/token',
      `${write} | core | configmaps events persistentvolumeclaims replicationcontrollers replicationcontrollers/scale`,
      `${write} | core | secrets serviceaccounts services services/proxy`,
      `${write} | apps | daemonsets deployments deployments/rollback deployments/scale replicasets replicasets/scale`,
      `${write} | apps | statefulsets statefulsets/scale`,
      `${write} | autoscaling | horizontalpodautoscalers`,
      `${write} | batch | cronjobs jobs`,
      `${write} | extensions,networking.k8s.io | ingresses networkpolicies`,
      `${write} | extensions | daemonsets deployments deployments/rollback deployments/scale replicasets replicasets/scale`,
      `${write} | extensions | replicationcontrollers/scale`,
      `${write} | policy | poddisruptionbudgets`,
      `${read} create delete deletecollection patch update | coordination.k8s.io | leases`,
    ],
  },
  'system:aggregate-to-view': {
    into: label('view'),
    rules: [
      `${read} | core | configmaps endpoints persistentvolumeclaims persistentvolumeclaims/status pods`,
      `${read} | core | replicationcontrollers replicationcontrollers/scale serviceaccounts services services/status`,
      `${read} | core | bindings events limitranges namespaces namespaces/status pods/log pods/status`,
      `${read} | core | replicationcontrollers/status resourcequotas resourcequotas/status`,
      `${read} | discovery.k8s.io | endpointslices`,
      `${read} | apps | controllerrevisions daemonsets daemonsets/status statefulsets statefulsets/scale statefulsets/status`,
      `${read} | apps,extensions | deployments deployments/scale deployments/status`,
      `${read} | apps,extensions | replicasets replicasets/scale replicasets/status`,
      `${read} | extensions | daemonsets daemonsets/status replicationcontrollers/scale`,
      `${read} | autoscaling | horizontalpodautoscalers horizontalpodautoscalers/status`,
      `${read} | batch | cronjobs cronjobs/status jobs jobs/status`,
      `${read} | extensions,networking.k8s.io | ingresses ingresses/status networkpolicies`,
      `${read} | policy | poddisruptionbudgets poddisruptionbudgets/status`,
    ],
  },
  'system:auth-delegator': {
    rules: [
      'create | authentication.k8s.io | tokenreviews',
      'create | authorization.k8s.io | subjectaccessreviews',
    ],
  },
  'system:basic-user': {
    rules: [
      'create | authorization.k8s.io | selfsubjectaccessreviews selfsubjectrulesreviews',
      'create | authentication.k8s.io | selfsubjectreviews',
    ],
  },
  'system:certificates.k8s.io:certificatesigningrequests:nodeclient': {
    rules: ['create | certificates.k8s.io | certificatesigningrequests/nodeclient'],
  },
  'system:certificates.k8s.io:certificatesigningrequests:selfnodeclient': {
    rules: ['create | certificates.k8s.io | certificatesigningrequests/selfnodeclient'],
  },
  'system:certificates.k8s.io:kube-apiserver-client-approver': {
    rules: ['approve | certificates.k8s.io | signers | kubernetes.io/kube-apiserver-client'],
  },
  'system:discovery': {
    rules: [
      'get | url /api /api/* /apis /apis/* /healthz /livez /openapi /openapi/* /readyz /version /version/',
    ],
  },
  'system:public-info-viewer': { rules: ['get | url /healthz /livez /readyz /version /version/'] },
  'system:monitoring': {
    rules: ['get | url /healthz /healthz/* /livez /livez/* /metrics /metrics/slis /readyz /readyz/*'],
  },
  'system:service-account-issuer-discovery': {
    rules: ['get | url /.well-known/openid-configuration /openid/v1/jwks'],
  },
  'system:kubelet-api-admin': {
    rules: [`${read} proxy | core | nodes`, '* | core | nodes/log nodes/metrics nodes/proxy nodes/stats'],
  },
  'system:kube-controller-manager': {
    rules: [
      'create patch update | core,events.k8s.io | events',
      'get create update delete | core | secrets',
      'get create update | core | serviceaccounts',
      'get | core | configmaps namespaces',
      'create | authentication.k8s.io | tokenreviews',
      'create | authorization.k8s.io | subjectaccessreviews',
      'list watch | * | *',
      'create | core | serviceaccounts/token',
    ],
  },
  'system:kube-dns': { rules: ['list watch | core | endpoints services'] },
  'system:node-problem-detector': {
    rules: [
      'get | core | nodes',
      'patch | core | nodes/status',
      'create patch update | core,events.k8s.io | events',
    ],
  },
  'system:node-proxier': {
    rules: [
      'list watch | core | endpoints services',
      `${read} | core | nodes`,
      'create patch update | core,events.k8s.io | events',
      'list watch | discovery.k8s.io | endpointslices',
    ],
  },
  'system:node-bootstrapper': {
    rules: [`create ${read} | certificates.k8s.io | certificatesigningrequests`],
  },
  'system:persistent-volume-provisioner': {
    rules: [
      `create delete ${read} | core | persistentvolumes`,
      `update ${read} | core | persistentvolumeclaims`,
      `${read} | storage.k8s.io | storageclasses`,
      'watch create patch update | core | events',
    ],
  },
};

export const builtInRoles: readonly BuiltInRole[] = [
  ...Object.entries(aggregated).map(([name, { from, into }]) => ({
    name,
    labels: labelled(into),
    aggregates: from,
    rules: [],
  })),
  ...Object.entries(plain).map(([name, { into, rules }]) => ({
    name,
    labels: labelled(into),
    aggregates: undefined,
    rules: rules.map(ruleOf),
  })),
];

/** The cluster makes all of its own under this prefix; what is not in the list is unknown here, and there. */
export const isBuiltInName = (name: string): boolean =>
  name.startsWith('system:') ||
  name === 'extension-apiserver-authentication-reader' ||
  builtInRoles.some((role) => role.name === name);

function labelled(into: string | undefined): ReadonlyMap<string, string> {
  return new Map(into === undefined ? [] : [[into, 'true']]);
}

function ruleOf(line: Line): PolicyRule {
  const [verbs = [], groups = [], resources = [], names = []] = line
    .split(' | ')
    .map((part) => part.split(' '));
  const isUrl = groups[0] === 'url';
  return {
    field: undefined,
    verbs,
    groups: isUrl
      ? []
      : groups
          .join()
          .split(',')
          .map((group) => (group === 'core' ? '' : group)),
    resources,
    names,
    urls: isUrl ? groups.slice(1) : [],
  };
}
