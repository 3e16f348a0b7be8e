const variable = /\$(?:\$|(\w+)|\{(\w+)(?:(:?-)|\}))/y;

/** Deeper nesting than any file needs: what goes further is not resolved. */
const maxDepth = 8;

/**
 * A Compose text with its defaults filled in: `${NAME:-default}`, `${NAME-default}`, nested ones too, `$$` as `$`.
 * Undefined where a variable has no default. https://docs.docker.com/reference/compose-file/interpolation/
 */
export function interpolate(text: string): string | undefined {
  const filled = fill(text, 0, 0);
  return filled?.end === text.length ? filled.value : undefined;
}

/** Up to the end, or inside a default up to its closing brace. */
function fill(text: string, start: number, depth: number): { value: string; end: number } | undefined {
  let value = '';
  let at = start;
  while (at < text.length && !(depth > 0 && text[at] === '}')) {
    if (text[at] !== '$') {
      value += text.charAt(at++);
      continue;
    }
    variable.lastIndex = at;
    const found = variable.exec(text);
    if (found?.[0] === '$$') {
      value += '$';
      at += 2;
      continue;
    }
    if (!found?.[3] || depth === maxDepth) return undefined;
    const inner = fill(text, variable.lastIndex, depth + 1);
    if (inner === undefined || text[inner.end] !== '}') return undefined;
    value += inner.value;
    at = inner.end + 1;
  }
  return { value, end: at };
}
