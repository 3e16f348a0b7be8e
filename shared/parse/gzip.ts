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
 * error where it is damaged. `goesOn` is called where more than NULs stands behind NULs, which end it.
 */
export function gunzip(bytes: Buffer, most: number, goesOn?: () => void): Buffer {
  const { buffer, engine } = gunzipSync(bytes, { maxOutputLength: most, info: true }) as unknown as {
    readonly buffer: Buffer;
    readonly engine: { readonly bytesWritten: number };
  };
  if (solidOf(bytes) > engine.bytesWritten) goesOn?.();
  return buffer;
}

/** The same of a file of any size, in chunks. Throws where it is damaged or breaks off. */
export async function* gunzipped(chunks: AsyncIterable<Buffer>, goesOn?: () => void): AsyncGenerator<Buffer> {
  const stream = createGunzip();
  /** Bytes that came in, and those up to the last that is no NUL. */
  let [size, solid] = [0, 0];
  const feed = async (): Promise<void> => {
    try {
      for await (const chunk of chunks) {
        if (stream.destroyed && !stream.readableEnded) return;
        const own = solidOf(chunk);
        if (own > 0) solid = size + own;
        size += chunk.length;
        if (stream.readableEnded) continue;
        if (!stream.write(chunk)) await new Promise((go) => stream.once('drain', go).once('close', go));
      }
      stream.end();
    } catch (error) {
      if (stream.readableEnded) throw error;
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
  if (solid > stream.bytesWritten) goesOn?.();
}

/** Without the NULs at its end. */
function solidOf(bytes: Buffer): number {
  let size = bytes.length;
  while (size > 0 && bytes[size - 1] === 0) size -= 1;
  return size;
}
