import { createGunzip, gunzipSync } from 'node:zlib';

/** RFC 1952, with the only method there is. */
export const looksLikeGzip = (bytes: Buffer): boolean =>
  bytes.length >= 18 &&
  bytes[0] === 0x1f &&
  bytes[1] === 0x8b &&
  bytes[2] === 8 &&
  ((bytes[3] ?? 0) & 0xe0) === 0;

/**
 * All members of a gzip file together. Throws a RangeError (code `ERR_BUFFER_TOO_LARGE`) beyond `most` bytes, another
 * error where it is damaged.
 */
export const gunzip = (bytes: Buffer, most: number): Buffer => gunzipSync(bytes, { maxOutputLength: most });

/** The same of a file of any size, in chunks. Throws where it is damaged or breaks off. */
export async function* gunzipped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const stream = createGunzip();
  const feed = async (): Promise<void> => {
    try {
      for await (const chunk of chunks) {
        if (stream.destroyed) return;
        if (!stream.write(chunk)) await new Promise((go) => stream.once('drain', go).once('close', go));
      }
      stream.end();
    } catch (error) {
      stream.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const fed = feed();
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } finally {
    stream.destroy();
    await fed;
  }
}
