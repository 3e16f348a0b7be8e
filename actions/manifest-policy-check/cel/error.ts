/**
 * Why an evaluation gave no value.
 * overload: the function or operator does not take these types; missing: no such key, index or value; value: right type,
 * wrong content (overflow, bad timestamp); name: nothing of that name; unknowable: only a running cluster could tell;
 * cost: the budget is spent.
 */
export type ErrorKind = 'overload' | 'missing' | 'value' | 'name' | 'unknowable' | 'cost';

/** An error as a value; `||`, `&&`, `all` and `exists` may absorb it (never one of cost). */
export class CelError {
  readonly kind: ErrorKind;
  readonly message: string;
  /** Where in the source, in UTF-16 units; -1 while nobody has said. */
  readonly offset: number;
  constructor(kind: ErrorKind, message: string, offset = -1) {
    this.kind = kind;
    this.message = message;
    this.offset = offset;
  }

  /** The same at this offset, unless it has one. */
  at(offset: number): CelError {
    return this.offset >= 0 ? this : new CelError(this.kind, this.message, offset);
  }
}
