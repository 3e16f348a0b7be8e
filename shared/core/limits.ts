import type { Unchecked } from './check.ts';

/** A file made to be noisy must not take the memory that all others need; nobody reads that many findings. */
const mostOfRuleInFile = 1_000;
const mostOfCheck = 50_000;

/** How many more findings one rule may have in one file, when its check has `observed` already. */
export const roomFor = (observed: number): number =>
  Math.max(0, Math.min(mostOfRuleInFile, mostOfCheck - observed));

/** What is said of the findings beyond. */
export const tooMany = (path: string, ruleId: string, room: number): Unchecked => ({
  path,
  code: 'limit',
  message: `${ruleId} finds more than the ${room} places that can still be listed`,
  line: null,
  hint: 'Mend what is listed, split the file, or exclude it in the policy.',
});
