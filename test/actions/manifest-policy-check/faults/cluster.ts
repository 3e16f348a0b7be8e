import type { Mapping, Value } from '../written-yaml.ts';
import { object, one, type Fault } from './objects.ts';

const rbac = 'rbac.authorization.k8s.io/v1';
/** A role with the rule among harmless ones. */
const role =
  (verbs: readonly Value[], resources: readonly Value[], more: Mapping = { apiGroups: [''] }): Fault[1] =>
  (choose) => {
    const calm = { apiGroups: [''], resources: ['services'], verbs: ['get'] };
    const rule = { ...more, resources, verbs };
    return [object(rbac, 'ClusterRole', { rules: choose([rule], [calm, rule], [rule, calm]) })];
  };
const binding =
  (rest: Mapping, kind = 'ClusterRoleBinding'): Fault[1] =>
  () => [
    object(rbac, kind, {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
      ...rest,
    }),
  ];
const group = (name: string): Mapping => ({
  kind: 'Group',
  apiGroup: 'rbac.authorization.k8s.io',
  '»name': name,
});

const policy = (spec: Mapping): Fault[1] => one('networking.k8s.io/v1', 'NetworkPolicy', { spec });
const service = (spec: Mapping): Fault[1] => one('v1', 'Service', { spec });
const port: Mapping = { name: 'http', port: 80, targetPort: 8080 };
const secret = 'aHVudGVyMi1odW50ZXIz';

/** In everything else. */
export const clusterFaults: readonly Fault[] = [
  ['rbac-read-secrets', role(['get'], ['pods', '»secrets'])],
  ['rbac-write-secrets', role(['create'], ['»secrets'])],
  ['rbac-create-workloads', role(['create'], ['»pods'])],
  ['rbac-exec-into-pods', role(['create'], ['pods/log', '»pods/exec'])],
  ['rbac-forward-ports', role(['create'], ['»pods/portforward'])],
  ['rbac-proxy-to-nodes', role(['get'], ['»nodes/proxy'])],
  ['rbac-label-namespaces', role(['patch'], ['»namespaces'])],
  ['rbac-impersonate', role(['impersonate'], ['»users'])],
  ['rbac-escalate-roles', role(['bind'], ['»clusterroles'], { apiGroups: ['rbac.authorization.k8s.io'] })],
  ['rbac-wildcard-resources', role(['get', 'list'], ['»*'])],
  ['rbac-create-account-tokens', role(['create'], ['»serviceaccounts/token'])],
  [
    'binding-to-everybody',
    binding({
      subjects: [
        { kind: 'User', apiGroup: 'rbac.authorization.k8s.io', name: 'ada' },
        group('system:unauthenticated'),
      ],
    }),
  ],
  ['binding-to-all-service-accounts', binding({ subjects: [group('system:serviceaccounts')] })],
  ['binding-to-system-masters', binding({ subjects: [group('system:masters')] })],
  [
    'binding-to-default-account',
    binding({ subjects: [{ kind: 'ServiceAccount', '»name': 'default', namespace: 'shop' }] }, 'RoleBinding'),
  ],
  [
    'cluster-admin-binding',
    binding({
      subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'shop' }],
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', '»name': 'cluster-admin' },
    }),
  ],
  [
    'secret-in-git',
    one('v1', 'Secret', {
      type: 'Opaque',
      data: { '»password': secret },
      stringData: { '»token': 'h7Jk2-pQ9x-h7Jk2' },
    }),
  ],
  ['secret-data-invalid', one('v1', 'Secret', { data: { '»password': 'not base64!' } })],
  ['service-account-token-secret', one('v1', 'Secret', { '»type': 'kubernetes.io/service-account-token' })],
  [
    'secret-in-configmap',
    one('v1', 'ConfigMap', { data: { MODE: 'fast', '»DB_PASSWORD': 'hunter2-hunter3' } }),
  ],
  ['node-port-service', service({ '»type': 'NodePort', selector: { app: 'web' }, ports: [port] })],
  ['load-balancer-service', service({ '»type': 'LoadBalancer', selector: { app: 'web' }, ports: [port] })],
  ['exposed-admin-port', service({ type: 'LoadBalancer', ports: [port, { name: 'db', '»port': 5432 }] })],
  ['external-ips', service({ '»externalIPs': ['192.0.2.1'], ports: [port] })],
  ['external-name', service({ type: 'ExternalName', '»externalName': 'db.prod.svc.cluster.local' })],
  ['invalid-target-ports', service({ ports: [{ name: 'http', port: 80, '»targetPort': 70_000 }] })],
  [
    'ingress-without-tls',
    one('networking.k8s.io/v1', 'Ingress', {
      spec: { '»': true, rules: [{ host: 'a.example', http: { paths: [] } }] },
    }),
  ],
  [
    'ingress-snippet',
    one('networking.k8s.io/v1', 'Ingress', {
      metadata: {
        name: 'a',
        annotations: { '»nginx.ingress.kubernetes.io/configuration-snippet': 'more_set_headers X-A;' },
      },
      spec: { tls: [], rules: [] },
    }),
  ],
  ['ingress-allow-all', policy({ podSelector: {}, ingress: [{ '»': true }] })],
  ['egress-allow-all', policy({ podSelector: {}, policyTypes: ['Egress'], egress: [{ '»': true }] })],
  [
    'metadata-reachable',
    policy({
      podSelector: {},
      policyTypes: ['Egress'],
      egress: [{ to: [{ podSelector: {} }, { '»ipBlock': { cidr: '169.254.0.0/16' } }] }],
    }),
  ],
  [
    'dead-policy-rules',
    policy({ podSelector: {}, policyTypes: ['Ingress'], '»egress': [{ to: [{ podSelector: {} }] }] }),
  ],
  [
    'webhook-fails-open',
    one('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', {
      webhooks: [{ name: 'a.policy.example', '»failurePolicy': 'Ignore' }],
    }),
  ],
  [
    'upstream-tls-unverified',
    one('apiregistration.k8s.io/v1', 'APIService', {
      spec: {
        group: 'a.example',
        version: 'v1',
        '»insecureSkipTLSVerify': true,
        service: { name: 'a', namespace: 'shop' },
      },
    }),
  ],
  [
    'pdb-max-unavailable',
    one('policy/v1', 'PodDisruptionBudget', { spec: { selector: {}, '»maxUnavailable': 0 } }),
  ],
  [
    'hpa-minimum-three-replicas',
    one('autoscaling/v2', 'HorizontalPodAutoscaler', {
      spec: {
        '»minReplicas': 1,
        maxReplicas: 9,
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
      },
    }),
  ],
  [
    'host-path-volume',
    one('v1', 'PersistentVolume', { spec: { capacity: { storage: '1Gi' }, hostPath: { '»path': '/' } } }),
  ],
  [
    'namespace-privileged',
    one('v1', 'Namespace', {
      metadata: { name: 'shop', labels: { '»pod-security.kubernetes.io/enforce': 'privileged' } },
    }),
  ],
  ['namespace-without-pod-security', one('v1', 'Namespace', { metadata: { '»': true, name: 'shop' } })],
  ['removed-api-version', one('policy/v1beta1', 'PodSecurityPolicy', { '»apiVersion': 'policy/v1beta1' })],
  [
    'insecure-source',
    one('source.toolkit.fluxcd.io/v1', 'HelmRepository', {
      spec: { '»url': 'http://charts.example', interval: '1h' },
    }),
  ],
];
