import type { Unchecked } from '../core/check.ts';
import type { YamlProblem } from './yaml-nodes.ts';

/** What is said of a part of a file that cannot be read. */
export const unchecked = ({ code, reason, line }: YamlProblem): Omit<Unchecked, 'path'> => ({
  code,
  message: `Not readable as YAML: ${reason}.`,
  line,
  hint:
    code === 'limit'
      ? 'Split the file, or exclude it in the policy.'
      : 'Mend the YAML; where the file is broken on purpose, exclude it in the policy.',
});
