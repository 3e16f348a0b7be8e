import { remembered } from '../../../shared/core/remembered.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { KubeObject } from '../object.ts';
import { protocolOf } from './endpoint.ts';
import { allPortsOf, everyPort, joined, type PortRange, type PortSet, type Protocol } from './ports.ts';

export const directions = ['ingress', 'egress'] as const;
export type Direction = (typeof directions)[number];

/** A NetworkPolicy. Source: https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/ */
export interface Policy {
  readonly object: KubeObject;
  readonly namespace: string | undefined;
  readonly podSelector: Field;
  /** Undefined for a direction that it does not isolate: its rules there count for nothing. */
  readonly rules: Readonly<Record<Direction, readonly PolicyRule[] | undefined>>;
}

export interface PolicyRule {
  readonly field: Field;
  readonly policy: Policy;
  /** Undefined: everybody. */
  readonly peers: readonly Peer[] | undefined;
  /** What needs no container to be known. */
  readonly ports: PortSet;
  readonly namedPorts: readonly NamedPort[];
}

/** A port by its name, which each pod gives to a number of its own. */
export interface NamedPort {
  readonly field: Field;
  readonly protocol: Protocol;
  readonly name: string;
}

export interface Peer {
  readonly field: Field;
  /** Each may be there or not, and an empty one counts. */
  readonly podSelector: Field;
  readonly namespaceSelector: Field;
  readonly block: Block | undefined;
}

/** Addresses: `cidr` as written, and what is taken out of it. */
export interface Block {
  readonly cidr: string;
  readonly except: readonly string[];
}

export const isNetworkPolicy = ({ kind, group }: KubeObject): boolean =>
  kind === 'NetworkPolicy' && (group === 'networking.k8s.io' || group === 'extensions');

export const policyOf = remembered((object: KubeObject): Policy => {
  const spec = object.root.at('spec');
  const isolated = isolatedBy(spec);
  const rulesOf = (direction: Direction) =>
    isolated.includes(direction)
      ? spec.at(direction).items.map((field) => ruleOf(field, policy, direction))
      : undefined;
  const rules: Record<Direction, readonly PolicyRule[] | undefined> = {
    ingress: undefined,
    egress: undefined,
  };
  const policy: Policy = { object, namespace: object.namespace, podSelector: spec.at('podSelector'), rules };
  for (const direction of directions) rules[direction] = rulesOf(direction);
  return policy;
});

/**
 * What `policyTypes` says; without it ingress always, and egress where there is at least one rule for it: an empty list is
 * none. Source: SetDefaults_NetworkPolicy, pkg/apis/networking/v1/defaults.go of Kubernetes.
 */
export function isolatedBy(spec: Field): readonly Direction[] {
  const types = spec.at('policyTypes').texts;
  if (types.length > 0)
    return directions.filter((direction) => types.some((type) => type === typeNames[direction]));
  return spec.at('egress').items.length > 0 ? directions : ['ingress'];
}

export const typeNames: Readonly<Record<Direction, string>> = { ingress: 'Ingress', egress: 'Egress' };
export const peerNames: Readonly<Record<Direction, string>> = { ingress: 'from', egress: 'to' };

function ruleOf(field: Field, policy: Policy, direction: Direction): PolicyRule {
  const peers = field.at(peerNames[direction]);
  const ports = field.at('ports');
  const isRead = isListOrNone(peers) && isListOrNone(ports) && field.node?.kind !== 'sequence';
  return {
    field,
    policy,
    // What no API server takes lets nobody in.
    peers: isRead && peers.items.length === 0 ? undefined : peers.items.map(peerOf),
    ports: ports.items.length === 0 ? everyPort : joined(ports.items.flatMap(rangeOf)),
    namedPorts: ports.items.flatMap(namedPortOf),
  };
}

const isListOrNone = (field: Field): boolean => !field.exists || field.node?.kind === 'sequence';

function rangeOf(field: Field): readonly PortRange[] {
  const protocol = protocolOf(field);
  const port = field.at('port');
  if (protocol === undefined) return [];
  if (!port.exists) return [allPortsOf(protocol)];
  // In quotes too: no port has a name without a letter.
  const first = port.integer;
  return first === undefined ? [] : [{ protocol, first, last: field.at('endPort').integer ?? first }];
}

function namedPortOf(field: Field): readonly NamedPort[] {
  const protocol = protocolOf(field);
  const port = field.at('port');
  const { source } = port;
  if (protocol === undefined || source === undefined || port.integer !== undefined) return [];
  return [{ field: port, protocol, name: source }];
}

function peerOf(field: Field): Peer {
  const block = field.at('ipBlock');
  return {
    field,
    podSelector: field.at('podSelector'),
    namespaceSelector: field.at('namespaceSelector'),
    block: block.exists
      ? { cidr: block.at('cidr').source ?? '', except: block.at('except').texts }
      : undefined,
  };
}
