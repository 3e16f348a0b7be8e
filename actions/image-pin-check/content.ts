import { mayBeKubernetes } from '../../shared/parse/kubernetes.ts';

/**
 * What a text must hold to be worth parsing. Looking is cheap and parsing is not: most YAML of a repository ends here.
 * For an object of a cluster words count, wherever they stand: it may be indented, or written in braces.
 */
export function mayHoldReferences(text: string): boolean {
  const has = (word: string) => text.includes(word);
  return (
    (mayBeKubernetes(text) && (has('ontainers') || has('reference') || has('argoproj.io/'))) ||
    (servicesKey.test(text) && imageKey.test(text)) ||
    (has('jobs') && onKey.test(text)) ||
    hasEscapedKey(text)
  );
}

const servicesKey = /(?:^|\{)[ \t]*["']?services["']?[ \t]*:/m;
const imageKey = /[\s{,"'](?:image|build)["']?[ \t]*:/;
const onKey = /^["']?on["']?[ \t]*:/m;

/** `"\x6bind"` is the key `kind` to whoever applies the file. */
function hasEscapedKey(text: string): boolean {
  if (!/\\[xuU]/.test(text)) return false;
  for (const [key] of text.matchAll(/"(?:[^"\\\n]|\\.)*"[ \t]*:/g)) if (/\\[xuU]/.test(key)) return true;
  return false;
}

/** Keys at their places say that a file of that name can be nothing but the metadata of an action. */
export const isSurelyAction = (text: string): boolean =>
  /^runs[ \t]*:/m.test(text) && /^[ \t]+using[ \t]*:/m.test(text);
