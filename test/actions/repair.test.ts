import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffOf, repair } from '../../actions/repair.ts';
import { Catalogue } from '../../shared/core/catalogue.ts';
import type { Check } from '../../shared/core/check.ts';
import type { Document } from '../../shared/core/document.ts';
import type { Fix } from '../../shared/core/finding.ts';
import type { Problem } from '../../shared/core/problem.ts';
import type { DocumentRule } from '../../shared/core/rule.ts';
import { run } from '../../shared/core/run.ts';
import { locate } from '../../shared/files/locate.ts';
import { workTree } from '../../shared/files/work-tree.ts';
import { Lines } from '../../shared/parse/lines.ts';
import { ports } from '../ports.ts';
import {
  fingerprint,
  git,
  makeFolder,
  makeRepository,
  write,
  type Content,
} from '../shared/files/sandbox.ts';

/** Finds `word`, and wants `instead` in its place, or behind its group `before`; `first`: at the start of the file. */
const rule = (
  name: string,
  word: RegExp,
  instead: string,
  more: { mode?: Fix['mode']; also?: string; first?: true } = {},
): DocumentRule<Document> => ({
  id: `words/${name}`,
  scope: 'document',
  title: name,
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: '',
  advice: '',
  references: [],
  aliases: [],
  examples: { bad: [{ text: '', lines: [1] }], good: [{ text: '' }] },
  check({ doc: { path, text } }, report) {
    const lines = new Lines(path, text);
    for (const found of text.matchAll(word)) {
      const [before, length] = [found.groups?.before?.length ?? 0, found[0].length];
      const offset = more.first ? 0 : found.index + before;
      const edits = [{ path, offset, length: length - before, text: instead }];
      if (more.also !== undefined) edits.push({ path: more.also, offset: 0, length: 0, text: '!' });
      report({
        region: lines.region(found.index, found.index + length),
        message: 'A word.',
        evidence: found[0],
        fixes: [{ title: `Write ${instead}`, mode: more.mode ?? 'fix', edits }],
      });
    }
  },
});

const checkOf = (rules: readonly DocumentRule<Document>[]): Check => ({
  id: 'words',
  title: 'Words',
  summary: '',
  inputs: [],
  examplePath: 'a.txt',
  claims: (path) => (path.endsWith('.txt') ? { kind: 'text', certain: true } : undefined),
  parse: ({ path, text }) => ({ doc: { path, text, comments: [] } }),
  rules,
});

async function look(root: string, rules: readonly DocumentRule<Document>[], problems: readonly Problem[]) {
  const check = checkOf(rules);
  const location = await locate([], root);
  const source = workTree(location);
  const result = await run(
    {
      checks: [check],
      catalogue: new Catalogue([check]),
      policy: {},
      overrides: { options: {} },
      suppressions: [],
      scope: 'all',
      head: { commit: null, source, listing: await source.list() },
      base: undefined,
      named: [],
      proposed: [],
      errors: problems,
      tool: { name: 'portcullis', version: '0' },
    },
    ports,
  );
  return { run: result, root };
}

async function mend(
  files: Readonly<Record<string, Content>>,
  rules: readonly DocumentRule<Document>[],
  mode: Fix['mode'] = 'fix',
  prepare: (root: string) => void = () => undefined,
) {
  const root = makeRepository(files);
  prepare(root);
  let looks = 0;
  const again = (problems: readonly Problem[]) => {
    looks += 1;
    return look(root, rules, problems);
  };
  const { run } = await repair(await look(root, rules, []), new Set([mode]), again);
  const { result, repaired } = run;
  return {
    root,
    looks,
    repaired,
    outcome: result.outcome,
    errors: result.errors.map(({ message }) => message),
    left: result.checks.flatMap((check) => check.findings).length,
    text: (path: string) => readFileSync(join(root, path), 'utf8'),
  };
}

const bad = rule('bad', /bad/g, 'good');

