import { expect, test } from 'vitest';
import { fingerprintsOf, toFinding, type Observation } from '../../../shared/core/observation.ts';
import { sample } from './sample-check.ts';

function observed(text: string): Observation {
  const [rule] = sample.rules;
  if (rule === undefined) throw new Error('the sample has no rule');
  return {
    active: { rule, severityOf: () => 'high', options: {}, yields: () => false },
    report: { region: null, message: text, evidence: text },
    severity: 'high',
    path: 'a.list',
    lineText: '',
    ignore: undefined,
  };
}

test.each([
  { name: 'short text stays', text: 'x'.repeat(1000), message: 'x'.repeat(1000), evidence: 'x'.repeat(1000) },
  {
    name: 'long text is cut',
    text: 'x'.repeat(300_000),
    message: `${'x'.repeat(999)}…`,
    evidence: `${'x'.repeat(4095)}…`,
  },
  {
    name: 'no character is cut in half',
    text: `x${'😀'.repeat(3000)}`,
    message: `x${'😀'.repeat(499)}…`,
    evidence: `x${'😀'.repeat(2047)}…`,
  },
])('$name', ({ text, message, evidence }) => {
  expect(toFinding(observed(text), 'unknown', 'f')).toMatchObject({ message, evidence });
});

test('evidence that differs behind the cut has another fingerprint', () => {
  const both = ['a', 'b'].map((end) => observed('x'.repeat(5000) + end));
  expect(new Set(fingerprintsOf(both).values()).size).toBe(2);
});
