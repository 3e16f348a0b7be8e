import type { YamlNode } from './yaml-nodes.ts';
import { child, text } from './yaml-path.ts';

/** An object for a cluster: `apiVersion` and `kind` are there, as texts. */
export const isKubernetes = (root: YamlNode): boolean =>
  text(child(root, 'apiVersion')) !== undefined && text(child(root, 'kind')) !== undefined;

/** False for a text that holds no such object, unless an escape hides a key. Cheap: looked at before parsing. */
export const mayBeKubernetes = (source: string): boolean =>
  source.includes('apiVersion') && source.includes('kind');

/** Keys at the left margin say that the file can be nothing but an object for a cluster. */
export const isSurelyKubernetes = (source: string): boolean =>
  /^apiVersion[ \t]*:/m.test(source) && /^kind[ \t]*:/m.test(source);
