import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../actions/dependency-audit/advisories/index-writer.ts';
import { sourcesOf } from '../../../actions/dependency-audit/advisories/folder.ts';
import { audited, npmLock, osv, told } from './audited.ts';

const head = { 'package-lock.json': npmLock({ 'deep-lane': '1.1.0' }) };
const fault = osv('GHSA-2222-3333-4444', 'deep-lane', '1.2.0');
const found = ['unknown vulnerable-dependency package-lock.json:4 pkg:npm/deep-lane GHSA-2222-3333-4444'];
const index = compileIndex(
  sourcesOf('npm', [{ path: 'a.json', bytes: Buffer.from(JSON.stringify(fault)) }]),
  '2026-06-01',
);

describe('advisories that are given', () => {
  test.each([
    ['a record', JSON.stringify(fault)],
    ['a list of records', JSON.stringify([fault])],
    ['in gzip', gzipSync(JSON.stringify(fault))],
    ['a compiled index', Buffer.from(index)],
  ])('%s', async (_, content) => {
    const run = await audited({ head, outside: { 'a.json': content }, options: { advisories: ['a.json'] } });
    expect(told(run)).toEqual(found);
    expect(run.result.checks[0]).toMatchObject({
      properties: { 'advisories.date': '2026-05-20', 'advisories.coverage': { npm: { advisories: 1 } } },
      notes: ['Advisories given, of 2026-05-20, for npm.'],
    });
  });

  test('in the repository are those of base', async () => {
    const options = { advisories: ['advisories/a.json'] };
    const withdrawn = JSON.stringify({
      ...fault,
      modified: '2026-05-31T00:00:00Z',
      withdrawn: '2026-05-31T00:00:00Z',
    });
    const run = await audited({
      head: { ...head, 'advisories/a.json': withdrawn },
      base: { 'advisories/a.json': JSON.stringify(fault) },
      options,
    });
    expect(run.result.outcome).toBe(1);
  });

  test('that the change brings are refused', async () => {
    const { result } = await audited({
      head: { ...head, 'advisories/a.json': JSON.stringify(fault) },
      base: {},
      options: { advisories: ['advisories'] },
    });
    expect([result.outcome, result.checks[0]?.errors[0]?.message]).toEqual([
      2,
      'advisories: base has no `advisories/a.json`.',
    ]);
  });

  test.each([
    ['a damaged index', { a: Buffer.from(index).fill(0x20, 300, 320) }, ['a']],
    ['an index beside records', { a: Buffer.from(index), b: JSON.stringify(fault) }, ['a', 'b']],
    ['nothing', {}, ['a']],
  ])('are an error where they are %s', async (_, outside, advisories) => {
    const { result } = await audited({ head, outside, options: { advisories } });
    expect([result.outcome, result.checks[0]?.errors.length]).toEqual([2, 1]);
  });
});

describe('lists beside them', () => {
  test.each([
    ['epss', 'cve,epss\n'],
    ['kev', '{'],
    ['osvApi', 'https://user:secret@osv.example'],
  ])('%s that cannot be used is an error', async (name, content) => {
    const isFile = name !== 'osvApi';
    const { result } = await audited({
      head,
      ...(isFile ? { records: [fault] } : {}),
      outside: { list: content },
      options: { [name]: isFile ? 'list' : content },
    });
    expect([result.outcome, result.checks[0]?.errors.map(({ code }) => code)]).toEqual([2, ['bad-input']]);
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});

test('packages of the project itself are not asked about', async () => {
  const cargo = 'version = 4\n\n[[package]]\nname = "deep-lane"\nversion = "1.1.0"\n';
  const run = await audited({ head: { 'Cargo.lock': cargo } });
  expect(run.result.outcome).toBe(0);
});
