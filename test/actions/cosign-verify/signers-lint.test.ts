import { describe, expect, test } from 'vitest';
import { readPolicy, isPolicyPath } from '../../../actions/cosign-verify/policy-document.ts';
import { signerRules } from '../../../actions/cosign-verify/rules/signers.ts';
import type { Report } from '../../../shared/core/finding.ts';
import { untold } from '../../untold.ts';

function reportsOf(text: string, id?: string): { id: string; report: Report }[] {
  const { doc } = readPolicy({ path: '.github/portcullis.yml', text, size: text.length, blob: '' });
  if (doc === undefined) throw new Error('no document');
  const found: { id: string; report: Report }[] = [];
  for (const rule of signerRules)
    if (id === undefined || rule.id === id)
      rule.check({ doc, options: {}, facts: undefined, today: '2026-01-01', unchecked: untold }, (report) =>
        found.push({ id: rule.id, report }),
      );
  return found;
}

describe.each(signerRules)('$id', ({ id, examples }) => {
  test.each(examples.bad)('bad %#', ({ text, lines }) => {
    expect(reportsOf(text, id).map(({ report }) => report.region?.startLine)).toEqual(lines);
  });
  test.each(examples.good)('good %#', ({ text }) => {
    expect(reportsOf(text, id)).toEqual([]);
  });
});

const withPattern = (identityRegexp: string, issuer = 'https://token.actions.githubusercontent.com') =>
  `trustedSigners:\n  - images: ['**']\n    signers:\n      - identityRegexp: ${JSON.stringify(identityRegexp)}\n        issuer: ${issuer}\n`;

describe('patterns of identities', () => {
  const gitlab = 'https://gitlab.com';
  const google = 'https://accounts.google.com';
  test.each<[string, readonly string[], string?]>([
    ['https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/heads/main', []],
    ['https://github\\.com/acme/app/\\.github/workflows/[a-z]+\\.yml@refs/tags/v.*', []],
    ['https://github\\.com/acme/(app|web)/\\.github/workflows/release\\.yml@refs/heads/main', []],
    ['(?i)https://github\\.com/acme/app/.+@refs/tags/.+', []],
    ['[^@]+@acme\\.example', [], google],
    ['.*', ['broad-identity high']],
    ['.+', ['broad-identity high']],
    ['(?s).*', ['broad-identity high']],
    ['.*@.*', ['broad-identity high']],
    ['^.*$', ['broad-identity high']],
    ['https://.*', ['broad-identity high']],
    ['https://.*', ['broad-identity medium'], 'https://gitlab.acme.example'],
    ['https://github\\.com/.*', ['broad-identity high']],
    ['https://github\\.com/[^/]+/app/.*', []],
    ['https://github\\.com/[^/]+/[^/]+/\\.github/workflows/.*', ['broad-identity high']],
    ['https://github\\.com/acme.*', ['broad-identity high']],
    ['https://github.com/acme.*', ['broad-identity high', 'unescaped-dot low']],
    ['https://github\\.com/acme[^@]*@refs/heads/.*', ['broad-identity high']],
    ['https://github\\.com/acme/app.*', ['broad-identity medium']],
    ['https://github\\.com/acme/.*', ['any-branch medium']],
    ['https://github\\.com/acme/app/.*', ['any-branch medium']],
    ['https://github\\.com/acme/app/\\.github/workflows/.*', ['any-branch medium']],
    ['https://github\\.com/acme/app/\\.github/workflows/release\\.yml@.+', ['any-branch medium']],
    ['https://github\\.com/acme/app/.github/workflows/release.yml@refs/heads/.+', ['any-branch medium']],
    ['https://github\\.com/acme/app/.github/workflows/release.yml@refs/.*', ['any-branch medium']],
    ['https://github\\.com/acme/app/.github/workflows/release.yml@refs/heads/release-.*', []],
    ['https://gitlab\\.com/acme/app//\\.gitlab-ci\\.yml@refs/heads/.*', ['any-branch medium'], gitlab],
    ['https://gitlab\\.com/acme/app//\\.gitlab-ci\\.yml@refs/heads/main', [], gitlab],
    ['https://github\\.com/acme/a/.+@refs/tags/.+|https://github\\.com/acme.*', ['broad-identity high']],
    ['.*@gmail\\.com', ['broad-identity high'], google],
    ['.*@acme.example', ['unescaped-dot medium'], google],
    ['.*acme\\.example', [], google],
    ['github\\.com/acme/app/.*', ['signer-never-fits medium']],
    ['https://github\\.com/acme/app', ['signer-never-fits medium']],
    ['https://github\\.com/acme/app/.+@refs/tags/.+', ['signer-never-fits medium'], gitlab],
    ['https://github\\.com/acme/app/.+@refs/tags/.+', ['signer-never-fits medium'], google],
    ['https://github\\.com/acme/app/.+@refs/tags/.+', [], 'https://token.actions.githubusercontent.com/acme'],
    ['release@acme\\.example', ['signer-never-fits medium']],
    ['(', ['refused-entry high']],
    ['a)|(?:b', ['refused-entry high']],
  ])('%s', (source, expected, issuer) => {
    const found = reportsOf(withPattern(source, issuer)).map(({ id, report }) => {
      const rule = signerRules.find((one) => one.id === id);
      return `${id.split('/')[1] ?? ''} ${report.severity ?? rule?.severity ?? ''}`;
    });
    expect(found).toEqual(expected);
  });

  test('a nasty pattern costs little', () => {
    expect(reportsOf(withPattern(`${'(a|'.repeat(300)}b${')'.repeat(300)}`)).length).toBeLessThan(3);
    expect(reportsOf(withPattern('|'.repeat(1_900))).length).toBeLessThan(3);
    expect(reportsOf(withPattern('https://github.com/(((a+)+)+)+'.repeat(20))).length).toBeLessThan(4);
  });
});

