/** What exceptions let an object off. */
export interface Excuse {
  /** The policy is not about the object at all. */
  readonly isWhole: boolean;
  /** Only the cluster knows whether there is one, and why; undefined where that is sure. */
  readonly doubt: string | undefined;
  /** What a policy may ask for by itself. */
  readonly images: readonly string[];
  readonly values: readonly string[];
}

export const noExcuse: Excuse = { isWhole: false, doubt: undefined, images: [], values: [] };

/** What two sides of a change agree on: no change excuses itself. */
export function inCommon(one: Excuse, other: Excuse): Excuse {
  return {
    isWhole: one.isWhole && other.isWhole,
    doubt: isSome(one) && isSome(other) ? (one.doubt ?? other.doubt) : undefined,
    images: one.images.filter((image) => other.images.includes(image)),
    values: one.values.filter((value) => other.values.includes(value)),
  };
}

const isSome = ({ isWhole, doubt }: Excuse): boolean => isWhole || doubt !== undefined;
