import type { Secret } from './document.ts';
import { patternOf, type Grammar } from './grammar.ts';
import type { FileKind, Provider } from './kind.ts';
import { keyStore } from './rules/key-store.ts';
import { rails } from './rules/rails.ts';
import { pkcs12Verdict } from './verdicts/pkcs12.ts';

/** Those who have kinds that the name of a file tells. */
export const fileProviders: readonly Provider[] = [keyStore, rails];

const kinds = fileProviders
  .flatMap((provider) => provider.kinds)
  .filter((kind): kind is FileKind => kind.how === 'file');

const beginning = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** Whether the name of a file says that it is a secret as a whole. */
export const isKeyFile = (path: string): boolean => kinds.some((kind) => kind.path.test(path));

/** The file as one secret, where its name says that it is one. `bytes`: undefined where they are not at hand. */
export function keyFile(path: string, bytes: Buffer | undefined): Secret | undefined {
  const kind = kinds.find((one) => one.path.test(path));
  if (kind === undefined) return undefined;
  const told = { kind: kind.id, place: beginning, text: path, verdict: undefined, layers: [] };
  if (kind.content !== undefined) {
    const text = contentOf(kind.content, bytes);
    return text === undefined
      ? undefined
      : { ...told, text, place: { ...beginning, endColumn: text.length + 1 } };
  }
  const isKnown = kind.id === 'pkcs12-file' && bytes !== undefined && bytes.length > 0;
  return isKnown ? { ...told, verdict: pkcs12Verdict(bytes) } : told;
}

/** What more there may be are blanks. */
const longest = 1024;

const contentOf = (grammar: Grammar, bytes: Buffer | undefined): string | undefined =>
  bytes === undefined || bytes.length > longest
    ? undefined
    : new RegExp(`^(?:${patternOf(grammar)})(?=\\s*$)`).exec(bytes.toString('latin1'))?.[0];
