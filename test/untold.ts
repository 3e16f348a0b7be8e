import type { Left } from '../shared/core/rule.ts';

/** For rules that are to judge all they see: what one leaves unjudged fails the test. */
export const untold = (left: Left): never => {
  throw new Error(`left unjudged: ${left.message}`);
};
