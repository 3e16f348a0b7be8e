import { hasEscapedKey, mayBeKubernetes } from '../kubernetes.ts';

/** Each is in every object for a cluster that names an image: a list of containers, or the group of a custom object. */
const words = [
  'ontainer',
  'reference',
  'argoproj.io/',
  'tekton.dev/',
  'skaffold/',
  'helm.toolkit.fluxcd.io/',
  'monitoring.coreos.com/',
  'k8s.elastic.co/',
  'postgresql.cnpg.io/',
  'opentelemetry.io/',
  'pkg.crossplane.io/',
];

/**
 * What a text must hold to be worth parsing. Looking is cheap and parsing is not: most YAML of a repository ends here.
 * For an object of a cluster words count, wherever they stand: it may be indented, or written in braces.
 */
export function mayHoldReferences(text: string): boolean {
  const has = (word: string) => text.includes(word);
  return (
    (mayBeKubernetes(text) && words.some(has)) ||
    (servicesKey.test(text) && imageKey.test(text)) ||
    (has('jobs') && onKey.test(text)) ||
    hasEscapedKey(text)
  );
}

/** Every image of a chart's values stands in or beside such a key. */
export const mayHoldValues = (text: string): boolean => /image|repository/i.test(text) || hasEscapedKey(text);

const servicesKey = /(?:^|\{)[ \t]*["']?services["']?[ \t]*:/m;
const imageKey = /[\s{,"'](?:image|build)["']?[ \t]*:/;
const onKey = /^["']?on["']?[ \t]*:/m;

/** Keys at their places say that a file of that name can be nothing but the metadata of an action. */
export const isSurelyAction = (text: string): boolean =>
  /^runs[ \t]*:/m.test(text) && /^[ \t]+using[ \t]*:/m.test(text);

/** An image in parts, as the values of a chart have it. */
export const isSurelyValues = (text: string): boolean =>
  /^[ \t]*repository[ \t]*:/m.test(text) && /^[ \t]*tag[ \t]*:/m.test(text);
