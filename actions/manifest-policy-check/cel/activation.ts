import type { CelError } from './error.ts';
import type { Value } from './value.ts';

/** Answers when it is asked, once an evaluation at most if it is `lazy`. */
export type Thunk = () => Value | CelError;

/**
 * The variables of an evaluation. A name may have dots (`variables.image`): the longest that fits is meant, so members
 * that are worked out lazily are variables of their own.
 */
export type Activation = Pick<ReadonlyMap<string, Value | Thunk>, 'get' | 'has'>;

/** The first has the say. */
export const layered = (first: Activation, second: Activation): Activation => ({
  get: (name) => (first.has(name) ? first : second).get(name),
  has: (name) => first.has(name) || second.has(name),
});

/** A thunk that works once and remembers. */
export function lazy(work: Thunk): Thunk {
  let answer: { readonly value: Value | CelError } | undefined;
  return () => (answer ??= { value: work() }).value;
}
