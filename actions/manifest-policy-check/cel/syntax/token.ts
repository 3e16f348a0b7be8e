import type { Value } from '../value.ts';

/** A word of the language. `quoted` is a name in back quotes, which only fields may have. */
export interface Token {
  readonly kind: 'name' | 'quoted' | 'number' | 'text' | 'symbol' | 'end';
  /** As written; of a quoted name without its quotes. */
  readonly text: string;
  readonly offset: number;
  /** Of a literal; a whole number has no sign yet, so its 64 bits are tested by who knows it. */
  readonly value?: Value;
}
