import type { Rule } from '../../../shared/core/rule.ts';
import type { Manifest } from '../manifest.ts';
import { egressAllowAll, ingressAllowAll } from './network/allow-all.ts';
import { danglingNetworkPolicy, danglingPolicyPeer } from './network/dangling-network-policy.ts';
import { deadPolicyRules } from './network/dead-policy-rules.ts';
import { exposedAdminPort } from './network/exposed-admin-port.ts';
import { loadBalancerService, nodePortService } from './network/exposed-service.ts';
import { externalIps } from './network/external-ips.ts';
import { externalName } from './network/external-name.ts';
import { gatewayAllNamespaces } from './network/gateway-all-namespaces.ts';
import { egressNotIsolated, ingressNotIsolated } from './network/half-isolated.ts';
import { ingressAnyHost } from './network/ingress-any-host.ts';
import { ingressSnippet } from './network/ingress-snippet.ts';
import { ingressWithoutTls } from './network/ingress-without-tls.ts';
import { invalidNetworkPolicy } from './network/invalid-network-policy.ts';
import { metadataReachable } from './network/metadata-reachable.ts';
import { missingNetworkPolicy } from './network/missing-network-policy.ts';
import { namespaceDefaultDeny } from './network/namespace-default-deny.ts';
import { reachGain } from './network/reach-gain.ts';
import { splitPeer } from './network/split-peer.ts';
import { sshPort } from './network/ssh-port.ts';
import { unknownPortName } from './network/unknown-port-name.ts';
import { upstreamTlsUnverified } from './network/upstream-tls-unverified.ts';

export const networkRules: readonly Rule<Manifest>[] = [
  missingNetworkPolicy,
  egressNotIsolated,
  ingressNotIsolated,
  namespaceDefaultDeny,
  ingressAllowAll,
  egressAllowAll,
  metadataReachable,
  deadPolicyRules,
  invalidNetworkPolicy,
  danglingNetworkPolicy,
  danglingPolicyPeer,
  splitPeer,
  unknownPortName,
  reachGain,
  nodePortService,
  loadBalancerService,
  exposedAdminPort,
  sshPort,
  externalIps,
  externalName,
  ingressWithoutTls,
  ingressAnyHost,
  ingressSnippet,
  gatewayAllNamespaces,
  upstreamTlsUnverified,
];
