import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { reportJsonSchema, reportSchema, schemaMatchesResult } from '../../../shared/report/json-schema.ts';
import { toJson } from '../../../shared/report/json.ts';
import { clean, empty, runOf, sample } from './sample.ts';

const valid = new Ajv2020({ strict: false }).compile(reportJsonSchema());
const read = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

describe.for([
  ['everything', sample],
  ['clean', clean],
  ['nothing to check', empty],
] as const)('%s', ([, run]) => {
  test('loses nothing', () => {
    expect(read(toJson(run))).toEqual(run.result);
  });

  test('fits both schemas', () => {
    expect(valid(read(toJson(run))), JSON.stringify(valid.errors)).toBe(true);
    expect(reportSchema.safeParse(read(toJson(run))).success).toBe(true);
  });
});

test('keys stand in the documented order and strangers are left out', () => {
  const { errors, checks, ...others } = sample.result;
  const shuffled = { secret: 'x', errors, checks, ...others };
  expect(Object.keys(read(toJson(runOf(shuffled))))).toEqual([
    'schemaVersion',
    'tool',
    'scope',
    'base',
    'head',
    'outcome',
    'gate',
    'filesChecked',
    'proposed',
    'checks',
    'errors',
  ]);
});

test.for([
  ['another key', { extra: 1 }],
  ['another outcome', { outcome: 3 }],
  ['no checks', { checks: undefined }],
] as const)('the schema refuses %s', ([, change]) => {
  const changed = read(JSON.stringify({ ...clean.result, ...change }));
  expect(valid(changed)).toBe(false);
  expect(reportSchema.safeParse(changed).success).toBe(false);
});

test('the schema and the type of a result are the same', () => {
  // The compiler decides; here only that nobody makes it false.
  expect(schemaMatchesResult).toBe(true);
});

test('the committed schema is the one that the code describes', () => {
  const committed = new URL('../../../shared/report/report.schema.json', import.meta.url);
  expect(read(readFileSync(committed, 'utf8'))).toEqual(read(JSON.stringify(reportJsonSchema())));
});
