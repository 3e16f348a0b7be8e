import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** What a file is called until it is whole. */
export const half = '.part';

/**
 * Whole or not at all: a job may end at any moment. A link that lies there is replaced and not followed: folders may hold
 * what an artifact brought.
 */
export function writeWhole(file: string, text: string): void {
  const part = `${file}${half}`;
  rmSync(part, { force: true });
  const descriptor = openSync(part, 'wx', 0o644);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(part, file);
}
