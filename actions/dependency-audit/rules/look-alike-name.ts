import type { ProjectRule } from '../../../shared/core/rule.ts';
import type { Ecosystem, Lockfile } from '../package.ts';
import { before as beforeOf, changed, keyOf, placedIn } from '../signals/changed.ts';
import { LookAlikes, ownName } from '../signals/look-alike.ts';
import { code, packagePurl, shown } from '../wording.ts';
import { changedFrom, lineOf, lockOf } from './example-change.ts';

/** New names of one change that are compared; a lockfile that is all new is a matter of its own. */
const mostNew = 5_000;

export const lookAlikeName: ProjectRule<Lockfile> = {
  id: 'dependency-audit/look-alike-name',
  scope: 'project',
  title: 'New package with a name like one that is there',
  severity: 'medium',
  confidence: 'low',
  preset: 'security',
  leads: true,
  why: 'Names that are one slip of the finger from a known one are registered to be installed by mistake, or to be overlooked in a review.',
  advice: 'Make sure that this very package is meant, and not the one that the project has already.',
  references: ['https://slsa.dev/spec/v1.0/threats', 'CWE-1357', 'CWE-506'],
  aliases: [],
  examples: {
    bad: [
      {
        text: lockOf({ 'left-lane': {}, 'left-lanc': {} }),
        ...changedFrom(lockOf({ 'left-lane': {} })),
        lines: [lineOf(1)],
      },
      {
        text: lockOf({ 'left-lane': {}, leftlane: {} }),
        ...changedFrom(lockOf({ 'left-lane': {} })),
        lines: [lineOf(1)],
      },
    ],
    good: [{ text: lockOf({ 'left-lane': {}, 'left-lanc': {} }) }],
  },
  check({ docs, before }, report) {
    if (before === undefined) return;
    const base = beforeOf(before);
    const known = new Map<Ecosystem, LookAlikes>();
    const lookAlikesOf = (ecosystem: Ecosystem): LookAlikes => {
      const found = known.get(ecosystem) ?? namesOf(ecosystem);
      known.set(ecosystem, found);
      return found;
    };
    const namesOf = (ecosystem: Ecosystem) =>
      new LookAlikes(base.all.filter(({ one }) => one.ecosystem === ecosystem).map(({ one }) => one.name));
    const told = new Set<string>();
    const fresh = placedIn(changed(docs, before)).filter(({ one }) => !base.keys.has(keyOf(one)));
    for (const { one } of fresh.slice(0, mostNew)) {
      const other = lookAlikesOf(one.ecosystem).of(one.name);
      if (other === undefined || told.has(keyOf(one)) || isSibling(one.name, other)) continue;
      told.add(keyOf(one));
      report({
        region: one.region,
        message: `${shown(one)} is new, and its name is easily taken for ${code(other)}, which is there already`,
        evidence: `${packagePurl(one.purl)} ${other}`,
        properties: { purl: one.purl, like: other },
      });
    }
  },
};

/** Packages of one owner may be named alike. */
function isSibling(name: string, other: string): boolean {
  const { owner } = ownName(name);
  return owner !== '' && owner === ownName(other).owner;
}
