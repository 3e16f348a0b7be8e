import type { Literal } from '../gate/literal.ts';
import type { Found, GenericKind } from '../kind.ts';

/** What shows that a secret stands somewhere, and who reads it there. */
export interface Sign {
  readonly literals: readonly (Pick<Literal, 'text' | 'needsValue'> & Partial<Pick<Literal, 'run'>>)[];
  /** How far it looks before and behind the literal, in bytes. */
  readonly reach: { readonly before: number; readonly behind: number };
  /** `text` is what is in reach (one character a byte), `at` where in it the literal stands. */
  readonly find: (text: string, at: number) => Sighting | undefined;
}

export interface Sighting extends Found {
  readonly kind: GenericKind;
}
