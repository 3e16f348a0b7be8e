import { describe, expect, test } from 'vitest';
import { judge } from '../../../actions/manifest-policy-check/policies/judge.ts';
import {
  does,
  expression,
  judged,
  manifestOf,
  pod,
  policy,
  said,
  verdictOn,
  type Written,
} from './admission-policy.ts';

const error = (severity: string, message: string): string =>
  `${severity}: Pod web cannot be judged, and so is not let in, by ValidatingAdmissionPolicy p: ${message}.`;
const offline = (message: string): string =>
  `info: An expression of ValidatingAdmissionPolicy p cannot be judged offline: ${message}.`;
const user = 'request.userInfo: only the running cluster knows who makes the request';
const conditions = (...texts: readonly string[]): string =>
  `matchConditions: ${JSON.stringify(texts.map((text, index) => ({ name: `c${String(index)}`, expression: text })))}`;

const no = does('high', 'no');
/** What a pod is told. */
test.each<[name: string, written: Written, said: readonly string[]]>([
  ['false', {}, [no]],
  ['true', { validations: expression('true') }, []],
  ['whole numbers', { validations: expression('size(object.spec.containers) == 1 && type(1) == int') }, []],
  [
    'each validation',
    { validations: "[{expression: 'false', message: a}, {expression: 'false', message: b}]" },
    [does('high', 'a'), does('high', 'b')],
  ],
  ['the expression itself', { validations: expression('1 > 2') }, [does('high', 'it does not meet 1 > 2')]],
  [
    'a message expression',
    {
      validations: expression('false', ', message: m, messageExpression: \'"use " + object.metadata.name\''),
    },
    [does('high', 'use web')],
  ],
  [
    'a message expression that fails',
    { validations: expression('false', ", message: m, messageExpression: 'object.none'") },
    [does('high', 'm')],
  ],
  [
    'a message expression that is no text',
    { validations: expression('false', ", message: m, messageExpression: '1'") },
    [does('high', 'm')],
  ],
  [
    'an empty message',
    { validations: expression('false', ', message: m, messageExpression: \'" "\'') },
    [does('high', 'm')],
  ],
  [
    'two lines',
    { validations: expression('false', ', message: m, messageExpression: \'"a\\nb"\'') },
    [does('high', 'm')],
  ],
  ['warnings', { binding: 'validationActions: [Warn]' }, [does('medium', 'no')]],
  ['notes', { binding: 'validationActions: [Audit]' }, [does('info', 'no')]],
  ['the strongest of several', { binding: 'validationActions: [Audit, Warn]' }, [does('medium', 'no')]],
  ['no actions, as it once was', { binding: 'matchResources: {}' }, [no]],
  ['an error', { validations: expression('object.spec.none == 1') }, [error('high', 'no such key: none')]],
  [
    'an error of a warning',
    { validations: expression('object.spec.none == 1'), binding: 'validationActions: [Warn]' },
    [error('medium', 'no such key: none')],
  ],
  [
    'an error that lets in',
    { validations: expression('object.spec.none == 1'), policy: 'failurePolicy: Ignore' },
    [],
  ],
  [
    'no boolean',
    { validations: expression('dyn(object.metadata.name)') },
    [error('high', 'the result is neither true nor false')],
  ],
  ['a condition that is met', { policy: conditions("object.kind == 'Pod'") }, [no]],
  ['a condition that is not', { policy: conditions('true', "object.kind == 'Job'") }, []],
  [
    'a condition that fails',
    { policy: conditions('object.none == 1') },
    [error('high', 'no such key: none')],
  ],
  [
    'a condition that fails and lets in',
    { policy: `${conditions('object.none == 1')}\nfailurePolicy: Ignore` },
    [],
  ],
  ['one that fails and one that is not met', { policy: conditions('object.none == 1', 'false') }, []],
  [
    'a variable',
    {
      policy: "variables: [{name: n, expression: '2'}, {name: m, expression: 'variables.n + 1'}]",
      validations: expression('variables.m == 3'),
    },
    [],
  ],
  [
    'a variable that nobody asks',
    {
      policy: "variables: [{name: n, expression: 'object.none'}]",
      validations: expression('true || variables.n'),
    },
    [],
  ],
  [
    'a variable that fails',
    { policy: "variables: [{name: n, expression: 'object.none'}]", validations: expression('variables.n') },
    [error('high', 'variables.n: no such key: none')],
  ],
  ['nothing before', { validations: expression("oldObject == null && request.operation == 'CREATE'") }, []],
  [
    'the request',
    {
      validations: expression(
        "request.kind.kind + request.resource.resource + request.name + request.namespace == 'Podpodswebdefault'",
      ),
    },
    [],
  ],
  [
    'the name of the namespace',
    { validations: expression("namespaceObject.metadata.name == 'default'") },
    [],
  ],
  [
    'the labels of an unknown namespace',
    { validations: expression('has(namespaceObject.metadata.labels)') },
    [offline('namespaceObject: only the running cluster knows the namespace default')],
  ],
  ['the user', { validations: expression("request.userInfo.username == 'a'") }, [offline(user)]],
  [
    'the user, where it does not matter',
    { validations: expression("request.userInfo.username == 'a' || object.kind == 'Pod'") },
    [],
  ],
  ['the user in a condition', { policy: conditions("request.userInfo.username != 'a'") }, [offline(user)]],
  [
    'rights',
    { validations: expression("authorizer.group('').resource('pods').check('create').allowed()") },
    [offline('only the running cluster knows who may do what')],
  ],
  [
    'the rights of the request',
    { validations: expression("authorizer.requestResource.check('create').allowed()") },
    [offline('only the running cluster knows who may do what')],
  ],
  [
    'no params',
    { validations: expression('true'), policy: "auditAnnotations: [{key: a, valueExpression: 'broken('}]" },
    [],
  ],
])('%s', (_, written, told) => expect(said([policy(written), pod()])).toEqual(told));

