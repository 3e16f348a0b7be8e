import { describe, expect, test } from 'vitest';
import { howTo } from '../../../actions/dependency-audit/advice/how-to.ts';
import { fixesFor, withOthers } from '../../../actions/dependency-audit/advice/smallest-fix.ts';
import { wayIn } from '../../../actions/dependency-audit/advice/way-in.ts';
import { waysIn } from '../../../actions/dependency-audit/advice/ways-in.ts';
import { groupAliases } from '../../../actions/dependency-audit/advisories/aliases.ts';
import { formats, readLockfile } from '../../../actions/dependency-audit/formats.ts';
import type { Lockfile, Package } from '../../../actions/dependency-audit/package.ts';
import { npmLock, osv } from './audited.ts';
import { advisoryOf } from './records.ts';

function read(path: string, text: string): Lockfile {
  const { doc } = readLockfile({ path, text, size: text.length, blob: '' });
  if (doc === undefined) throw new Error('no lockfile');
  return doc;
}
const named = (doc: Lockfile, name: string): Package => {
  const found = doc.packages.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

const ring = read(
  'package-lock.json',
  npmLock({
    '': { dependencies: { a: '*', b: '*' } },
    a: { version: '1.0.0', dependencies: { c: '*' } },
    b: { version: '1.0.0', dependencies: { d: '*' } },
    c: { version: '1.0.0', dependencies: { d: '*', a: '*' } },
    d: { version: '1.0.0', dependencies: { c: '*' } },
  }),
);

test('the shortest way in', () => {
  expect(wayIn(ring, named(ring, 'd'))?.map(({ name }) => name)).toEqual(['b', 'd']);
  expect(wayIn(ring, named(ring, 'a'))?.map(({ name }) => name)).toEqual(['a']);
});

test('every way in, though they go in circles', () => {
  const ways = waysIn(ring, named(ring, 'd'))?.map((way) => way.map(({ name }) => name).join('>'));
  expect(ways?.sort()).toEqual(['a>c>d', 'b>d']);
});

test('a mesh of 100,000 ways ends soon, and tells none', () => {
  const layers = 12;
  const packages = Object.fromEntries(
    Array.from({ length: layers * 4 }, (_, at) => [
      `p${String(at)}`,
      {
        version: '1.0.0',
        dependencies: Object.fromEntries(
          at + 4 >= layers * 4
            ? []
            : [0, 1, 2, 3].map((next) => [`p${String((Math.floor(at / 4) + 1) * 4 + next)}`, '*']),
        ),
      },
    ]),
  );
  const doc = read('package-lock.json', npmLock({ '': { dependencies: { p0: '*', p1: '*' } }, ...packages }));
  expect(waysIn(doc, named(doc, `p${String(layers * 4 - 1)}`))).toBeUndefined();
  expect(wayIn(doc, named(doc, `p${String(layers * 4 - 1)}`))).toHaveLength(layers);
});

describe('the smallest fix', () => {
  const doc = read('package-lock.json', npmLock({ a: '1.1.0' }));
  const one = named(doc, 'a');
  const range = (...events: readonly object[]) => ({
    affected: [{ package: { ecosystem: 'npm', name: 'a' }, ranges: [{ type: 'SEMVER', events }] }],
  });
  test.each([
    ['the only one', [osv('X-1', 'a', '1.2.0')], ['1.2.0'], '1.2.0'],
    [
      'not one that another advisory affects',
      [osv('X-1', 'a', '1.2.0'), osv('X-2', 'a', '1.3.0')],
      ['1.2.0', '1.3.0'],
      '1.3.0',
    ],
    [
      'not one that comes before a new fault',
      [osv('X-1', 'a', '1.2.0'), osv('X-2', 'a', '', range({ introduced: '1.2.0' }, { fixed: '2.0.0' }))],
      ['1.2.0', '2.0.0'],
      '2.0.0',
    ],
    ['none', [osv('X-1', 'a', '', range({ introduced: '0' }))], [], undefined],
    [
      'of its branch',
      [
        osv(
          'X-1',
          'a',
          '',
          range({ introduced: '0' }, { fixed: '1.1.5' }, { introduced: '2.0.0' }, { fixed: '2.3.0' }),
        ),
      ],
      ['1.1.5', '2.3.0'],
      '1.1.5',
    ],
  ])('%s', (_, records, namedFixes, all) => {
    const advisories = records.map(advisoryOf);
    expect(fixesFor(one, advisories, groupAliases(advisories))).toEqual({ named: namedFixes, all });
  });
});

describe('what to do', () => {
  const bare = named(read('package-lock.json', npmLock({ a: '1.0.0' })), 'a');
  const doc = (format: string): Lockfile => ({
    path: 'x',
    text: '',
    comments: [],
    format,
    formatVersion: undefined,
    packages: [],
  });
  /** They say what is there, and nobody updates them by hand. */
  const without = [
    'bun-lockb',
    'cyclonedx-json',
    'cyclonedx-xml',
    'sbom-json',
    'sbom-xml',
    'spdx',
    'spdx-json',
  ];
  test.each([...new Set(formats.map(({ format }) => format))])('in %s', (format) => {
    const is = howTo(doc(format), { ...bare, name: format === 'pom.xml' ? 'org.acme:a' : 'a' }, '2.0.0');
    expect(is === undefined).toBe(without.includes(format));
    if (is) expect(is.told).toMatch(/\ba\b|2\.0\.0/);
  });

  test.each(['a; rm -rf /', '$(x)', 'a`b`', 'a\nb', '-x', 'a b', '"', "'"])(
    'nothing with the name %j',
    (name) => {
      expect(howTo(doc('package-lock'), { ...bare, name }, '2.0.0')).toBeUndefined();
      expect(howTo(doc('package-lock'), bare, name)).toBeUndefined();
    },
  );
});

test('what is released together is fixed together', () => {
  const two = ['a', 'b'].map((name) => ({ ...named(ring, 'a'), name, version: '1.0.0' }));
  const [one, other] = two;
  if (one === undefined || other === undefined) throw new Error('two are there');
  const known = (fixed: readonly string[]) => (asked: Package) =>
    groupAliases([advisoryOf(osv(`X-${asked.name}`, asked.name, fixed[two.indexOf(asked)] ?? ''))]);
  const all = (...fixed: readonly string[]) => {
    const knownOf = known(fixed);
    return withOthers(fixesFor(one, [], knownOf(one)), one, [other], knownOf).all;
  };
  expect(all('1.2.0', '1.3.0')).toBe('1.3.0');
  expect(all('1.4.0', '1.3.0')).toBe('1.4.0');
});
