import type { Input } from '../../shared/core/input.ts';

const flag = (name: string, summary: string): Input => ({
  name,
  summary,
  kind: 'flag',
  where: 'command-line',
});

/** What the command `init` takes. */
export const initInputs: readonly Input[] = [
  flag('fork-safe', 'The pair of workflows that answers pull requests from forks too.'),
  flag('diff', 'Write nothing: print the files, for `git apply`.'),
];

/** What stands behind its name. */
export const initUsage = [...initInputs.map(({ name }) => `[--${name}]`), '[path]'].join(' ');
