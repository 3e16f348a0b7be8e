import { expect, test } from 'vitest';
import { allResources, judged, pod } from './admission-policy.ts';

const validating = (holds = 'false'): string =>
  `apiVersion: policies.kyverno.io/v1\nkind: ValidatingPolicy\nmetadata: {name: p}\nspec:\n  matchConstraints: ${allResources}\n  validations: [{expression: '${holds}'}]\n`;
const rule =
  'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: {name: p}\nspec:\n  rules:\n    - name: r\n      match: {any: [{resources: {kinds: [Pod]}}]}\n      validate: {failureAction: Enforce, cel: {expressions: [{expression: "1 > 2"}]}}\n';
const exception = (spec: string): string =>
  `apiVersion: policies.kyverno.io/v1\nkind: PolicyException\nmetadata: {name: e}\nspec:\n  policyRefs: [{kind: ValidatingPolicy, name: p}]\n  ${spec}\n`;
const forName = (name: string): string =>
  exception(`matchConditions: [{name: c, expression: "object.metadata.name == '${name}'"}]`);
const forRule = (rules: string, more = '', name = 'p'): string =>
  `apiVersion: kyverno.io/v2\nkind: PolicyException\nmetadata: {name: e}\nspec:\n  exceptions: [{policyName: ${name}, ruleNames: [${rules}]}]\n  match: {any: [{resources: {kinds: [Pod]}}]}\n  ${more}\n`;
const allowed = '"shop/web" in exceptions.allowedImages';

const places = (head: readonly string[], before?: readonly string[]): readonly (string | undefined)[] =>
  judged(head, before)
    .filter(({ region }) => region?.path === '1.yaml')
    .map(({ severity }) => severity);

test.each<[name: string, head: readonly string[], severities: readonly string[], before?: readonly string[]]>(
  [
    ['none', [validating(), pod()], ['high']],
    ['one for it', [validating(), pod(), forName('web')], []],
    ['one for another', [validating(), pod(), forName('db')], ['high']],
    ['one for all', [validating(), pod(), exception('matchConditions: []')], []],
    [
      'one for another policy',
      [validating(), pod(), exception('matchConditions: []').replace('name: p', 'name: q')],
      ['high'],
    ],
    [
      'one that cannot be read',
      [validating(), pod(), exception('matchConditions: [{name: c, expression: "1 +"}]')],
      ['high'],
    ],
    [
      'one that fails',
      [validating(), pod(), exception('matchConditions: [{name: c, expression: "object.none == 1"}]')],
      ['high'],
    ],
    [
      'one that only the cluster knows',
      [
        validating(),
        pod(),
        exception(`matchConditions: [{name: c, expression: "request.userInfo.username == 'a'"}]`),
      ],
      ['info'],
    ],
    ['an image', [validating(allowed), pod(), exception('images: [shop/web]')], []],
    ['another image', [validating(allowed), pod(), exception('images: [shop/db]')], ['high']],
    ['a rule', [rule, pod(), forRule('r')], []],
    ['rules by a star', [rule, pod(), forRule("'*'")], []],
    ['another rule', [rule, pod(), forRule('s')], ['high']],
    ['a rule of another policy', [rule, pod(), forRule('r', '', 'q')], ['high']],
    [
      'a rule, under conditions',
      [rule, pod(), forRule('r', 'conditions: {any: [{key: a, operator: Equals, value: a}]}')],
      ['info'],
    ],
    ['one that comes with the change', [validating(), pod(), forName('web')], ['high'], [validating()]],
    ['one that was there', [validating(), pod(), forName('web')], [], [validating(), forName('web')]],
    ['one that goes', [validating(), pod()], ['high'], [validating(), forName('web')]],
    [
      'one that is widened',
      [validating(allowed), pod(), exception('images: [shop/db, shop/web]')],
      ['high'],
      [validating(allowed), exception('images: [shop/db]')],
    ],
  ],
)('%s', (_, head, severities, before) => expect(places(head, before)).toEqual(severities));
