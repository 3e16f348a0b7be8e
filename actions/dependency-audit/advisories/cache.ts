import { compileIndex } from './index-writer.ts';
import type { RecordSource } from './collected.ts';
import { IndexFault, sha256, signature, slicesOf, type Slices } from './index-format.ts';
import { openIndex, type AdvisoryIndex } from './index-reader.ts';

/** `cache-dir`, as far as it is this user's alone. */
export interface IndexCache {
  /** Undefined where there is no such file. */
  open(name: string): Slices | undefined;
  /** Written in one step, so that nobody reads half of it. Does not throw: it is a cache. */
  write(name: string, bytes: Uint8Array): void;
}

/**
 * The index of these exports. Its checksums prove that a file is whole, not who wrote it, and nothing but compiling again
 * would prove that no advisory was taken out. So there is a cache only where nobody else's runs can write it: on the
 * command line, and in no pipeline, whose `cache-dir` another workflow of the same pull request may have filled. There a
 * compiled index is given as `advisories` instead. Throws IndexFault.
 */
export function indexOf(
  sources: readonly RecordSource[],
  { cache, today }: { readonly cache: IndexCache | undefined; readonly today: string },
): AdvisoryIndex {
  if (cache === undefined) return openIndex(slicesOf(compileIndex(sources, today)));
  const inputs = sources.map(({ name, sha256: digest, date, about }) => [name, digest, date, about]);
  const name = `advisories-${sha256(JSON.stringify([signature, inputs]))}.index`;
  return cached(cache, name) ?? fresh(cache, name, compileIndex(sources, today));
}

function cached(cache: IndexCache, name: string): AdvisoryIndex | undefined {
  try {
    const file = cache.open(name);
    return file && openIndex(file);
  } catch (error) {
    if (error instanceof IndexFault) return undefined;
    throw error;
  }
}

function fresh(cache: IndexCache, name: string, bytes: Uint8Array): AdvisoryIndex {
  cache.write(name, bytes);
  return openIndex(slicesOf(bytes));
}
