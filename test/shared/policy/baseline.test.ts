import { describe, expect, test } from 'vitest';
import { run } from '../../../shared/core/run.ts';
import { ports } from '../../ports.ts';
import { runRequest } from '../../run-request.ts';
import { loadBaseline, writeBaseline, type BaselineEntry } from '../../../shared/policy/baseline.ts';
import { catalogue, sample } from '../core/sample-check.ts';

const accepted = { reason: 'old', until: '2026-12-31' };

async function check(text: string, entries: readonly BaselineEntry[] = [], salt?: string) {
  const { result } = await run(
    {
      ...runRequest(sample, { 'a[1].list': text }),
      suppressions: [{ by: 'baseline', source: 'b.json', entries }],
      salt,
    },
    ports,
  );
  return result;
}

const load = (text: string) => loadBaseline('b.json', text, catalogue);

test('what is written silences what was found, also in a path that looks like a pattern', async () => {
  const { entries, problems } = load(writeBaseline(await check('bad x\nbad y'), [], accepted, '2026-06-01'));
  expect(problems).toEqual([]);
  expect((await check('good\nbad y\nbad x', entries)).outcome).toBe(0);
  expect((await check('bad z\nbad y\nbad x', entries)).outcome).toBe(1);
});

test('a second run writes the same bytes, and drops what is gone', async () => {
  const first = writeBaseline(await check('bad x\nbad y'), [], accepted, '2026-06-01');
  const { entries } = load(first);
  const other = { reason: 'other', until: '2027-01-01' };
  expect(writeBaseline(await check('bad x\nbad y', entries), entries, other, '2026-06-01')).toBe(first);
  const [left, ...none] = load(
    writeBaseline(await check('bad y', entries), entries, other, '2026-06-01'),
  ).entries;
  expect(none).toEqual([]);
  expect(left).toEqual(load(writeBaseline(await check('bad y'), [], accepted, '2026-06-01')).entries[0]);
});

test('what the run did not look for stays', async () => {
  const { entries } = load(writeBaseline(await check('bad x\nbad y'), [], accepted, '2026-06-01'));
  const written = async (looked: boolean) =>
    load(writeBaseline(await check('good', entries), entries, accepted, '2026-06-01', () => looked)).entries;
  expect(await written(false)).toEqual(entries);
  expect(await written(true)).toEqual([]);
});

test('an entry that has run out is accepted anew', async () => {
  const old = load(
    writeBaseline(await check('bad x'), [], { ...accepted, until: '2026-05-01' }, '2026-01-01'),
  ).entries;
  const [entry] = load(writeBaseline(await check('bad x', old), old, accepted, '2026-06-01')).entries;
  expect(entry?.until).toBe('2026-12-31');
});

describe('with a salt', () => {
  const [salt, other] = ['0123456789abcdef'.repeat(2), 'fedcba9876543210'.repeat(2)];
  const today = '2026-06-01';
  const write = async (text: string, entries: readonly BaselineEntry[], one?: string) =>
    writeBaseline(await check(text, entries, one), entries, accepted, today, undefined, one);

  test('another token in the same place is new', async () => {
    const baseline = load(await write('token one', [], salt));
    expect(baseline).toMatchObject({ salt, problems: [] });
    const outcome = async (text: string) => (await check(text, baseline.entries, baseline.salt)).outcome;
    expect([
      await outcome('token one'),
      await outcome('good\ntoken one'),
      await outcome('token two'),
    ]).toEqual([0, 0, 1]);
  });
  test('a guessable secret never enters', async () => {
    expect(await write('secret one', [], salt)).toBe(await write('secret two', [], salt));
    expect(load(await write('secret one', [], salt)).entries).toEqual(
      load(await write('secret one', [])).entries,
    );
  });
  test('without one no value enters', async () => {
    expect(await write('token one', [])).toBe(await write('token two', []));
    expect(await write('token one', [])).not.toContain('salt');
  });
  test('another salt is another fingerprint', async () => {
    const printOf = async (one: string) => load(await write('token one', [], one)).entries[0]?.fingerprint;
    expect(await printOf(salt)).not.toBe(await printOf(other));
  });
  test('a second run writes the same bytes', async () => {
    const first = await write('token one\nbad x', [], salt);
    expect(await write('token one\nbad x', load(first).entries, salt)).toBe(first);
  });
  test('one that has none stays valid', async () => {
    const { entries, salt: none } = load(await write('token one', []));
    expect([none, (await check('token one', entries)).outcome]).toEqual([undefined, 0]);
  });
  test('no value or hash of it is in the report', async () => {
    const result = JSON.stringify(await check('token one-long-drawn-value', [], salt));
    expect(result).not.toContain('one-long-drawn-value');
    expect(result).not.toContain(salt);
  });
});

describe('a bad baseline holds nothing', () => {
  const entry = { rule: 'sample/bad', path: 'a', fingerprint: '0'.repeat(32), ...accepted };
  const file = (change: object) => JSON.stringify({ schemaVersion: 1, entries: [{ ...entry, ...change }] });
  test.each([
    ['{', 'not JSON'],
    ['{}', 'schemaVersion'],
    ['{"schemaVersion":2,"entries":[]}', 'schemaVersion'],
    [file({ reason: '' }), 'entries.0.reason'],
    [file({ until: 'never' }), 'entries.0.until'],
    [file({ fingerprint: 'x' }), 'entries.0.fingerprint'],
    [file({ rule: 'sample/bed' }), 'no rule is called "sample/bed"'],
    ['{"schemaVersion":1,"salt":"short","entries":[]}', 'salt'],
    [file({ extra: 1 }), 'unknown key "extra"'],
  ])('%s', (text, message) => {
    const { entries, problems } = load(text);
    expect(entries).toEqual([]);
    expect(problems[0]?.code).toBe('bad-baseline');
    expect(problems[0]?.message).toContain(message);
  });
});
