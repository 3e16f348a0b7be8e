import { expect, test } from 'vitest';
import type { Check } from '../../../shared/core/check.ts';
import type { Fix } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import { run } from '../../../shared/core/run.ts';
import { ports } from '../../ports.ts';
import { runRequest } from '../../run-request.ts';
import { sample, type Listed } from './sample-check.ts';

const [bad] = sample.rules as readonly [DocumentRule<Listed>];

/** `much VALUE` is more than the rule can look at. */
const limited: DocumentRule<Listed> = {
  ...bad,
  id: 'sample/limited',
  check({ doc, unchecked }) {
    for (const { word, region } of doc.lines)
      if (word === 'much')
        unchecked({ region, code: 'limit', message: 'there is too much of it', hint: 'Split it.' });
  },
};

const fix: Fix = { title: 'Mend it', mode: 'fix', edits: [] };

/** As `bad`, and a file looked at by itself can be mended. */
const mended: DocumentRule<Listed> = {
  ...bad,
  check: (context, report) => {
    bad.check(context, (one) => {
      report(context.doc.text === '' ? one : { ...one, fixes: [fix] });
    });
  },
};

/** `with FILE` takes in the lines of another file, `less VALUE` leaves out those of that value. */
const layered: Check<Listed> = {
  ...sample,
  rules: [mended, limited, ...sample.rules.slice(1)],
  compose(docs) {
    const byPath = new Map(docs.map((doc) => [doc.path, doc]));
    const named = (doc: Listed, key: string) =>
      doc.lines.flatMap(({ word, value }) => (word === key ? [value] : []));
    const tops = docs.filter((doc) => named(doc, 'with').length > 0);
    const missing = tops.flatMap((doc) => named(doc, 'with').filter((path) => !byPath.has(path)));
    return {
      docs: tops.map((doc) => {
        const less = new Set(named(doc, 'less'));
        const lines = named(doc, 'with').flatMap((path) => byPath.get(path)?.lines ?? []);
        const place = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
        return {
          doc: {
            path: doc.path,
            text: '',
            comments: [],
            lines: lines.filter(({ value }) => !less.has(value)),
          },
          builtBy: { message: `as ${doc.path} is built`, region: { path: doc.path, ...place } },
          from: new Set(named(doc, 'with')),
        };
      }),
      parts: new Set(tops.flatMap((doc) => [doc.path, ...named(doc, 'with')])),
      sources: [],
      excluded: [],
      unchecked: missing.map((path) => ({
        path,
        code: 'not-fetched',
        message: 'not there',
        line: null,
        hint: 'h',
      })),
    };
  },
};

async function look(head: Record<string, string>, before?: Record<string, string>, exclude: string[] = []) {
  const { result } = await run({ ...runRequest(layered, head, before), policy: { exclude } }, ports);
  const [only] = result.checks;
  if (only === undefined) throw new Error('no check ran');
  const { findings, suppressed, unchecked } = only;
  return {
    outcome: result.outcome,
    found: findings.map(({ status, evidence, region, related, fixes }) =>
      [
        status,
        evidence,
        region?.path,
        ...related.map((one) => one.region.path),
        ...fixes.map(({ title }) => title),
      ].join(' '),
    ),
    suppressed: suppressed.map(({ finding }) => finding.evidence),
    unchecked: unchecked.map(({ path, line }) => `${path}:${String(line)}`),
  };
}

const base = 'bad x\nbad y';

test.each<[string, Record<string, string>, string[]]>([
  ['a file of no other', { 'a.list': base }, ['unknown x a.list Mend it', 'unknown y a.list Mend it']],
  [
    'what is left out of it',
    { 'a.list': base, 'top.list': 'with a.list\nless x' },
    ['unknown y a.list top.list Mend it'],
  ],
  [
    'several builds, at one place once',
    { 'a.list': base, 'dev.list': 'with a.list\nless x', 'prod.list': 'with a.list' },
    ['unknown x a.list prod.list Mend it', 'unknown y a.list dev.list prod.list Mend it'],
  ],
  [
    'rules over all files see it built',
    { 'a.list': 'use x\ndefine x', 'top.list': 'with a.list\nless nothing', 'b.list': 'use y' },
    ['unknown y b.list'],
  ],
])('%s', async (_, files, found) => {
  expect(await look(files)).toMatchObject({ found, unchecked: [] });
});

test('a comment in a part speaks for what is built of it', async () => {
  const files = { 'a.list': '# portcullis-ignore: sample/bad -- known\nbad x', 'top.list': 'with a.list' };
  expect(await look(files)).toMatchObject({ outcome: 0, found: [], suppressed: ['x'] });
});

test('a part that is excluded is no finding, built or not', async () => {
  const files = { 'a.list': 'bad x', 'b.list': 'bad y', 'top.list': 'with a.list\nwith b.list' };
  expect((await look(files, undefined, ['a.list'])).found).toEqual(['unknown y b.list top.list Mend it']);
});

test('each side is built of its own files', async () => {
  const before = { 'a.list': base, 'top.list': 'with a.list\nless x' };
  const seen = await look({ 'a.list': base, 'top.list': 'with a.list\nless y' }, before);
  expect(seen.found).toEqual(['introduced x a.list top.list Mend it', 'fixed y a.list top.list Mend it']);
});

test('a build that shows now what only another one showed is news', async () => {
  const files = (dev: string, prod: string) => ({
    'a.list': 'bad x',
    'dev.list': `with a.list${dev}`,
    'prod.list': `with a.list${prod}`,
  });
  const before = files('', '\nless x');
  expect((await look(files('', ''), before)).found).toEqual([
    'introduced x a.list dev.list prod.list Mend it',
  ]);
  expect((await look(files('', '\nless x'), before)).found).toEqual(['existing x a.list dev.list Mend it']);
  expect((await look(before, files('', ''))).found).toEqual(['existing x a.list dev.list Mend it']);
});

test('what one variant defines is not there in another, and what others define is', async () => {
  const files = {
    'a.list': 'use x\nuse y',
    'dev.list': 'with a.list',
    'defines.list': 'define x',
    'prod.list': 'with a.list\nwith defines.list',
    'other.list': 'with y.list',
    'y.list': 'define y',
  };
  expect((await look(files)).found).toEqual(['unknown x a.list dev.list']);
});

test('what becomes a part, and what is one no more', async () => {
  const both = { 'a.list': base, 'top.list': 'with a.list\nless x' };
  expect((await look(both, { 'a.list': base })).found).toEqual([
    'existing y a.list top.list Mend it',
    'fixed x a.list Mend it',
  ]);
  expect((await look({ 'a.list': base }, both)).found).toEqual([
    'introduced x a.list Mend it',
    'existing y a.list Mend it',
  ]);
});

test('what cannot be put together, or is too much for a rule, closes the gate', async () => {
  expect(await look({ 'top.list': 'with none.list' })).toMatchObject({
    outcome: 2,
    unchecked: ['none.list:null'],
  });
  expect(await look({ 'a.list': 'good\nmuch x' })).toMatchObject({ outcome: 2, unchecked: ['a.list:2'] });
  const built = await look({ 'a.list': 'good\nmuch x', 'top.list': 'with a.list' });
  expect(built).toMatchObject({ outcome: 2, unchecked: ['a.list:2'] });
});
