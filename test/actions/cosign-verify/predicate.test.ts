import { describe, expect, test } from 'vitest';
import { attestationMismatch } from '../../../actions/cosign-verify/judge/attestation.ts';
import { valuesAt } from '../../../actions/cosign-verify/judge/predicate-path.ts';
import { provenanceOf } from '../../../actions/cosign-verify/judge/provenance.ts';
import { isOfType } from '../../../shared/core/predicate-types.ts';
import type { AttestationRule } from '../../../shared/core/signers.ts';
import { attestation, certificate, release } from './signer-samples.ts';

const old = 'https://slsa.dev/provenance/v0.2';
const now = 'https://slsa.dev/provenance/v1';
const app = 'https://github.com/acme/app';
const tag = 'refs/tags/v1.2.3';

test.each<[boolean, string, string]>([
  [true, 'slsaprovenance', old],
  [true, 'slsaprovenance02', old],
  [false, 'slsaprovenance', now],
  [true, 'slsaprovenance1', now],
  [false, 'slsaprovenance1', `${now}.1`],
  [true, 'spdx', 'https://spdx.dev/Document'],
  [true, 'spdxjson', 'https://spdx.dev/Document/v2.3'],
  [false, 'spdxjson', 'https://spdx.dev/Documents'],
  [false, 'spdxjson', 'https://spdx.dev/Document/v2.3/x'],
  [true, 'cyclonedx', 'https://cyclonedx.org/bom'],
  [true, 'cyclonedx', 'https://cyclonedx.org/bom/v1.6'],
  [true, 'openvex', 'https://openvex.dev/ns/v0.2.0'],
  [true, 'vuln', 'https://cosign.sigstore.dev/attestation/vuln/v1'],
  [false, 'vuln', 'https://cosign.sigstore.dev/attestation/vuln/v1/v2'],
  [true, 'custom', 'cosign.sigstore.dev/attestation/v1'],
  [true, 'link', 'https://in-toto.io/Link/v1'],
  [true, 'https://x.example/y', 'https://x.example/y'],
  [false, 'https://x.example/y', 'https://x.example/y/'],
  [false, 'https://spdx.dev/Document', 'https://spdx.dev/Document/v2.3'],
  [false, 'vuln', 'vuln'],
  [false, 'constructor', 'x'],
])('%j: %s and %s', (fits, asked, type) => {
  expect(isOfType(type, asked)).toBe(fits);
});

const v02 = (uri: unknown) => ({
  predicateType: old,
  predicate: { builder: { id: 'b' }, invocation: { configSource: { uri } } },
});
const generators = 'https://github.com/slsa-framework/slsa-github-generator/';
const v1 = (
  externalParameters: unknown,
  resolvedDependencies?: unknown,
  buildType = `${generators}x@v0`,
) => ({
  predicateType: now,
  predicate: {
    buildDefinition: { buildType, externalParameters, resolvedDependencies },
    runDetails: { builder: { id: 'b' } },
  },
});

test.each([
  [v02(`git+${app}@${tag}`), app, tag],
  [v02(app), app, undefined],
  [v02(`${app}.git#refs/heads/main`), app, 'refs/heads/main'],
  [v02(`git+${app}@refs/heads/a@b`), app, 'refs/heads/a@b'],
  [v02(`git+https://u:p@github.com/acme/app@${tag}`), 'https://u:p@github.com/acme/app', tag],
  [v02('acme/app'), undefined, undefined],
  [v02(`${app}\n@${tag}`), `${app}\n`, tag],
  [v02(`${app}@refs/\ntags`), undefined, undefined],
  [v02({}), undefined, undefined],
  [{ predicateType: old, predicate: null }, undefined, undefined],
  [
    v1({ workflow: { repository: app, ref: tag, path: 'x' } }, [
      { uri: `git+https://stranger.example/x@${tag}` },
    ]),
    app,
    tag,
  ],
  [v1({ workflow: { repository: app } }), app, undefined],
  [v1({ source: `git+${app}@${tag}` }), app, tag],
  [v1({ source: { uri: `git+${app}@${tag}` } }), app, tag],
  [v1({ configSource: { uri: `${app}.git#main` } }), app, 'main'],
  [v1({}, [{ uri: `git+${app}@${tag}` }, { uri: 'git+https://stranger.example/x' }]), app, tag],
  // What a stranger's build fetched as well does not make it ours.
  [
    v1({}, [{ uri: 'git+https://stranger.example/x@y' }, { uri: `git+${app}@${tag}` }]),
    'https://stranger.example/x',
    'y',
  ],
  [v1({}, [{ uri: `git+${app}@${tag}` }], 'https://builder.example/x'), undefined, undefined],
  [v1(undefined, 'x'), undefined, undefined],
  [v1([{ workflow: 1 }], []), undefined, undefined],
])('%j', (statement, source, ref) => {
  expect(provenanceOf(statement)).toMatchObject({ source, ref });
});

test('other types are no provenance', () => {
  expect(provenanceOf({ predicateType: 'https://slsa.dev/provenance/v0.1', predicate: {} })).toBeUndefined();
});

