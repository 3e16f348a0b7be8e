import type { Drawing } from '../../../shared/core/drawing.ts';
import { nameOf } from './gains.ts';
import type { Network } from './network.ts';
import { portsText } from './ports.ts';
import { allowed, extentOf, isIsolated, strangers, type Edge, type Party, type Stranger } from './reach.ts';

/** Of a drawing; GitHub's own limits of Mermaid are 500 edges and 50,000 characters. */
const mostEdges = 200;
const mostCharacters = 20_000;
/** How many pairs are looked at for a drawing. */
const mostPairs = 50_000;
/** How many rules, peers and ports of policies are looked at for them. */
const mostLooks = 2_000_000;

const titles: Readonly<Record<Stranger, string>> = {
  anywhere: 'any address outside',
  addresses: 'some addresses outside',
  elsewhere: 'pods elsewhere',
};

/** What policies let through, as a graph; undefined where nothing is to be seen. `gained` comes first, in heavy lines. */
export function graphOf(
  title: string,
  edges: Iterable<Edge>,
  gained: readonly Edge[] = [],
): Drawing | undefined {
  const lines: string[] = ['graph LR'];
  const nodes = new Map<string, string>();
  let length = 0;
  let count = 0;
  let isCut = false;
  const nodeOf = (party: Party): string => {
    const name = nameOf(party);
    const known = nodes.get(name);
    if (known !== undefined) return known;
    const id = `n${nodes.size}`;
    nodes.set(name, id);
    const label = plain(typeof party === 'string' ? titles[party] : party.title);
    return typeof party === 'string' ? `${id}(["${label}"])` : `${id}["${label}"]`;
  };
  for (const [arrow, some] of [
    ['==>', gained],
    ['-->', edges],
  ] as const)
    for (const { source, target, ports } of some) {
      const mark = arrow === '==>' ? 'new: ' : '';
      const from = nodeOf(source);
      const line = `  ${from} ${arrow}|"${mark}${plain(portsText(ports))}"| ${nodeOf(target)}`;
      isCut = count >= mostEdges || length + line.length > mostCharacters - lines.length - 100;
      if (isCut) break;
      lines.push(line);
      length += line.length + 1;
      count += 1;
    }
  if (count === 0) return undefined;
  return { title: isCut ? `${title} (the first ${count} lines)` : title, mermaid: `${lines.join('\n')}\n` };
}

/** Letters that mean something to Mermaid, or to HTML, are no part of a name. */
const plain = (text: string): string => text.replace(/[^A-Za-z0-9 _./:-]/g, ' ').slice(0, 100);

/** Traffic that policies have a say in and let through. */
export function* governedEdges(network: Network): Generator<Edge> {
  const parties: readonly Party[] = [...network.endpoints, ...strangers.filter((one) => one !== 'addresses')];
  const isHeld = (party: Party, direction: 'ingress' | 'egress') =>
    typeof party !== 'string' && isIsolated(network, party, direction);
  const targets = new Set(parties.filter((party) => isHeld(party, 'ingress')));
  let pairs = 0;
  let looks = 0;
  for (const source of parties)
    for (const target of isHeld(source, 'egress') ? parties : targets) {
      looks += extentOf(network, source) + extentOf(network, target);
      if (++pairs > mostPairs || looks > mostLooks) return;
      const ports = allowed(network, source, target);
      if (ports.length > 0) yield { source, target, ports };
    }
}
