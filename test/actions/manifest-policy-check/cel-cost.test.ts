import { describe, expect, test } from 'vitest';
import type { Activation } from '../../../actions/manifest-policy-check/cel/activation.ts';
import type { Value } from '../../../actions/manifest-policy-check/cel/value.ts';
import { Budget } from '../../../actions/manifest-policy-check/cel/budget.ts';
import { CelError } from '../../../actions/manifest-policy-check/cel/error.ts';
import { compile, Program } from '../../../actions/manifest-policy-check/cel/program.ts';
import { evaluate, outcome } from './cel.ts';

const range = 'lists.range(1000)';
const grown = (body: string, end: string): string =>
  Array.from({ length: 60 }, (_, at) => at).reduceRight(
    (inner, at) => `cel.bind(v${at + 1}, ${body.replaceAll('V', `v${at}`)}, ${inner})`,
    end,
  );
const activation: Activation = new Map([
  ['long', 'a'.repeat(300_000)],
  ['late', `b${'a'.repeat(150_000)}`],
]);

describe('what would run for ever, or fill the memory, is stopped', () => {
  test.each<[string, string]>([
    ['loops', `${range}.all(a, ${range}.all(b, ${range}.all(c, true)))`],
    ['an absorbed loop', `${range}.all(a, ${range}.all(b, ${range}.all(c, true))) || true`],
    ['twice as long each time', `cel.bind(v0, "aaaaaaaaaaaaaaaa", ${grown('V + V', 'v60.size()')})`],
    ['twice as many each time', `cel.bind(v0, [1], ${grown('V + V', 'v60.size()')})`],
    ['shared ever deeper, then written', `cel.bind(v0, [1], ${grown('[V, V]', '"%s".format([v60])')})`],
    ['shared ever deeper, then flat', `cel.bind(v0, [1], ${grown('[V, V]', 'v60.flatten(100)')})`],
    [
      'shared ever deeper, then compared',
      `cel.bind(v0, [1], ${grown('[V, V]', 'v60 == [v59, [v58, [v57, v57]]]')})`,
    ],
    ['a range', 'lists.range(9223372036854775807)'],
    ['all pairs', 'sets.contains(lists.range(100000), lists.range(100000))'],
    ['a late mismatch at every place', `${range}.all(x, !long.contains(late))`],
    ['an index', `${range}.all(x, long.indexOf(late) < 0)`],
    ['a longer text', 'long.replace("a", long)'],
    ['a longer text between nothing', 'long.replace("", long)'],
    ['a joined text', `${range}.map(x, long).join(long)`],
    ['copies', `${range}.all(x, long.upperAscii() != "")`],
    ['many patterns', `${range}.all(x, "a".matches(string(x) + "[ab]{900}") || true)`],
    ['a large pattern', `"a".matches("${'a{1000}'.repeat(900)}")`],
    ['a pattern on a long text', `${range}.all(x, long.matches("(.{0,500}x){0,2}$") || true)`],
  ])('%s', (_, source) => expect(evaluate(source, activation)).toMatchObject({ kind: 'cost' }));

  test('no pattern goes back', () =>
    expect(outcome(`"${'a'.repeat(29)}!".matches("^(a+)+$") || long.matches("^(a|a)*b$")`, activation)).toBe(
      false,
    ));
});

test('a budget is shared, and what an inner evaluation spends stops the outer one', () => {
  const compiled = (source: string): Program => {
    const program = compile(source);
    if (program instanceof Program) return program;
    throw new Error(program.fault);
  };
  const budget = new Budget(5_000);
  const inner = compiled(`${range}.all(a, ${range}.all(b, true))`);
  const activation: Activation = new Map([['variables.x', () => inner.evaluate(new Map(), budget)]]);
  expect(compiled('variables.x || true').evaluate(activation, budget)).toMatchObject({ kind: 'cost' });
  expect(compiled('true').evaluate(new Map(), budget)).toBeInstanceOf(CelError);
});

test('values nested too deeply for the stack are an error of cost', () => {
  const deep = (): Map<string, Value> => {
    let value: unknown[] = [];
    for (let depth = 0; depth < 100_000; depth++) value = [value];
    return new Map([['x', value as never]]);
  };
  const both = new Map([...deep(), ['y', deep().get('x') ?? null]] as const);
  expect(evaluate('x == y', both)).toMatchObject({ kind: 'cost' });
});

test('an ordinary policy is cheap', () =>
  expect(
    evaluate(
      '[{"image": "a.example/b:1"}].all(c, c.image.matches("^[a-z.]+/[a-z]+:[0-9]+$") && !c.image.endsWith(":latest"))',
      new Map(),
      100,
    ),
  ).toBe(true));
