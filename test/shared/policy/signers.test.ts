import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../../shared/policy/load.ts';
import { mergePolicies } from '../../../shared/policy/merge.ts';
import { catalogue } from '../core/sample-check.ts';

const load = (text: string) => loadPolicy({ path: 'p.yml', text, size: text.length, blob: '' }, catalogue);

test('every key of trusted signers', () => {
  const { policy, problems } = load(`
failOn: low
trustedSigners:
  - images: [ghcr.io/acme/*, node]
    signers:
      - identity: release@acme.example
        issuer: https://accounts.google.com
      - identityRegexp: 'https://github\\.com/acme/app/.*'
        issuerRegexp: 'https://token\\..*'
        claims: { sourceRepository: acme/app, sourceRepositoryId: 12 }
      - { key: keys/cosign.pub, withoutLog: true }
    atLeast: 2
    annotations: { env: prod, signed: true }
    attestations:
      - type: slsaprovenance1
        signers: [{ key: keys/builder.pub }]
        atLeast: 1
        builder: https://github.com/acme/**
        source: acme/app
        ref: refs/tags/*
        maxAgeDays: 30
        predicate: { buildDefinition.buildType: 'https://x.example/**', count: 0 }
    platforms: all
    repository: ghcr.io/acme/proofs
    trustRoot: keys/root.json
  - { images: ['**'], signers: [], attestations: [{ type: vuln, signers: [{ key: a.pub }] }] }
`);
  expect(problems).toEqual([]);
  expect(policy.trustedSigners).toEqual([
    {
      place: { path: 'p.yml', line: 4 },
      images: ['ghcr.io/acme/*', 'node'],
      signers: [
        { identity: 'release@acme.example', issuer: 'https://accounts.google.com' },
        {
          identityRegexp: 'https://github\\.com/acme/app/.*',
          issuerRegexp: 'https://token\\..*',
          claims: { sourceRepository: 'acme/app', sourceRepositoryId: '12' },
        },
        { key: 'keys/cosign.pub', withoutLog: true },
      ],
      atLeast: 2,
      annotations: { env: 'prod', signed: 'true' },
      attestations: [
        {
          type: 'slsaprovenance1',
          signers: [{ key: 'keys/builder.pub' }],
          atLeast: 1,
          builder: 'https://github.com/acme/**',
          source: 'acme/app',
          ref: 'refs/tags/*',
          maxAgeDays: 30,
          predicate: { 'buildDefinition.buildType': 'https://x.example/**', count: '0' },
        },
      ],
      platforms: 'all',
      repository: 'ghcr.io/acme/proofs',
      trustRoot: 'keys/root.json',
    },
    {
      place: { path: 'p.yml', line: 26 },
      images: ['**'],
      signers: [],
      attestations: [{ type: 'vuln', signers: [{ key: 'a.pub' }] }],
    },
  ]);
});

/** An entry whose first signer is these lines. */
const signer = (...lines: readonly string[]) =>
  `trustedSigners:\n  - images: [node]\n    signers:\n      - ${lines.join('\n        ')}\n`;
const entry = (...lines: readonly string[]) =>
  `trustedSigners:\n  - images: [node]\n    signers: [{ key: a.pub }]\n    ${lines.join('\n    ')}\n`;
const issuer = 'issuer: https://gitlab.com';

