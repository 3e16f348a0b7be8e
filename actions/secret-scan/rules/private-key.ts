import { encodeBase64 } from '../encoding/base64.ts';
import { der, sizeAt } from '../encoding/der.ts';
import { base62, hex, sampleOf, type Random } from '../grammar.ts';
import type { Found, Provider } from '../kind.ts';
import { escapedMembersAt, privateMembersAt } from '../jwk.ts';
import { privateKeyAt } from '../pem.ts';
import { keyStructureOf } from '../verdicts/key-structure.ts';
import { isEncryptedKey, privateKeyVerdict } from '../verdicts/private-key.ts';

const literals = ['PRIVATE KEY-----', 'PRIVATE KEY BLOCK-----', 'PRIVATE KEY ----'] as const;
const reach = { before: 64, behind: 32_000 };

const find =
  (encrypted: boolean) =>
  (text: string, at: number): Found | undefined => {
    const key = privateKeyAt(text, at);
    if (key === undefined || isEncryptedKey(key) !== encrypted) return undefined;
    const verdict = privateKeyVerdict(key);
    return { start: key.start, end: key.end, ...(verdict !== undefined && { verdict }) };
  };

/** In base64 once more: what configuration and CI variables often hold. */
function findEncoded(text: string, at: number): Found | undefined {
  // Its first line decides, so that long text which only begins like a key is not decoded at every turn.
  if (!fromBase64(text.slice(at, at + 88)).includes('PRIVATE KEY')) return undefined;
  const match = /^[0-9A-Za-z+/]{80,}={0,2}/.exec(text.slice(at));
  if (match === null) return undefined;
  const decoded = fromBase64(match[0]);
  const key = privateKeyAt(decoded, decoded.indexOf('PRIVATE KEY'));
  if (key === undefined) return undefined;
  const verdict = privateKeyVerdict(key);
  return { start: at, end: at + match[0].length, ...(verdict !== undefined && { verdict }) };
}

const fromBase64 = (text: string): string => Buffer.from(text, 'base64').toString('latin1');

/** How PKCS #8 and #1 and SEC 1 begin in base64, of the usual kinds and lengths of keys. */
const derHeads = [
  ...['ADANBgkqhkiG9w0BAQEFAASC', 'IBAAKCAQEA', 'IBAAKBgQ', 'IBAAKCAgEA', 'IBAAKCAYEA'],
  ...['MIGHAgEAMBMGByqGSM49', 'MEECAQAwEwYHKoZIzj0C', 'MHcCAQEEI', 'MIGkAgEBBD', 'MC4CAQAwBQYDK2VwBCIEI'],
] as const;

/** Without a BEGIN line, as Java and signing services take it: as long as its first element says. */
function findDer(text: string, at: number): Found | undefined {
  const head = /M[0-9A-Za-z+/]{0,15}$/.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? '';
  const start = at - head.length;
  if (/[0-9A-Za-z+/]/.test(text.charAt(start - 1))) return undefined;
  const beginning = fromBase64(text.slice(start, start + 8));
  const size = beginning.startsWith('\x30') ? sizeAt(beginning, 0) : undefined;
  if (size === undefined) return undefined;
  const end = start + 4 * Math.ceil(size / 3);
  const body = text.slice(start, end);
  if (!/^[0-9A-Za-z+/]{60,}={0,2}$/.test(body) || /^[0-9A-Za-z+/=]/.test(text.slice(end, end + 1)))
    return undefined;
  const bytes = fromBase64(body);
  if (
    keyStructureOf(bytes) !== 'private' ||
    /PRIVATE KEY ?-{4,5}[^-]{0,16}$/.test(text.slice(Math.max(0, start - 48), start))
  )
    return undefined;
  return { start, end, verdict: { state: 'proven', why: 'it decodes', facts: { encrypted: false } } };
}

/** PuTTY's format: https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html */
const putty =
  /^PuTTY-User-Key-File-[123]: [\w@.-]+\s+Encryption: ([\w-]+)\s[^]{0,8000}?Private-Lines: (\d{1,3})\s+((?:[0-9A-Za-z+/]+={0,2}\s+){1,300})Private-(?:MAC|Hash): [0-9a-f]{40,64}/;

function findPutty(text: string, at: number): Found | undefined {
  const match = putty.exec(text.slice(at, at + 16_000));
  if (match === null) return undefined;
  const [whole, cipher, count, body = ''] = match;
  const fits = body.trim().split(/\s+/).length === Number(count);
  return {
    start: at,
    end: at + whole.length,
    ...(fits && {
      verdict: { state: 'proven', why: 'it is whole', facts: { encrypted: cipher !== 'none' } },
    }),
  };
}

/** What of `<RSAKeyValue>` is private (.NET): the exponent, and what makes it from the public part. */
const xmlPart =
  /<(D|P|Q|DP|DQ|InverseQ)>\s{0,200}([0-9A-Za-z+/][0-9A-Za-z+/\s]{20,3000}(?:={1,2}\s{0,200})?)<\/\1>/g;

