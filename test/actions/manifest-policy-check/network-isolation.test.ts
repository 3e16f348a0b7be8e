import { describe, expect, test } from 'vitest';
import { isolation } from '../../../actions/manifest-policy-check/network/reach.ts';
import { clusterOf, endpointIn, pod, policy, type Written } from './cluster.ts';

describe('isolation', () => {
  const cilium = (spec: Written): Written => ({
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
    metadata: { name: 'c' },
    spec,
  });
  const calico = (kind: string, spec: Written): Written => ({
    apiVersion: 'projectcalico.org/v3',
    kind,
    metadata: { name: 'c' },
    spec,
  });
  test.each<[string, readonly Written[], string, string]>([
    ['none', [], 'open', 'open'],
    ['one policy', [policy({ podSelector: {} })], 'isolated', 'open'],
    ['both', [policy({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] })], 'isolated', 'isolated'],
    [
      'by two',
      [policy({ podSelector: {} }), policy({ podSelector: {}, policyTypes: ['Egress'] })],
      'isolated',
      'isolated',
    ],
    ['Cilium', [cilium({ endpointSelector: {} })], 'unknown', 'unknown'],
    [
      'Cilium, by label',
      [cilium({ endpointSelector: { matchLabels: { 'k8s:app': 'web' } } })],
      'unknown',
      'unknown',
    ],
    ['Cilium, for others', [cilium({ endpointSelector: { matchLabels: { app: 'api' } } })], 'open', 'open'],
    ['Cilium, for nodes', [cilium({ nodeSelector: {} })], 'open', 'open'],
    ['Calico', [calico('NetworkPolicy', { selector: 'all()' })], 'unknown', 'unknown'],
    ['Calico, by label', [calico('NetworkPolicy', { selector: "app == 'web'" })], 'unknown', 'unknown'],
    ['Calico, for others', [calico('NetworkPolicy', { selector: 'app == "api"' })], 'open', 'open'],
    ['Calico, everywhere', [calico('GlobalNetworkPolicy', {})], 'unknown', 'unknown'],
    [
      'beside a NetworkPolicy',
      [calico('GlobalNetworkPolicy', {}), policy({ podSelector: {} })],
      'isolated',
      'unknown',
    ],
    [
      'a patch is no policy',
      [{ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'x' } }],
      'open',
      'open',
    ],
  ])('%s', (_, objects, ingress, egress) => {
    const network = clusterOf([pod('web'), ...objects]);
    const endpoint = endpointIn(network, 'web');
    expect([isolation(network, endpoint, 'ingress'), isolation(network, endpoint, 'egress')]).toEqual([
      ingress,
      egress,
    ]);
  });

  test('a pod on the host', () => {
    const network = clusterOf([pod('web', { hostNetwork: true }), policy({ podSelector: {} })]);
    expect(isolation(network, endpointIn(network, 'web'), 'ingress')).toBe('exempt');
  });
});
