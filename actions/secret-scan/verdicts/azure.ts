import { decodeBase64, encodeBase64 } from '../encoding/base64.ts';
import { littleEndian } from '../encoding/crc32.ts';
import { marvin32 } from '../encoding/marvin.ts';
import { base62, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits } from './checksum.ts';

/**
 * Identifiable keys: in base64 a signature of 4 characters, then the Marvin32 checksum of all bytes before it, its least
 * significant byte first. Signatures, seeds and lengths: IdentifiableMetadata.cs in github.com/microsoft/security-utilities.
 * One that does not fit proves nothing: services derive keys in other ways.
 */
export function azureIdentifiableVerdict(text: string): Verdict | undefined {
  const bytes = decodeBase64(text);
  const signature = signatureIn(text);
  if (bytes === undefined || signature === undefined) return undefined;
  const seed = azureSeeds[signature]?.find((one) => bytes.endsWith(marvinBytes(bytes.slice(0, -4), one)));
  return seed === undefined ? undefined : { ...fits, facts: { use: seed.replace(/0+$/, '') } };
}

/** `length`: of the key in bytes. Without `+` and `/` but for the signature's, since some services give out no others. */
export const azureIdentifiableSample =
  (signature: string, length: number) =>
  (random: Random): string => {
    const [seed = ''] = azureSeeds[signature] ?? [];
    const head = sampleOf([base62(Math.ceil((length * 4) / 3) - 10)], random);
    const body = decodeBase64(`${head}${signature}AAAAAA`)?.slice(0, length - 4) ?? '';
    const key = encodeBase64(body + marvinBytes(body, seed));
    return /[+/]/.test(key.slice(-8)) ? azureIdentifiableSample(signature, length)(random) : key;
  };

/** Where a key says whose it is: before the 6 characters of the checksum. */
const signatureIn = (text: string): string | undefined =>
  /(.{4}).{6}={0,2}$/.exec(text)?.[1]?.replaceAll('-', '+');

/** What checksums begin with, for each signature: one for each use of a key. */
const azureSeeds: Readonly<Record<string, readonly string[]>> = {
  '+ASb': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
  '+AEh': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
  '+ARm': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
  '+ABa': ['AbAcct00'],
  '+ASt': ['Default0'],
  '+AMC': ['Classic0'],
  '+ACR': ['ACRDflt0'],
  AzFu: ['Functi00', 'Master00', 'System00'],
  AzSe: ['Query000', 'PAdmin00'],
  AzCa: ['Access00'],
  ACDb: ['MastRO00', 'MastRW00', 'SysAll00', 'Resour00', 'SystRO00', 'SystRW00', 'Encryp00'],
  AIoT: ['IoTHub00', 'DpsKey00', 'Device00'],
  APIM: ['Tenant00', 'IoTHub00', 'Gatewy00', 'GitKey00'],
};

const marvinBytes = (bytes: string, seed: string): string => littleEndian(marvin32(bytes, seed));

/**
 * Common annotated keys (`JQQJ99`): 80 characters of base64, of whose 60 bytes the Marvin32 checksum with the seed
 * `Default0` follows in base64, cut to 4 characters or whole. Those of Azure DevOps (`AZDO`) have another.
 */
export function azureAnnotatedVerdict(text: string): Verdict | undefined {
  const bytes = decodeBase64(text.slice(0, 80));
  if (bytes?.length !== 60) return undefined;
  const checksum = encodeBase64(marvinBytes(bytes, 'Default0'));
  const end = text.slice(80);
  if (end !== checksum.slice(0, 4) && end !== checksum) return undefined;
  const [year = '', month = ''] = text.slice(58, 60);
  return {
    ...fits,
    facts: { service: text.slice(76, 80), made: `${2024 + place(year)}-${1 + place(month)}` },
  };
}

const place = (letter: string): number => letter.charCodeAt(0) - 'A'.charCodeAt(0);

/** `service`: the 4 characters that name it, `ACOG` for AI services. */
export const azureAnnotatedSample =
  (service: string) =>
  (random: Random): string => {
    const head = `${sampleOf([base62(52)], random)}JQQJ99BCAC${sampleOf([base62(14)], random)}${service}`;
    const checksum = encodeBase64(marvinBytes(decodeBase64(head) ?? '', 'Default0')).slice(0, 4);
    return /[+/]/.test(checksum) ? azureAnnotatedSample(service)(random) : head + checksum;
  };
