/** Where a symbolic link of a commit's tree leads. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder' | 'outside' | 'nothing' | 'loop' };

export interface Tree {
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  /** The text of the link at `path`; undefined when there is no link. */
  linkAt(path: string): string | undefined;
}

// Linux gives up (ELOOP) at 40 links too.
const maxLinks = 40;

/** Follows the link at `path` inside the tree, through linked folders too, as the kernel would in a checkout. */
export function followLink(path: string, tree: Tree): Target {
  const left = path.split('/').reverse();
  const place: string[] = [];
  let links = 0;
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (place.pop() === undefined) return { kind: 'outside' };
      continue;
    }
    place.push(part);
    const link = tree.linkAt(place.join('/'));
    if (link === undefined) {
      if (tree.isFile(place.join('/')) && left.length > 0) return { kind: 'nothing' };
      continue;
    }
    if (++links > maxLinks) return { kind: 'loop' };
    if (link.startsWith('/')) return { kind: 'outside' };
    place.pop();
    left.push(...link.split('/').reverse());
  }
  const end = place.join('/');
  if (tree.isFile(end)) return { kind: 'file', path: end };
  return { kind: end === '' || tree.isFolder(end) ? 'folder' : 'nothing' };
}
