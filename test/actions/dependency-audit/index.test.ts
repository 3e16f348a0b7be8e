import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../../actions/dependency-audit/advisories/affected.ts';
import { givenAdvisories } from '../../../actions/dependency-audit/advisories/given.ts';
import { slicesOf, type Slices } from '../../../actions/dependency-audit/advisories/index-format.ts';
import { openIndex } from '../../../actions/dependency-audit/advisories/index-reader.ts';
import { compileIndex } from '../../../actions/dependency-audit/advisories/index-writer.ts';
import { packageKey } from '../../../actions/dependency-audit/advisories/package-names.ts';
import { readRecord } from '../../../actions/dependency-audit/advisories/read-record.ts';
import type { Pinned } from '../../../actions/dependency-audit/advisories/source.ts';
import { idsOf, open, record, source, today } from './sources.ts';
import { pick, seeded } from '../../random.ts';

test('a record is found under each package that it names, with what it says of that one', () => {
  const index = open(
    source([
      record('A-1', [
        ['npm', 'one'],
        ['npm', 'two'],
        ['Maven:https://m.example', 'g:a'],
      ]),
    ]),
  );
  expect(index.records('npm/one')).toEqual([
    {
      id: 'A-1',
      modified: '2026-01-02T03:04:05Z',
      summary: 'Heading',
      affected: [
        {
          package: { ecosystem: 'npm', name: 'one' },
          ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '1.0.0' }, { fixed: '2.0.0' }] }],
        },
      ],
    },
  ]);
  expect(idsOf(index, 'npm', 'two')).toEqual(['A-1']);
  expect(idsOf(index, 'Maven', 'g:a')).toEqual(['A-1']);
  expect(idsOf(index, 'npm', 'three')).toEqual([]);
});

test.for(['__proto__', 'constructor', 'é', '\u{1f600}', 'a\nb', 'a"b', '', 'x'.repeat(5_000)])(
  'the name %j is a name like others',
  (name) => {
    const index = open(source([record('A-1', [['npm', name]]), record('A-2', [['npm', 'other']])]));
    expect(idsOf(index, 'npm', name)).toEqual(name === '' ? [] : ['A-1']);
    expect(idsOf(index, 'npm', 'other')).toEqual(['A-2']);
  },
);

test('whatever is in it, an index answers as the records themselves do', () => {
  const random = seeded(7);
  const names = Array.from({ length: 60 }, (_, at) => `p${at}${'-'.repeat(at % 7)}`) as [string, ...string[]];
  const ecosystems = ['npm', 'PyPI', 'Go'] as const;
  const records = Array.from({ length: 600 }, (_, at) =>
    record(
      `A-${at}`,
      Array.from(
        { length: 1 + Math.floor(random() * 3) },
        () => [pick(random, ecosystems), pick(random, names)] as const,
      ),
      {
        details: 'x'.repeat(Math.floor(random() * 3_000)),
        ...(random() < 0.05 && { withdrawn: '2026-01-01T00:00:00Z' }),
      },
    ),
  );
  const bytes = compileIndex([source(records)], today);
  const index = openIndex(slicesOf(bytes));
  expect(index.head.blocks).toBeGreaterThan(5);
  let hits = 0;
  for (const ecosystem of ecosystems)
    for (const name of names) {
      const pinned: Pinned = { ecosystem, name, version: '1.5.0' };
      const verdicts = (all: readonly unknown[]) =>
        all
          .flatMap((one) => {
            const { advisory } = readRecord(one);
            return advisory && verdictOf(advisory, pinned) === 'affected' ? [advisory.id] : [];
          })
          .sort();
      const found = verdicts(index.records(packageKey(ecosystem, name)));
      hits += found.length;
      expect(found).toEqual(
        verdicts(
          records.filter(({ affected }) =>
            affected.some(
              (one) => packageKey(one.package.ecosystem, one.package.name) === packageKey(ecosystem, name),
            ),
          ),
        ),
      );
    }
  expect(hits).toBeGreaterThan(800);
  expect(Buffer.from(compileIndex([source(records)], today)).equals(bytes)).toBe(true);
});

test('of equal ids the newest record holds, with all that it names', () => {
  const old = record('A-1', [['npm', 'one']], { modified: '2025-01-01T00:00:00Z' });
  const now = record('A-1', [['npm', 'two']]);
  for (const order of [
    [old, now],
    [now, old],
  ]) {
    const index = open(...order.map((one) => source([one])));
    expect([idsOf(index, 'npm', 'one'), idsOf(index, 'npm', 'two')]).toEqual([[], ['A-1']]);
  }
});

