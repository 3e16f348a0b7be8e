import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, itemsOf, textOf, type Tree, type TreeMember } from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { Links } from '../links.ts';
import { originOf } from '../origin.ts';
import { keyRegion } from '../places.ts';
import type { Read } from '../read.ts';
import { jsonOf } from '../trees.ts';
import { asMap } from '../wanted.ts';

/** `renv.lock`: https://rstudio.github.io/renv/articles/lockfile.html. What is direct it does not tell. */
export function readRenvLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = jsonOf(file, lines);
  const packages = root.members.get('Packages')?.value;
  if (packages?.kind !== 'map')
    throw new LockfileFault(
      'The file has no object `Packages`.',
      packages ? lines.lineAt(packages.start) : 1,
    );
  const repositories = new Map(
    itemsOf(below(root, 'R'), 'Repositories').map((item) => [textOf(item, 'Name'), textOf(item, 'URL')]),
  );
  const names = [...packages.members].map(([key, { value }]) => textOf(value, 'Package') ?? key);
  const links = new Links(names);
  const entries = [...packages.members.values()].map((member, index) =>
    entryOf(names[index] ?? '', member, repositories, links, lines),
  );
  return { packages: packagesOf('CRAN', entries) };
}

function entryOf(
  name: string,
  member: TreeMember,
  repositories: ReadonlyMap<string | undefined, string | undefined>,
  links: Links,
  lines: Lines,
): Entry {
  const about = asMap(member.value, lines);
  const hash = textOf(about, 'Hash');
  return {
    name,
    version: textOf(about, 'Version') ?? '',
    region: keyRegion(member, lines),
    origin: originIn(about, repositories),
    integrity: hash === undefined ? [] : [`md5:${hash}`],
    licence: textOf(about, 'License'),
    needs: links.ofAll(needsIn(about)),
  };
}

/** Names alone until renv 1.1, then the fields of the package's own description: `cli (>= 3.6.0)`. */
const needsIn = (about: Tree): readonly string[] =>
  ['Requirements', 'Depends', 'Imports', 'LinkingTo']
    .flatMap((field) => itemsOf(about, field))
    .flatMap((item) => /^[A-Za-z][A-Za-z0-9.]*/.exec(textOf(item) ?? '')?.[0] ?? []);

/** Hosts whose name says where the code is when the lockfile does not. */
const usualHosts: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
};

function originIn(
  about: Tree,
  repositories: ReadonlyMap<string | undefined, string | undefined>,
): Origin | undefined {
  const source = textOf(about, 'Source') ?? '';
  if (/^(?:local|unknown)$/i.test(source)) return originOf('path', textOf(about, 'RemoteUrl') ?? '');
  const type = textOf(about, 'RemoteType') ?? '';
  const commit = textOf(about, 'RemoteSha');
  const isCommit = commit !== undefined && /^[0-9a-f]{40}$/i.test(commit);
  const address = textOf(about, 'RemoteUrl') ?? forgeAddress(about, type);
  if (address !== undefined && type !== 'standard' && !/^(?:Repository|CRAN|Bioconductor)$/.test(source))
    return originOf('git', address, isCommit ? commit.toLowerCase() : undefined);
  const named = textOf(about, 'Repository') ?? source;
  const registry = repositories.get(named) ?? textOf(about, 'RemoteRepos');
  return registry === undefined ? undefined : originOf('registry', registry);
}

function forgeAddress(about: Tree, type: string): string | undefined {
  const owner = textOf(about, 'RemoteUsername');
  const repository = textOf(about, 'RemoteRepo');
  const host = usualHosts[type] ?? textOf(about, 'RemoteHost');
  if (owner === undefined || repository === undefined || host === undefined) return undefined;
  return `https://${host}/${owner}/${repository}`;
}
