import type { Secret } from './document.ts';
import type { FileKind } from './kind.ts';
import { keyStore } from './rules/key-store.ts';
import { pkcs12Verdict } from './verdicts/pkcs12.ts';

const kinds = keyStore.kinds.filter((kind): kind is FileKind => kind.how === 'file');
const place = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** The file as one secret, where its name says that it is one. `bytes`: undefined where they are not at hand. */
export function keyFile(path: string, bytes: Buffer | undefined): Secret | undefined {
  const kind = kinds.find((one) => one.path.test(path));
  if (kind === undefined) return undefined;
  const isKnown = kind.id === 'pkcs12-file' && bytes !== undefined && bytes.length > 0;
  return {
    kind: kind.id,
    place,
    text: path,
    verdict: isKnown ? pkcs12Verdict(bytes) : undefined,
    layers: [],
  };
}
