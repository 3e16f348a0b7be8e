import { container } from '../pods/example.ts';
import { faultRule, reference } from './fault-rule.ts';

export const requiredField = faultRule({
  id: 'manifest-policy-check/required-field',
  title: 'Required field missing',
  severity: 'medium',
  preset: 'recommended',
  why: 'The API server refuses the object, so nothing of what it was to set up or to restrict is there.',
  advice: 'Write the field; the reference of the API tells what it takes.',
  references: [reference, 'CWE-1173'],
  examples: {
    bad: [{ text: container('ports:', '  - name: http'), lines: [9] }],
    good: [{ text: container('ports:', '  - containerPort: 80') }],
  },
  say({ object, fault }) {
    if (fault.what !== 'required') return undefined;
    const { field, name } = fault;
    return {
      message: `\`${field.path}\` of ${object.title} has no \`${name}\`, which the API requires.`,
      evidence: `${object.title} ${field.path}: no ${name}`,
    };
  },
});
