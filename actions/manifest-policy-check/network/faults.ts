import type { Field } from '../../../shared/parse/yaml-field.ts';
import { cidrOf, contains } from './address.ts';
import { protocolOf } from './endpoint.ts';
import { directions, peerNames, typeNames } from './policy.ts';
import { lastPort } from './ports.ts';

/** What makes an API server refuse a NetworkPolicy, or a decoder drop a part of it. */
export interface Fault {
  readonly field: Field;
  /** Without a full stop. */
  readonly message: string;
}

/** Source: ValidateNetworkPolicySpec, pkg/apis/networking/validation/validation.go of Kubernetes. */
export function* faultsOf(spec: Field): Generator<Fault> {
  yield* selectorFaults(spec.at('podSelector'));
  for (const field of spec.at('policyTypes').items)
    if (!Object.values(typeNames).some((name) => name === field.source))
      yield { field, message: 'policyTypes are `Ingress` and `Egress`' };
  for (const direction of directions) {
    const rules = spec.at(direction);
    yield* listFaults(rules);
    for (const rule of rules.items) {
      const peers = rule.at(peerNames[direction]);
      yield* listFaults(peers);
      yield* listFaults(rule.at('ports'));
      for (const peer of peers.items) yield* peerFaults(peer);
      for (const port of rule.at('ports').items) yield* portFaults(port);
    }
  }
}

function* listFaults(field: Field): Generator<Fault> {
  if (field.exists && field.node?.kind !== 'sequence')
    yield { field, message: `\`${String(field.name)}\` is a list: each entry begins with a dash` };
}

function* peerFaults(field: Field): Generator<Fault> {
  const selectors = [field.at('podSelector'), field.at('namespaceSelector')].filter(({ exists }) => exists);
  const block = field.at('ipBlock');
  for (const selector of selectors) yield* selectorFaults(selector);
  if (block.exists && selectors.length > 0)
    yield { field: block, message: 'a peer has an ipBlock or selectors, never both' };
  if (!block.exists && selectors.length === 0)
    yield {
      field,
      message: 'a peer names pods, namespaces or an ipBlock; leave out the whole list to mean everybody',
    };
  if (block.exists) yield* blockFaults(block);
}

function* blockFaults(block: Field): Generator<Fault> {
  const field = block.at('cidr');
  const cidr = cidrOf(field.source ?? '');
  if (cidr === undefined) yield { field, message: '`cidr` is no address range' };
  for (const except of block.at('except').items) {
    const inner = cidrOf(except.source ?? '');
    if (inner === undefined) yield { field: except, message: 'this is no address range' };
    else if (cidr !== undefined && (!contains(cidr, inner) || inner.length === cidr.length))
      yield { field: except, message: '`except` has to lie within `cidr`, and be smaller' };
  }
}

function* portFaults(field: Field): Generator<Fault> {
  const port = field.at('port');
  const end = field.at('endPort');
  if (protocolOf(field) === undefined)
    yield { field: field.at('protocol'), message: 'protocols are `TCP`, `UDP` and `SCTP`' };
  if (port.integer !== undefined && (port.integer < 1 || port.integer > lastPort))
    yield { field: port, message: `ports go from 1 to ${lastPort}` };
  if (end.exists && port.integer === undefined)
    yield { field: end, message: '`endPort` needs a numbered `port`' };
  if (end.exists && port.integer !== undefined && (end.integer ?? 0) < port.integer)
    yield { field: end, message: '`endPort` is not below `port`' };
}

function* selectorFaults(selector: Field): Generator<Fault> {
  for (const field of selector.members)
    if (field.name !== 'matchLabels' && field.name !== 'matchExpressions')
      yield {
        field,
        message: 'a selector has `matchLabels` and `matchExpressions`, and drops anything else',
      };
  for (const each of selector.at('matchExpressions').items) {
    const field = each.at('operator');
    const operator = field.source ?? '';
    const hasValues = each.at('values').items.length > 0;
    if (!/^(?:In|NotIn|Exists|DoesNotExist)$/.test(operator))
      yield { field, message: 'operators are `In`, `NotIn`, `Exists` and `DoesNotExist`' };
    else if (operator.endsWith('In') !== hasValues)
      yield {
        field: each,
        message: hasValues ? `\`${operator}\` takes no values` : `\`${operator}\` needs values`,
      };
  }
}
