import { describe, expect, test } from 'vitest';
import { lazy, type Activation, type Thunk } from '../../../actions/manifest-policy-check/cel/activation.ts';
import { Budget } from '../../../actions/manifest-policy-check/cel/budget.ts';
import { CelError } from '../../../actions/manifest-policy-check/cel/error.ts';
import { fromJson } from '../../../actions/manifest-policy-check/cel/json.ts';
import { Program, compile } from '../../../actions/manifest-policy-check/cel/program.ts';
import type { Value } from '../../../actions/manifest-policy-check/cel/value.ts';
import { outcome } from './cel.ts';

describe('holds', () => {
  test.each([
    // What decides wins over errors, on either side.
    '1 / 0 == 1 || true',
    'true || 1 / 0 == 1',
    '!(1 / 0 == 1 && false)',
    '"x" || true',
    '[0, 1].exists(x, 1 / x == 1)',
    '!([0, 2].all(x, 1 / x == 1))',
    '[].all(x, false) && ![].exists(x, true)',
    '{"a": 1, "b": 2}.all(k, k in ["a", "b"])',
    '[1, 2, 3].exists_one(x, x > 2) && [1, 2].existsOne(x, x == 1) && ![1, 1].exists_one(x, x == 1)',
    '[1, 2, 3].map(x, x * x) == [1, 4, 9] && [1, 2, 3].map(x, x > 1, -x) == [-2, -3]',
    '[1, 2, 3].filter(x, x != 2) == [1, 3] && {"a": 1}.map(k, k + "!") == ["a!"]',
    '[1, 2].map(x, [3, 4].map(y, x * y)) == [[3, 4], [6, 8]]',
    '[[1], [2]].all(x, x.exists(x, x > 0))',
    // Two variables: index or key, and value.
    '["a", "b"].all(i, v, v == ["a", "b"][i]) && {"a": 1}.exists(k, v, k == "a" && v == 1)',
    '["a", "b"].existsOne(i, v, i == 1) && {"a": 1}.exists_one(k, v, v > 0)',
    '["a", "b"].transformList(i, v, string(i) + v) == ["0a", "1b"]',
    '[5, 6, 7].transformList(i, v, i > 0, v * 10) == [60, 70]',
    '{"a": 1, "b": 2}.transformMap(k, v, v + 1) == {"a": 2, "b": 3}',
    '{"a": 1, "b": 2}.transformMap(k, v, v > 1, v) == {"b": 2} && ["x"].transformMap(i, v, v) == {0: "x"}',
    '{"a": "x"}.transformMapEntry(k, v, {v: k}) == {"x": "a"}',
    '{"a": "x", "b": "y"}.transformMapEntry(k, v, k == "a", {v: k}) == {"x": "a"}',
    'cel.bind(a, 2, cel.bind(b, a + 1, a * b)) == 6',
    'cel.bind(x, [1].map(y, y), x.map(y, y + x[0])) == [2]',
    'has({"a": null}.a) && !has({}.a) && !has({"a": {}}.a.b)',
    '[3, 1, 2].sortBy(x, -x) == [3, 2, 1] && ["bb", "a"].sortBy(s, s.size()) == ["a", "bb"]',
    // Optionals.
    '{"a": {"b": 1}}.?a.?b.orValue(0) == 1 && {}.?a.?b.orValue(0) == 0 && {}.?a.b.c.orValue(7) == 7',
    '[1][?0].value() == 1 && ![1][?4].hasValue() && {"a": 1}[?"a"] == optional.of(1)',
    'optional.none().or(optional.of(2)).value() == 2 && optional.of(1).or(1 / 0).value() == 1',
    'optional.of(1).orValue(1 / 0) == 1 && optional.none() != optional.of(null)',
    'optional.ofNonZeroValue("").hasValue() == false && optional.ofNonZeroValue([0]).hasValue()',
    'optional.of(2).optMap(x, x * 2) == optional.of(4) && !optional.none().optMap(x, 1 / 0).hasValue()',
    '{"a": {"b": 1}}.?a.optFlatMap(m, m.?b) == optional.of(1)',
    '[1, ?optional.none(), ?optional.of(2)] == [1, 2] && {?"a": optional.none(), ?"b": optional.of(1)} == {"b": 1}',
    'optional.unwrap([optional.of(1), optional.none()]) == [1] && [optional.of(2)].unwrapOpt() == [2]',
    'has({"a": {"b": 1}}.?a.b) && !has({}.?a.b) && type(optional.none()) == optional_type',
    'optional.of(null).value() == null && {"a": null}.a == null',
  ])('%s', (source) => expect(outcome(source)).toBe(true));
});

describe('errors', () => {
  test.each<[string, string]>([
    ['1 / 0 == 1 || false', 'value@2'],
    ['1 / 0 == 1 && true', 'value@2'],
    ['1 || false', 'overload@2'],
    ['1 ? 2 : 3', 'overload@2'],
    ['[0].all(x, 1 / x == 1)', 'value@13'],
    ['[1].all(x, x)', 'overload@4'],
    ['5.all(x, true)', 'overload@2'],
    ['[0, 1].exists_one(x, 1 / x == 1)', 'value@23'],
    ['[0].map(x, 1 / x)', 'value@13'],
    ['["a", "a"].transformMapEntry(i, v, {v: i})', 'value@11'],
    ['optional.none().value()', 'missing@16'],
    ['[?1]', 'overload@0'],
    ['(1).or(optional.none())', 'overload@4'],
    ['[1, "a"].sortBy(x, x)', 'overload@9'],
  ])('%s', (source, error) => expect(outcome(source)).toBe(error));
});

test('a lazy variable is worked out when it is asked for, once, and its error stands where it was', () => {
  let count = 0;
  const activation: Activation = new Map<string, Value | Thunk>([
    ['object', fromJson({ a: 1 })],
    ['variables.n', lazy(() => BigInt(++count))],
    ['variables.bad', () => new CelError('missing', 'no such key: x', 77)],
  ]);
  expect(outcome('object.a == 2 && variables.n == 1', activation)).toBe(false);
  expect(count).toBe(0);
  expect(outcome('variables.n + variables.n', activation)).toBe(2n);
  expect(outcome('1 == 1 && variables.bad', activation)).toBe('missing@20');
  expect(outcome('object.a == 1 || variables.bad', activation)).toBe(true);
});

test('a variable of a macro hides one of the activation, and a dot in front shows it', () => {
  const activation = new Map([
    ['x', fromJson(5)],
    ['a.b', fromJson({ c: 1 })],
  ]);
  expect(outcome('[1].map(x, x + .x)', activation)).toEqual([6n]);
  expect(outcome('a.b.c == 1 && [{"b": {"c": 2}}].all(a, a.b.c == 2)', activation)).toBe(true);
});

test('one program, many evaluations', () => {
  const program = compile('object.name.matches("^[a-z]+$")', ['object']);
  const names = ['web', 'Web', 'w3'];
  const seen = names.map((name) =>
    program instanceof Program
      ? program.evaluate(new Map([['object', fromJson({ name })]]), new Budget(1_000))
      : program,
  );
  expect(seen).toEqual([true, false, false]);
});