test('what it covers, and what was left out, stands in its head', () => {
  const { head } = open(
    source([
      record('A-1', [
        ['npm', 'one'],
        ['PyPI', 'one'],
      ]),
      record('A-2', [['npm', 'one']], { modified: '2026-03-01T00:00:00Z' }),
      record('A-3', [['npm', 'three']], { withdrawn: '2026-01-01T00:00:00Z' }),
      record('A-4', [['Debian:12', 'one']], { modified: '2099-01-01T00:00:00Z' }),
      { id: 'A-5', affected: [{ ranges: [{ type: 'GIT', events: [] }] }] },
    ]),
    source(
      [
        record('B-1', [
          ['Go', 'g.example/m'],
          ['npm', 'one'],
        ]),
      ],
      { name: 'Go/all.zip', about: 'Go', date: '2026-05-05' },
    ),
  );
  expect(head).toMatchObject({
    date: '2026-05-05',
    ecosystems: {
      npm: { packages: 1, advisories: 3, date: '2026-03-01' },
      PyPI: { packages: 1, advisories: 1, date: '2026-03-01' },
      Go: { packages: 1, advisories: 1, date: '2026-05-05' },
    },
    leftOut: { withdrawn: 1, otherEcosystems: 2 },
    faulty: { count: 0, first: [] },
  });
  expect(head.sources.map(({ name, records: count }) => [name, count])).toEqual([
    ['own', 5],
    ['Go/all.zip', 1],
  ]);
});

test.for([
  ['{', 'is no JSON object'],
  ['[]', 'is no JSON object'],
  ['{"affected":[]}', 'has no id'],
  ['{"id":"A-1","affected":{}}', 'has no list of what is affected'],
  ['{"id":"A-1","affected":[7]}', 'affects something without a name'],
  ['{"id":"A-1","affected":[{"package":{"ecosystem":"npm"}}]}', 'affects something without a name'],
])('the record %s is counted as faulty and told, and the others hold', ([text = '', why]) => {
  const good = { where: 'own:0', text: JSON.stringify(record('A-9', [['npm', 'one']])) };
  const index = open(source([], { records: [{ where: 'own:1', text }, good] }));
  expect(index.head.faulty).toEqual({ count: 1, first: [{ where: 'own:1', why }] });
  expect(idsOf(index, 'npm', 'one')).toEqual(['A-9']);
});

test('a source without a record is a fault, not an empty answer', () => {
  expect(open(source([])).head.faulty).toMatchObject({ count: 1, first: [{ why: 'holds no advisory' }] });
});

describe('a damaged index', () => {
  const records = Array.from({ length: 200 }, (_, at) =>
    record(`A-${at}`, [['npm', `p${at}`]], { details: 'x'.repeat(400) }),
  );
  const bytes = compileIndex([source(records)], today);
  const everything = (file: Slices): readonly string[] => {
    const index = openIndex(file);
    return records.flatMap((_, at) => idsOf(index, 'npm', `p${at}`).map(String));
  };
  const whole = everything(slicesOf(bytes));

  test('whatever bit is turned, it is an error and never one advisory less', () => {
    const random = seeded(11);
    for (let round = 0; round < 150; round += 1) {
      const broken = Buffer.from(bytes);
      const at = round < 70 ? round : Math.floor(random() * broken.length);
      broken.writeUInt8((broken[at] ?? 0) ^ (1 << Math.floor(random() * 8)), at);
      expect(() => everything(slicesOf(broken)), `byte ${at}`).toThrow(
        expect.objectContaining({ name: 'IndexFault' }) as Error,
      );
    }
    expect(whole).toHaveLength(200);
  });

  test.for([0, 1, 20, 99, 100, 500, bytes.length - 1])('cut off at %i', (length) => {
    expect(() => openIndex(slicesOf(bytes.subarray(0, length)))).toThrow(
      expect.objectContaining({ name: 'IndexFault' }) as Error,
    );
  });

  test.for([
    ['something behind it', Buffer.concat([bytes, Buffer.from('x')]), 'has'],
    ['another format', Buffer.from('PK\x03\x04'.repeat(50)), 'no compiled index'],
    [
      'another version',
      Buffer.from(Buffer.from(bytes).toString('latin1').replace('advisories 1', 'advisories 2'), 'latin1'),
      'version that is not known',
    ],
    ['nothing', Buffer.alloc(0), 'no compiled index'],
  ] as const)('%s', ([, file, wanted]) => {
    expect(() => openIndex(slicesOf(file))).toThrow(wanted);
  });

  test('a file that shrinks while it is read', () => {
    const file = slicesOf(bytes);
    const index = openIndex({
      size: file.size,
      read: (start, length) => (start > bytes.length - 20_000 ? new Uint8Array(0) : file.read(start, length)),
    });
    expect(() => records.forEach((_, at) => index.records(`npm/p${at}`))).toThrow(
      'changed while it was read',
    );
  });

  test('through the source it is a problem, and what was read stays', async () => {
    const broken = Buffer.from(bytes);
    broken[broken.length - 5] = 0;
    const packages = records.map((_, at): Pinned => ({ ecosystem: 'npm', name: `p${at}`, version: '1.5.0' }));
    const advised = await givenAdvisories(openIndex(slicesOf(broken)), {
      today,
      maxAgeDays: undefined,
    }).advisoriesFor(packages);
    expect(advised.problems).toMatchObject([{ code: 'bad-advisories' }]);
    expect(advised.byPackage.size).toBeGreaterThan(50);
  });
});
