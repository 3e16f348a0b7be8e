import { expect, test } from 'vitest';
import { expression, pod, policy, verdictOn } from './admission-policy.ts';

const range = 'lists.range(1000)';
const grown = (body: string): string =>
  Array.from({ length: 60 }, (_, at) => at).reduceRight(
    (inner, at) => `cel.bind(v${at + 1}, ${body.replaceAll('V', `v${at}`)}, ${inner})`,
    'v60.size() > 0',
  );
const within = (name: string, body: string): string => `${range}.all(${name}, ${body})`;
const variable = (text: string): string => `variables: [{name: a, expression: ${JSON.stringify(text)}}]`;

/** Made to run for ever, or to fill the memory: each is stopped, and what it would say stays unknown. */
test.each<[name: string, holds: string, more?: string]>([
  ['loops', within('a', within('b', within('c', 'true')))],
  ['loops that nothing hangs on', `${within('a', within('b', within('c', 'true')))} || true`],
  ['loops behind an error', `object.none == 1 || ${within('a', within('b', within('c', 'true')))}`],
  ['a text twice as long each time', `cel.bind(v0, 'aaaaaaaaaaaaaaaa', ${grown('V + V')})`],
  ['a list twice as long each time', `cel.bind(v0, [1], ${grown('V + V')})`],
  ['a quoted text', `cel.bind(v0, '"', ${grown('strings.quote(V + V)')})`],
  ['a text in a text', `cel.bind(v0, 'aa', ${grown('V.replace("a", V + V)')})`],
  ['a formatted text', `cel.bind(v0, 'aaaaaaaaaaaaaaaa', ${grown('"%s%s".format([V, V])')})`],
  ['a range', 'lists.range(9223372036854775807).size() > 0'],
  ['all pairs', 'sets.contains(lists.range(100000), lists.range(100000))'],
  ['many patterns', within('a', '"a".matches(string(a) + "[ab]{900}") || true')],
  ['a variable', 'variables.a || true', variable(within('a', within('b', within('c', 'true'))))],
])('%s', (_, holds, more) => {
  const { reports, left } = verdictOn([
    policy({ validations: expression(holds), policy: more ?? '' }),
    pod(),
  ]);
  expect(reports).toEqual([]);
  expect(left.map(({ code, region }) => `${code} in ${String(region?.path)}`)).toEqual(['limit in 0.yaml']);
});

test('a condition, and a policy of base', () => {
  const dear = policy({
    policy: `matchConditions: [{name: c, expression: ${JSON.stringify(within('a', within('b', 'true')))}}]`,
  });
  const { reports, left } = verdictOn([pod()], [dear]);
  expect(reports).toEqual([]);
  expect(left).toMatchObject([{ code: 'limit', region: null }]);
});

test('all objects together', () => {
  const dear = within('a', 'lists.range(800).all(b, true)');
  const validations = JSON.stringify(Array.from({ length: 4 }, () => ({ expression: dear })));
  const pods = Array.from({ length: 40 }, (_, at) => pod(`, namespace: shop${String(at)}`));
  const { reports, left } = verdictOn([policy({ validations }), ...pods]);
  expect(reports).toEqual([]);
  expect(left).toHaveLength(1);
});