test('all is fixed, nothing else changes, and a second time is a no-op', async () => {
  const little = Buffer.from('\ufeffbad\r\n\ufffd', 'utf16le');
  const files = {
    'a.txt': 'x bad\r\nbad',
    'b/c.txt': little,
    'd.md': 'bad',
    'e.txt': Buffer.from('ff62616480', 'hex'),
  };
  const { root, text, ...seen } = await mend(files, [bad]);
  expect(seen).toMatchObject({ repaired: { fixes: 4, files: 3 }, errors: [], left: 0, looks: 1, outcome: 0 });
  expect(text('a.txt')).toBe('x good\r\ngood');
  expect(readFileSync(join(root, 'b/c.txt'))).toEqual(Buffer.from('\ufeffgood\r\n\ufffd', 'utf16le'));
  expect(readFileSync(join(root, 'e.txt')).toString('hex')).toBe('ff676f6f6480');
  expect(text('d.md')).toBe('bad');
  const before = fingerprint(root);
  const { run } = await repair(await look(root, [bad], []), new Set(['fix']), () =>
    Promise.reject(new Error('no need')),
  );
  expect(run.repaired).toEqual({ fixes: 0, files: 0 });
  expect(fingerprint(root)).toBe(before);
});

describe('links', () => {
  const files = {
    'a.txt': { link: 'f/b.txt' },
    'c.txt': { link: 'd.md' },
    'd.md': 'bad',
    'f/b.txt': 'bad',
    'g.txt': { link: '../bad.txt' },
  };
  const said = '"c.txt" was not fixed: it is a link.';

  test('what they lead to is fixed under its own name', async () => {
    const { text, repaired, errors, left } = await mend(files, [bad]);
    expect([repaired, errors, left]).toEqual([{ fixes: 1, files: 1 }, [said], 1]);
    expect([text('a.txt'), text('d.md')]).toEqual(['good', 'bad']);
  });

  test('and shown so', async () => {
    const seen = diffOf(await look(makeRepository(files), [bad], []), new Set(['fix']));
    expect(seen.diff.toString().match(/^\+\+\+ .*/gm)).toEqual(['+++ b/f/b.txt']);
    expect(seen.problems.map(({ message }) => message)).toEqual([said]);
  });
});

describe('it ends', () => {
  test.for<[string, string, DocumentRule<Document>[], string, number]>([
    ['what touches waits for the next look', 'badbadbad', [bad], 'goodgoodgood', 0],
    ['one fix makes room for another rule', 'bad', [bad, rule('good', /good/g, 'best')], 'best', 0],
    ['a fix that does not mend is applied once', 'bad', [rule('bad', /(?<before>bad)/g, '!')], 'bad!', 1],
    ['two that undo each other', 'bad', [bad, rule('good', /good/g, 'bad')], 'bad', 1],
    ['a text that grows for ever', 'bad', [rule('bad', /bad/g, 'bad bad')], 'bad bad', 2],
    ['a fix that changes nothing', 'bad', [rule('bad', /bad/g, 'bad')], 'bad', 1],
  ])('%s', async ([, before, rules, after, left]) => {
    const seen = await mend({ 'a.txt': before }, rules);
    expect(seen.text('a.txt')).toBe(after);
    expect(seen.left).toBe(left);
    expect(seen.looks).toBeLessThan(5);
  });

  test('after ten rounds the rest is left to the next run', async () => {
    const seen = await mend({ 'a.txt': 'bad'.repeat(12) }, [rule('bad', /bad/g, '', { first: true })]);
    expect(seen).toMatchObject({ looks: 10, left: 2, outcome: 0 });
    expect(seen.text('a.txt')).toBe('badbad');
  });
});

test.for([
  ['fix', 'A b c'],
  ['update', 'a b C'],
] as const)('the mode %s applies its own fixes only', async ([mode, after]) => {
  const rules = [
    rule('one', /a/g, 'A'),
    rule('two', /b/g, 'B', { mode: 'suggest' }),
    rule('three', /c/g, 'C', { mode: 'update' }),
  ];
  const seen = await mend({ 'a.txt': 'a b c' }, rules, mode);
  expect(seen.text('a.txt')).toBe(after);
  expect(seen.left).toBe(2);
});

