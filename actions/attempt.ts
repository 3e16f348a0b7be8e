import { PortcullisError } from '../shared/core/errors.ts';
import type { Problem } from '../shared/core/problem.ts';

/** A problem of one step is told, and the rest goes on. */
export async function attempt<Value>(
  problems: Problem[],
  work: () => Promise<Value> | Value,
): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    problems.push(error);
    return undefined;
  }
}