describe('patterns of issuers', () => {
  const of = (issuerRegexp: string) =>
    reportsOf(
      `trustedSigners:\n  - images: ['**']\n    signers:\n      - identity: release@acme.example\n        issuerRegexp: ${JSON.stringify(issuerRegexp)}\n`,
    );
  test.each<[string, readonly string[], string?]>([
    ['https://accounts\\.google\\.com', []],
    ['https://token\\.actions\\.githubusercontent\\.com(/acme)?', []],
    ['https://[^/]+\\.githubusercontent\\.com', []],
    ['(?i)https://gitlab\\.com', []],
    ['https://(git|ci)\\.acme\\.example/.*', []],
    ['https://login\\.acme\\.example/[a-f0-9.-]{36}/v2\\.0', []],
    ['.*githubusercontent.com', ['broad-issuer', 'unescaped-dot'], 'https://strangergithubusercontent.com'],
    ['.*githubusercontent\\.com', ['broad-issuer'], 'https://strangergithubusercontent.com'],
    ['https://.*githubusercontent\\.com', ['broad-issuer'], 'https://strangergithubusercontent.com'],
    ['https://[a-z.]+google\\.com', ['broad-issuer'], 'https://strangergoogle.com'],
    ['.*\\.githubusercontent\\.com', ['broad-issuer'], 'https://stranger.example/.githubusercontent.com'],
    ['.*gitlab\\.com.*', ['broad-issuer'], 'https://strangergitlab.com'],
    ['https://gitlab\\..+', ['broad-issuer'], 'https://gitlab.stranger.example'],
    ['(https://)?gitlab\\.com|.*/acme', ['broad-issuer'], 'https://stranger.example/acme'],
    ['https://accounts.google.com', ['unescaped-dot']],
    ['.*', ['broad-issuer'], 'https://stranger.example'],
  ])('%s', (source, expected, example = '') => {
    const found = of(source);
    expect(found.map(({ id }) => id.replace('cosign-verify/', ''))).toEqual(expected);
    expect(found.map(({ report }) => report.message).join('\n')).toContain(example);
  });

  test('a nasty one costs little', () => {
    expect(of('a.b*'.repeat(450)).length).toBeLessThan(4);
    expect(of('|[]x].y{2}'.repeat(190)).length).toBeLessThan(4);
  });
});

describe('patterns of images', () => {
  const entries = (...images: readonly string[]) =>
    `trustedSigners:\n${images.map((image) => `  - { images: ['${image}'], signers: [{ key: a.pub }] }\n`).join('')}`;
  test.each<[boolean, string, string]>([
    [true, '**', 'node'],
    [true, '*', '**'],
    [true, '**', '*'],
    [true, 'ghcr.io/acme/*', 'ghcr.io/acme/app'],
    [true, 'ghcr.io/acme/**', 'ghcr.io/acme/*'],
    [false, 'ghcr.io/acme/*', 'ghcr.io/acme/**'],
    [true, 'node', 'docker.io/library/node'],
    [false, 'ghcr.io/acme/*', 'ghcr.io/acme/app/api'],
    [false, 'ghcr.io/acme/app', 'ghcr.io/acme/*'],
    [false, 'ghcr.io/acme/a*', 'ghcr.io/acme/*'],
    [true, 'ghcr.io/acme/*', 'ghcr.io/acme/a*'],
  ])('%j: %s before %s', (idle, wide, narrow) => {
    expect(reportsOf(entries(wide, narrow), 'cosign-verify/idle-signer').length > 0).toBe(idle);
  });
});

describe('a policy as a document', () => {
  const read = (text: string) =>
    readPolicy({ path: '.github/portcullis.yml', text, size: text.length, blob: '' });
  test('which files', () => {
    expect(
      ['.github/portcullis.yml', '.github/portcullis.yaml', 'portcullis.yml', 'a/.github/portcullis.yml'].map(
        isPolicyPath,
      ),
    ).toEqual([true, true, false, false]);
  });
  test('what is broken is told, and not passed', () => {
    expect(read('a: [').problems).toMatchObject([{ code: 'parse-error', line: 1 }]);
  });
  test.each([
    '',
    'failOn: low',
    '- a',
    'trustedSigners: 1',
    'trustedSigners: [1, [], {}]',
    'trustedSigners: { a: b }',
  ])('nothing is made up of %j', (text) => {
    const found = reportsOf(text).filter(({ id }) => id !== 'cosign-verify/refused-entry');
    expect(found).toEqual([]);
  });
  test('signers of attestations are looked at too', () => {
    const text = `trustedSigners:
  - images: [node]
    signers: []
    attestations:
      - type: vuln
        signers:
          - issuer: https://gitlab.com
            identityRegexp: '.*'
`;
    expect(reportsOf(text).map(({ id, report }) => [id, report.region?.startLine])).toEqual([
      ['cosign-verify/broad-identity', 8],
    ]);
  });
});
