import { child, items } from '../../yaml-path.ts';
import type { YamlNode, YamlScalar } from '../../yaml-nodes.ts';

const lookUp = /\$\{\{ *matrix((?:\.[\w-]+){1,8}) *\}\}/g;

/** A text around a value of the matrix. */
interface MatrixText {
  readonly before: string;
  /** The names behind `matrix`. */
  readonly path: readonly string[];
  readonly after: string;
}

/** Undefined for a text that has no expression, another one, or more than one. */
export function matrixText(text: string): MatrixText | undefined {
  const [found, ...more] = text.matchAll(lookUp);
  if (!found?.[1] || more.length > 0) return undefined;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  return (before + after).includes('${{') ? undefined : { before, path: found[1].slice(1).split('.'), after };
}

/**
 * The scalars that a path in the matrix can take, from its list and from `include`. Undefined where any of them is
 * not written out. `exclude` is not looked at: it only takes away.
 */
export function matrixValues(
  matrix: YamlNode | undefined,
  path: readonly string[],
): YamlScalar[] | undefined {
  const [axis, ...rest] = path;
  if (matrix?.kind !== 'mapping' || axis === undefined) return undefined;
  const list = child(matrix, axis);
  const include = child(matrix, 'include');
  if ((list && list.kind !== 'sequence') || (include && include.kind !== 'sequence')) return undefined;
  const included = items(include).map((combination) => child(combination, axis));
  const found: YamlScalar[] = [];
  for (const start of new Set([...items(list), ...included])) {
    const value = rest.reduce<YamlNode | undefined>(child, start);
    if (value?.kind === 'scalar') found.push(value);
    else if (value) return undefined;
  }
  return found.length === 0 ? undefined : found;
}
