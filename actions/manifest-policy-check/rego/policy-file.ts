import { gunzip, looksLikeGzip } from '../../../shared/parse/gzip.ts';
import { TarReader } from '../../../shared/parse/tar.ts';

/** What `opa build -t wasm` made: the module by itself, or the bundle with its data. */
export interface PolicyFile {
  readonly module: Uint8Array;
  /** JSON. */
  readonly data: string;
}

const mostBundle = 64 * 1024 * 1024;
const mostFile = 16 * 1024 * 1024;

/** A text says why there is none: a phrase to follow the name of the file. */
export function readPolicyFile(bytes: Uint8Array): PolicyFile | string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!looksLikeGzip(file)) return file.length > mostFile ? tooLarge : { module: file, data: '{}' };
  try {
    const reader = new TarReader(mostFile);
    const entries = new Map(
      [...reader.push(gunzip(file, mostBundle))].map(({ name, bytes: held }) => [
        name.replace(/^(?:\.?\/)+/, ''),
        held,
      ]),
    );
    if (!reader.isWhole) return 'breaks off in the middle';
    if (!entries.has('policy.wasm')) return 'holds no `policy.wasm`: build it with `opa build -t wasm`';
    const module = entries.get('policy.wasm');
    const data = entries.has('data.json') ? entries.get('data.json') : Buffer.from('{}');
    if (module === undefined || data === undefined) return tooLarge;
    const text = data.toString('utf8');
    JSON.parse(text);
    return { module, data: text };
  } catch (error) {
    return error instanceof RangeError ? tooLarge : 'is damaged';
  }
}

const tooLarge = 'is larger than 16 MiB, or unpacks to more than 64 MiB';
