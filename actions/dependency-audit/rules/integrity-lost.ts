import type { ProjectRule } from '../../../shared/core/rule.ts';
import { remembered } from '../../../shared/core/remembered.ts';
import type { Lockfile, Package } from '../package.ts';
import { before as beforeOf, changed, placedIn } from '../signals/changed.ts';
import { packagePurl, shown } from '../wording.ts';
import { changedFrom, lineOf, lockOf } from './example-change.ts';

const none = { integrity: undefined };

export const integrityLost: ProjectRule<Lockfile> = {
  id: 'dependency-audit/integrity-lost',
  scope: 'project',
  title: 'Package that lost its checksum, or came without',
  severity: 'high',
  confidence: 'medium',
  preset: 'security',
  leads: true,
  why: 'Without a checksum whatever the server sends is installed; nothing notices that it is not what was reviewed.',
  advice: 'Write the lockfile anew with the package manager.',
  references: ['https://slsa.dev/spec/v1.0/threats', 'CWE-353', 'CWE-494'],
  aliases: [],
  examples: {
    bad: [
      {
        text: lockOf({ 'left-lane': none }),
        ...changedFrom(lockOf({ 'left-lane': {} })),
        lines: [lineOf(0)],
      },
      {
        text: lockOf({ 'left-lane': {}, 'right-lane': none }),
        ...changedFrom(lockOf({ 'left-lane': {} })),
        lines: [lineOf(1)],
      },
    ],
    good: [{ text: lockOf({ 'left-lane': none }) }],
  },
  check({ docs, before }, report) {
    if (before === undefined) return;
    const base = beforeOf(before);
    const hadAll = remembered(({ path, format }: Lockfile): boolean => {
      const was = before.find((doc) => doc.path === path && doc.format === format);
      const summed = was?.packages.filter(isSummed) ?? [];
      return summed.length > 0 && summed.every(({ integrity }) => integrity.length > 0);
    });
    for (const placed of placedIn(changed(docs, before))) {
      const { one, doc } = placed;
      if (one.integrity.length > 0 || !isSummed(one)) continue;
      const same = base.of(placed);
      const isNew = same.length === 0;
      if (isNew ? !hadAll(doc) : same.some((was) => was.one.integrity.length === 0)) continue;
      const isSame = same.some((was) => was.one.version === one.version);
      // Another version is written with its checksum, unless the whole file went without.
      if (!isNew && !isSame && doc.packages.every(({ integrity }) => integrity.length === 0)) continue;
      report({
        region: one.region,
        message: isNew
          ? `${shown(one)} is new and has no checksum, and all that was in this file before has one`
          : `${shown(one)} has no checksum any more`,
        evidence: packagePurl(one.purl),
        ...(isNew ? { severity: 'medium' } : {}),
        properties: { purl: one.purl, integrityBefore: same.flatMap((was) => was.one.integrity) },
      });
    }
  },
};

/** What lies in a bundle comes with the checksum of the bundle. */
const isSummed = ({ origin, groups }: Package): boolean =>
  origin.kind === 'registry' && !groups.includes('bundled');
