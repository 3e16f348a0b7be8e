import { encodeBase64 } from '../encoding/base64.ts';
import { der } from '../encoding/der.ts';
import { base62, sampleOf, type Random } from '../grammar.ts';
import type { Found, Provider } from '../kind.ts';
import { pkcs12Verdict } from '../verdicts/pkcs12.ts';

const reach = { before: 16, behind: 32_000 };
const shortest = 400;

/** Base64 in one run, or in lines of one length. */
const base64 = /[0-9A-Za-z+/]{60,}(?:\r?\n[ \t]{0,40}[0-9A-Za-z+/]{2,76}(?=[=\r\n"'`]|$))*={0,2}/y;

function base64At(text: string, start: number): { readonly end: number; readonly bytes: Buffer } | undefined {
  base64.lastIndex = start;
  const whole = base64.exec(text)?.[0] ?? '';
  if (whole.length < shortest) return undefined;
  return { end: start + whole.length, bytes: Buffer.from(whole.replaceAll(/\s+/g, ''), 'base64') };
}

/** What stands before the name of the type of its content: lengths and the version, which is 3. */
const before = /^MII[0-9A-Za-z+/]{3}IBAzCC[0-9A-Za-z+/]{3}$/;

/** A key store of PKCS#12, as variables of CI and Secrets of Kubernetes hold it. */
function findPkcs12(text: string, at: number): Found | undefined {
  const start = at - 15;
  if (start < 0 || !before.test(text.slice(start, at))) return undefined;
  const found = base64At(text, start);
  if (found === undefined) return undefined;
  const verdict = pkcs12Verdict(found.bytes);
  if (verdict === undefined) return { start, end: found.end };
  // Under a passphrase of its own, as any private key; what opens it often stands in the same file.
  const severity = verdict.severity === 'info' ? 'medium' : verdict.severity;
  return { start, end: found.end, verdict: { ...verdict, ...(severity && { severity }) } };
}

/** In the middle of a run it is no beginning, and a run of beginnings would be read whole for each. */
const begins = /(?:^|[^0-9A-Za-z+/]|\\[nrt])$/;

/** A key store of Java that begins with a key: magic, version and count, then the tag of the first entry. */
function findJava(text: string, at: number): Found | undefined {
  if (!begins.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const found = base64At(text, at);
  // 1: a private key, 3: a secret one; 2 is a certificate that is trusted.
  if (found === undefined || ![1, 3].includes(found.bytes.readUInt32BE(12))) return undefined;
  return { start: at, end: found.end };
}

const pkcs12Sample = (random: Random): string => {
  const bags = der(0xa0, der(0x04, sampleOf([base62(600)], random)));
  const safe = der(0x30, der(0x06, '*\x86H\x86\xf7\r\x01\x07\x01') + bags);
  return encodeBase64(der(0x30, der(0x02, '\x03') + safe));
};

const javaSample = (random: Random): string =>
  encodeBase64(`\xfe\xed\xfe\xed\0\0\0\x02\0\0\0\x01\0\0\0\x01\0\x03key${sampleOf([base62(600)], random)}`);

export const keyStore: Provider = {
  name: 'the owner of the keys',
  revoke: 'Revoke the certificates of the keys in it and issue new ones.',
  references: ['https://www.rfc-editor.org/rfc/rfc7292'],
  kinds: [
    {
      how: 'block',
      id: 'pkcs12-in-base64',
      title: 'PKCS#12 key store in base64',
      // The type of its content, and what follows, in the third of three places that base64 knows.
      literals: ['GCSqGSIb3DQEHAaCC'],
      reach,
      find: findPkcs12,
      sample: pkcs12Sample,
    },
    {
      how: 'block',
      id: 'java-key-store-in-base64',
      title: 'Java key store in base64',
      severity: 'medium',
      literals: ['/u3+7QAAAAI', 'zs7OzgAAAAI'],
      reach,
      find: findJava,
      sample: javaSample,
    },
    {
      how: 'file',
      id: 'pkcs12-file',
      title: 'PKCS#12 key store file',
      aliases: ['pkcs12-file'],
      path: /\.(?:p12|pfx)$/i,
      example: 'deploy/signing.p12',
    },
    {
      how: 'file',
      id: 'java-key-store-file',
      title: 'Java key store file',
      severity: 'medium',
      path: /\.(?:jks|jceks|bcfks)$/i,
      example: 'deploy/server.jks',
    },
    {
      how: 'file',
      id: 'password-database-file',
      title: 'Password database file',
      severity: 'medium',
      revoke:
        'Change its master password, and every password in it: whoever has the file can try the old one.',
      path: /\.(?:kdbx?|psafe3|opvault|agilekeychain)$/i,
      example: 'team.kdbx',
    },
  ],
};
