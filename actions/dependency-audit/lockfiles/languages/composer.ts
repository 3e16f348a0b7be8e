import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, itemsOf, membersOf, textOf, type Tree } from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { Links } from '../links.ts';
import { originOf } from '../origin.ts';
import { memberRegion } from '../places.ts';
import type { Read } from '../read.ts';
import { jsonOf } from '../trees.ts';
import { wantedItems } from '../wanted.ts';
import { isOnDisk } from './on-disk.ts';

/** `composer.lock`: https://getcomposer.org/doc/01-basic-usage.md#commit-your-composer-lock-file-to-version-control */
export function readComposerLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = jsonOf(file, lines);
  const all = [
    ...wantedItems(root, 'packages', [], lines).map((tree) => ({ tree, isDev: false })),
    ...(isNothing(below(root, 'packages-dev')) ? [] : wantedItems(root, 'packages-dev', [], lines)).map(
      (tree) => ({ tree, isDev: true }),
    ),
  ];
  const links = new Links(all.map(({ tree }) => nameIn(tree, lines)));
  const entries = all.map(({ tree, isDev }): Entry => ({
    name: nameIn(tree, lines),
    version: textOf(tree, 'version') ?? '',
    region: memberRegion(tree, 'name', lines),
    isDev,
    groups: isDev ? ['dev'] : [],
    origin: originIn(tree),
    delivers: deliveredBy(tree),
    integrity: checksumsIn(tree),
    hasInstallScript: runsCode(textOf(tree, 'type')),
    licence: licenceIn(below(tree, 'license')),
    needs: links.ofAll([...membersOf(tree, 'require').keys()].map((name) => name.toLowerCase())),
  }));
  return { packages: packagesOf('Packagist', entries) };
}

/** Old Composers wrote null for what they were told to leave out. */
const isNothing = (tree: Tree | undefined): boolean =>
  tree === undefined || (tree.kind === 'scalar' && tree.value === null);

function checksumsIn(tree: Tree): readonly string[] {
  const checksum = textOf(below(tree, 'dist'), 'shasum') ?? '';
  return checksum === '' ? [] : [`sha1:${checksum}`];
}

/** Names are equal in any case, and Packagist writes them in lower case. */
function nameIn(tree: Tree, lines: Lines): string {
  const name = textOf(tree, 'name');
  if (name === undefined || name === '')
    throw new LockfileFault('A package has no name.', lines.lineAt(tree.start));
  return name.toLowerCase();
}

/** Composer runs a plugin as soon as it is installed; scripts of other packages it never runs. */
const runsCode = (type: string | undefined): boolean | undefined =>
  type === undefined ? undefined : type === 'composer-plugin' || type === 'composer-installer';

/** Several licences are a choice. */
function licenceIn(tree: Tree | undefined): string | undefined {
  const licences = itemsOf(tree).flatMap((item) => textOf(item) ?? []);
  if (licences.length < 2) return licences[0] ?? textOf(tree);
  return licences
    .map((licence) => (/\s/.test(licence) ? `(${licence.replace(/^\((.*)\)$/, '$1')})` : licence))
    .join(' OR ');
}

/** What a registry told Composer about has an address to tell it of installations. */
function originIn(tree: Tree): Origin | undefined {
  const source = below(tree, 'source');
  const dist = below(tree, 'dist');
  const reference = textOf(source, 'reference') ?? textOf(dist, 'reference');
  const commit =
    reference !== undefined && /^[0-9a-f]{40}$/i.test(reference) ? reference.toLowerCase() : undefined;
  const url = textOf(dist, 'url') ?? textOf(source, 'url');
  if (textOf(dist, 'type') === 'path') return originOf('path', url ?? '');
  const archive = textOf(dist, 'url');
  if (archive !== undefined && isOnDisk(archive)) return originOf('archive', archive);
  const isRegistered = textOf(tree, 'notification-url') !== undefined;
  const sourceUrl = textOf(source, 'url');
  if (!isRegistered && sourceUrl !== undefined) return originOf('git', sourceUrl, commit);
  if (url === undefined) return { kind: 'registry', url: undefined, host: undefined, commit };
  return originOf('registry', url, commit);
}

/**
 * The repository that the archive is made of, where that is another than the one that the entry names. GitHub's archives
 * of commits alone are understood: what a registry says of a package names one repository in both places.
 */
function deliveredBy(tree: Tree): Entry['delivers'] {
  const made = githubArchive.exec(textOf(below(tree, 'dist'), 'url') ?? '')?.[1]?.toLowerCase();
  const named = githubRepository.exec(textOf(below(tree, 'source'), 'url') ?? '')?.[1]?.toLowerCase();
  if (made === undefined || named === undefined || made === named) return undefined;
  return { name: made, version: textOf(tree, 'version') ?? '' };
}

const githubArchive =
  /^https:\/\/(?:api\.github\.com\/repos|codeload\.github\.com)\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:legacy\.)?(?:zip|tar)/i;
const githubRepository =
  /^(?:https:\/\/|git:\/\/|(?:ssh:\/\/)?git@)github\.com[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/i;
