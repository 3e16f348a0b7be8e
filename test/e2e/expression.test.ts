import { describe, expect, test } from 'vitest';
import { evaluate, filled, holds, inContexts, interpolate, type Value } from './expression.ts';

const lookup = inContexts({
  github: { event: { workflow_run: { conclusion: 'failure' } }, ref: 'refs/heads/main' },
  inputs: { 'fail-on': '', flag: false, parts: '["a", "b"]', count: 3 },
  matrix: { part: { name: 'api' } },
});

test.each<[string, Value]>([
  [`contains(fromJSON('["success", "failure"]'), github.event.workflow_run.conclusion)`, true],
  ["contains('Hello', 'ELL')", true],
  ["startsWith(inputs.parts, '[') && fromJSON(inputs.parts)[1] || 'none'", 'b'],
  ["inputs.fail-on || 'high'", 'high'],
  ["!inputs.flag && 'yes'", 'yes'],
  ['inputs.count == 3', true],
  ["inputs.count == '3'", true],
  ["github.event.nothing.there == 'public'", false],
  ['github.event.nothing == false', true],
  ["github.REF == 'REFS/heads/main'", true],
  ["format('{0}/{1}', 'a', inputs.count)", 'a/3'],
  ["github['event']['workflow_run'].conclusion", 'failure'],
  ['matrix.part.NAME', 'api'],
  ["join(fromJSON(inputs.parts), ', ')", 'a, b'],
  ["toJSON('it''s')", '"it\'s"'],
  ["endsWith(github.ref, '/main')", true],
  ['null', null],
])('%s', (source, value) => {
  expect(evaluate(source, lookup)).toEqual(value);
});

describe('texts', () => {
  test('one expression alone keeps its kind, among words it is a text', () => {
    expect(filled('${{ inputs.flag }}', lookup)).toBe(false);
    expect(filled('${{ inputs.flag }} ${{ inputs.count }}', lookup)).toBe('false 3');
    expect(interpolate('${{ matrix.part.name }}/${{ inputs.none }}', lookup)).toBe('api/');
    expect(holds('${{ inputs.count == 3 }}', lookup)).toBe(true);
  });
});

test.each([
  'secrets.token',
  'hashFiles(inputs.parts)',
  'inputs.count +',
  "contains('a'",
  'inputs.count > 2',
  'github..ref',
])('%s is an error', (source) => {
  expect(() => evaluate(source, lookup)).toThrow();
});
