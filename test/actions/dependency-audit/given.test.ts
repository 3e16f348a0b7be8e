import { describe, expect, test } from 'vitest';
import { indexOf, type IndexCache } from '../../../actions/dependency-audit/advisories/cache.ts';
import { givenAdvisories } from '../../../actions/dependency-audit/advisories/given.ts';
import { sourcesAt } from '../../../actions/dependency-audit/advisories/given-path.ts';
import { slicesOf } from '../../../actions/dependency-audit/advisories/index-format.ts';
import type { Pinned } from '../../../actions/dependency-audit/advisories/source.ts';
import type { Ecosystem } from '../../../actions/dependency-audit/package.ts';
import { idsOf, open, record, source, today } from './sources.ts';

describe('advisories that were given', () => {
  const pinned = (ecosystem: Ecosystem, name: string): Pinned => ({ ecosystem, name, version: '1.5.0' });
  const index = open(
    source([
      record('A-1', [['npm', 'one']]),
      record('A-2', [
        ['GitHub Actions', 'o/a'],
        ['GitHub Actions', 'o/a/b'],
      ]),
    ]),
  );
  const ask = (packages: readonly Pinned[], maxAgeDays?: number) =>
    givenAdvisories(index, { today, maxAgeDays }).advisoriesFor(packages);

  test("packages get theirs; an action below a path gets its repository's as well", async () => {
    const advised = await ask([
      pinned('npm', 'one'),
      pinned('npm', 'none'),
      pinned('GitHub Actions', 'O/A/b'),
    ]);
    const ids = [...advised.byPackage].map(([key, all]) => [key, ...all.map(({ id }) => id)]);
    expect(ids).toEqual([
      ['GitHub Actions/o/a/b', 'A-2'],
      ['npm/one', 'A-1'],
    ]);
    expect([advised.unchecked, advised.problems, advised.date]).toEqual([[], [], '2026-01-02']);
  });

  test('an ecosystem that they hold nothing about is unchecked', async () => {
    const { unchecked } = await ask([pinned('npm', 'one'), pinned('Go', 'g.example/m')]);
    expect(unchecked).toMatchObject([{ code: 'not-asked', packages: [pinned('Go', 'g.example/m')] }]);
  });

  test.for([
    [undefined, 0],
    [322, 0],
    [321, 1],
  ] as const)('at most %s days old: %i unchecked', async ([days, count]) => {
    expect((await ask([pinned('npm', 'one')], days)).unchecked).toHaveLength(count);
  });

  test('no date is no proof of freshness', async () => {
    const dateless = open(source([record('A-1', [['npm', 'one']], { modified: '0001-01-01T00:00:00Z' })]));
    const source_ = givenAdvisories(dateless, { today, maxAgeDays: 9_999 });
    expect((await source_.advisoriesFor([pinned('npm', 'one')])).unchecked).toHaveLength(1);
  });

  test('records that could not be read are a problem of the run', async () => {
    const half = open(
      source([], {
        records: [
          { where: 'own:1', text: '{' },
          { where: 'own:2', text: JSON.stringify(record('A-1', [['npm', 'one']])) },
        ],
      }),
    );
    const { problems } = await givenAdvisories(half, { today, maxAgeDays: undefined }).advisoriesFor([]);
    expect(problems).toMatchObject([
      { code: 'bad-advisories', message: expect.stringContaining('own:1') as string },
    ]);
  });
});

describe('the day of what was given', () => {
  const records = JSON.stringify(record('A-1', [['npm', 'one']], { modified: '0001-01-01T00:00:00Z' }));
  const dateOf = (path: string) =>
    indexOf(sourcesAt(path, [{ path: path.split('/').at(-1) ?? '', bytes: Buffer.from(records) }]), {
      cache: undefined,
      today,
    }).head.date;
  test.each([
    ['osv-2026-11-02', '2026-11-02'],
    ['/mirror/osv-2026-11-02/', '2026-11-02'],
    ['/mirror/2026-11-02.json', '2026-11-02'],
    ['/mirror-2026-11-02/osv', undefined],
    ['osv-2026-13-02', undefined],
    ['osv-12026-11-021', undefined],
  ])('at %s is %s', (path, date) => {
    expect(dateOf(path)).toBe(date);
  });

  test('is a newer record, where there is one', () => {
    const bytes = Buffer.from(JSON.stringify(record('A-1', [['npm', 'one']])));
    const sources = sourcesAt('osv-2025-12-31', [{ path: 'a.json', bytes }]);
    expect(indexOf(sources, { cache: undefined, today }).head.date).toBe('2026-01-02');
  });
});

describe('the cache', () => {
  const memory = () => {
    const files = new Map<string, Uint8Array>();
    const cache: IndexCache = {
      open: (name) => {
        const bytes = files.get(name);
        return bytes && slicesOf(bytes);
      },
      write: (name, bytes) => void files.set(name, bytes),
    };
    return { files, cache };
  };
  const counted = (records: readonly unknown[], sha256 = '1') => {
    let reads = 0;
    const own = source(records);
    const texts = [...own.records];
    return {
      reads: () => reads,
      source: {
        ...own,
        sha256,
        records: {
          *[Symbol.iterator]() {
            reads += 1;
            yield* texts;
          },
        },
      },
    };
  };

  test('the same input is compiled once; another input, or a damaged file, anew', () => {
    const { cache, files } = memory();
    const one = counted([record('A-1', [['npm', 'one']])]);
    const digests = [1, 2].map(() => indexOf([one.source], { cache, today }).digest);
    expect([one.reads(), new Set(digests).size, files.size]).toEqual([1, 1, 1]);
    const other = counted([record('A-2', [['npm', 'one']])], '2');
    expect(idsOf(indexOf([other.source], { cache, today }), 'npm', 'one')).toEqual(['A-2']);
    for (const [name, bytes] of files) files.set(name, bytes.subarray(0, -1));
    expect(idsOf(indexOf([one.source], { cache, today }), 'npm', 'one')).toEqual(['A-1']);
    expect(one.reads()).toBe(2);
  });

  test('without one nothing is kept', () => {
    const one = counted([record('A-1', [['npm', 'one']])]);
    for (let round = 0; round < 2; round += 1) indexOf([one.source], { cache: undefined, today });
    expect(one.reads()).toBe(2);
  });
});
