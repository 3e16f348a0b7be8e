import { expect, test } from 'vitest';
import { hasLabels, matches, mayMatch } from '../../../actions/manifest-policy-check/selector.ts';
import { docOf } from './cluster.ts';

const selectorOf = (text: string) => {
  const [object] = docOf('x.yaml', `apiVersion: v1\nkind: X\nselector: ${text}\n`).objects;
  if (object === undefined) throw new Error(text);
  return object.root.at('selector');
};
const labels = new Map([
  ['app', 'web'],
  ['on', 'true'],
]);

test.each<[string, boolean, boolean]>([
  ['{}', true, true],
  ['null', true, true],
  ['{ matchLabels: {} }', true, true],
  ['{ matchLabels: { app: web } }', true, true],
  ['{ matchLabels: { app: web, "on": true } }', true, true],
  ['{ matchLabels: { app: api } }', false, false],
  ['{ matchLabels: { tier: x } }', false, true],
  ['{ matchLabels: { app: web, tier: x } }', false, true],
  ['{ matchExpressions: [{ key: app, operator: In, values: [api, web] }] }', true, true],
  ['{ matchExpressions: [{ key: tier, operator: In, values: [x] }] }', false, true],
  ['{ matchExpressions: [{ key: tier, operator: In, values: [] }] }', false, false],
  ['{ matchExpressions: [{ key: app, operator: NotIn, values: [web] }] }', false, false],
  ['{ matchExpressions: [{ key: tier, operator: NotIn, values: [x] }] }', true, true],
  ['{ matchExpressions: [{ key: tier, operator: Exists }] }', false, true],
  ['{ matchExpressions: [{ key: app, operator: DoesNotExist }] }', false, false],
  ['{ matchExpressions: [{ key: tier, operator: DoesNotExist }] }', true, true],
  ['{ matchExpressions: [{ key: app, operator: in, values: [web] }] }', false, false],
  ['{ matchLabels: [app] }', false, false],
  ['{ matchExpressions: { key: app } }', false, false],
  ['web', false, false],
])('%s', (text, is, may) => {
  expect([matches(selectorOf(text), labels), mayMatch(selectorOf(text), labels)]).toEqual([is, may]);
});

test.each<[string, boolean]>([
  ['{}', true],
  ['{ app: web }', true],
  // A key of YAML 1.1 that is no text: kubectl reads it as "true".
  ['{ on: true }', false],
  ['{ "on": true }', true],
  ['{ app: web, tier: x }', false],
])('plain map %s', (text, is) => expect(hasLabels(labels, selectorOf(text))).toBe(is));
