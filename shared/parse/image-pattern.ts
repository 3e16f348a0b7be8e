import type { ImageReference } from './image-reference.ts';

/** One character, or (`*`) any number of them; `/` only where it is written. */
type Step = '*' | ((character: string) => boolean);

/** `[a-z]`, `[^ab]`: characters and ranges, of which `\`, `]` and `-` are written with a `\`. */
const characterSet = /\[(\^?)((?:(?:\\.|[^\\\]-])(?:-(?:\\.|[^\\\]-]))?)+)\]/;

/**
 * Whether a shell pattern fits a reference as people write it, with its tag and digest or without. `*` and `?` stay
 * within one part of the path. Undefined for a broken pattern. (Facts: distribution/reference, Go's path.Match.)
 */
export function matchesFamiliar(image: ImageReference, pattern: string): boolean | undefined {
  const steps = compile(pattern);
  return steps && (fits(steps, image.familiar) || fits(steps, image.familiarName));
}

function compile(pattern: string): Step[] | undefined {
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (character === '*') {
      if (steps.at(-1) !== '*') steps.push('*');
    } else if (character === '?') {
      steps.push((other) => other !== '/');
    } else if (character === '[') {
      const set = new RegExp(characterSet, 'y');
      set.lastIndex = at;
      const [whole, not, ranges] = set.exec(pattern) ?? [];
      if (whole === undefined || ranges === undefined) return undefined;
      steps.push(inSet(ranges, not === '^'));
      at = set.lastIndex - 1;
    } else {
      const literal = character === '\\' ? pattern.charAt(++at) : character;
      if (literal === '') return undefined;
      steps.push((other) => other === literal);
    }
  }
  return steps;
}

function inSet(ranges: string, negated: boolean): Step {
  const pairs = [...ranges.matchAll(/\\?([^])(?:-\\?([^]))?/g)].map(
    ([, low = '', high = low]) => [low, high] as const,
  );
  return (character) => pairs.some(([low, high]) => low <= character && character <= high) !== negated;
}

/** Only the last `*` needs to be tried again: an earlier one could not reach further. */
function fits(steps: readonly Step[], text: string): boolean {
  let step = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  while (at < text.length) {
    const current = steps[step];
    if (current === '*') {
      star = step++;
      starAt = at;
    } else if (current?.(text.charAt(at))) {
      step++;
      at++;
    } else if (star !== -1 && text[starAt] !== '/') {
      step = star + 1;
      at = ++starAt;
    } else return false;
  }
  while (steps[step] === '*') step++;
  return step === steps.length;
}