describe('faults name their line, say what to do, and leave nothing of the policy', () => {
  test.each<[string, number, string, string]>([
    [signer('identity: a@x.example'), 4, 'the identity has no issuer', 'issuer'],
    [signer("identityRegexp: '.*'"), 4, 'the identity has no issuer', 'issuerRegexp'],
    [signer('identity: a', issuer, "issuerRegexp: '.*'"), 4, 'two issuers', ''],
    [signer(issuer), 4, 'neither identity nor key', 'identity'],
    [signer('identity: a', "identityRegexp: 'a'", issuer), 4, 'in more than one way', 'one of'],
    [signer('identity: a', 'key: a.pub', issuer), 4, 'in more than one way', ''],
    [signer('key: a.pub', issuer), 5, 'a key has no issuer', 'certificates'],
    [signer('key: a.pub', 'claims: { buildTrigger: push }'), 5, 'a key has no claims', ''],
    [signer('identity: a', issuer, 'withoutLog: true'), 6, 'only a key', ''],
    [signer("identityRegexp: '(?=a)'", issuer), 4, 'identityRegexp is no pattern', 'Look-around'],
    [signer("identityRegexp: 'a)|(?:b'", issuer), 4, 'identityRegexp is no pattern', ''],
    [signer('identity: a', "issuerRegexp: '['"), 5, 'issuerRegexp is no pattern', ''],
    [signer('identity: ""', issuer), 4, 'identity is not right', ''],
    [signer('identitiy: a', issuer), 4, 'unknown key "identitiy"', 'identity'],
    [
      signer('identity: a', issuer, 'claims:', '  sourceRepo: acme/app'),
      7,
      'no claim is called "sourceRepo"',
      'sourceRepository?',
    ],
    [
      signer('identity: a', issuer, 'claims:', '  sourceRepositoryURI: x'),
      7,
      'no claim',
      'sourceRepository?',
    ],
    [
      signer('identity: a', issuer, 'claims:', '  SourceRepositoryOwnerIdentifier: x'),
      7,
      'no claim',
      'sourceRepositoryOwnerId?',
    ],
    [signer('identity: a', issuer, 'claims:', '  nope: x'), 7, 'no claim', 'Known: '],
    [
      signer('identity: a', issuer, 'claims:', '  buildTrigger: 1.10'),
      7,
      'buildTrigger must be of type string',
      '',
    ],
    [entry('atLeast: 2'), 4, 'atLeast asks for 2 signers where 1', 'twice'],
    [entry('atLeast: -1'), 4, 'atLeast is not right', ''],
    [entry('atLeast: 0'), 3, 'asks for no signature', ''],
    [entry('platforms: some'), 4, 'platforms has an unknown value', 'index, all, any'],
    [entry('repository: proofs'), 4, 'repository names none', 'without tag'],
    [entry('repository: ghcr.io/acme/x:1'), 4, 'repository names none', ''],
    [entry('attestations:', '  - type: slsa'), 5, 'no type of attestation is called "slsa"', 'URI'],
    [entry('attestations:', '  - type: cyclondx'), 5, 'no type of attestation', 'cyclonedx'],
    [
      entry('attestations:', '  - { type: vuln, builder: x }'),
      5,
      'only SLSA provenance has a builder',
      'predicate',
    ],
    [entry('attestations:', '  - { type: vuln, atLeast: 2 }'), 5, 'atLeast asks for 2', ''],
    [entry('attestations:', '  - { type: vuln, signers: [] }'), 5, 'signers is not right', ''],
    [entry('attestations:', '  - { type: vuln, maxAgeDays: 0 }'), 5, 'maxAgeDays is not right', ''],
    [entry('attestations:', '  - type: vuln', '    signers:', '      - { identity: a }'), 7, 'no issuer', ''],
    ['trustedSigners:\n  - images: []\n    signers: [{ key: a }]\n', 2, 'images is not right', ''],
    ['trustedSigners:\n  - images: [node]\n', 2, 'asks for no signature', 'Name a signer'],
    ['trustedSigners:\n  - signers: [{ key: a }]\n', 2, 'images is missing', ''],
    [
      "trustedSigners:\n  - images:\n      - 'ghcr.io/acme/app:1'\n    signers: [{ key: a }]\n",
      3,
      'fits no repository',
      'without tag',
    ],
    [
      "trustedSigners:\n  - images:\n      - 'https://ghcr.io/x'\n    signers: [{ key: a }]\n",
      3,
      'fits no repository',
      '',
    ],
    [
      'trustedSigners:\n  - images: [node]\n    attestations: [{ type: vuln }]\n',
      3,
      'an attestation has no signers',
      '',
    ],
    [
      'trustedSigners:\n  - images: [node]\n    annotations: { a: b }\n    attestations: [{ type: vuln, signers: [{ key: a }] }]\n',
      3,
      'annotations belong',
      '',
    ],
    ['trustedSigners: {}\n', 1, 'must be of type array', ''],
    ['trustedSigner: []\n', 1, 'unknown key "trustedSigner"', 'trustedSigners'],
  ])('%j', (text, line, message, hint) => {
    const { policy, problems } = load(text);
    expect(policy).toEqual({});
    expect(problems[0]?.message).toMatch(new RegExp(`^p\\.yml:${String(line)}: `, 'u'));
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.hint).toContain(hint);
  });
});

test('of two policies the entries of the upper one are asked first', () => {
  const [one, two] = [
    { images: ['a'], signers: [{ key: 'a' }] },
    { images: ['b'], signers: [{ key: 'b' }] },
  ];
  expect(mergePolicies({ trustedSigners: [one] }, { trustedSigners: [two] }).trustedSigners).toEqual([
    two,
    one,
  ]);
  expect(mergePolicies({ trustedSigners: [one] }, {}).trustedSigners).toEqual([one]);
  expect(mergePolicies({}, {})).toEqual({});
});