describe('what cannot be written is an error, and the rest is written', () => {
  const folder = (root: string): void => chmodSync(join(root, 'shut'), 0o555);
  test.runIf(process.getuid?.() !== 0)('a folder that is closed', async () => {
    const files = { 'a.txt': 'bad', 'shut/b.txt': 'bad' };
    const seen = await mend(files, [bad], 'fix', folder);
    chmodSync(join(seen.root, 'shut'), 0o755);
    expect(seen).toMatchObject({ repaired: { fixes: 1, files: 1 }, left: 1, outcome: 2 });
    expect(seen.errors).toEqual([expect.stringContaining('"shut/b.txt" was not fixed')]);
    expect(seen.text('a.txt')).toBe('good');
    expect(seen.text('shut/b.txt')).toBe('bad');
  });

  test('a fix that needs a file which nobody checked goes in nowhere', async () => {
    const rules = [rule('both', /both/g, 'BOTH', { also: 'other.md' }), bad];
    const seen = await mend({ 'a.txt': 'both bad', 'other.md': '' }, rules);
    expect(seen.text('a.txt')).toBe('both good');
    expect(seen).toMatchObject({ repaired: { fixes: 1, files: 1 }, left: 1, outcome: 2 });
    expect(seen.errors).toEqual([expect.stringContaining('"other.md" was not fixed')]);
  });

  test('a link is left alone, and no error once the file itself is fixed', async () => {
    const seen = await mend({ 'a.txt': { link: 'b.txt' }, 'b.txt': 'bad' }, [bad]);
    expect(seen).toMatchObject({ repaired: { fixes: 1, files: 1 }, errors: [], left: 0 });
  });

  test('a link to a file that nobody checks is an error', async () => {
    const seen = await mend({ 'a.txt': { link: 'b.md' }, 'b.md': 'bad', 'c.txt': 'bad' }, [bad]);
    expect(seen).toMatchObject({ repaired: { fixes: 1, files: 1 }, left: 1, outcome: 2 });
    expect(seen.errors).toEqual(['"a.txt" was not fixed: it is a link.']);
    expect(seen.text('b.md')).toBe('bad');
  });

  test('a run with errors writes nothing', async () => {
    const root = makeRepository({ 'a.txt': 'bad' });
    const problem = { code: 'bad-policy', message: 'broken', hint: '' };
    const again = (problems: readonly Problem[]) => look(root, [bad], [problem, ...problems]);
    const { run } = await repair(await again([]), new Set(['fix']), again);
    expect(run.result.errors.map(({ code }) => code)).toEqual(['bad-policy', 'not-fixed']);
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('bad');
    expect(diffOf(await again([]), new Set(['fix'])).diff).toHaveLength(0);
  });
});

test('the diff is what the fixes would write, and writes nothing itself', async () => {
  const files = {
    'a.txt': 'x\r\nbad\r\ny',
    'b/é "c".txt': Buffer.from('\ufeffbad\nbad', 'utf16le'),
    'run.txt': '#!/bin/sh\nbad\n',
    'same.txt': 'good',
  };
  const root = makeRepository(files);
  chmodSync(join(root, 'run.txt'), 0o755);
  const before = fingerprint(root);
  const seen = await look(root, [bad], []);
  const { diff, problems, deferred } = diffOf(seen, new Set(['fix']));
  expect(fingerprint(root)).toBe(before);
  expect({ problems, deferred }).toEqual({ problems: [], deferred: 0 });
  git(root, 'apply', '--whitespace=nowarn', join(makeFolder({ diff }), 'diff'));
  const applied = fingerprint(root);
  expect(applied).not.toBe(before);
  expect(statSync(join(root, 'run.txt')).mode & 0o111).toBe(0o111);
  write(root, files);
  await repair(await look(root, [bad], []), new Set(['fix']), () => look(root, [bad], []));
  expect(fingerprint(root)).toBe(applied);
});

test('what has to wait for the diff is counted', async () => {
  const root = makeRepository({ 'a.txt': 'badbadbad' });
  expect(diffOf(await look(root, [bad], []), new Set(['fix'])).deferred).toBe(1);
});
