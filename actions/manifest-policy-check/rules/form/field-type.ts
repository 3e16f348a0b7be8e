import type { DocumentRule } from '../../../../shared/core/rule.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { Manifest } from '../../manifest.ts';
import { fixesOf, type Mend } from '../../mend.ts';
import type { KubeObject } from '../../object.ts';
import { weighNamed } from '../../secret-values.ts';
import { about } from '../../workload-rule.ts';
import { container } from '../pods/example.ts';
import { faultsOf } from './typed-fields.ts';

export const fieldType: DocumentRule<Manifest> = {
  id: 'manifest-policy-check/field-type',
  title: 'Value of the wrong type',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'The API server refuses the object, so nothing in it holds; a tool in between that is less strict may read what nobody meant.',
  advice:
    'Write booleans and numbers without quotes, texts that look like them with quotes, and lists with dashes.',
  references: ['https://kubernetes.io/docs/reference/kubernetes-api/', 'CWE-704'],
  aliases: ['schema-validation'],
  examples: {
    bad: [
      {
        text: container('securityContext:', '  privileged: "true"', 'env:', '  - {name: A, value: 1}'),
        lines: [9, 11],
      },
    ],
    good: [{ text: container('securityContext:', '  privileged: false', 'ports: [{containerPort: 80}]') }],
  },
  scope: 'document',
  check({ doc }, report) {
    for (const { object, field, type } of faultsOf(doc).mistyped) {
      const wanted = words[type] ?? (type.startsWith('[]') ? 'a list' : 'a mapping');
      const fitting = holdsSecret(object, field) ? undefined : fittingValue(field, type);
      // The value itself may be a secret.
      const message = `\`${field.path}\` of ${object.title} is ${looksOf(field)}, and the API server takes ${wanted} only.`;
      report(
        about(object, field, message, {
          evidence: `${object.title} ${field.path}: ${looksOf(field)}`,
          ...(fitting === undefined ? {} : { fixes: fixesOf(doc, field, { set: fitting }) }),
        }),
      );
    }
  },
};

/** A fix shows what it writes. */
const holdsSecret = ({ kind }: KubeObject, { name, parent, source = '' }: Field): boolean =>
  kind === 'Secret' || weighNamed(parent?.at('name').source ?? String(name), source) !== undefined;

const words: Readonly<Record<string, string>> = {
  b: 'true or false without quotes',
  i: 'a whole number without quotes',
  s: 'a text',
  q: 'a quantity',
  x: 'a number or a text',
};

function looksOf({ node, value, flag }: Field): string {
  if (node?.kind === 'mapping') return 'a mapping';
  if (node?.kind === 'sequence') return 'a list';
  if (typeof value === 'string') return flag === undefined ? 'a text' : `the text "${value}"`;
  return typeof value === 'boolean' ? 'a boolean' : 'a number';
}

function fittingValue({ value, flag, integer, source }: Field, type: string): Mend['set'] {
  if (type === 'b') return flag;
  if (type === 'i') return typeof value === 'string' ? integer : undefined;
  return type === 's' && typeof value !== 'string' ? source : undefined;
}
