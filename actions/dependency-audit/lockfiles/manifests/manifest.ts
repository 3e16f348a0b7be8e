import type { SourceFile } from '../../../../shared/core/document.ts';
import type { Ecosystem, Manager } from '../../package.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import type { Format, Read } from '../read.ts';

/** How one kind of manifest is read: what the project asks for, with ranges. */
export interface ManifestReading {
  readonly manager: Manager;
  readonly ecosystem: Ecosystem;
  readonly entries: (file: SourceFile) => readonly Entry[];
}

/**
 * A file that only asks. It is a document only where it asks for something; a broken one is its package manager's business,
 * and nothing can be installed from it.
 */
export function manifest(name: string, path: RegExp, reading: ManifestReading): Format {
  return {
    format: name,
    claims: (claimed) => path.test(claimed) && !installed.test(claimed),
    certain: false,
    read: (file) => readManifest(file, reading),
  };
}

/** What is installed has manifests too. */
const installed = /(?:^|\/)(?:node_modules|bower_components|vendor|site-packages)\//;

function readManifest(file: SourceFile, { manager, ecosystem, entries }: ManifestReading): Read | undefined {
  try {
    const found = entries(file);
    if (found.length === 0) return undefined;
    return { packages: packagesOf(ecosystem, found), joins: { kind: 'manifest', manager } };
  } catch (error) {
    if (error instanceof LockfileFault) return undefined;
    throw error;
  }
}
