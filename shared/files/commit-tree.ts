import type { Excluded, Unchecked } from '../core/check.ts';
import type { FileEntry, FileSource, Listing, ReadResult } from '../core/files.ts';
import { remembered } from '../core/remembered.ts';
import type { Git } from '../exec/git.ts';
import { applyAttributes, type Attributes } from './attributes.ts';
import { deadLink, excluded, fromObject, maxFileBytes, outside } from './content.ts';
import { gitlink, submodule, symlink } from './index-listing.ts';
import { followLink, type Target, type Tree } from './links.ts';
import { sorted } from './listing.ts';
import { bytesOf, misnamed, pathOf, recordsOf } from './names.ts';
import { readObjects } from './objects.ts';

export interface CommitTreeOptions {
  /** Absent: nothing is left out. */
  readonly attributes?: Attributes;
}

const maxLinkBytes = 4096;

/** The files of a commit, read from git objects. */
export function commitTree(git: Git, commit: string, options: CommitTreeOptions = {}): FileSource {
  const load = () => filesOf(git, commit);

  return {
    async list(): Promise<Listing> {
      const { blobs, links, submodules, unchecked } = await load();
      const entries = [...blobs, ...links].map(([path, blob]) => ({ path, blob }));
      const listing = { entries, excluded: submodules, unchecked };
      return sorted(applyAttributes(listing, options.attributes ?? (() => undefined)));
    },

    async *read(entries: readonly FileEntry[]): AsyncGenerator<ReadResult> {
      const files = await load();
      const linked = entries.some(({ path }) => files.links.has(path));
      const tree = linked ? await treeOf(git, files) : undefined;
      const targets = entries.map(({ path }): Target => {
        if (tree !== undefined && files.links.has(path)) return followLink(path, tree);
        return files.blobs.has(path) ? { kind: 'file', path } : { kind: 'nothing' };
      });
      const ids = targets.flatMap((target) =>
        target.kind === 'file' ? (files.blobs.get(target.path) ?? []) : [],
      );
      const objects = readObjects(git, ids, maxFileBytes);
      for (const [index, entry] of entries.entries()) {
        const target = targets[index];
        const blob = target?.kind === 'file' ? files.blobs.get(target.path) : undefined;
        if (blob === undefined) yield passedOver(entry, target);
        else {
          const object = await objects.next();
          yield fromObject(entry, object.done === true ? { kind: 'missing' } : object.value, blob);
        }
      }
    },
  };
}

interface CommitFiles {
  /** Object ids by path. */
  readonly blobs: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
  readonly submodules: readonly Excluded[];
  /** Names that are no paths. */
  readonly unchecked: readonly Unchecked[];
}

/** A commit never changes: its files are listed once, however many ask. */
function filesOf(git: Git, commit: string): Promise<CommitFiles> {
  const commits = listed(git);
  const known = commits.get(commit) ?? loadFiles(git, commit);
  commits.set(commit, known);
  return known;
}

const listed = remembered((_: Git) => new Map<string, Promise<CommitFiles>>());

async function loadFiles(git: Git, commit: string): Promise<CommitFiles> {
  const output = await git.read(['ls-tree', '-r', '-z', '--full-tree', commit]);
  const blobs = new Map<string, string>();
  const links = new Map<string, string>();
  const submodules: Excluded[] = [];
  const unchecked: Unchecked[] = [];
  for (const record of recordsOf(output)) {
    // `<mode> <type> <object>\t<path>`
    const tab = record.indexOf('\t');
    const [mode, , id = ''] = record.slice(0, tab).split(' ');
    const name = record.slice(tab + 1);
    const path = pathOf(name);
    if (path === undefined) unchecked.push(misnamed(bytesOf(name)));
    else if (mode === gitlink) submodules.push(submodule(path));
    else (mode === symlink ? links : blobs).set(path, id);
  }
  return { blobs, links, submodules, unchecked };
}

/** Reads the text of every link: following one may lead through any other. */
async function treeOf(git: Git, { blobs, links }: CommitFiles): Promise<Tree> {
  const texts = new Map<string, string>();
  const objects = readObjects(git, [...links.values()], maxLinkBytes);
  for (const path of links.keys()) {
    const object = await objects.next();
    // A link that cannot be read could lead anywhere.
    const found =
      object.done !== true && object.value.kind === 'found' ? object.value.bytes.toString('utf8') : '/';
    texts.set(path, found);
  }
  const folders = new Set<string>();
  for (const path of blobs.keys()) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return {
    isFile: (path) => blobs.has(path),
    isFolder: (path) => folders.has(path),
    linkAt: (path) => texts.get(path),
  };
}

function passedOver(entry: FileEntry, target: Target | undefined): ReadResult {
  if (target?.kind === 'outside') return outside(entry);
  if (target?.kind === 'folder') return excluded(entry, 'a link to a folder');
  return deadLink(entry, target?.kind === 'loop' ? 'a link that leads back to itself' : 'a link to nothing');
}
