import { hashedOver } from '../../../shared/core/hash.ts';
import { remembered } from '../../../shared/core/remembered.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { projectOf } from '../project.ts';
import type { Gate } from './policy.ts';

/** What tells two values apart, however they are laid out. */
const signature = remembered((node: YamlNode): string => {
  if (node.kind === 'scalar') return JSON.stringify([typeof node.value, String(node.value)]);
  const parts =
    node.kind === 'sequence'
      ? node.items.map(signature)
      : node.entries.map(({ key, value }) => `${signature(key)}:${signature(value)}`);
  return hashedOver('sha256', Buffer.from(JSON.stringify([node.kind, ...parts])), 1).toString('hex');
});

export const signatureOfObject = ({ root }: KubeObject): string => (root.node ? signature(root.node) : '');

/** What tells a gate from a gate of another side: its policy, what binds it, and every object it may take as params. */
export function signatureOf(docs: readonly Manifest[], { policy, enforcement }: Gate): string {
  const name = enforcement.paramRef.at('name').source;
  const params = policy.paramKind
    ? projectOf(docs)
        .ofKind(policy.paramKind.kind)
        .filter((one) => name === undefined || one.name === name)
    : [];
  const parts = [policy.object, enforcement.object, ...params].map(signatureOfObject);
  return [policy.part, policy.rule, ...parts].join('\n');
}
