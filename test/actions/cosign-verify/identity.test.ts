import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsRule, identityOf } from '../../../actions/cosign-verify/judge/identity.ts';
import type { SignerRule } from '../../../shared/core/signers.ts';
import { identityPattern } from '../../../shared/parse/identity-pattern.ts';
import { exact, refused, type Row } from './identity-rows.ts';
import { patterns } from './pattern-rows.ts';
import { actions, certificate, google, keySigner, release } from './signer-samples.ts';

const none = new Map<string, readonly string[]>();
const app = 'https://github.com/acme/app';

const told = (row: Row, name: 'identity' | 'identityRegexp') =>
  ({ [name]: row.rule, issuer: actions }) as SignerRule;

const rows = [
  ...exact.flatMap((row) =>
    [row.fits, row.not].flatMap((list, no) =>
      list.map((text) => ({ rule: told(row, 'identity'), text, fits: no === 0 })),
    ),
  ),
  ...patterns.flatMap((row) =>
    [row.fits, row.not].flatMap((list, no) =>
      list.map((text) => ({ rule: told(row, 'identityRegexp'), text, fits: no === 0 })),
    ),
  ),
  ...refused.map((source) => ({
    rule: { identityRegexp: source, issuer: actions },
    text: source === '' ? 'a' : source.slice(0, 300),
    fits: false,
  })),
];

test('the table has more than 300 rows, and both answers', () => {
  expect(rows.length).toBeGreaterThan(350);
  expect(rows.filter(({ fits }) => fits).length).toBeGreaterThan(80);
});

test('every row of identities and rules', () => {
  const wrong = rows.filter(({ rule, text, fits }) => fitsRule(certificate(text), rule, none) !== fits);
  expect(wrong).toEqual([]);
});

test.each(refused)('%j is no pattern', (source) => {
  expect(identityPattern(source)).toBeUndefined();
});

