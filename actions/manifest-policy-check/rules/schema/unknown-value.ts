import { closest } from '../../../../shared/core/suggest.ts';
import { fixesOf } from '../../mend.ts';
import { container } from '../pods/example.ts';
import { faultRule, reference } from './fault-rule.ts';

export const unknownValue = faultRule({
  id: 'manifest-policy-check/unknown-value',
  title: 'Value that the API does not know',
  severity: 'medium',
  preset: 'recommended',
  why: 'The API server refuses the object, so nothing of what it was to set up or to restrict is there.',
  advice: 'Write one of the values that the API knows, letter case included.',
  references: [reference, 'CWE-1173'],
  examples: {
    bad: [{ text: container('imagePullPolicy: always'), lines: [8] }],
    good: [{ text: container('imagePullPolicy: Always') }],
  },
  say({ object, fault }, doc, { isKnown }) {
    if (fault.what !== 'value' || !isKnown) return undefined;
    const { field, type } = fault;
    const known = type.values.filter((value) => value !== '');
    const near = closest(field.text ?? '', known);
    const named = known
      .slice(0, mostNamed)
      .map((value) => `\`${value}\``)
      .join(', ');
    return {
      message: `\`${field.path}\` of ${object.title} is a value that the API does not know; it knows ${named}${known.length > mostNamed ? ' and others' : ''}.`,
      ...(near === undefined ? {} : { fixes: fixesOf(doc, field, { set: near, mode: 'suggest' }) }),
    };
  },
});

/** Values in a sentence. */
const mostNamed = 8;
