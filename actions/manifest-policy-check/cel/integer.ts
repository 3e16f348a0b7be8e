import { CelError } from './error.ts';
import { Uint, type Result } from './value.ts';

export const inInt64 = (value: bigint): boolean => BigInt.asIntN(64, value) === value;
export const inUint64 = (value: bigint): boolean => BigInt.asUintN(64, value) === value;

const overflow = () => new CelError('value', 'integer overflow');

/** A whole number as int, where 64 bits hold it. */
export const toInt = (value: bigint): Result => (inInt64(value) ? value : overflow());
/** A whole number as uint, where 64 bits hold it. */
export const toUint = (value: bigint): Result => (inUint64(value) ? new Uint(value) : overflow());
