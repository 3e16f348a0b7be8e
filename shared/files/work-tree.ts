import type { FileEntry, FileSource, Listing, ReadResult } from '../core/files.ts';
import { applyAttributes, loadAttributes, type Attributes } from './attributes.ts';
import { fromObject, maxFileBytes } from './content.ts';
import { Disk } from './disk.ts';
import { walk } from './folder.ts';
import { listIndex } from './index-listing.ts';
import { combine, sorted } from './listing.ts';
import type { Location } from './locate.ts';
import { readObjects } from './objects.ts';
import { Room } from './room.ts';

export interface WorkTreeOptions {
  /** Of the base commit, where there is one; absent: those of the work tree itself. */
  readonly attributes?: Attributes;
}

/** The files as they lie on disk: what git tracks or would add, or in a plain folder all of them. */
export function workTree(location: Location, options: WorkTreeOptions = {}): FileSource {
  const { root, git, hash, selection } = location;
  const disk = new Disk(root, hash);

  async function listAll(): Promise<Listing> {
    const listing = git === null ? walk(root) : await listIndex(git, root);
    // A folder named on purpose counts even where git ignores it.
    const ignored = selection.filter(
      (one) => one.kind === 'folder' && !listing.entries.some((entry) => one.matches(entry.path)),
    );
    return combine([listing, ...ignored.map((folder) => walk(root, folder.path))]);
  }

  async function* read(entries: readonly FileEntry[]): AsyncGenerator<ReadResult> {
    // What a sparse checkout leaves out has its blob from the index.
    const ids = git === null ? [] : entries.flatMap(({ blob }) => blob ?? []);
    const objects = git === null ? undefined : readObjects(git, ids, maxFileBytes);
    const room = new Room();
    for (const entry of entries) {
      if (entry.blob === undefined || objects === undefined) yield disk.read(entry, room);
      else {
        const object = await objects.next();
        yield fromObject(entry, object.done === true ? { kind: 'missing' } : object.value, entry.blob);
      }
    }
  }

  return {
    read,
    async list() {
      const all = nameFiles(await listAll(), location);
      const attributes =
        options.attributes ?? (await loadAttributes({ list: () => Promise.resolve(all), read }));
      return sorted(applyAttributes(all, attributes));
    },
  };
}

/** Marks the files that the user named, and adds those that git ignores. */
function nameFiles(listing: Listing, { selection }: Location): Listing {
  const named = new Set(selection.filter(({ kind }) => kind === 'file').map(({ path }) => path));
  if (named.size === 0) return listing;
  const entries = listing.entries.map((entry) =>
    named.delete(entry.path) ? { ...entry, named: true } : entry,
  );
  return { ...listing, entries: [...entries, ...[...named].map((path) => ({ path, named: true }))] };
}
