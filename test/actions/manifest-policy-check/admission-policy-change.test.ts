import { expect, test } from 'vitest';
import { allResources, does, expression, pod, policy, said } from './admission-policy.ts';

const on = (operation: string, holds = 'false'): string =>
  policy({
    constraints: allResources.replace("operations: ['*']", `operations: [${operation}]`),
    validations: expression(holds, ', message: no'),
  });
const old = pod().replace('shop/web', 'shop/old');
const no = does('high', 'no');

const namespace = (env: string): string =>
  `apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {env: ${env}}}\n`;
const inProd = policy({
  constraints: allResources.replace(/\}$/, ', namespaceSelector: {matchLabels: {env: prod}}}'),
  validations: expression("object.kind == 'Namespace'", ', message: no'),
});
const inShop = pod(', namespace: shop');
const doesNot = (severity: string, title: string): string =>
  `${severity}: ${title} does not pass ValidatingAdmissionPolicy p`;

test.each<
  [name: string, head: readonly string[], before: readonly string[] | undefined, said: readonly string[]]
>([
  ['made: no update', [on('UPDATE'), pod()], [on('UPDATE')], []],
  ['nothing to compare with', [on('UPDATE'), pod()], undefined, []],
  ['not changed', [on('UPDATE'), pod()], [on('UPDATE'), pod()], []],
  ['changed', [on('UPDATE'), pod()], [on('UPDATE'), old], [no]],
  ['told once', [on('CREATE, UPDATE'), pod()], [on('CREATE, UPDATE'), old], [no]],
  [
    'what was',
    [on('UPDATE', 'object.spec.containers[0].image == oldObject.spec.containers[0].image'), pod()],
    [on('UPDATE', 'object.spec.containers[0].image == oldObject.spec.containers[0].image'), old],
    [no],
  ],
  [
    'what it is called',
    [on('UPDATE', "request.operation == 'UPDATE'"), pod()],
    [on('UPDATE', "request.operation == 'UPDATE'"), old],
    [],
  ],
  [
    'labels that are known',
    [inProd, namespace('prod'), inShop],
    undefined,
    [`${doesNot('high', 'Pod shop/web')}: no.`],
  ],
  ['labels that are others', [inProd, namespace('test'), inShop], undefined, []],
  [
    'labels that nobody here knows',
    [inProd, inShop],
    undefined,
    [`${doesNot('info', 'Pod shop/web')}; only the running cluster knows what labels its namespace has.`],
  ],
  [
    'labels that the change takes away',
    [inProd, namespace('test'), inShop],
    [inProd, namespace('prod'), inShop],
    [`${doesNot('high', 'Pod shop/web')}: no.`],
  ],
])('%s', (_, head, before, told) => expect(said(head, before)).toEqual(told));