describe('issuers, claims and kinds of signers', () => {
  const claims = {
    sourceRepository: app,
    sourceRepositoryOwner: 'https://github.com/acme',
    runnerEnvironment: 'github-hosted',
    sourceRepositoryId: '12',
  };
  const signer = certificate(release, actions, claims);
  test.each<[boolean, SignerRule]>([
    [true, { identity: release, issuer: actions }],
    [false, { identity: release, issuer: google }],
    [false, { identity: release, issuer: `${actions}/` }],
    [false, { identity: release, issuer: actions.toUpperCase() }],
    [false, { identity: release, issuer: `${actions}/acme` }],
    [true, { identity: release, issuerRegexp: 'https://token\\.actions\\.githubusercontent\\.com(/acme)?' }],
    [false, { identity: release, issuerRegexp: 'token\\.actions' }],
    [false, { identity: release, issuerRegexp: '(' }],
    [true, { identity: release, issuer: actions, issuerRegexp: '.*' }],
    [false, { identity: release, issuer: actions, issuerRegexp: 'x' }],
    [false, { identity: release }],
    [false, { identityRegexp: '.*' }],
    [false, {}],
    [false, { issuer: actions }],
    [false, { claims }],
    [false, { issuer: actions, claims }],
    [false, { identity: release, identityRegexp: '.*', issuer: actions }],
    [false, { identity: release, issuer: actions, key: 'a.pub' }],
    [false, { key: 'a.pub' }],
    [true, { identity: release, issuer: actions, claims: {} }],
    [true, { identity: release, issuer: actions, claims }],
    [true, { identity: release, issuer: actions, claims: { sourceRepository: 'acme/app' } }],
    [true, { identity: release, issuer: actions, claims: { sourceRepositoryOwner: 'acme' } }],
    [false, { identity: release, issuer: actions, claims: { sourceRepository: 'acme/ap' } }],
    [false, { identity: release, issuer: actions, claims: { sourceRepository: 'acme' } }],
    [false, { identity: release, issuer: actions, claims: { sourceRepository: 'Acme/app' } }],
    [false, { identity: release, issuer: actions, claims: { sourceRepository: `${app}/` } }],
    [false, { identity: release, issuer: actions, claims: { sourceRepository: '.*' } }],
    [false, { identity: release, issuer: actions, claims: { ...claims, buildTrigger: 'push' } }],
    [false, { identity: release, issuer: actions, claims: { buildTrigger: '' } }],
    [false, { identity: release, issuer: actions, claims: { nope: 'x' } }],
    [false, { identity: release, issuer: actions, claims: { toString: 'x' } }],
    [false, { identity: release, issuer: actions, claims: { sourceRepositoryId: '012' } }],
  ])('%j: %j', (fits, rule) => {
    expect(fitsRule(signer, rule, new Map([['a.pub', ['f1']]]))).toBe(fits);
  });

  test.each<[boolean, SignerRule]>([
    [true, { key: 'a.pub' }],
    [true, { key: 'both.pub' }],
    [false, { key: 'b.pub' }],
    [false, { key: 'unread.pub' }],
    [false, { identity: 'f1', issuer: 'f1' }],
    [false, { identityRegexp: '.*', issuerRegexp: '.*' }],
    [false, {}],
  ])('a key: %j: %j', (fits, rule) => {
    const keys = new Map([
      ['a.pub', ['f1']],
      ['b.pub', ['f2']],
      ['both.pub', ['f2', 'f1']],
    ]);
    expect(fitsRule(keySigner('f1'), rule, keys)).toBe(fits);
  });

  test.each(['', 'x'.repeat(5_000)])('a name without text, or without end, fits no pattern', (identity) => {
    expect(fitsRule(certificate(identity), { identityRegexp: '(?s).*', issuer: actions }, none)).toBe(false);
    expect(fitsRule(certificate(release, ''), { identity: release, issuerRegexp: '.*' }, none)).toBe(false);
    expect(fitsRule(certificate('', ''), { identity: '', issuer: '' }, none)).toBe(false);
  });

  test('who is who', () => {
    const all = [
      certificate('a', 'b'),
      certificate('a', 'c'),
      certificate('b', 'a'),
      keySigner('a'),
      keySigner('b'),
    ];
    expect(new Set(all.map(identityOf)).size).toBe(all.length);
    expect(identityOf(keySigner('a', 'x'))).toBe(identityOf(keySigner('a', 'y')));
  });
});

test.each([
  '(a+)+b',
  '(a|a)*b',
  '(a|aa)+$b',
  '(.*)*x',
  '([a-z]+)*\\d',
  '(x+x+)+y',
  'a?'.repeat(60) + 'a'.repeat(60),
])('%s takes no longer for being nasty', (source) => {
  // An engine that goes back would not come back from this.
  expect(identityPattern(source)?.fits(`${'a'.repeat(4_000)}!`)).toBe(false);
});

/** Patterns that mean the same to RE2 and to JavaScript. */
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.constantFrom('a', 'b', '\\.', '.', '/', '[ab]', '[^a]', '\\d', '\\w', '^', '$', '\\b'),
    tie('pattern').map((inner) => `(${inner})`),
    tie('pattern').map((inner) => `(?:${inner})`),
    fc
      .tuple(
        fc.constantFrom('a', '[ab]', '.', '(?:ab)'),
        fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '*?'),
      )
      .map((two) => two.join('')),
  ),
  pattern: fc
    .array(fc.array(tie('part'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
    .map((branches) => branches.map((parts) => parts.join('')).join('|')),
}));

test('agrees with another engine on what both know', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', '.', '/', '1', '-', 'é', '\n'),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(pattern, text, (source, name) => {
      const fits = new RegExp(`^(?:${source})$`, 'u').test(name);
      expect(identityPattern(source)?.fits(name)).toBe(fits);
    }),
    { numRuns: 300 },
  );
});
