import { listed, code } from '../wording.ts';
import type { Lockfile, Package } from '../package.ts';
import { aliasOf } from './alias.ts';
import { changedLine } from './manifest-fix.ts';
import { write, type HowTo } from './step.ts';
import { pinnedTogether } from './together.ts';
import { waysOf } from './ways.ts';

/** What to do in the package manager of this lockfile; undefined where nothing is known, and for a name that is no name. */
export function howTo(doc: Lockfile, one: Package, version: string): HowTo | undefined {
  const ways = waysOf(doc.format);
  const alias = aliasOf(doc, one);
  // A shell, or a file, is to read them as they stand.
  if (ways === undefined || ![one.name, version, alias ?? 'a'].every((word) => plain.test(word)))
    return undefined;
  const byHand = whereItStands(doc, one, version);
  if (byHand !== undefined) return { ...byHand, besides: forOthers(doc, one) };
  const wanted = { doc, package: one, name: one.name, alias, version, from: one.version };
  const isDirect = one.isDirect ?? ways.through === undefined;
  return (isDirect ? ways.direct : (ways.through ?? ways.direct))(wanted);
}

const plain = /^@?[A-Za-z0-9][\w.+~:/@!-]{0,213}$/;

/** As the file has it, which knows its sections and signs. */
function whereItStands(doc: Lockfile, one: Package, version: string): HowTo | undefined {
  const line = changedLine(doc, one, version);
  if (line !== undefined) {
    const isThere = line.number === one.region.startLine;
    const where = isThere ? '' : `line ${String(line.number)} of `;
    return write(line.text, `${where}${code(baseName(doc.path))}`);
  }
  const { pinnedAt } = one;
  if (pinnedAt === undefined) return undefined;
  const { path, startLine } = pinnedAt;
  return {
    text: version,
    into: `${path}:${String(startLine)}`,
    told: `set ${code(version)} in line ${String(startLine)} of ${path === doc.path ? baseName(path) : code(path)}`,
  };
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const mostOthers = 3;

function forOthers(doc: Lockfile, one: Package): string | undefined {
  const { kin, strangers } = pinnedTogether(doc, one);
  const names = (others: readonly Package[]) => {
    const all = [...new Set(others.map(({ name }) => name))];
    return listed(
      all.map((name) => code(name)),
      mostOthers,
    );
  };
  if (strangers.length > 0)
    return `That is the version of ${names([...strangers, ...kin])} too, which may not have it: give this one a version of its own`;
  return kin.length > 0 ? `That is the version of ${names(kin)} too` : undefined;
}
