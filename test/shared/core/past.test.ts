import { expect, it } from 'vitest';
import type { Files } from '../../run-request.ts';
import { inspect, policyOf } from './inspect-sample.ts';
import { look } from './past-sample.ts';

/** Whatever is bad below `docs/` is accepted. */
const docsAccepted = policyOf({
  suppressions: [{ rule: 'sample/bad', path: 'docs/', reason: 'r', until: '2027-01-01' }],
});

it.each<{
  name: string;
  head?: Files;
  held: Files;
  change?: object;
  since?: string[];
  show: string[];
  outcome: number;
}>([
  { name: 'gone from the files', held: { 'c1 a.list': 'bad x' }, show: ['unknown bad a.list:1'], outcome: 1 },
  {
    name: 'in the files too',
    head: { 'a.list': 'good\nbad x' },
    held: { 'c1 b.list': 'bad x' },
    show: ['unknown bad a.list:2'],
    outcome: 1,
  },
  {
    name: 'in base too',
    head: { 'a.list': 'good' },
    held: { 'c1 b.list': 'bad x' },
    change: { before: { 'a.list': 'bad x' } },
    since: ['c1'],
    show: ['fixed bad a.list:1'],
    outcome: 0,
  },
  {
    name: 'told once, at the oldest',
    held: { 'c1 a.list': 'bad x', 'c2 b.list': 'good\nbad x' },
    show: ['unknown bad a.list:1'],
    outcome: 1,
  },
  {
    name: 'brought in by the change',
    held: { 'c2 a.list': 'bad x' },
    change: { before: {} },
    since: ['c2'],
    show: ['introduced bad a.list:1'],
    outcome: 1,
  },
  {
    name: 'older than the change',
    held: { 'c1 a.list': 'bad x' },
    change: { before: {} },
    since: ['c2'],
    show: ['existing bad a.list:1'],
    outcome: 0,
  },
  {
    name: 'excluded',
    held: { 'c1 v/a.list': 'bad x', 'c1 v/b.list': null },
    change: policyOf({ exclude: ['v/'] }),
    show: [],
    outcome: 0,
  },
  {
    name: 'excluded at one of its places',
    held: { 'c1 v/a.list': 'bad x', 'c2 b.list': 'bad x' },
    change: policyOf({ exclude: ['v/'] }),
    show: ['unknown bad b.list:1'],
    outcome: 1,
  },
  {
    name: 'suppressed by path',
    held: { 'c1 a.list': 'bad x' },
    change: policyOf({
      suppressions: [{ rule: 'sample/bad', path: 'a.list', reason: 'r', until: '2027-01-01' }],
    }),
    show: [],
    outcome: 0,
  },
  ...[
    { name: 'one commit', held: { 'c1 src/a.list': 'bad x' }, line: 1 },
    { name: 'another text', held: { 'c1 src/a.list': 'good\nbad x' }, line: 2 },
    {
      name: 'the accepted place first',
      held: { 'c1 docs/a.list': 'bad x', 'c2 src/a.list': 'bad x' },
      line: 1,
    },
  ].map(({ name, held, line }) => ({
    name: `what stands in the files where it is accepted: ${name}`,
    head: { 'docs/a.list': 'bad x' },
    held,
    change: docsAccepted,
    show: [`unknown bad src/a.list:${line}`],
    outcome: 1,
  })),
  {
    name: 'accepted at every place',
    head: { 'docs/a.list': 'bad x' },
    held: { 'c1 docs/b.list': 'bad x' },
    change: docsAccepted,
    show: [],
    outcome: 0,
  },
  {
    name: 'accepted by a comment that came later',
    head: { 'a.list': '# portcullis-ignore: sample/bad -- r\nbad x' },
    held: { 'c1 a.list': 'bad x' },
    show: [],
    outcome: 0,
  },
  {
    name: 'accepted by a comment in another file',
    head: { 'a.list': '# portcullis-ignore: sample/bad -- r\nbad x' },
    held: { 'c1 b.list': 'bad x' },
    show: ['unknown bad b.list:1'],
    outcome: 1,
  },
  {
    name: 'of less weight in the files',
    head: { 'a.list': 'bad x mild' },
    held: { 'c1 a.list': 'bad x' },
    show: ['unknown bad a.list:1', 'unknown bad a.list:1'],
    outcome: 1,
  },
  {
    name: 'of less weight later',
    held: { 'c1 a.list': 'bad x mild', 'c2 b.list': 'bad x', 'c3 c.list': 'bad x' },
    show: ['unknown bad b.list:1'],
    outcome: 1,
  },
  {
    name: 'in a file that the change leaves alone, where it is accepted',
    head: { 'docs/a.list': 'bad x' },
    held: { 'c1 src/a.list': 'bad x' },
    change: {
      ...docsAccepted,
      before: { 'docs/a.list': 'bad x' },
      scope: 'changed',
    },
    since: ['c1'],
    show: ['introduced bad src/a.list:1'],
    outcome: 1,
  },
  ...[
    { name: 'before', head: {}, held: { 'c1 a.list': 'x', 'c2 key.list': 'x' } },
    { name: 'behind', head: {}, held: { 'c1 key.list': 'x', 'c2 a.list': 'x' } },
    { name: 'in the files', head: { 'a.list': 'x' }, held: { 'c1 key.list': 'x', 'c2 a.list': 'x' } },
  ].map(({ name, ...files }) => ({
    name: `told by its name, with another name ${name}`,
    ...files,
    show: ['unknown bad key.list:1'],
    outcome: 1,
  })),
  {
    name: 'told by its name in the files too',
    head: { 'key.list': 'x' },
    held: { 'c1 a.list': 'x', 'c2 key.list': 'x' },
    show: ['unknown bad key.list:1'],
    outcome: 1,
  },
  {
    name: 'a comment there counts no more',
    held: { 'c1 a.list': '# portcullis-ignore: sample/bad -- r\nbad x' },
    show: ['unknown bad a.list:2'],
    outcome: 1,
  },
  { name: 'a blob that cannot be read', held: { 'c1 a.list': null }, show: [], outcome: 2 },
  { name: 'a blob that breaks off', held: { 'c1 a.list': 'cut' }, show: [], outcome: 2 },
])('$name', async ({ head = {}, held, change, since, show, outcome }) => {
  const seen = await look(head, held, change, since);
  expect([seen.show, seen.result.outcome]).toEqual([show, outcome]);
});

