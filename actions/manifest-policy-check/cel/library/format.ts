import type { Budget } from '../budget.ts';
import { CelError } from '../error.ts';
import { compareText } from '../order.ts';
import { durationText } from '../time/duration.ts';
import { timestampText } from '../time/timestamp.ts';
import {
  CelMap,
  Duration,
  isList,
  kindOf,
  type Result,
  Timestamp,
  TypeName,
  Uint,
  type Value,
} from '../value.ts';
import { fixedText } from './double.ts';
import { decodeUtf8 } from './utf8.ts';

/** More digits behind the dot are no precision. */
const finest = 100;

/** `text.format(args)`: `%s %d %f %e %b %o %x %X %%`. */
export function formatText(text: string, args: readonly Value[], budget: Budget): Result {
  let result = '';
  let used = 0;
  let from = 0;
  for (const clause of text.matchAll(/%(?:%|(?:\.([0-9]{1,9}))?(.?))/gsu)) {
    result += text.slice(from, clause.index);
    from = clause.index + clause[0].length;
    if (clause[0] === '%%') {
      result += '%';
      continue;
    }
    const verb = verbs.get(clause[2] ?? '');
    if (verb === undefined) return new CelError('value', `format has no "${clause[0]}"`);
    const argument = args[used++];
    if (argument === undefined) return new CelError('missing', `index ${String(used - 1)} out of range`);
    const precision = clause[1] === undefined ? undefined : Number(clause[1]);
    if (precision !== undefined && precision > finest)
      return new CelError('value', 'format cannot be so precise');
    const piece = verb(argument, precision ?? 6, budget);
    if (piece === undefined)
      return new CelError('value', `format has no ${clause[0]} for ${kindOf(argument)}`);
    budget.spend(1 + (piece.length >> 4));
    result += piece;
  }
  return result + text.slice(from);
}

type Verb = (value: Value, precision: number, budget: Budget) => string | undefined;

const whole = (value: Value): bigint | undefined =>
  typeof value === 'bigint' ? value : value instanceof Uint ? value.value : undefined;

const real = (value: Value): number | undefined =>
  typeof value === 'number' ? value : toNumber(whole(value));
const toNumber = (value: bigint | undefined): number | undefined =>
  value === undefined ? undefined : Number(value);

const inBase =
  (base: number): Verb =>
  (value) =>
    whole(value)?.toString(base);

function hexadecimal(value: Value): string | undefined {
  if (typeof value === 'string') return Buffer.from(value, 'utf8').toString('hex');
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : whole(value)?.toString(16);
}

function scientific(value: number, precision: number): string {
  return value
    .toExponential(precision)
    .replace(/[+-][0-9]$/, (power) => `${power.charAt(0)}0${power.charAt(1)}`);
}

const finite =
  (write: (value: number, precision: number) => string): Verb =>
  (value, precision) => {
    const amount = real(value);
    if (amount === undefined) return undefined;
    return Number.isFinite(amount) ? write(amount, precision) : String(amount);
  };

const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['s', (value, _, budget) => plainText(value, budget)],
  ['d', (value) => (typeof value === 'number' ? String(value) : whole(value)?.toString())],
  ['f', finite(fixedText)],
  ['e', finite(scientific)],
  ['b', (value) => (typeof value === 'boolean' ? String(Number(value)) : whole(value)?.toString(2))],
  ['o', inBase(8)],
  ['x', hexadecimal],
  ['X', (value) => hexadecimal(value)?.toUpperCase()],
]);

/** A value as `%s` writes it; undefined for what has no text. */
function plainText(value: Value, budget: Budget): string | undefined {
  budget.spend(1 + (typeof value === 'string' ? value.length >> 4 : 0));
  if (typeof value !== 'object') return String(value);
  if (value === null) return 'null';
  if (isList(value))
    return enclosed(
      '[',
      value.map((item) => plainText(item, budget)),
      ']',
    );
  if (value instanceof CelMap) {
    const entries = [...value.entries()].map(
      ([key, item]) => [plainText(key, budget) ?? '', plainText(item, budget)] as const,
    );
    entries.sort(([left], [right]) => compareText(left, right));
    return enclosed(
      '{',
      entries.map(([key, text]) => text && `${key}: ${text}`),
      '}',
    );
  }
  if (value instanceof Uint8Array) return decodeUtf8(value) ?? '';
  if (value instanceof Uint) return String(value.value);
  if (value instanceof Timestamp) return timestampText(value);
  if (value instanceof Duration) return durationText(value);
  return value instanceof TypeName ? value.name : undefined;
}

const enclosed = (open: string, texts: readonly (string | undefined)[], close: string): string | undefined =>
  texts.includes(undefined) ? undefined : `${open}${texts.join(', ')}${close}`;
