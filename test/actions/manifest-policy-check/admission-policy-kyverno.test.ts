import { expect, test } from 'vitest';
import { allResources, judged, pod } from './admission-policy.ts';

const validating = (spec: string, kind = 'ValidatingPolicy'): string =>
  `apiVersion: policies.kyverno.io/v1alpha1\nkind: ${kind}\nmetadata: {name: p, namespace: shop}\nspec:\n  matchConstraints: ${allResources}\n  ${spec}\n`;
const rule = (match: string, more = '', action = 'Enforce'): string =>
  `apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: {name: p}\nspec:\n  rules:\n    - name: r\n      match: ${match}\n      ${more}\n      validate: {failureAction: ${action}, cel: {expressions: [{expression: "object.kind == 'Job'", message: no}]}}\n`;
const kinds = (kind: string): string => `{any: [{resources: {kinds: [${kind}]}}]}`;
const never = "validations: [{expression: 'false', message: no}]";

test.each<[name: string, text: string, severities: readonly string[]]>([
  ['ValidatingPolicy', validating(never), ['high']],
  ['one that notes', validating(`validationActions: [Audit]\n  ${never}`), ['info']],
  [
    'variables and conditions',
    validating(
      "variables: [{name: a, expression: '1'}]\n  matchConditions: [{name: c, expression: 'true'}]\n  validations: [{expression: 'variables.a == 2'}]",
    ),
    ['high'],
  ],
  [
    'its own functions',
    validating(
      'validations: [{expression: \'image(object.spec.containers[0].image).registry() == "index.docker.io"\'}]',
    ),
    [],
  ],
  [
    'its own functions, not met',
    validating('validations: [{expression: \'image(object.spec.containers[0].image).tag() == "1"\'}]'),
    ['high'],
  ],
  ['its own variables', validating('validations: [{expression: \'images.containers == ["shop/web"]\'}]'), []],
  [
    'other objects',
    validating('validations: [{expression: \'resource.Get("v1", "configmaps", "a", "b").data.c == "d"\'}]'),
    ['info'],
  ],
  [
    'other objects, where they do not matter',
    validating('validations: [{expression: \'resource.List("v1", "pods", "a").items.size() > 1 || true\'}]'),
    [],
  ],
  ['a function of a newer version', validating("validations: [{expression: 'foretell(object)'}]"), ['info']],
  [
    'only the first that is not met',
    validating("validations: [{expression: '1 > 2'}, {expression: '2 > 3'}]"),
    ['high'],
  ],
  ['one for other data', validating(`evaluation: {mode: JSON}\n  ${never}`), []],
  ['one of another namespace', validating(never, 'NamespacedValidatingPolicy'), []],
  ['a rule', rule(kinds('Pod')), ['high']],
  ['a rule that notes', rule(kinds('Pod'), '', 'Audit'), ['info']],
  ['a version', rule(kinds('v1/Pod')), ['high']],
  ['a group', rule(kinds('apps/v1/Pod')), []],
  ['every kind', rule(kinds("'*'")), ['high']],
  ['a subresource', rule(kinds('Pod/exec')), []],
  ['another kind', rule(kinds('Service')), []],
  ['all of them', rule('{all: [{resources: {kinds: [Pod]}}, {resources: {names: [d*]}}]}'), []],
  ['an exclusion', rule(kinds('Pod'), 'exclude: {any: [{resources: {namespaces: [def*]}}]}'), []],
  ['an exclusion for some users', rule(kinds('Pod'), 'exclude: {any: [{clusterRoles: [admin]}]}'), ['high']],
  ['annotations', rule('{any: [{resources: {kinds: [Pod], annotations: {a: b*}}}]}'), []],
  [
    'a precondition that is no CEL',
    rule(kinds('Pod'), 'preconditions: {all: [{key: a, operator: Equals, value: a}]}'),
    ['info'],
  ],
  ['a precondition', rule(kinds('Pod'), "celPreconditions: [{name: c, expression: 'false'}]"), []],
])('%s', (_, text, severities) =>
  expect(
    judged([text, pod()])
      .filter(({ region, message }) => region?.path === '1.yaml' || message.includes('offline'))
      .map(({ severity }) => severity),
  ).toEqual(severities),
);
