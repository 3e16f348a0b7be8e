/**
 * Whether a pattern fits a whole text: `*` is any characters but `/`, `**` any at all. All ways to read the stars are
 * followed at once, so the time is the product of the two lengths whatever the pattern.
 * @param one a sign of the pattern that is any one character but `/`
 */
export function fitsStars(pattern: string, text: string, one?: string): boolean {
  const steps = pattern.match(/\*\*+|\*|[^*]/g) ?? [];
  const reach = (from: Iterable<number>): Set<number> => {
    const found = new Set(from);
    // A set gives back what is added to it while it is being read.
    for (const at of found) if (steps[at]?.startsWith('*') === true) found.add(at + 1);
    return found;
  };
  let at = reach([0]);
  for (let index = 0; index < text.length && at.size > 0; index++) {
    const character = text.charAt(index);
    const next = [...at].flatMap((step) => {
      const sign = steps[step];
      if (sign?.startsWith('*') === true) return sign === '*' && character === '/' ? [] : [step];
      return sign === character || (sign === one && character !== '/') ? [step + 1] : [];
    });
    at = reach(next);
  }
  return at.has(steps.length);
}