describe('rules of attestations', () => {
  const builder = 'https://github.com/acme/builders/.github/workflows/build.yml@refs/heads/main';
  const predicate = {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { repository: app, ref: tag } },
    },
    runDetails: { builder: { id: builder } },
    scanner: {
      uri: 'pkg:github/x/trivy@1',
      result: [
        { level: 'high', n: 3 },
        { level: 'low', n: 0, ok: true },
      ],
    },
    'a.b': { c: 'dotted' },
    empty: [],
    nothing: null,
  };
  const sound = attestation(certificate(release), now, predicate, { signedAt: '2026-01-05T23:59:59Z' });
  const what = (rule: Partial<AttestationRule>, today = '2026-01-10') =>
    attestationMismatch(sound, { type: now, ...rule }, today)?.what;

  test.each<[string | undefined, Partial<AttestationRule>]>([
    [undefined, {}],
    [undefined, { builder, source: app, ref: tag, maxAgeDays: 5 }],
    [undefined, { source: 'acme/app' }],
    [undefined, { builder: 'https://github.com/acme/builders/**' }],
    ['builder', { builder: 'https://github.com/acme/builders/*' }],
    ['builder', { builder: 'https://github.com/acme/build' }],
    ['builder', { builder: 'https://github.com/acm/**' }],
    ['builder', { builder: '' }],
    ['source', { source: 'acme/ap' }],
    ['source', { source: `${app}/` }],
    ['source', { source: 'acme/*' }],
    ['source', { source: 'Acme/App' }],
    [undefined, { ref: 'refs/tags/*' }],
    [undefined, { ref: 'refs/**' }],
    ['ref', { ref: 'refs/*' }],
    ['ref', { ref: 'v1.2.3' }],
    ['ref', { ref: 'refs/heads/*' }],
    ['age', { maxAgeDays: 4 }],
    [undefined, { predicate: { 'scanner.uri': 'pkg:github/x/trivy@*' } }],
    [undefined, { predicate: { 'scanner.uri': '**' } }],
    ['predicate scanner.uri', { predicate: { 'scanner.uri': '*' } }],
    ['predicate scanner.uri', { predicate: { 'scanner.uri': 'pkg:github/x/grype@*' } }],
    [undefined, { predicate: { 'scanner.result.level': 'low' } }],
    [undefined, { predicate: { 'scanner.result.n': '0' } }],
    [undefined, { predicate: { 'scanner.result.ok': 'true' } }],
    ['predicate scanner.result.n', { predicate: { 'scanner.result.n': '00' } }],
    ['predicate scanner.result', { predicate: { 'scanner.result': '*' } }],
    ['predicate scanner', { predicate: { scanner: '**' } }],
    ['predicate nope.x', { predicate: { 'nope.x': '**' } }],
    ['predicate empty', { predicate: { empty: '**' } }],
    ['predicate nothing', { predicate: { nothing: '**' } }],
    ['predicate toString', { predicate: { toString: '**' } }],
    ['predicate __proto__.x', { predicate: { '__proto__.x': '**' } }],
    [undefined, { predicate: { 'a.b.c': 'dotted' } }],
    ['predicate a.b', { predicate: { 'scanner.uri': '**', 'a.b': '**' } }],
  ])('%s: %j', (expected, rule) => {
    expect(what(rule)).toBe(expected);
  });

  test('an age that nobody vouches for is too old', () => {
    for (const signedAt of [undefined, '', 'yesterday', '2026-99-99T00:00:00Z'])
      expect(
        attestationMismatch({ ...sound, signedAt }, { type: now, maxAgeDays: 9_999 }, '2026-01-10')?.what,
      ).toBe('age');
    expect(what({ maxAgeDays: 1 }, '2026-01-06')).toBeUndefined();
    expect(what({ maxAgeDays: 1 }, '2026-01-07')).toBe('age');
  });

  test('what is no provenance has neither builder nor source', () => {
    const other = attestation(certificate(release), 'https://x.example/y', predicate);
    expect(attestationMismatch(other, { type: 'https://x.example/y', builder: '**' }, '2026-01-10')).toEqual({
      what: 'builder',
      expected: '**',
      actual: 'nothing',
    });
  });
});

describe('hostile JSON', () => {
  const deep = (levels: number): unknown => {
    let node: unknown = 'x';
    for (let level = 0; level < levels; level++) node = { a: node };
    return node;
  };
  const nested = (levels: number): unknown => {
    let node: unknown = 'x';
    for (let level = 0; level < levels; level++) node = [node];
    return node;
  };
  test('depth is no matter, width is', () => {
    expect(valuesAt(deep(50_000), 'a.a')).toEqual([]);
    expect(valuesAt(nested(50_000), 'a')).toEqual([]);
    expect(valuesAt({ a: nested(50_000) }, 'a')).toEqual(['x']);
    expect(valuesAt({ a: Array.from({ length: 200_000 }, () => 'x') }, 'a')).toBeUndefined();
    const wide = Array.from({ length: 1_000 }, () => Array.from({ length: 1_000 }, () => ({ b: 'x' })));
    expect(valuesAt(wide, 'b')).toBeUndefined();
    expect(valuesAt({ a: 'x' }, 'a.'.repeat(40))).toBeUndefined();
  });
});
