import { describe, expect, test } from 'vitest';
import { rules } from '../../../actions/manifest-policy-check/rules.ts';
import type { Report } from '../../../shared/core/finding.ts';
import { docOf, namespace, pod, policy, type Written } from './cluster.ts';
import { said, template, workload } from './network-said.ts';
import { untold } from '../../untold.ts';

const app = (value: string): Written => ({ podSelector: { matchLabels: { app: value } } });
const foreign = (apiVersion: string, kind: string, spec: Written): Written => ({
  apiVersion,
  kind,
  metadata: { name: 'p' },
  spec,
});

/** Rule, what the row is about, objects, and how many findings. */
const rows: readonly [string, string, readonly Written[], number][] = [
  ['missing-network-policy', 'one for each workload', [pod('a'), pod('b')], 2],
  [
    'missing-network-policy',
    'a Deployment',
    [workload('apps/v1', 'Deployment', { selector: {}, template })],
    1,
  ],
  ['missing-network-policy', 'a patch', [workload('apps/v1', 'Deployment', { template })], 0],
  [
    'missing-network-policy',
    'a template for others',
    [{ apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'x' }, template }],
    0,
  ],
  [
    'missing-network-policy',
    'an operator labels its pods',
    [workload('farm.example/v1', 'Cow', { template })],
    0,
  ],
  [
    'missing-network-policy',
    'a policy of another namespace',
    [pod('a'), policy({ podSelector: {} }, 'shop')],
    1,
  ],
  [
    'missing-network-policy',
    'a policy for egress alone',
    [pod('a'), policy({ podSelector: {}, policyTypes: ['Egress'] })],
    0,
  ],
  [
    'missing-network-policy',
    'a Job by its automatic label',
    [
      workload('batch/v1', 'Job', { template }),
      policy({ podSelector: { matchLabels: { 'job-name': 'x' } } }),
    ],
    0,
  ],
  [
    'missing-network-policy',
    'Cilium',
    [pod('a'), foreign('cilium.io/v2', 'CiliumNetworkPolicy', { endpointSelector: {} })],
    0,
  ],
  [
    'missing-network-policy',
    'Cilium, many specs',
    [
      pod('a'),
      { ...foreign('cilium.io/v2', 'CiliumClusterwideNetworkPolicy', {}), specs: [{ endpointSelector: {} }] },
    ],
    0,
  ],
  [
    'missing-network-policy',
    'Cilium, another pod',
    [
      pod('a'),
      foreign('cilium.io/v2', 'CiliumNetworkPolicy', { endpointSelector: { matchLabels: { app: 'b' } } }),
    ],
    1,
  ],
  [
    'missing-network-policy',
    'Calico',
    [pod('a'), foreign('crd.projectcalico.org/v1', 'GlobalNetworkPolicy', { selector: 'all()' })],
    0,
  ],
  [
    'missing-network-policy',
    'AdminNetworkPolicy',
    [
      pod('a'),
      foreign('policy.networking.k8s.io/v1alpha1', 'AdminNetworkPolicy', { subject: { namespaces: {} } }),
    ],
    0,
  ],
  ['egress-not-isolated', 'no policy at all is said elsewhere', [pod('a')], 0],
  [
    'egress-not-isolated',
    'two policies, one for each direction',
    [pod('a'), policy({ podSelector: {} }), policy({ podSelector: {}, policyTypes: ['Egress'] })],
    0,
  ],
  [
    'namespace-default-deny',
    'a policy for some pods',
    [namespace('shop'), pod('a', { namespace: 'shop' }), policy(app('a'), 'shop')],
    1,
  ],
  [
    'namespace-default-deny',
    'a policy of a plugin',
    [
      namespace('default'),
      pod('a', { namespace: 'default' }),
      foreign('projectcalico.org/v3', 'GlobalNetworkPolicy', {}),
    ],
    0,
  ],
  [
    'ingress-allow-all',
    'all addresses of IPv6',
    [policy({ podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: '::/0' } }] }] })],
    1,
  ],
  [
    'ingress-allow-all',
    'a part of them',
    [policy({ podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8' } }] }] })],
    0,
  ],
  ['ingress-allow-all', 'no rules', [policy({ podSelector: {}, ingress: null })], 0],
  [
    'metadata-reachable',
    'said by the rule that allows everything',
    [policy({ podSelector: {}, egress: [{}] })],
    0,
  ],
  [
    'metadata-reachable',
    'a range with port 80',
    [policy({ podSelector: {}, egress: [{ ports: [{ port: 1, endPort: 100 }] }] })],
    1,
  ],
  [
    'metadata-reachable',
    'UDP',
    [policy({ podSelector: {}, egress: [{ ports: [{ port: 80, protocol: 'UDP' }] }] })],
    0,
  ],
  [
    'metadata-reachable',
    'a wider exception',
    [
      policy({
        podSelector: {},
        egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.0.0/16'] } }] }],
      }),
    ],
    0,
  ],
  [
    'metadata-reachable',
    'IPv6',
    [policy({ podSelector: {}, egress: [{ to: [{ ipBlock: { cidr: '::/0' } }] }] })],
    0,
  ],
  [
    'dead-policy-rules',
    'two',
    [policy({ podSelector: {}, policyTypes: ['Other'], ingress: [{}], egress: [{}] })],
    2,
  ],
];

test.each(rows)('%s: %s', (name, _, objects, count) => {
  expect(said(name, objects).map(({ message }) => message)).toHaveLength(count);
});

test('policies that live elsewhere', () => {
  const there = { external: ['NetworkPolicy shop/*'] };
  const pods = [pod('a', { namespace: 'shop' }), pod('b', { namespace: 'ops' })];
  expect(said('missing-network-policy', pods, there).map(({ message }) => message)).toEqual([
    'No NetworkPolicy in these files selects the pods of Pod ops/b.',
  ]);
});

test('kinds that the policy names', () => {
  const objects = [workload('farm.example/v1', 'Cow', { template })];
  expect(
    said('missing-network-policy', objects, { workloads: ['Cow.farm.example=spec.template'] }),
  ).toHaveLength(1);
});

describe('test data', () => {
  const missing = (paths: readonly [string, string]) => {
    const rule = rules.find(({ id }) => id.endsWith('/missing-network-policy'));
    const docs = [policy({ podSelector: {} }), pod('a')].map((object, index) =>
      docOf(paths[index] ?? '', JSON.stringify(object)),
    );
    const reports: Report[] = [];
    const context = {
      facts: undefined,
      today: '2026-01-01',
      unchecked: untold,
      before: undefined,
      draw: () => undefined,
    };
    const options = { workloads: [], external: [] };
    if (rule?.scope === 'project') rule.check({ ...context, options, docs }, (one) => void reports.push(one));
    return reports.map(({ severity }) => severity);
  };
  test.each<[string, readonly [string, string], readonly (string | undefined)[]]>([
    ['a policy in it holds for nothing outside', ['testdata/policy.yaml', 'web.yaml'], [undefined]],
    ['nor for another folder of it', ['testdata/a/policy.yaml', 'testdata/b/web.yaml'], ['low']],
    ['it holds for its own folder', ['testdata/a/policy.yaml', 'testdata/a/web.yaml'], []],
    ['other folders are one cluster', ['a/policy.yaml', 'b/web.yaml'], []],
  ])('%s', (_, paths, severities) => expect(missing(paths)).toEqual(severities));
});