function findXml(text: string, at: number): Found | undefined {
  const end = text.indexOf('</RSAKeyValue>', at);
  const parts = [...text.slice(at, end === -1 ? at + 6000 : end).matchAll(xmlPart)].map(
    ({ index, 0: whole, 1: name = '', 2: value = '' }) => {
      const start = at + index + whole.indexOf(value);
      return { name, span: { start, end: start + value.trimEnd().length } };
    },
  );
  const exponent = parts.find(({ name }) => name === 'D') ?? parts[0];
  const besides = parts.filter((part) => part !== exponent).map(({ span }) => span);
  return exponent && { ...exponent.span, besides };
}

/** A JSON Web Key (RFC 7517): its private exponent or symmetric key, and whatever else it is made from. */
function findJwk(text: string, at: number): Found | undefined {
  const [first, ...besides] = (/[%&]/.test(text.charAt(at)) ? escapedMembersAt : privateMembersAt)(text, at);
  return first && { ...first, besides };
}

function pkcs8(random: Random): string {
  const rsa = der(0x30, der(0x06, '*\x86H\x86\xf7\r\x01\x01\x01') + der(0x05, ''));
  return der(0x30, der(0x02, '\0') + rsa + der(0x04, sampleOf([base62(300)], random)));
}

const pem = (label: string, random: Random): string => {
  const lines = encodeBase64(pkcs8(random)).replaceAll(/(.{64})/g, '$1\n');
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----`;
};

export const privateKey: Provider = {
  name: 'Private key',
  revoke: 'Replace the key pair and take the public key off every host and service that trusts it.',
  references: ['https://www.rfc-editor.org/rfc/rfc7468'],
  kinds: [
    {
      how: 'block',
      id: 'private-key',
      title: 'Private key',
      severity: 'critical',
      aliases: ['private-key'],
      literals,
      reach,
      find: find(false),
      sample: (random) => pem('PRIVATE KEY', random),
    },
    {
      how: 'block',
      id: 'encrypted-private-key',
      title: 'Private key under a passphrase',
      severity: 'medium',
      literals,
      reach,
      find: find(true),
      sample: (random) => pem('ENCRYPTED PRIVATE KEY', random),
    },
    {
      how: 'block',
      id: 'private-key-in-base64',
      title: 'Private key in base64',
      severity: 'critical',
      literals: ['LS0tLS1CRUdJTi'],
      reach: { before: 0, behind: 16_000 },
      find: findEncoded,
      sample: (random) => encodeBase64(pem('RSA PRIVATE KEY', random)),
    },
    {
      how: 'block',
      id: 'private-key-in-der',
      title: 'Private key in DER and base64',
      severity: 'critical',
      literals: [...derHeads],
      reach: { before: 64, behind: 6000 },
      find: findDer,
      sample: (random) => encodeBase64(pkcs8(random)),
      references: ['https://www.rfc-editor.org/rfc/rfc5958'],
    },
    {
      how: 'block',
      id: 'putty-private-key',
      title: 'PuTTY private key',
      severity: 'critical',
      literals: ['PuTTY-User-Key-File-'],
      reach: { before: 0, behind: 16_000 },
      find: findPutty,
      sample: (random) =>
        [
          'PuTTY-User-Key-File-3: ssh-ed25519',
          'Encryption: none',
          'Comment: eddsa-key',
          'Public-Lines: 1',
          encodeBase64(sampleOf([base62(48)], random)),
          'Private-Lines: 1',
          encodeBase64(sampleOf([base62(36)], random)),
          `Private-MAC: ${sampleOf([hex(64)], random)}`,
        ].join('\n'),
      references: ['https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html'],
    },
    {
      how: 'block',
      id: 'xml-private-key',
      title: 'RSA private key in XML',
      severity: 'critical',
      literals: ['<RSAKeyValue>'],
      reach: { before: 0, behind: 6000 },
      find: findXml,
      sample: (random) =>
        `<RSAKeyValue><Modulus>${sampleOf([base62(172)], random)}</Modulus><D>${sampleOf([base62(172)], random)}</D></RSAKeyValue>`,
      references: ['https://www.w3.org/TR/xmldsig-core1/#sec-RSAKeyValue'],
    },
    {
      how: 'block',
      id: 'json-web-key',
      title: 'Private JSON Web Key',
      severity: 'critical',
      literals: ['"kty', `'kty`, 'kty:', 'kty =', 'kty=', '%22kty', '&quot;kty'],
      reach: { before: 12_000, behind: 12_000 },
      find: findJwk,
      sample: (random) => {
        const [d, p, q] = [86, 43, 43].map((length) => sampleOf([base62(length)], random));
        return `{"kty":"RSA","p":"${p}","d":"${d}","q":"${q}"}`;
      },
      references: ['https://www.rfc-editor.org/rfc/rfc7517'],
    },
  ],
};
