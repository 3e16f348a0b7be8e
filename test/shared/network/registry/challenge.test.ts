import { describe, expect, it } from 'vitest';
import { parseChallenges } from '../../../../shared/network/registry/challenge.ts';
import { nextPage } from '../../../../shared/network/registry/link.ts';

const read = (header: string) =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

describe('challenges', () => {
  it.each<[string, unknown]>([
    ['Basic realm="a"', [['basic', { realm: 'a' }]]],
    ['BEARER Realm="a",SERVICE=b', [['bearer', { realm: 'a', service: 'b' }]]],
    [
      'Bearer realm="a",scope="repository:x:pull,push"',
      [['bearer', { realm: 'a', scope: 'repository:x:pull,push' }]],
    ],
    ['Bearer realm = "a" , service= "b"', [['bearer', { realm: 'a', service: 'b' }]]],
    ['Bearer realm="a\\"b\\\\c"', [['bearer', { realm: 'a"b\\c' }]]],
    [
      'Bearer realm="a", Basic realm="b"',
      [
        ['bearer', { realm: 'a' }],
        ['basic', { realm: 'b' }],
      ],
    ],
    [
      'Basic, Bearer realm="a"',
      [
        ['basic', {}],
        ['bearer', { realm: 'a' }],
      ],
    ],
    [
      'Negotiate YWJj==, Basic realm="b"',
      [
        ['negotiate', { ywjj: '=' }],
        ['basic', { realm: 'b' }],
      ],
    ],
    ['Bearer realm="a",realm="b"', [['bearer', { realm: 'a' }]]],
    ['Bearer realm="a', [['bearer', {}]]],
    ['Bearer realm="a" "b", service="c"', [['bearer', { realm: 'a' }]]],
    ['realm="a"', []],
    ['', []],
    [',,,', []],
    ['"', []],
    ['Bearer __proto__="a"', [['bearer', JSON.parse('{"__proto__":"a"}')]]],
  ])('%s', (header, expected) => {
    expect(read(header)).toEqual(expected);
  });

  it('none', () => {
    expect(parseChallenges(undefined)).toEqual([]);
  });

  it.each(['a,'.repeat(4000), 'a='.repeat(4000), `B r="${'\\'.repeat(8000)}`, `B ${' '.repeat(8000)}=`])(
    'of hostile length are read at once',
    (header) => {
      expect(parseChallenges(header).length).toBeLessThan(5000);
    },
  );
});

describe('the next page', () => {
  const base = 'https://registry.example/v2/a/';
  const list = 'referrers/sha256:b';
  it.each<[string | undefined, string | undefined]>([
    [undefined, undefined],
    ['', undefined],
    [`</v2/a/${list}?n=1>; rel="next"`, `${list}?n=1`],
    [`<?n=1>; rel=next`, `${list}?n=1`],
    [`<https://registry.example/v2/a/${list}?n=1>; title="x, y"; REL="prev next"`, `${list}?n=1`],
    [`<x>; rel="prev", <?n=2>; rel="next"`, `${list}?n=2`],
    [`<?n=1>; rel="nextish"`, undefined],
    [`<https://[>; rel="next"`, ''],
    [`<http://registry.example/v2/a/${list}>; rel="next"`, ''],
  ])('%s', (header, expected) => {
    expect(nextPage(header, base, list)).toBe(expected);
  });
});
