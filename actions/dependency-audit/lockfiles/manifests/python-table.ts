import type { Lines } from '../../../../shared/parse/lines.ts';
import { textOf, type Tree, type TreeMember } from '../../../../shared/parse/tree.ts';
import { pythonName } from '../../purl-types.ts';
import { noDemand } from '../demand.ts';
import type { Entry } from '../entries.ts';
import { originOf, sourceOf, usualRegistry } from '../origin.ts';
import { regionOf } from '../places.ts';
import { readSpecifier } from '../python/requirement.ts';
import { rangeDemand } from './semver-range.ts';

/** `name = "^1.0"` or `name = { version = ">=1", git = … }`, as Poetry and Pipenv have them. */
export function tabled(name: string, member: TreeMember, lines: Lines): Entry {
  const written = (textOf(member.value) ?? textOf(member.value, 'version') ?? '').trim();
  // Poetry's own signs; a version alone is that version.
  const own = /^[\^~]?\s*\d[\w.+-]*$/.test(written) && !written.startsWith('~=');
  const demand = own ? rangeDemand(written, 'exactly') : (readSpecifier(written) ?? noDemand);
  return {
    name: pythonName(name),
    ...demand,
    region: regionOf(member, lines),
    isDirect: true,
    origin: originIn(member.value),
  };
}

function originIn(tree: Tree): Entry['origin'] {
  const [git, path, url] = ['git', 'path', 'url'].map((key) => textOf(tree, key));
  if (git !== undefined) return originOf('git', git, textOf(tree, 'rev') ?? textOf(tree, 'ref'));
  const other = path ?? textOf(tree, 'file') ?? url;
  if (other === undefined) return usualRegistry;
  return path === undefined ? sourceOf(other) : sourceOf(`file:${path}`);
}
