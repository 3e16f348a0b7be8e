/** Undefined for arguments that it has no value for. */
export type PureFunction = (...args: readonly unknown[]) => unknown;

export const isText = (value: unknown): value is string => typeof value === 'string';

/** A function of texts alone. */
export const ofTexts =
  (evaluate: (...texts: readonly string[]) => unknown): PureFunction =>
  (...args) =>
    args.every(isText) ? evaluate(...args) : undefined;
