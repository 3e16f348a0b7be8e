import type { DocumentRule } from '../../../../shared/core/rule.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { Manifest } from '../../manifest.ts';
import { fixesOf, type Mend } from '../../mend.ts';
import type { KubeObject } from '../../object.ts';
import { hardens } from '../../schema/hardening.ts';
import { formText, looksOf } from '../../schema/sentence.ts';
import type { Form } from '../../schema/type.ts';
import { weighNamed } from '../../secret-values.ts';
import { container } from '../pods/example.ts';
import { faultRule, reference } from './fault-rule.ts';

const typeRule = (
  rule: Omit<Parameters<typeof faultRule>[0], 'why' | 'advice' | 'references' | 'severity' | 'say'>,
  isOwn: (isHardening: boolean) => boolean,
): DocumentRule<Manifest> =>
  faultRule({
    ...rule,
    severity: 'medium',
    why: 'The API server refuses the object, so nothing in it holds; a tool in between that is less strict may read what nobody meant.',
    advice:
      'Write booleans and numbers without quotes, texts that look like them with quotes, and lists with dashes.',
    references: [reference, 'CWE-704'],
    say({ object, fault }, doc) {
      if (fault.what !== 'type' || !isOwn(hardens(String(fault.field.name), fault.owners))) return undefined;
      const { field, type } = fault;
      const set = holdsSecret(object, field) ? undefined : fittingValue(field, type.form);
      return {
        // The value itself may be a secret.
        message: `\`${field.path}\` of ${object.title} is ${looksOf(field)}, and the API takes ${formText[type.form]} only.`,
        evidence: `${object.title} ${field.path}: ${looksOf(field)}`,
        ...(set === undefined ? {} : { fixes: fixesOf(doc, field, { set }) }),
      };
    },
  });

/** A fix shows what it writes. */
const holdsSecret = ({ kind }: KubeObject, { name, parent, source = '' }: Field): boolean =>
  kind === 'Secret' || weighNamed(parent?.at('name').source ?? String(name), source) !== undefined;

function fittingValue({ value, flag, integer, source }: Field, form: Form): Mend['set'] {
  if (form === 'boolean') return flag;
  if (form === 'integer') return typeof value === 'string' ? integer : undefined;
  return form === 'string' && typeof value !== 'string' ? source : undefined;
}

export const hardeningType = typeRule(
  {
    id: 'manifest-policy-check/hardening-type',
    title: 'Hardening with a value of the wrong type',
    preset: 'security',
    examples: {
      bad: [{ text: container('securityContext:', '  runAsNonRoot: "true"'), lines: [9] }],
      good: [{ text: container('securityContext:', '  runAsNonRoot: true') }],
    },
  },
  (isHardening) => isHardening,
);

export const fieldType = typeRule(
  {
    id: 'manifest-policy-check/field-type',
    title: 'Value of the wrong type',
    preset: 'recommended',
    examples: {
      bad: [{ text: container('tty: "true"', 'env:', '  - {name: A, value: 1}'), lines: [8, 10] }],
      good: [{ text: container('tty: false', 'ports: [{containerPort: 80}]') }],
    },
  },
  (isHardening) => !isHardening,
);
