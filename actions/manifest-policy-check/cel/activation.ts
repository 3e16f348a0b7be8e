import type { CelError } from './error.ts';
import type { Value } from './value.ts';

/** Answers when it is asked, once an evaluation at most if it is `lazy`. */
export type Thunk = () => Value | CelError;

/**
 * The variables of an evaluation. A name may have dots (`variables.image`): the longest that fits is meant, so members
 * that are worked out lazily are variables of their own.
 */
export type Activation = ReadonlyMap<string, Value | Thunk>;

/** A thunk that works once and remembers. */
export function lazy(work: Thunk): Thunk {
  let answer: { readonly value: Value | CelError } | undefined;
  return () => (answer ??= { value: work() }).value;
}