describe('a change cannot open its own gate', () => {
  const lax = policy({ validations: expression('true') });
  const was = ' (as it was before the change)';
  const strict = `high: Pod web does not pass ValidatingAdmissionPolicy p${was}: no.`;
  test.each<[name: string, head: readonly string[], before: readonly string[], said: readonly string[]]>([
    ['nothing changed', [policy(), pod()], [policy()], [no]],
    ['only the layout', [`# moved\n${policy()}`, pod()], [policy()], [no]],
    ['a policy relaxed', [lax, pod()], [policy()], [strict]],
    ['a policy removed', [pod()], [policy()], [strict]],
    [
      'its binding removed',
      [policy().split('---')[0] ?? '', pod()],
      [policy()],
      ['info: ValidatingAdmissionPolicy p is bound by nothing here, so no object is judged by it.', strict],
    ],
    [
      'denial turned into a warning',
      [policy({ binding: 'validationActions: [Warn]' }), pod()],
      [policy()],
      [strict],
    ],
    ['a policy added', [policy(), pod()], [], [no]],
    ['a policy tightened', [policy(), pod()], [lax], [no]],
  ])('%s', (_, head, before, told) => expect(said(head, before)).toEqual(told));
});

test('what costs too much closes the gate once, at its expression', () => {
  const walk = '[1,2,3,4,5,6,7,8,9,10].all(a, ';
  const text = policy({
    validations: expression(
      `${walk.repeat(7).replace(/a/g, 'x')}true${')'.repeat(7)}`.replace(/xll/g, 'all'),
    ),
  });
  const { reports, left } = verdictOn([text, pod(), pod(', namespace: b')]);
  expect(reports).toEqual([]);
  expect(left.map(({ code, message, region }) => [code, message, region?.path, region?.startLine])).toEqual([
    [
      'limit',
      'An expression of ValidatingAdmissionPolicy p was stopped at Pod web: the expression costs too much',
      '0.yaml',
      6,
    ],
  ]);
});

test('a Secret tells nothing of itself', () => {
  const text = policy({
    validations: expression('false', ", message: m, messageExpression: 'object.stringData.a'"),
  });
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {a: hunter2}\n';
  expect(said([text, secret])).toEqual(['high: Secret s does not pass ValidatingAdmissionPolicy p: m.']);
});

test('policies that a test reads judge nothing', () => {
  const docs = [manifestOf('testdata/p.yaml', policy()), manifestOf('pod.yaml', pod())];
  expect(judge({ docs, before: undefined, external: [] }).reports).toEqual([]);
});

test('the finding stands at the name and leads to the expression', () => {
  const [report] = judged([policy(), pod()]);
  expect(report?.region).toMatchObject({ path: '1.yaml', startLine: 3, startColumn: 12 });
  expect(report?.evidence).toBe('Pod web: ValidatingAdmissionPolicy p validation 1');
  expect(report?.related?.[0]?.region).toMatchObject({ path: '0.yaml', startLine: 6, startColumn: 31 });
});
