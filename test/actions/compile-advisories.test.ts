import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileAdvisories } from '../../actions/compile-advisories.ts';
import { slicesOf } from '../../actions/dependency-audit/advisories/index-format.ts';
import { openIndex } from '../../actions/dependency-audit/advisories/index-reader.ts';
import { packageKey } from '../../actions/dependency-audit/advisories/package-names.ts';
import { audited, npmLock, osv, told } from './dependency-audit/audited.ts';

const today = '2026-11-20';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-index-'));
  mkdirSync(join(folder, 'records'));
  for (const [id, name] of [
    ['GHSA-2222-3333-4444', 'left'],
    ['GHSA-2222-3333-5555', 'right'],
  ] as const)
    writeFileSync(join(folder, 'records', `${id}.json`), JSON.stringify(osv(id, name, '2.0.0')));
  writeFileSync(join(folder, 'broken.json'), '{"id": ');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const compile = (...args: string[]) => compileAdvisories(args, folder, today);
const bytesOf = (name: string) => readFileSync(join(folder, name));

describe('the command advisories', () => {
  test('writes an index that is read back, the same bytes each time', async () => {
    const { text, isWhole } = await compile('a.index', 'records');
    await compile('sub/b.index', 'records');
    expect(bytesOf('sub/b.index').equals(bytesOf('a.index'))).toBe(true);
    const index = openIndex(slicesOf(bytesOf('a.index')));
    expect(index.records(packageKey('npm', 'left')).map(({ id }) => id)).toEqual(['GHSA-2222-3333-4444']);
    expect(isWhole).toBe(true);
    expect(text).toContain('advisories until 2026-05-20\n');
    expect(text).toContain(index.digest);
    expect(text).toContain('  npm: 2 advisories, 2 packages, until 2026-05-20\n');
  });

  test('what was written is what a run is given', async () => {
    await compile('c.index', 'records');
    const run = await audited({
      head: { 'package-lock.json': npmLock({ left: '1.0.0' }) },
      outside: { 'c.index': bytesOf('c.index') },
      options: { advisories: ['c.index'], maxAdvisoryAgeDays: 100_000 },
    });
    expect(told(run)).toEqual([
      'unknown vulnerable-dependency package-lock.json:4 pkg:npm/left GHSA-2222-3333-4444',
    ]);
  });

  test('tells what it could not read', async () => {
    const { text, isWhole } = await compile('d.index', 'records', 'broken.json');
    expect(isWhole).toBe(false);
    expect(text).toContain('Not readable, or not in full: 1\n  "broken.json" is no JSON object\n');
  });

  test.for([
    [[], 'needs a file to write and what to compile'],
    [['x.index'], 'needs a file to write and what to compile'],
    [['x.index', 'nowhere'], 'There are no advisories at "nowhere"'],
    [['x.index', 'a.index'], '"a.index" is compiled already'],
  ] as const)('refuses %j', async ([args, message]) => {
    await expect(compile(...args)).rejects.toThrow(message);
  });
});
