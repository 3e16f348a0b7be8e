import type { GatherContext } from './check.ts';
import type { Document } from './document.ts';
import type { FileEntry, FileSource } from './files.ts';
import { docsOf, fault, type ScanContext, type Scanned } from './scanned.ts';
import type { SideFiles } from './side-files.ts';

/** Asks outside for what `head`, and `base` where it differs, hold. */
export async function gather(
  head: readonly Scanned[],
  base: readonly Scanned[] | undefined,
  files: GatherContext<Document>['files'],
  context: ScanContext,
): Promise<void> {
  for (const [index, scanned] of head.entries()) {
    const { gatherer } = scanned.active;
    const docs = docsOf(scanned);
    const other = base?.[index];
    const known = new Set(docs);
    const before = other ? docsOf(other).filter((doc) => !known.has(doc)) : [];
    if (gatherer === undefined) continue;
    if (docs.length + before.length === 0 && gatherer.always !== true) continue;
    const start = context.now();
    try {
      const {
        facts,
        factsOfBase = facts,
        unchecked,
        errors,
        tally = {},
        properties = {},
        notes = [],
      } = await gatherer.gather(docs, {
        before,
        files,
        io: context.io,
        signers: context.signers,
        offline: scanned.active.offline,
        ...(scanned.active.isMisread && { isMisread: true }),
        isSettled: context.isSettled,
        gatesExisting: context.gatesExisting,
        today: context.today,
        now: context.now,
      });
      scanned.facts = facts;
      if (other) other.facts = factsOfBase;
      scanned.unchecked.push(...unchecked);
      scanned.errors.push(...errors);
      scanned.notes.push(...notes);
      scanned.properties = properties;
      Object.assign(scanned.tally, tally);
    } catch (error) {
      scanned.errors.push(fault(scanned, 'asking outside', error));
    }
    scanned.milliseconds += context.now() - start;
  }
}

/** Sorted out when it is asked for: most runs never do. */
export function filesOf(source: FileSource, entries: readonly FileEntry[]): SideFiles {
  let byPath: ReadonlyMap<string, FileEntry> | undefined;
  const known = () => (byPath ??= new Map(entries.map((entry) => [entry.path, entry])));
  let paths: ReadonlySet<string> | undefined;
  return {
    get paths() {
      return (paths ??= new Set(known().keys()));
    },
    async read(asked) {
      const found = new Map<string, Uint8Array>();
      const wanted = asked.flatMap((path) => known().get(path) ?? []);
      for await (const read of source.read(wanted)) {
        const bytes = 'raw' in read ? read.raw.bytes : undefined;
        if (bytes !== undefined) found.set(read.entry.path, Uint8Array.from(bytes));
      }
      return found;
    },
  };
}
