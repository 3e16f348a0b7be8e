import type { YamlNode } from './yaml-nodes.ts';
import { child, text } from './yaml-path.ts';

/** An object for a cluster: `apiVersion` and `kind` are there, as texts. */
export const isKubernetes = (root: YamlNode): boolean =>
  text(child(root, 'apiVersion')) !== undefined && text(child(root, 'kind')) !== undefined;

/** False for a text that holds no such object, unless an escape hides a key. Cheap: looked at before parsing. */
export const mayBeKubernetes = (source: string): boolean =>
  source.includes('apiVersion') && source.includes('kind');

/** Keys at the left margin, or of a JSON object, say that the file can be nothing but an object for a cluster. */
export const isSurelyKubernetes = (source: string): boolean =>
  (/^["'\uFEFF]?apiVersion["']?[ \t]*:/m.test(source) && /^["'\uFEFF]?kind["']?[ \t]*:/m.test(source)) ||
  (/^\s*\{/.test(source) && /"apiVersion"\s*:/.test(source) && /"kind"\s*:/.test(source));

/** `"\x6bind"`, or the words of `!!binary a2luZA==`, are the key `kind` to whoever applies the file. */
export const hasEscapedKey = (text: string): boolean =>
  /\\(?:x[4-7]|u00[4-7]|U000000[4-7])[0-9a-fA-F]|!!?[\w%]*(?:binary|%)|yaml\.org,2002:/.test(text) ||
  (/\\\r?\n/.test(text) && mayBeKubernetes(text.replace(/\\\r?\n[ \t]*/g, '')));
