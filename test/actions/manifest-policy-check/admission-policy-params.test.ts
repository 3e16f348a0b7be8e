import { expect, test } from 'vitest';
import { allResources, does, expression, pod, policy, said } from './admission-policy.ts';

const no = does('high', 'no');
const reading = (kind: string, binding: string, more = ''): string =>
  policy({
    validations: expression('params != null && params.data.name == object.metadata.name', ', message: no'),
    policy: `paramKind: ${kind}\n${more}`,
    binding: `validationActions: [Deny]\n${binding}`,
  });
const config = '{apiVersion: v1, kind: ConfigMap}';
const map = (name: string, value: string, more = ''): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, labels: {is: param}${more}}\ndata: {name: ${value}}\n`;
const custom = (value: string): string =>
  `apiVersion: acme.example/v1\nkind: Settings\nmetadata: {name: s}\ndata: {name: ${value}}\n`;
const ref = (more: string): string => `paramRef: {${more}}`;
const missing = (what: string): string =>
  `high: ValidatingAdmissionPolicy p takes params from ${what}, which is in no manifest here: whatever it is about is denied.`;
const own =
  "{resourceRules: [{apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [pods]}]}";

test.each<
  [
    name: string,
    kind: string,
    binding: string,
    params: readonly string[],
    said: readonly string[],
    external?: readonly string[],
    more?: string,
  ]
>([
  ['a ConfigMap', config, ref('name: s, parameterNotFoundAction: Deny'), [map('s', 'web')], []],
  ['one that says no', config, ref('name: s, parameterNotFoundAction: Deny'), [map('s', 'db')], [no]],
  ['a custom resource', '{apiVersion: acme.example/v1, kind: Settings}', ref('name: s'), [custom('web')], []],
  [
    'of its namespace',
    config,
    ref('name: s, namespace: x'),
    [map('s', 'db', ', namespace: y'), map('s', 'web', ', namespace: x')],
    [],
  ],
  [
    'of the namespace of the object',
    config,
    ref('name: s'),
    [map('s', 'db', ', namespace: y'), map('s', 'web', ', namespace: default')],
    [],
  ],
  [
    'all that a selector picks',
    config,
    ref('selector: {matchLabels: {is: param}}'),
    [map('s', 'web'), map('t', 'db')],
    [no],
  ],
  [
    'another version of the kind',
    '{apiVersion: acme.example/v2, kind: Settings}',
    ref('name: s'),
    [custom('web')],
    [missing('Settings s')],
  ],
  ['none there, denied', config, ref('name: s, parameterNotFoundAction: Deny'), [], [missing('ConfigMap s')]],
  ['none there, allowed', config, ref('name: s, parameterNotFoundAction: Allow'), [], []],
  ['none there, and no failure', config, ref('name: s'), [], [], [], 'failurePolicy: Ignore'],
  [
    'made elsewhere',
    config,
    ref('name: s'),
    [],
    [
      'info: ValidatingAdmissionPolicy p takes params from ConfigMap s, which is made elsewhere, so it cannot be judged offline.',
    ],
    ['ConfigMap s'],
  ],
  ['none bound are null', config, 'matchResources: {}', [], [no]],
])('%s', (_, kind, binding, params, told, external, more) => {
  const text = reading(kind, binding, more).replace(allResources, own);
  expect(said([text, pod(), ...params], undefined, external)).toEqual(told);
});
