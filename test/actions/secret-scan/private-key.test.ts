import { generateKeyPairSync, type KeyExportOptions, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { encodeBase64 } from '../../../actions/secret-scan/encoding/base64.ts';
import { der } from '../../../actions/secret-scan/encoding/der.ts';
import { crc24 } from '../../../actions/secret-scan/encoding/crc24.ts';
import { base62, sampleOf as drawn, seeded } from '../../../actions/secret-scan/grammar.ts';
import type { BlockKind } from '../../../actions/secret-scan/kind.ts';
import { privateKeyAt } from '../../../actions/secret-scan/pem.ts';
import { privateKey } from '../../../actions/secret-scan/rules/private-key.ts';
import { privateKeyVerdict } from '../../../actions/secret-scan/verdicts/private-key.ts';

const blocks = privateKey.kinds.filter((kind): kind is BlockKind => kind.how === 'block');
const sampleOf = (id: string): string => blocks.find((kind) => kind.id === id)?.sample(seeded(id)) ?? '';
const rsa = sampleOf('private-key');

const length = (bytes: string): string => `\0\0\0${String.fromCharCode(bytes.length)}${bytes}`;
const openssh = (cipher: string, begun = ''): string => {
  const head = `openssh-key-v1\0${length(cipher)}${length('none')}${length('')}\0\0\0\x01`;
  const key =
    head + length(`${length('ssh-ed25519')}${length('p'.repeat(32))}`) + length(begun.padEnd(80, '\xfe'));
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${encodeBase64(key)}\n-----END OPENSSH PRIVATE KEY-----`;
};
const pgp = (sum: number): string => {
  const body = `\x95\x04${'\xa7secret'.repeat(20)}`;
  const bytes = sum ^ crc24(body);
  const checksum = encodeBase64(String.fromCharCode(bytes >> 16, (bytes >> 8) & 255, bytes & 255));
  const lines = ['Version: GnuPG v2', '', encodeBase64(body).replaceAll(/(.{64})/g, '$1\n'), `=${checksum}`];
  return ['-----BEGIN PGP PRIVATE KEY BLOCK-----', ...lines, '-----END PGP PRIVATE KEY BLOCK-----'].join(
    '\n',
  );
};

const block = (label: string, body: string): string =>
  `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;

const junk = `Z${drawn([base62(159)], seeded('junk'))}`;

const keyIn = (text: string) => privateKeyAt(text, text.indexOf('PRIVATE KEY'));
const verdictOf = (text: string) => {
  const key = keyIn(text);
  return key === undefined
    ? 'none'
    : (privateKeyVerdict(key)?.facts?.encrypted ?? privateKeyVerdict(key)?.state);
};

describe('a key is read', () => {
  test.each([
    ['in lines', rsa],
    ['with Windows line ends', rsa.replaceAll('\n', '\r\n')],
    ['indented', rsa.replaceAll('\n', '\n    ')],
    ['as one string of JSON', `"key": "${rsa.replaceAll('\n', '\\n')}"`],
    ['as a string in a string', `"{\\"key\\": \\"${rsa.replaceAll('\n', '\\\\n')}\\"}"`],
    ['in one line', rsa.replaceAll('\n', ' ')],
    [
      'in pieces of code',
      rsa
        .split('\n')
        .map((line) => `  "${line}\\n" +`)
        .join('\n'),
    ],
    ['quoted in a mail', rsa.replaceAll('\n', '\n> ')],
    ['added by a patch', rsa.replaceAll(/^/gm, '+')],
    ['taken out by a patch', rsa.replaceAll(/^/gm, '-')],
  ])('%s', (_, text) => {
    expect(verdictOf(text)).toBe(false);
  });
});

test.each([
  ['PKCS #8', rsa, false],
  ['PKCS #8, encrypted', sampleOf('encrypted-private-key'), true],
  ['OpenSSH', openssh('none'), false],
  ['OpenSSH, encrypted', openssh('aes256-ctr'), true],
  ['OpenPGP', pgp(0), 'proven'],
  ['OpenPGP with a wrong checksum', pgp(1), undefined],
  ['cut short', rsa.replace(/\n[^\n]+\n-----END/, '\n-----END'), undefined],
  [
    'the first line alone',
    `${rsa.split('\n').slice(0, 2).join('\n').slice(0, -8)}\n-----END PRIVATE KEY-----`,
    'disproven',
  ],
  ['bytes that are no DER', block('PRIVATE KEY', junk), 'disproven'],
  ['bytes that are no DER, in JSON', block('PRIVATE KEY', junk).replaceAll('\n', '\\n'), 'disproven'],
  [
    'bytes of another cipher',
    block('RSA PRIVATE KEY', `Proc-Type: 4,ENCRYPTED\nDEK-Info: X,1\n\n${junk}`),
    undefined,
  ],
  ['bytes of SSH2', block('SSH2 ENCRYPTED PRIVATE KEY', `P2/56wAAA${junk}`), undefined],
  ['bytes that go on', block('PRIVATE KEY', `${junk}\n...`), undefined],
  ['bytes without an end', block('PRIVATE KEY', junk).replace(/\n-----END.*/, ''), undefined],
  ['a public key', rsa.replaceAll('PRIVATE', 'PUBLIC'), 'none'],
  ['a certificate', rsa.replaceAll('PRIVATE KEY', 'CERTIFICATE'), 'none'],
  ['nothing inside', '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----', 'none'],
  ['dots inside', '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg...\n-----END PRIVATE KEY-----', 'none'],
  ['a variable inside', '-----BEGIN PRIVATE KEY-----\n${KEY}\n-----END PRIVATE KEY-----', 'none'],
  [
    'text inside',
    `-----BEGIN PRIVATE KEY-----\n${encodeBase64('put your own key here, please')}\n-----END`,
    'none',
  ],
  ['only the line', 'if (pem.startsWith("-----BEGIN PRIVATE KEY-----")) return true;', 'none'],
])('%s', (_, text, expected) => {
  expect(verdictOf(text)).toBe(expected);
});

const pair = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 1024 }),
  ec: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  ed25519: generateKeyPairSync('ed25519'),
  dsa: generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }),
};
const text = (key: KeyObject, type: string, cipher?: string) =>
  key
    .export({ format: 'pem', type, ...(cipher && { cipher, passphrase: 'test' }) } as KeyExportOptions<'pem'>)
    .toString();
