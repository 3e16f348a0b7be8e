import { expect, test } from 'vitest';
import { hex, sampleOf, seeded } from '../../../actions/secret-scan/grammar.ts';
import { keyFile } from '../../../actions/secret-scan/key-files.ts';
import { reading } from '../../../actions/secret-scan/read.ts';
import { pkcs12Verdict } from '../../../actions/secret-scan/verdicts/pkcs12.ts';
import { scanner } from './searcher.ts';

/** Made with `openssl pkcs12 -export -nokeys -certpbe NONE -macalg sha256 -iter 1`: a certificate, and no key. */
const store = Buffer.from(
  'MIICFgIBAzCCAdAGCSqGSIb3DQEHAaCCAcEEggG9MIIBuTCCAbUGCSqGSIb3DQEHAaCCAaYEggGiMIIBnjCCAZoGCyqGSIb3DQEM' +
    'CgEDoIIBiTCCAYUGCiqGSIb3DQEJFgGgggF1BIIBcTCCAW0wggEToAMCAQICFFqf5ykeC1TW48NhTdTLv62qBRkkMAoGCCqGSM49' +
    'BAMCMAwxCjAIBgNVBAMMAWEwHhcNMjYxMTIzMDMyOTM2WhcNMjYxMTI0MDMyOTM2WjAMMQowCAYDVQQDDAFhMFkwEwYHKoZIzj0C' +
    'AQYIKoZIzj0DAQcDQgAEIwl36Mdti0u5ENKtewUY5VaF+ZpMfL2mHaiP7mrAQW+9rc1FgQi4TLjtYbQpfskkD2MPQ6zfgOcnwku7' +
    'OycpzKNTMFEwHQYDVR0OBBYEFD0ubTPrQWMDXBaXFpuqeBit6cO0MB8GA1UdIwQYMBaAFD0ubTPrQWMDXBaXFpuqeBit6cO0MA8G' +
    'A1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgDaC8w8qLRbKm+gZrDECC4q2RU/oKK2G9u4+IuFfIAwICIQDCMjA5/4G3' +
    'cTlHd+mRE0LeeGZwccfASmGiOzBl7D2IMzA9MDEwDQYJYIZIAWUDBAIBBQAEIEFu4lJyPLP1nxdeYJYK9KzuI6R4mZw7R4PkClhK' +
    'SExQBAg1HKHxoYeNEg==',
  'base64',
);

const changed = (from: string, to: string): Buffer => {
  const at = store.indexOf(Buffer.from(from, 'hex'));
  const copy = Buffer.from(store);
  copy.write(to, at, 'hex');
  return copy;
};

test('a store that a usual password opens is proven', () => {
  expect(pkcs12Verdict(store)).toEqual({ state: 'proven', why: 'a password that everybody tries opens it' });
});

test('one that none opens tells nobody anything', () => {
  const salted = changed('0408351ca1f1a1878d12', `0408${'00'.repeat(8)}`);
  expect(pkcs12Verdict(salted)).toMatchObject({ state: 'proven', severity: 'info' });
});

test.each([
  ['cut short', store.subarray(0, 300)],
  ['with more behind it', Buffer.concat([store, store])],
  ['of no bytes', Buffer.alloc(0)],
  ['of one byte', Buffer.from([0x30])],
  ['of text', Buffer.from('-----BEGIN CERTIFICATE-----')],
])('a file %s is none', (_, bytes) => {
  expect(pkcs12Verdict(bytes)?.state).toBe('disproven');
});

test('one whose sums are of an unknown kind stays what its name says', () => {
  expect(pkcs12Verdict(changed('608648016503040201', '608648016503040209'))).toBeUndefined();
});

test('one that would take too long to try stays what its name says', () => {
  const rounds = Buffer.concat([store, Buffer.from('02031e8480', 'hex')]);
  // One SEQUENCE around all, and one around the seal, grow by what was added.
  rounds.writeUInt16BE(store.length - 4 + 5, 2);
  rounds[rounds.indexOf(Buffer.from('303d3031', 'hex')) + 1] = 0x3d + 5;
  expect(pkcs12Verdict(rounds)).toBeUndefined();
});

test('the name alone says it where the bytes are not at hand', () => {
  expect(keyFile('deploy/signing.p12', undefined)).toMatchObject({ kind: 'pkcs12-file', verdict: undefined });
  expect(keyFile('deploy/signing.txt', store)).toBeUndefined();
});

const key = sampleOf([hex(32)], seeded('master'));

test.for<[string, string, string, string | undefined]>([
  ['a key', 'config/master.key', key, key],
  ['a key and the end of its line', 'app/config/credentials/production.key', `${key}\r\n`, key],
  ['a key of an environment', 'config/credentials/eu-west_1.key', `${key}\n`, key],
  ['more than a key', 'config/master.key', `${key}\n${key}\n`, undefined],
  ['a longer one', 'config/master.key', `${key}00`, undefined],
  ['none', 'config/master.key', '', undefined],
  ['another name', 'config/public.key', key, undefined],
])('the one line of a file with %s', ([, path, text, found]) => {
  expect(keyFile(path, Buffer.from(text))?.text).toBe(found);
});

test('a file of the past is known by the name that it had', async () => {
  const bytes = Buffer.from('keys');
  const file = {
    path: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    size: bytes.length,
    bytes,
    encoding: undefined,
    text: undefined,
    blob: undefined,
    chunks: async function* () {
      yield await Promise.resolve(bytes);
    },
  };
  const { doc } = await reading(() => scanner).read(file, { commit: 'c1', path: 'server.jks' });
  expect(doc?.secrets.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['java-key-store-file server.jks']);
});
