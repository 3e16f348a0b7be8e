import type { SourceFile } from '../../../shared/core/document.ts';

/** A file that no check claims, as text; what is no UTF-8 shows it. */
export const sourceFile = (path: string, bytes: Uint8Array): SourceFile => ({
  path,
  text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  size: bytes.length,
  blob: '',
});
