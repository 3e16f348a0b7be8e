import { expect, test } from 'vitest';
import { admissionPolicyInvalid } from '../../../actions/manifest-policy-check/rules/admission/admission-policy.ts';
import { untold } from '../../untold.ts';
import { expression, manifestOf, policy, type Written } from './admission-policy.ts';

function invalid(written: Written): readonly string[] {
  const docs = [manifestOf('p.yaml', policy(written))];
  const said: string[] = [];
  admissionPolicyInvalid.check(
    {
      ...{ docs, before: undefined, draw: () => undefined },
      ...{ options: {}, facts: undefined, today: '2026-01-01', unchecked: untold },
    },
    ({ message, region }) => said.push(`${String(region?.startLine)}: ${message}`),
  );
  return said;
}
const unreadable = (line: number, fault: string): string =>
  `${String(line)}: An expression of ValidatingAdmissionPolicy p cannot be evaluated: ${fault}.`;
const refused = (line: number, fault: string): string =>
  `${String(line)}: ValidatingAdmissionPolicy p ${fault}.`;

test.each<[name: string, written: Written, said: readonly string[]]>([
  ['nothing', {}, []],
  [
    'no bool',
    { validations: expression('size(object.spec.containers)') },
    [unreadable(6, 'the result is of type int, where a bool is needed')],
  ],
  [
    'of no certain type',
    { validations: expression('object.spec.hostNetwork') },
    [unreadable(6, 'the result is of type dyn, where a bool is needed')],
  ],
  [
    'a message that is no text',
    { validations: expression('true', ", messageExpression: '1'") },
    [unreadable(6, 'the result is of type int, where a string is needed')],
  ],
  [
    'params without paramKind',
    { validations: expression('params.a == 1') },
    [unreadable(6, 'unknown name: params')],
  ],
  [
    'a variable before it is there',
    {
      policy: "variables:\n  - {name: a, expression: 'variables.b'}\n  - {name: b, expression: '1'}",
      validations: expression('variables.a == 1'),
    },
    [unreadable(8, 'unknown name: variables')],
  ],
  [
    'a variable in a condition',
    {
      policy:
        "matchConditions: [{name: c, expression: 'variables.a == 1'}]\nvariables: [{name: a, expression: '1'}]",
    },
    [unreadable(7, 'unknown name: variables')],
  ],
  [
    'two of a name',
    { policy: "variables:\n  - {name: a, expression: '1'}\n  - {name: a, expression: '2'}" },
    [refused(9, 'has two variables of the name "a"')],
  ],
  [
    'a reserved word',
    { policy: "variables: [{name: for, expression: '1'}]" },
    [refused(7, 'has a variable "for", which is no name')],
  ],
  [
    'a name with a hyphen',
    { policy: "variables: [{name: a-b, expression: '1'}]" },
    [refused(7, 'has a variable "a-b", which is no name')],
  ],
  [
    'a condition of a domain',
    { policy: "matchConditions: [{name: shop.example/c, expression: 'true'}]" },
    [],
  ],
  [
    'a condition without a name',
    { policy: "matchConditions: [{expression: 'true'}]" },
    [refused(7, 'has a condition "", which is no qualified name')],
  ],
  [
    'conditions of one name',
    { policy: "matchConditions:\n  - {name: c, expression: 'true'}\n  - {name: c, expression: 'true'}" },
    [refused(9, 'has two conditions of the name "c"')],
  ],
  [
    'a message of two lines',
    { validations: expression('true', ', message: "a\\nb"') },
    [refused(6, 'has a message of more than one line')],
  ],
  [
    'an annotation',
    { policy: "auditAnnotations: [{key: a, valueExpression: 'broken('}]" },
    [unreadable(7, 'the expression ends too early')],
  ],
])('%s', (_, written, said) => expect(invalid(written)).toEqual(said));
