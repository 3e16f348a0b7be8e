import { expect, it } from 'vitest';
import type { Input } from '../../../shared/core/input.ts';
import { readInputs, variableOf } from '../../../shared/github/inputs.ts';

const input = (name: string, kind: Input['kind'], more: Partial<Input> = {}): Input => ({
  name,
  kind,
  summary: '',
  where: 'anywhere',
  ...more,
});

const inputs = [
  input('paths', 'list'),
  input('fail-on', 'choice', { choices: ['critical', 'high', 'medium', 'low', 'info'] }),
  input('summary', 'flag'),
  input('sarif-file', 'text', { where: 'action' }),
  input('fix', 'flag', { where: 'command-line' }),
];

const read = (env: Record<string, string>) => Object.fromEntries(readInputs(inputs, env));

it('names the variable of an input', () => {
  expect(variableOf('write-baseline-2')).toBe('PORTCULLIS_WRITE_BASELINE_2');
});

it.each<[string, Record<string, string>, object]>([
  ['nothing', {}, {}],
  [
    'empty, as an unset input arrives',
    { PORTCULLIS_PATHS: '', PORTCULLIS_SUMMARY: '', PORTCULLIS_FAIL_ON: '' },
    {},
  ],
  ['blanks only', { PORTCULLIS_PATHS: ' \n', PORTCULLIS_SARIF_FILE: '\t' }, {}],
  ['a list of nothing', { PORTCULLIS_PATHS: ' , \n,' }, {}],
  ['commas', { PORTCULLIS_PATHS: 'a, b c,,d' }, { paths: ['a', 'b c', 'd'] }],
  ['lines', { PORTCULLIS_PATHS: 'a\r\n  b\n\nc,d\n' }, { paths: ['a', 'b', 'c', 'd'] }],
  ['true', { PORTCULLIS_SUMMARY: 'true' }, { summary: true }],
  ['False', { PORTCULLIS_SUMMARY: 'False\n' }, { summary: false }],
  ['choice', { PORTCULLIS_FAIL_ON: ' low\n' }, { 'fail-on': 'low' }],
  ['text', { PORTCULLIS_SARIF_FILE: 'out, put.sarif\n' }, { 'sarif-file': 'out, put.sarif' }],
  ['what a step cannot give', { PORTCULLIS_FIX: 'true' }, {}],
  ['what is no input', { PORTCULLIS_CONFORMANCE: 'x', 'PORTCULLIS_FAIL-ON': 'x', INPUT_PATHS: 'x' }, {}],
])('%s', (_, env, expected) => {
  expect(read(env)).toEqual(expected);
});

it.each<[Record<string, string>, string, string]>([
  [{ PORTCULLIS_SUMMARY: 'yes' }, 'summary is a flag and cannot be "yes"', 'Write true or false.'],
  [{ PORTCULLIS_SUMMARY: '1' }, 'cannot be "1"', 'true or false'],
  [{ PORTCULLIS_FAIL_ON: 'hihg' }, 'fail-on cannot be "hihg"', 'Did you mean high?'],
  [
    { PORTCULLIS_FAIL_ON: 'everything' },
    'cannot be "everything"',
    'Known: critical, high, medium, low, info.',
  ],
  [{ PORTCULLIS_FAIL_ON: 'x\n::error::y' }, 'cannot be "x\\n::error::y"', 'Known'],
  [{ PORTCULLIS_SUMMARY: 'x'.repeat(100_000) }, `cannot be "${'x'.repeat(60)}…"`, 'true or false'],
])('refuses %j', (env, message, hint) => {
  const expected = {
    code: 'bad-input',
    message: expect.stringContaining(message) as unknown,
    hint: expect.stringContaining(hint) as unknown,
  };
  expect(() => read(env)).toThrow(expect.objectContaining(expected));
});
