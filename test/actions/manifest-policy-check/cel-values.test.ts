import { describe, expect, test } from 'vitest';
import { fromJson } from '../../../actions/manifest-policy-check/cel/json.ts';
import { CelMap } from '../../../actions/manifest-policy-check/cel/value.ts';
import { outcome } from './cel.ts';

describe('holds', () => {
  test.each([
    // Numbers of all types are equal where their amounts are.
    'dyn(1) == 1.0 && dyn(1u) == 1 && dyn(2) != 2.5',
    '[1, 2u] == [1.0, 2] && {1: "a"} == {1u: "a"}',
    'dyn(1) != "1" && dyn(null) != false && dyn([]) != {}',
    'dyn(1) < 1.5 && dyn(2u) > 1.5 && dyn(-1) < 1u',
    'double("NaN") != double("NaN") && !(double("NaN") < 1.0) && !(double("NaN") >= 1.0)',
    '[0.0 / 0.0].map(x, [x]).all(x, x != x)',
    'b"ab" < b"b" && false < true && "a" < "ab" && "\\uFFFD" < "\\U0001F600"',
    '7 / 2 == 3 && -7 / 2 == -3 && -7 % 2 == -1 && 7u % 4u == 3u',
    '1.0 / 0.0 == double("Infinity") && -1.0 / 0.0 == -double("inf")',
    '"a" + "b" == "ab" && [1] + [2] == [1, 2] && b"a" + b"b" == b"ab"',
    '{1: "a", 2u: "b"}[2.0] == "b" && 1.0 in {1: 0} && !(1.5 in {1: 0})',
    '1 in [3, 2, 1.0] && !("1" in [1])',
    'size("a😀") == 2 && size(b"\\xff") == 1 && [1].size() == 1 && {}.size() == 0',
    'int("-12") == -12 && int(" 1".trim()) == 1 && int(1.9) == 1 && int(-1.9) == -1 && int(7u) == 7',
    'uint("7") == 7u && uint(2.5) == 2u && uint(3) == 3u',
    'double("1e3") == 1000.0 && double(3) == 3.0 && double(3u) == 3.0 && double("-.5") == -0.5',
    'string(1) == "1" && string(2u) == "2" && string(true) == "true" && string(b"a") == "a"',
    'string(1.5) == "1.5" && string(1e6) == "1e+06" && string(123456.0) == "123456" && string(2e-7) == "2e-07"',
    'bytes("é") == b"\\xc3\\xa9" && bool("TRUE") && !bool("f")',
    'type(type(1)) == type && type(null) == null_type && type(timestamp(0)) == google.protobuf.Timestamp',
    // Time.
    'duration("1h30m") == duration("5400s") && duration("-1.5s") < duration("0") && string(duration("-500ms")) == "-0.5s"',
    'duration("1h1m1s").getMinutes() == 61 && duration("1.5s").getMilliseconds() == 1500 && duration("-90m").getHours() == -1',
    'timestamp("2026-02-28T23:59:59Z") + duration("1s") == timestamp("2026-03-01T00:00:00Z")',
    'timestamp("2026-03-01T00:00:00+02:00") == timestamp("2026-02-28T22:00:00Z")',
    'timestamp("2026-01-02T00:00:00Z") - timestamp("2026-01-01T00:00:00Z") == duration("24h")',
    'timestamp("2026-01-02T00:00:00Z") - duration("24h") < timestamp("2026-01-01T00:00:01Z")',
    'string(timestamp("2026-01-01T00:00:00.120Z")) == "2026-01-01T00:00:00.12Z" && int(timestamp(99)) == 99',
    'string(timestamp("0001-01-01T00:00:00Z")) == "0001-01-01T00:00:00Z" && int(timestamp("1969-12-31T23:59:59.5Z")) == -1',
    // A Thursday.
    'timestamp("2026-12-31T23:30:05.006Z").getDayOfWeek() == 4',
    'timestamp("2026-12-31T23:30:05.006Z").getDayOfYear() == 364',
    'timestamp("2026-12-31T23:30:05.006Z").getMonth() == 11 && timestamp("2026-12-31T23:30:05.006Z").getDate() == 31',
    'timestamp("2026-12-31T23:30:05.006Z").getDayOfMonth() == 30 && timestamp("2026-12-31T23:30:05.006Z").getMilliseconds() == 6',
    'timestamp("2026-12-31T23:30:05Z").getFullYear("+01:00") == 2027 && timestamp("2026-12-31T23:30:05Z").getHours("-02:30") == 21',
    'timestamp("2026-07-01T12:00:00Z").getHours("Europe/Athens") == 15 && timestamp("2026-01-01T12:00:00Z").getHours("Europe/Athens") == 14',
  ])('%s', (source) => expect(outcome(source)).toBe(true));
});

describe('errors', () => {
  test.each<[string, string]>([
    ['9223372036854775807 + 1', 'value@20'],
    ['-9223372036854775807 - 2', 'value@21'],
    ['4611686018427387904 * 2', 'value@20'],
    ['-(-9223372036854775808)', 'value@0'],
    ['-9223372036854775808 / -1', 'value@21'],
    ['0u - 1u', 'value@3'],
    ['1 / 0', 'value@2'],
    ['1 % 0', 'value@2'],
    ['1 + 1u', 'overload@2'],
    ['"a" + 1', 'overload@4'],
    ['[1] < [2]', 'overload@4'],
    ['1 < "a"', 'overload@2'],
    ['1 in 2', 'overload@2'],
    ['!1', 'overload@0'],
    ['-"a"', 'overload@0'],
    ['[1][1]', 'missing@3'],
    ['[1][-1]', 'missing@3'],
    ['[1][0.5]', 'value@3'],
    ['[1]["a"]', 'overload@3'],
    ['{"a": 1}.b', 'missing@9'],
    ['{"a": 1}.a.b', 'overload@11'],
    ['"a".b', 'overload@4'],
    ['{1: 1, 1u: 2}', 'value@0'],
    ['{1.5: 1}', 'overload@0'],
    ['nothing', 'name@0'],
    ['nothing.at.all', 'name@0'],
    ['f(1)', 'name@0'],
    ['size(1, 2)', 'overload@0'],
    ['int("1.5")', 'value@0'],
    ['int("9223372036854775808")', 'value@0'],
    ['int(1e19)', 'value@0'],
    ['uint(-1)', 'value@0'],
    ['double("1e999")', 'value@0'],
    ['bool("yes")', 'value@0'],
    [String.raw`string(b'\xff')`, 'value@0'],
    ['string([1])', 'overload@0'],
    ['timestamp("2026-02-30T00:00:00Z")', 'value@0'],
    ['timestamp("2026-02-03")', 'value@0'],
    ['timestamp("9999-12-31T23:59:59Z") + duration("1s")', 'value@34'],
    ['duration("1 h")', 'value@0'],
    ['duration("h")', 'value@0'],
    ['duration("300000h") + duration("2500000h")', 'value@20'],
    ['timestamp(0).getHours("Atlantis")', 'value@13'],
  ])('%s', (source, error) => expect(outcome(source)).toBe(error));
});

test('JSON: whole numbers are int where 64 bits hold them', () => {
  const value = fromJson({
    a: 1,
    b: 1.5,
    c: 2 ** 70,
    d: 9007199254740993n,
    e: [null, true, 'x'],
    f: undefined,
    __proto__: 1,
  });
  const seen = value instanceof CelMap ? Object.fromEntries([...value.entries()] as [string, unknown][]) : {};
  expect(seen).toEqual({ a: 1n, b: 1.5, c: 2 ** 70, d: 9007199254740993n, e: [null, true, 'x'] });
});