it('says what was looked into, and where a finding was', async () => {
  const { check: result } = await look({}, { 'c1 a.list': 'bad x', 'c2 b.list': null });
  expect(result?.notes.at(-1)).toBe(
    'Also looked into the past (2 commits): 2 earlier versions of files, 5 bytes.',
  );
  expect(result?.properties).toMatchObject({ commits: 2, blobs: 2, bytes: 5 });
  expect(result?.findings[0]?.region?.commit).toBe('c1');
  expect(result?.unchecked.map(({ path }) => path)).toEqual(['b.list']);
});

it('gives what a commit held another fingerprint than what the file holds now', async () => {
  const { check: result } = await look(
    { 'a.list': 'secret one' },
    { 'c1 a.list': 'secret two', 'c2 a.list': 'secret three' },
  );
  expect(result?.findings.map(({ evidence }) => evidence)).toEqual(
    ['***', '***', '***'].slice(0, result?.findings.length),
  );
  expect(new Set(result?.findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
});

it('does not quote a file in a fault of its own', async () => {
  const { result } = await look({}, { 'c1 a.list': 'fault' });
  expect(result.outcome).toBe(2);
  expect(JSON.stringify(result)).not.toContain('hunter2');
});

it.each<[string, Files, Files, Files]>([
  ['one secret', { 'a.list': 'secret hunter2' }, { 'a.list': 'good' }, { 'c1 a.list': 'secret hunter2' }],
  [
    'the second of two',
    { 'a.list': 'secret one\nsecret two' },
    { 'a.list': 'secret one' },
    { 'c1 a.list': 'secret one\nsecret two' },
  ],
])(
  'what is gone from its file is known by the fingerprint that it had there: %s',
  async (_, was, is, held) => {
    const before = (await inspect(was)).check?.findings.map(({ fingerprint }) => fingerprint);
    const now = (await look(is, held)).check?.findings.map(
      ({ fingerprint, properties }) => properties.fingerprintInFile ?? fingerprint,
    );
    expect(now?.sort()).toEqual(before?.sort());
  },
);
