import { compilePattern } from '../../shared/files/pattern.ts';
import { PortcullisError } from '../../shared/core/errors.ts';

const mostPatterns = 200;

/**
 * Whether a repository's name is wanted: the last pattern that fits decides, `!` in front leaves out, and case does not
 * count, as on GitHub. Patterns that only leave out leave the rest in. Throws PortcullisError `bad-input`.
 */
export function nameFilter(patterns: readonly string[]): (name: string) => boolean {
  if (patterns.length > mostPatterns)
    throw new PortcullisError(
      'bad-input',
      `filter has more than ${mostPatterns} patterns.`,
      'Use wildcards.',
    );
  const compiled = patterns.map((written) => {
    const isOut = written.startsWith('!');
    const text = written.slice(isOut ? 1 : 0).toLowerCase();
    const matches = text.includes('/') ? undefined : compilePattern(text);
    if (matches === undefined)
      throw new PortcullisError(
        'bad-input',
        `filter has the pattern ${JSON.stringify(written.slice(0, 60))}, which no name can fit.`,
        'Write names of repositories without their owner; * stands for any signs.',
      );
    return { isOut, matches };
  });
  const isIn = compiled.every(({ isOut }) => isOut);
  return (name) => {
    const last = compiled.findLast(({ matches }) => matches(name.toLowerCase()));
    return last === undefined ? isIn : !last.isOut;
  };
}
