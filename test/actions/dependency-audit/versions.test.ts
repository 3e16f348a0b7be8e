import { describe, expect, test } from 'vitest';
import { ecosystems } from '../../../actions/dependency-audit/package.ts';
import { orderOf, versionOrder } from '../../../actions/dependency-audit/versions/order.ts';

/** Each line is in order from the lowest; `=` joins versions that are equal. */
const ladders: readonly (readonly [ecosystem: string, versions: string])[] = [
  [
    'npm',
    '0.9.9 < 1.0.0-0 < 1.0.0-a < 1.0.0-a.1 < 1.0.0-a.b < 1.0.0-rc.9 < 1.0.0-rc.10 < v1.0.0 = 1.0.0+x < 1.10',
  ],
  ['npm', 'main < 0.0.0-0 < 99999999999999999998.0.0 < 99999999999999999999.0.0'],
  [
    'Go',
    'v0.0.0-20200101000000-aaaaaaaaaaaa < v0.0.0-20210101000000-aaaaaaaaaaaa < v1.2.3 = 1.2.3+incompatible',
  ],
  ['Go', '1.20.14 < 1.21.0-0 < go1.21beta1 < 1.21rc2 = 1.21.0-rc.2 < 1.21rc10 < go1.21 = 1.21.0 < go1.21.3'],
  ['Pub', '1.0.0-beta < 1.0.0 < 1.0.0+1 < 1.0.0+2 < 1.0.0+2.x < 1.0.1'],
  ['Julia', '1.0.0 < 1.0.0+0 < 1.0.0+1 < 1.0.0+10'],
  [
    'PyPI',
    '0.9.post1 < 1.0.dev1 < 1.0a1.dev2 < 1.0a1 = 1.0-alpha.1 < 1.0a1.post2 < 1.0b1 < 1.0c1 = 1.0rc1 < 1.0 = 1 = v1.0.0',
  ],
  [
    'PyPI',
    '1.0 < 1.0+deb < 1.0+deb.2 < 1.0+deb.10 < 1.0+3 < 1.0.post1.dev3 < 1.0-1 = 1.0.post1 < 1.1 < 1!0.1',
  ],
  ['PyPI', 'snapshot < 1.0-draft < 2004d < 2004e < 0.0.dev0'],
  ['RubyGems', '1.0.a < 1.0.a.2 = 1.0.a2 < 1.0.b1 < 1.0 = 1 = 1.0.0 < 1.0.1-x < 1.0.1 < 1.10'],
  ['CocoaPods', '2.0.0-beta.2 < 2.0.0-beta.10 < 2.0.0'],
  [
    'Packagist',
    'dev-main < 1.0-dev < 1.0-alpha2 = v1.0a2 < 1.0-beta < 1.0RC1 < 1.0 < 1.0.0 < 1.0.0.1 < 1.0-p1 = 1.0pl1',
  ],
  [
    'Maven',
    '1-alpha-2 = 1a2 < 1-b1 < 1-milestone < 1-cr2 = 1rc2 < 1-SNAPSHOT < 1 = 1.0.Final = 1-ga < 1-sp < 1-jre < 1-2 < 1.2',
  ],
  ['Maven', '31.0-android < 31.1-jre < 32.0.0.RC1 < 32.0.0 < 32.0.0.1 < 32.0.1'],
  ['NuGet', '1.0.0-Alpha = 1.0.0-alpha+7 < 1.0.0-beta < 1.0 = 1.0.0.0 < 1.0.0.1-x < 1.0.0.1 < 1.0.1'],
  ['Hackage', '0.9 < 1 < 1.0 < 1.0.0 < 1.1'],
  ['CRAN', '0.9 < 0.75 < 1.0 < 1.0-0 = 1.0.0 < 1.0-1'],
  [
    'ConanCenter',
    '1.0-pre.1 < 1.0 = 1 < 1.0+1 < 1.1.1 < 1.1.1k < 1.1.1w < 1.1.2 < 9d < 9e < 10 < cci.20200101 < cci.20210101',
  ],
  ['Alpine', '1.06 < 1.1_alpha2 < 1.1_rc1 < 1.1 < 1.1-r1 < 1.1_git2 < 1.1_p1 < 1.1a < 1.2'],
  ['Debian:12', '1.0~rc1-1 < 1.0-1~deb11 < 1.0-1 < 1.0-1+b2 < 1.0a-1 < 1.0+x-1 < 1:0.1'],
  ['Red Hat', '1.0~rc1 < 1.0 < 1.0-1 = 0:1.0-1 < 1.0-1.el8 < 1.0-2 < 1.0^git1 < 1.0a < 1.0.1 < 1:0.1'],
];

const sign = (ecosystem: string, a: string, b: string): number =>
  Math.sign(versionOrder(ecosystem)?.compare(a, b) ?? Number.NaN);

test.for(ladders)('%s: %s', ([ecosystem, ladder]) => {
  const rungs = ladder.split(' < ').map((rung) => rung.split(' = '));
  for (const [at, rung] of rungs.entries())
    for (const a of rung)
      for (const [other, versions] of rungs.entries())
        for (const b of versions) {
          const wanted = Math.sign(at - other);
          expect(`${a} ${b} ${sign(ecosystem, a, b)}`).toBe(`${a} ${b} ${wanted}`);
        }
});

describe('what is a version', () => {
  test.for([
    ['npm', '1.2.3', 'latest', 'git+ssh://host.example/x', '7.2.4, 6.11.4', ''],
    ['Maven', '1.0-jre', '${revision}', 'LATEST', '[1.0,2.0)', ''],
    ['Packagist', 'v1.2.3', 'dev-main', '2.x-dev', '1.0 || 2.0', ''],
    ['PyPI', '1.0rc1', 'main', '2004d', '1.0 2.0', ''],
    ['Go', 'go1.21rc2', 'master', 'go', 'v', ''],
    ['NuGet', '1.2.3.4', '1.2.3.4.5', '[1.0]', '1.*', ''],
    ['Hackage', '1.2', '1.2-x', 'v1', '1.', ''],
    ['ConanCenter', '1.1.1w', '[>1.0]', 'x', '1 2', ''],
  ] as const)('%s takes %s alone', ([ecosystem, version, ...others]) => {
    const order = versionOrder(ecosystem);
    expect(order?.reads(version)).toBe(true);
    expect(others.filter((other) => order?.reads(other))).toEqual([]);
  });

  test('an unknown ecosystem has no order', () => {
    expect(['', 'nix', 'constructor', '__proto__'].map(versionOrder)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test.for(ecosystems.map((one) => [one] as const))('%s has a place for any text', ([ecosystem]) => {
  const compare = orderOf(ecosystem);
  const texts = [
    ...['', ' ', '__proto__', 'constructor1', '1.0-toString1', '\u0000', '#.#.#', '1.-.-', '+', '1e9', '😀'],
    ...['9', '1.', '-', 'a1', '1-', '1!', '#.', '_', ' '].map((part) => part.repeat(500)),
    ...['1.', 'a1', '1-'].map((part) => `${part.repeat(500)}!`),
  ];
  for (const a of texts)
    for (const b of texts) expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
  expect(texts.toSorted(compare)).toHaveLength(texts.length);
});
