import type { Nested } from './action-facts.ts';
import { code } from '../../shared/parse/references/reference.ts';

/** In one message. */
const mostShown = 3;

/** `` `node:20` (action.yml, line 4) and 2 more``; undefined where there are none of the kind. */
export function nestedNames(nested: readonly Nested[], kind: Nested['kind']): string | undefined {
  const some = nested.filter((one) => one.kind === kind);
  if (some.length === 0) return undefined;
  const shown = some
    .slice(0, mostShown)
    .map(({ text, path, line }) => `${code(text)} (${code(path)}, line ${String(line)})`);
  const more = some.length - shown.length;
  return [...shown, ...(more > 0 ? [`${String(more)} more`] : [])].join(', ');
}
