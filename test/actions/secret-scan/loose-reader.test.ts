import { describe, expect, it } from 'vitest';
import { base62, hex, sampleOf, seeded } from '../../../actions/secret-scan/grammar.ts';
import type { NamedKind } from '../../../actions/secret-scan/kind.ts';
import { watchesFor } from '../../../actions/secret-scan/match/literals.ts';
import { Scanner } from '../../../actions/secret-scan/match/scanner.ts';
import { openGate } from '../../../actions/secret-scan/gate/open.ts';

const kind = (id: string, more: Partial<NamedKind> = {}): NamedKind => ({
  how: 'named',
  id,
  title: 'Acme Cloud key',
  names: ['acme cloud'],
  grammar: [base62(32)],
  ...more,
});

/** Of a length that no kind here has. */
const longer = sampleOf([base62(44)], seeded('longer'));
const hexadecimal = sampleOf([hex(40)], seeded('hexadecimal'));

const idsIn = (text: string, ...kinds: readonly NamedKind[]): readonly string[] => {
  const watches = watchesFor(kinds);
  const literals = watches.map(({ literal }) => literal);
  return new Scanner(openGate(literals), watches)
    .scan(Buffer.from(text, 'latin1'))
    .map(({ kind: { id } }) => id);
};

describe('a value that does not fit the grammar of its kind', () => {
  it.each([
    `ACME_CLOUD_API_KEY=${longer}`,
    `acmeCloudToken: '${hexadecimal}'`,
    `acme-cloud-secret ${longer}`,
    `acmecloudSECRET-${hexadecimal}`,
    `{"acme_cloud": {"api_key": "${longer}"}}`,
    `API_TOKEN_ACME_CLOUD="${longer}"`,
  ])('is found where name, credential word and value stand together: %s', (text) => {
    expect(idsIn(text, kind('acme-key'))).toEqual(['acme-key']);
  });

  it.each([`acme_cloud = "${longer}"`, `acme-cloud: ${longer}\n`, `acmecloud ${longer}`])(
    'is found where it is all that the name is given: %s',
    (text) => {
      expect(idsIn(text, kind('acme-key'))).toEqual(['acme-key']);
    },
  );

  it.each([
    ['of other characters', `acme-cloud: ${longer.slice(0, 20)}-${longer.slice(20)}`, {}],
    ['beside more', `see acme-cloud ${longer}`, {}],
    ['before more', `acme-cloud ${longer} and others`, {}],
    ['where the name needs a word', `acme-cloud: ${longer}`, { words: ['key'] }],
  ])('is none %s', (_, text, more) => {
    expect(idsIn(text, kind('acme-key', more))).toEqual([]);
  });

  it('is found by its longer name where it has a short one too', () => {
    const both = kind('acme-key', { names: ['acm', 'acme cloud'] });
    expect(idsIn(`ACME_CLOUD_TOKEN=${longer}`, both)).toEqual(['acme-key']);
    expect(idsIn(`ACM_TOKEN=${longer}`, both)).toEqual([]);
  });

  it('is found without its word where it fits', () => {
    const exact = kind('acme-key', { grammar: [base62(44)], words: ['key'] });
    expect(idsIn(`acme-cloud: ${longer}`, exact)).toEqual(['acme-key']);
  });

  it.each([
    ['no credential word', `acme_cloud_region=${longer}`],
    ['a public key', `ACME_CLOUD_PUBLIC_KEY=${longer}`],
    ['the id of one', `ACME_CLOUD_KEY_ID=${longer}`],
    ['words', `ACME_CLOUD_TOKEN=getTokenFromEnvironment`],
    ['a placeholder', `ACME_CLOUD_TOKEN=your-token-here-0123456789`],
    ['a call', `acmeCloudToken = createToken44For(account)`],
    ['a file', `ACME_CLOUD_KEY=q7Xk2pLm9RtV4zBn.json`],
    ['far too short', `ACME_CLOUD_TOKEN=k7Xp2mQ9rTv4`],
    ['the value of another line', `ACME_CLOUD_TOKEN=\nCOMMIT=${longer}`],
  ])('is none: %s', (_, text) => {
    expect(idsIn(text, kind('acme-key'))).toEqual([]);
  });

  it.each([
    ['all its tokens begin alike', { grammar: ['acm_', base62(32)] }],
    ['the name says it all', { words: [] }],
    ['the name needs another word', { words: ['cloud region'] }],
    ['it is an identifier', { severity: 'info' }],
  ] satisfies readonly (readonly [string, Partial<NamedKind>])[])('is none where %s', (_, more) => {
    expect(idsIn(`ACME_CLOUD_TOKEN=${longer}`, kind('acme-key', more))).toEqual([]);
  });

  it('gives way to a kind that it fits', () => {
    const exact = kind('acme-token', { grammar: [base62(44)] });
    expect(idsIn(`ACME_CLOUD_TOKEN=${longer}`, kind('acme-key'), exact)).toEqual(['acme-token']);
  });
});
