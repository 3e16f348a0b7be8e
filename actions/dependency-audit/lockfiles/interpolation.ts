/** How often a value may stand in another, and how long it may become, in UTF-16 code units. */
const maxDepth = 256;
const longest = 2_000;

export type Variables = (name: string) => string | undefined;

/**
 * Fills in variables, as `pattern` (global, its first group the name) finds them. Undefined for a text where one is not
 * known, stands in itself, or makes it too long. Each variable is worked out once, so values that name one another many
 * times over cost no more than they are.
 */
export function interpolator(pattern: RegExp, variables: Variables): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const valueOf = (name: string, depth: number): string | undefined => {
    if (known.has(name) || depth > maxDepth) return known.get(name);
    // What names itself is not known while it is being worked out.
    known.set(name, undefined);
    const text = variables(name);
    const value = text === undefined ? undefined : filled(text, depth);
    known.set(name, value);
    return value;
  };
  const filled = (text: string, depth: number): string | undefined => {
    if (text.length > longest) return undefined;
    let result = '';
    let from = 0;
    for (const found of text.matchAll(pattern)) {
      const value = valueOf(found[1] ?? '', depth + 1);
      if (value === undefined) return undefined;
      result += text.slice(from, found.index) + value;
      from = found.index + found[0].length;
      if (result.length > longest) return undefined;
    }
    return result + text.slice(from);
  };
  return (text) => filled(text, 0);
}
