import { describe, expect, test } from 'vitest';
import { pod, policy, type Written } from './cluster.ts';
import { ingress, said, service, template, workload } from './network-said.ts';

const app = (value: string): Written => ({ podSelector: { matchLabels: { app: value } } });

/** Rule, what the row is about, objects, and how many findings. */
const rows: readonly [string, string, readonly Written[], number][] = [
  [
    'invalid-network-policy',
    'In without values',
    [policy({ podSelector: { matchExpressions: [{ key: 'a', operator: 'In' }] } })],
    1,
  ],
  [
    'invalid-network-policy',
    'Exists with values',
    [policy({ podSelector: { matchExpressions: [{ key: 'a', operator: 'Exists', values: ['b'] }] } })],
    1,
  ],
  [
    'invalid-network-policy',
    'an exception as large as the block',
    [
      policy({
        podSelector: {},
        ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.0.0.0/8'] } }] }],
      }),
    ],
    1,
  ],
  [
    'invalid-network-policy',
    'no address',
    [policy({ podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.256/8' } }] }] })],
    1,
  ],
  [
    'invalid-network-policy',
    'IPv6',
    [
      policy({
        podSelector: {},
        ingress: [{ from: [{ ipBlock: { cidr: '2001:db8::/32', except: ['2001:db8:1::/48'] } }] }],
      }),
    ],
    0,
  ],
  ['invalid-network-policy', 'port 0', [policy({ podSelector: {}, ingress: [{ ports: [{ port: 0 }] }] })], 1],
  [
    'invalid-network-policy',
    'policyTypes in small letters',
    [policy({ podSelector: {}, policyTypes: ['ingress'] })],
    1,
  ],
  [
    'dangling-network-policy',
    'in another namespace',
    [pod('a', { namespace: 'shop' }), pod('b', { namespace: 'ops' }), policy(app('a'), 'ops')],
    1,
  ],
  [
    'dangling-network-policy',
    'nothing of its namespace is here',
    [pod('b', { namespace: 'ops' }), policy(app('a'), 'shop')],
    0,
  ],
  [
    'dangling-network-policy',
    'the namespace is chosen later',
    [pod('a', { namespace: 'shop' }), policy(app('a'))],
    0,
  ],
  [
    'dangling-network-policy',
    'an operator may make the pods',
    [pod('b'), workload('farm.example/v1', 'Cow', { template }), policy(app('a'))],
    0,
  ],
  [
    'dangling-network-policy',
    'a label of a controller',
    [pod('b'), policy({ podSelector: { matchLabels: { 'statefulset.kubernetes.io/pod-name': 'a-0' } } })],
    0,
  ],
  [
    'dangling-policy-peer',
    'a namespace that no file has',
    [
      pod('b'),
      policy({
        podSelector: {},
        ingress: [
          {
            from: [
              { ...app('a'), namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ops' } } },
            ],
          },
        ],
      }),
    ],
    0,
  ],
  [
    'dangling-policy-peer',
    'a namespace of the files',
    [
      pod('b', { namespace: 'ops' }),
      policy(
        {
          podSelector: {},
          ingress: [
            {
              from: [
                { ...app('a'), namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ops' } } },
              ],
            },
          ],
        },
        'ops',
      ),
    ],
    1,
  ],
  [
    'dangling-policy-peer',
    'the system',
    [
      pod('b', { namespace: 'kube-system' }),
      policy(
        {
          podSelector: {},
          egress: [
            {
              to: [
                {
                  ...app('dns'),
                  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
                },
              ],
            },
          ],
        },
        'kube-system',
      ),
    ],
    0,
  ],
  [
    'split-peer',
    'the pods are in the own namespace too',
    [
      pod('a'),
      policy({
        podSelector: {},
        ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: 'x' } } }, app('a')] }],
      }),
    ],
    0,
  ],
  [
    'unknown-port-name',
    'one of two pods has it',
    [
      pod('a'),
      pod('b', { ports: [{ name: 'http', containerPort: 80 }] }),
      policy({ podSelector: {}, ingress: [{ ports: [{ port: 'http' }] }] }),
    ],
    0,
  ],
  [
    'node-port-service',
    'Knative has a Service too',
    [{ ...service({ type: 'NodePort' }), apiVersion: 'serving.knative.dev/v1' }],
    0,
  ],
  [
    'load-balancer-service',
    'AWS, internal',
    [
      service(
        { type: 'LoadBalancer' },
        { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal' },
      ),
    ],
    0,
  ],
  [
    'load-balancer-service',
    'AWS, not internal',
    [
      service(
        { type: 'LoadBalancer' },
        { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing' },
      ),
    ],
    1,
  ],
  [
    'exposed-admin-port',
    'a name for a port',
    [service({ type: 'NodePort', ports: [{ port: 80, targetPort: 'ssh' }] })],
    0,
  ],
  [
    'exposed-admin-port',
    'limited',
    [service({ type: 'LoadBalancer', loadBalancerSourceRanges: ['192.0.2.0/24'], ports: [{ port: 22 }] })],
    0,
  ],
  ['external-ips', 'none', [service({ externalIPs: null })], 0],
  [
    'external-name',
    'the own namespace',
    [service({ type: 'ExternalName', externalName: 'db.shop.svc.cluster.local.' })],
    0,
  ],
  ['external-name', 'upper case', [service({ type: 'ExternalName', externalName: 'DB.Prod.svc' })], 1],
  [
    'external-name',
    'the metadata address',
    [service({ type: 'ExternalName', externalName: '169.254.169.254' })],
    1,
  ],
  ['ingress-without-tls', 'a default backend', [ingress({ defaultBackend: { service: { name: 'a' } } })], 1],
  ['ingress-without-tls', 'a patch', [ingress({ ingressClassName: 'nginx' })], 0],
  [
    'ingress-without-tls',
    'a wildcard is for one label',
    [ingress({ tls: [{ hosts: ['*.a.example'] }], rules: [{ host: 'x.y.a.example' }] })],
    1,
  ],
  [
    'ingress-without-tls',
    'certificates of Google',
    [ingress({ rules: [{ host: 'a.example' }] }, { 'networking.gke.io/managed-certificates': 'a' })],
    0,
  ],
  ['ingress-snippet', 'NGINX Inc.', [ingress({}, { 'nginx.org/server-snippets': 'return 200;' })], 1],
  [
    'ingress-snippet',
    'an empty one',
    [ingress({}, { 'nginx.ingress.kubernetes.io/server-snippet': ' ' })],
    0,
  ],
];

test.each(rows)('%s: %s', (name, _, objects, count) => {
  expect(said(name, objects).map(({ message }) => message)).toHaveLength(count);
});

describe('severity', () => {
  const snippet = (text: string): Written =>
    ingress({}, { 'nginx.ingress.kubernetes.io/configuration-snippet': text });
  const allow = (rest: Written): Written => policy({ podSelector: {}, ingress: [rest] });
  test.each<[string, string, Written, string | undefined]>([
    ['missing-network-policy', 'a Job', workload('batch/v1', 'Job', { template }), 'low'],
    ['missing-network-policy', 'a pod', pod('a'), undefined],
    ['ingress-allow-all', 'every port', allow({}), undefined],
    ['ingress-allow-all', 'one port', allow({ ports: [{ port: 80 }] }), 'low'],
    ['ingress-allow-all', 'a named port', allow({ ports: [{ port: 'http' }] }), 'low'],
    ['ingress-snippet', 'a header', snippet('more_set_headers "X-A: b";'), undefined],
    ['ingress-snippet', 'Lua', snippet('content_by_lua_block { os.execute() }'), 'high'],
    ['ingress-snippet', 'a file', snippet('alias /etc/;'), 'high'],
    [
      'external-name',
      'the own machine',
      service({ type: 'ExternalName', externalName: 'localhost' }),
      'medium',
    ],
  ])('%s: %s', (name, _, object, severity) => {
    expect(said(name, [object]).map((one) => one.severity)).toEqual([severity]);
  });
});
