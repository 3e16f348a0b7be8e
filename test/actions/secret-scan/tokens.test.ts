import { describe, expect, it, vi } from 'vitest';
import { genericWatches } from '../../../actions/secret-scan/generic/watches.ts';
import { secretOf } from '../../../actions/secret-scan/examples.ts';
import { openGate } from '../../../actions/secret-scan/gate/open.ts';
import { base62, base64url, lowerDigits, sampleOf, seeded } from '../../../actions/secret-scan/grammar.ts';
import { watchesFor } from '../../../actions/secret-scan/match/literals.ts';
import { Scanner } from '../../../actions/secret-scan/match/scanner.ts';
import { allProviders } from '../../../actions/secret-scan/providers.ts';

const kinds = (await allProviders()).flatMap((provider) => provider.kinds);
const watches = watchesFor(kinds, genericWatches());
const scanner = new Scanner(openGate(watches.map(({ literal }) => literal)), watches);
const scan = (text: string): readonly string[] =>
  scanner.scan(Buffer.from(text, 'latin1')).map(({ kind }) => kind.id);

const random = seeded('tokens');
const b62 = (count: number): string => sampleOf([base62(count)], random);
const url = (count: number): string => `${sampleOf([base64url(count - 2)], random)}a1`;
const sample = (id: string): string => {
  const kind = kinds.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`There is no ${id}.`);
  return secretOf(kind, id);
};

describe('a provider writes', () => {
  it.each([
    ['telegram-bot-token', 'its token behind a word of a URL', `/bot1234567890:AAF${url(32)}/getMe`],
    ['stytch-secret', 'a secret with its padding', `secret-live-${url(35)}=`],
    [
      'paddle-sandbox-api-key',
      'keys of a sandbox',
      `pdl_sdbx_apikey_01${sampleOf([lowerDigits(24)], random)}_${b62(22)}_${b62(3)}`,
    ],
    ['entra-client-secret', 'any, as a fallback', `\${SECRET:-${sample('entra-client-secret')}}`],
  ])('%s: %s', (id, _, text) => {
    expect(scan(`x ${text} y`)).toStrictEqual([id]);
  });
});

describe('a key store in base64', () => {
  const wrapped = (text: string): string => text.replaceAll(/(.{64})/g, '    $1\n');
  it.each(['pkcs12-in-base64', 'java-key-store-in-base64'])('%s, whatever holds it', (id) => {
    const store = sample(id);
    expect(scan(`KEYSTORE=${store}\n`)).toStrictEqual([id]);
    expect(scan(`store: |\n${wrapped(store)}\nnext: 1\n`)).toStrictEqual([id]);
  });

  it('is none of Java in the middle of a run', () => {
    const store = sample('java-key-store-in-base64');
    expect(scan(`"a${store}"`)).toStrictEqual([]);
    expect(scan(`"\\n${store}"`)).toStrictEqual(['java-key-store-in-base64']);
  });

  it('is none of Java where it begins with what is trusted', () => {
    const bytes = Buffer.from(sample('java-key-store-in-base64'), 'base64');
    bytes.writeUInt32BE(2, 12);
    expect(scan(`"${bytes.toString('base64')}"`)).toStrictEqual([]);
  });

  it('is none where no version says so', () => {
    const store = sample('pkcs12-in-base64');
    expect(scan(`"${store.slice(0, 6)}IBBzCC${store.slice(12)}"`)).toStrictEqual([]);
  });
});

describe('a JSON Web Key', () => {
  const members = { kty: 'RSA', n: b62(342), e: 'AQAB', d: b62(342), p: b62(171), q: b62(171) };
  const key = JSON.stringify(members);
  it.each([
    ['in a URL', `https://id.example/?jwk=${encodeURIComponent(key)}&a=1`],
    ['in a form', `jwk=${encodeURIComponent(key).replaceAll('%2C', ',')}`],
    ['in HTML', `<input value="${key.replaceAll('"', '&quot;')}">`],
  ])('%s', (_, text) => {
    const [found] = scanner.scan(Buffer.from(text));
    expect(found?.text).toBe(members.d);
    expect(found?.besides?.map((piece) => piece.text)).toStrictEqual([members.p, members.q]);
  });

  it('is found between many others', () => {
    const other = encodeURIComponent(JSON.stringify({ kty: 'RSA', n: members.n }));
    const text = `${other.repeat(9)}${encodeURIComponent(key)}${other.repeat(9)}`;
    expect(scanner.scan(Buffer.from(text)).map((one) => one.text)).toStrictEqual([members.d]);
  });

  it.each(['%22kty', '%22kty%22%3A%22RSA%22%2C', '&quot;kty&quot;: '])(
    'of many %s little is undone for each',
    (part) => {
      const text = part.repeat(1000);
      const undone = vi.spyOn(String.prototype, 'replaceAll');
      scan(text);
      const all = undone.mock.contexts.map(String).join('').length;
      undone.mockRestore();
      expect(all).toBeGreaterThan(0);
      expect(all).toBeLessThan(40 * text.length);
    },
  );

  it('is none where it is public', () => {
    const { kty, n, e } = members;
    expect(scan(encodeURIComponent(JSON.stringify({ kty, n, e })))).toStrictEqual([]);
  });
});