const labelled = (key: string, label: string) => key.replaceAll(/(BEGIN|END) [A-Z ]+/g, `$1 ${label}`);
const { privateKey: own, publicKey: others } = pair.rsa;
const lines = text(own, 'pkcs1').split('\n');

test.each([
  ['RSA', text(own, 'pkcs1'), false],
  ['RSA in PKCS #8', text(own, 'pkcs8'), false],
  ['RSA, encrypted', text(own, 'pkcs8', 'aes-256-cbc'), true],
  ['EC', text(pair.ec.privateKey, 'sec1'), false],
  ['EC in PKCS #8', text(pair.ec.privateKey, 'pkcs8'), false],
  ['Ed25519', text(pair.ed25519.privateKey, 'pkcs8'), false],
  ['DSA', text(pair.dsa.privateKey, 'pkcs8'), false],
  ['a public key under its label', labelled(text(others, 'spki'), 'PRIVATE KEY'), 'disproven'],
  ['a public key of RSA under it', labelled(text(others, 'pkcs1'), 'RSA PRIVATE KEY'), 'disproven'],
  ['ciphertext under it', labelled(text(own, 'pkcs8', 'aes-256-cbc'), 'PRIVATE KEY'), undefined],
  [
    'one whose lines changed places',
    lines
      .with(3, lines[4] ?? '')
      .with(4, lines[3] ?? '')
      .join('\n'),
    undefined,
  ],
  ['noise in a SEQUENCE', block('PRIVATE KEY', encodeBase64(der(0x30, junk))), undefined],
  ['OpenSSH with another private half', openssh('none', '\xfe\xfe\xfe\xfe\xfd\xfd\xfd\xfd'), undefined],
])('what Node wrote, or nearly so: %s', (_, key, expected) => {
  expect(verdictOf(key)).toBe(expected);
});

describe('a key without a BEGIN line', () => {
  const key = sampleOf('private-key-in-der');
  const find = (text: string) =>
    blocks
      .filter(({ id }) => id === 'private-key-in-der')
      .flatMap(({ literals, find }) => literals.map((literal) => find(text, text.indexOf(literal))))
      .find((found) => found !== undefined);
  test.each([
    ['in a string', `String key = "${key}";`, true],
    ['of a setting', `sign.key=${key}\n`, true],
    ['cut short', `"${key.slice(0, -8)}"`, false],
    ['with a BEGIN line', `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----`, false],
  ])('%s', (_, text, isOne) => {
    const found = find(text);
    expect(found && text.slice(found.start, found.end)).toBe(isOne ? key : undefined);
  });
});

test('it goes from the first line to the last', () => {
  const text = `before\n${rsa}\nafter`;
  const key = keyIn(text);
  expect(text.slice(key?.start, key?.end)).toBe(rsa);
});

test.each(blocks.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  const text = kind.sample(seeded(id));
  const places = kind.literals.map((literal) => text.indexOf(literal)).filter((at) => at !== -1);
  expect(places.map((at) => kind.find(text, at)).filter((found) => found !== undefined)).toHaveLength(1);
});
