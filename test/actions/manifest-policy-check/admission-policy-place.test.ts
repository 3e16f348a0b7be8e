import { expect, test } from 'vitest';
import { gatesOf } from '../../../actions/manifest-policy-check/policies/gates.ts';
import { admissionPolicyInvalid } from '../../../actions/manifest-policy-check/rules/admission/admission-policy.ts';
import type { Report } from '../../../shared/core/finding.ts';
import { manifestOf, policy } from './admission-policy.ts';
import { untold } from '../../untold.ts';

/** Where a fault is shown, by how the expression is written. */
const written = (scalar: string): string => policy({ validations: `\n    - expression: ${scalar}` });
test.each<[name: string, text: string, place: string]>([
  ['plain', written('1 + nothing'), '7:23-7:30'],
  ['double quotes', written('"1 + nothing"'), '7:24-7:31'],
  ['an escape before it', written(String.raw`"'\"' + nothing"`), '7:27-7:34'],
  ['single quotes, doubled', written("'''a'' + nothing'"), '7:28-7:35'],
  ['a block', written('|\n        1 +\n          nothing'), '9:11-9:18'],
  ['a folded block', written('>-\n        1 +\n        nothing'), '9:9-9:16'],
  ['plain on two lines', written('1 +\n        nothing'), '8:9-8:16'],
  ['no text', written('[1]'), '7:19-7:22'],
])('%s', (_, text, place) => {
  const docs = [manifestOf('p.yaml', text)];
  const reports: Report[] = [];
  expect(gatesOf(docs).policies).toHaveLength(1);
  admissionPolicyInvalid.check(
    {
      docs,
      before: undefined,
      draw: () => undefined,
      options: {},
      facts: undefined,
      today: '2026-01-01',
      unchecked: untold,
    },
    (one) => reports.push(one),
  );
  expect(
    reports.map(({ region: at }) => at && `${at.startLine}:${at.startColumn}-${at.endLine}:${at.endColumn}`),
  ).toEqual([place]);
});
