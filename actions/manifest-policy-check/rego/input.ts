import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { keyText } from '../../../shared/parse/yaml-path.ts';
import type { KubeObject } from '../object.ts';
import type { Input } from './evaluate.ts';

/** The API server takes no more than this, in UTF-16 units; OPA's memory would. */
const longest = 3 * 1024 * 1024;

/** An object as a policy gets to see it; undefined where it is too large. */
export function inputOf({ root, group, apiVersion, kind, name, namespace }: KubeObject): Input | undefined {
  if (root.node === undefined) return undefined;
  const plain = jsonText(root.node);
  if (plain === undefined) return undefined;
  const version = apiVersion.slice(apiVersion.indexOf('/') + 1);
  const review = JSON.stringify({
    kind: { group, version, kind },
    name,
    namespace: namespace ?? '',
    operation: 'CREATE',
  });
  const own = plain.slice(1, -1);
  const beside = `"parameters":{},"review":{"object":${plain},${review.slice(1)}`;
  return { plain, review: `{${[...(own === '' ? [] : [own]), beside].join(',')}}` };
}

/** Undefined where it would be too long. */
export function jsonText(node: YamlNode): string | undefined {
  const room = { left: longest };
  const text = write(node, room);
  return room.left < 0 ? undefined : text;
}

/** `left` counts down what may still be written. */
function write(node: YamlNode, room: { left: number }): string {
  if (room.left < 0) return '';
  if (node.kind === 'scalar') {
    // A whole number of any size stands in JSON as it is.
    const text = typeof node.value === 'bigint' ? String(node.value) : JSON.stringify(node.value);
    room.left -= text.length;
    return text;
  }
  room.left -= 2;
  if (node.kind === 'sequence') return `[${node.items.map((item) => write(item, room)).join(',')}]`;
  const last = new Map<string, YamlNode>();
  for (const { key, value } of node.entries) {
    const name = keyText(key);
    if (name !== undefined) last.set(name, value);
  }
  const members = [...last].map(([name, value]) => {
    room.left -= name.length + 4;
    return `${JSON.stringify(name)}:${write(value, room)}`;
  });
  return `{${members.join(',')}}`;
}
