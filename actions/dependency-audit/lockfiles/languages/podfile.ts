import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, itemsOf, membersOf, textOf, type Tree, type TreeMap } from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { Links } from '../links.ts';
import { originOf } from '../origin.ts';
import type { Read } from '../read.ts';
import { yamlOf } from '../trees.ts';

/**
 * `Podfile.lock`: https://guides.cocoapods.org/using/using-cocoapods.html#what-is-podfilelock. The parts of a pod
 * (`Pod/Part`) share its version, so they count as the pod.
 */
export function readPodfileLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const [root] = yamlOf(file, lines, 'strings');
  const pods = root?.members.get('PODS')?.value;
  if (
    root === undefined ||
    (pods === undefined ? !root.members.has('PODFILE CHECKSUM') : pods.kind !== 'list')
  )
    throw new LockfileFault('The file has no list `PODS`.', 1);
  const found = itemsOf(pods).map((item) => podIn(item, lines));
  const links = new Links(found.map(({ name }) => name));
  const direct = new Set(itemsOf(root, 'DEPENDENCIES').map((item) => podName(textOf(item) ?? '')));
  const origins = originsIn(root);
  const checksums = membersOf(root, 'SPEC CHECKSUMS');
  const entries = found.map(({ name, version, tree, needs }): Entry => {
    const checksum = textOf(checksums.get(name)?.value);
    return {
      name,
      version,
      region: lines.region(tree.start, tree.end),
      isDirect: direct.has(name),
      origin: origins.get(name),
      integrity: checksum === undefined ? [] : [checksum],
      needs: links.ofAll(needs),
    };
  });
  return { formatVersion: textOf(root, 'COCOAPODS'), packages: packagesOf('CocoaPods', entries) };
}

interface Pod {
  readonly name: string;
  readonly version: string;
  readonly needs: readonly string[];
  /** Where it is named. */
  readonly tree: { readonly start: number; readonly end: number };
}

/** `Pod (1.0)`, or the same with a list of what it needs below. */
function podIn(item: Tree, lines: Lines): Pod {
  const [first] = membersOf(item);
  const written = first?.[0] ?? textOf(item) ?? '';
  const version = /\(([^()]+)\)\s*$/.exec(written.slice(-200))?.[1];
  const name = podName(written);
  if (version === undefined || name === '')
    throw new LockfileFault('A pod is not written as a name and a version.', lines.lineAt(item.start));
  return {
    name,
    version,
    tree: first?.[1] ?? item,
    needs: itemsOf(first?.[1].value).map((need) => podName(textOf(need) ?? '')),
  };
}

/** Of `Pod/Part (~> 1.0)`. */
const podName = (written: string): string => /^[^\s/]+/.exec(written)?.[0] ?? '';

function originsIn(root: TreeMap): ReadonlyMap<string, Origin> {
  const found = new Map<string, Origin>();
  for (const [repository, { value }] of membersOf(root, 'SPEC REPOS'))
    for (const item of itemsOf(value))
      if (repository !== 'trunk') found.set(podName(textOf(item) ?? ''), originOf('registry', repository));
  const checkouts = membersOf(root, 'CHECKOUT OPTIONS');
  for (const [name, { value }] of membersOf(root, 'EXTERNAL SOURCES')) {
    const origin = externalOrigin(value, checkouts.get(name)?.value);
    if (origin !== undefined) found.set(podName(name), origin);
  }
  return found;
}

/** `asked` is what the Podfile says, `got` what was found there. */
function externalOrigin(asked: Tree, got: Tree | undefined): Origin | undefined {
  const option = (tree: Tree | undefined, key: string): string | undefined =>
    textOf(below(tree, `:${key}`) ?? below(tree, key));
  const git = option(got, 'git') ?? option(asked, 'git');
  if (git !== undefined) return originOf('git', git, option(got, 'commit') ?? option(asked, 'commit'));
  const path = option(asked, 'path');
  if (path !== undefined) return originOf('path', path);
  const url = option(asked, 'podspec') ?? option(asked, 'http');
  return url === undefined ? undefined : originOf(url.includes('://') ? 'url' : 'path', url);
}
