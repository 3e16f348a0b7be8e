import { CelError } from '../error.ts';
import { inInt64, inUint64, toInt, toUint } from '../integer.ts';
import { func, method, type Overload } from '../overload.ts';
import { durationText } from '../time/duration.ts';
import { secondsOf, timestampText } from '../time/timestamp.ts';
import { kindOf, TypeName, Uint, type Result } from '../value.ts';
import { doubleText, parseDouble } from './double.ts';
import { countPoints } from './points.ts';
import { decodeUtf8 } from './utf8.ts';

const fault = (type: string) => new CelError('value', `cannot be made a ${type}`);
const truth = new Map([
  ...['1', 't', 'T', 'true', 'TRUE', 'True'].map((word) => [word, true] as const),
  ...['0', 'f', 'F', 'false', 'FALSE', 'False'].map((word) => [word, false] as const),
]);

/** No integer of 64 bits needs more digits, and long ones are slow to read. */
const longest = 100;

function parseWhole(text: string, sign: RegExp): bigint | undefined {
  if (text.length > longest || !sign.test(text)) return undefined;
  return BigInt(text.replace(/^\+/, ''));
}

function doubleToInt(value: number): Result {
  // Both ends are out: cel-go says so, since neither can be told from what lies beyond.
  return value > -(2 ** 63) && value < 2 ** 63 ? BigInt(Math.trunc(value)) : fault('int');
}

function doubleToUint(value: number): Result {
  return value > -1 && value < 2 ** 64 ? new Uint(BigInt(Math.trunc(value))) : fault('uint');
}

const size = (count: number): bigint => BigInt(count);

/** From one type to another, and the size of what has one. */
export const conversionFunctions: readonly Overload[] = [
  func('dyn', ['any'], (value) => value),
  func('type', ['any'], (value) => new TypeName(kindOf(value))),
  func('bool', ['bool'], (value) => value),
  func('bool', ['string'], (text) => truth.get(text) ?? fault('bool')),
  func('int', ['int'], (value) => value),
  func('int', ['uint'], ({ value }) => toInt(value)),
  func('int', ['double'], doubleToInt),
  func('int', ['string'], (text) => {
    const value = parseWhole(text, /^[+-]?[0-9]+$/);
    return value !== undefined && inInt64(value) ? value : fault('int');
  }),
  func('int', ['timestamp'], (time) => secondsOf(time)),
  func('int', ['duration'], ({ nanos }) => nanos),
  func('uint', ['uint'], (value) => value),
  func('uint', ['int'], (value) => toUint(value)),
  func('uint', ['double'], doubleToUint),
  func('uint', ['string'], (text) => {
    const value = parseWhole(text, /^[0-9]+$/);
    return value !== undefined && inUint64(value) ? new Uint(value) : fault('uint');
  }),
  func('double', ['double'], (value) => value),
  func('double', ['int'], (value) => Number(value)),
  func('double', ['uint'], ({ value }) => Number(value)),
  func('double', ['string'], (text) => parseDouble(text)),
  func('string', ['string'], (text) => text),
  func('string', ['bool'], (value) => String(value)),
  func('string', ['int'], (value) => String(value)),
  func('string', ['uint'], ({ value }) => String(value)),
  func('string', ['double'], (value) => doubleText(value)),
  func('string', ['bytes'], (bytes) => decodeUtf8(bytes) ?? new CelError('value', 'the bytes are no UTF-8')),
  func('string', ['timestamp'], (time) => timestampText(time)),
  func('string', ['duration'], (duration) => durationText(duration)),
  func('bytes', ['bytes'], (bytes) => bytes),
  func('bytes', ['string'], (text) => new TextEncoder().encode(text)),
  ...[func, method].flatMap((declare): readonly Overload[] => [
    declare('size', ['string'], (text) => size(countPoints(text))),
    declare('size', ['bytes'], (bytes) => size(bytes.length)),
    declare('size', ['list'], (list) => size(list.length)),
    declare('size', ['map'], (map) => size(map.size)),
  ]),
];
