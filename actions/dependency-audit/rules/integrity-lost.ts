import type { ProjectRule } from '../../../shared/core/rule.ts';
import type { Lockfile } from '../package.ts';
import { before as beforeOf, changed, placedIn } from '../signals/changed.ts';
import { packagePurl, shown } from '../wording.ts';
import { changedFrom, lineOf, lockOf } from './example-change.ts';

const none = { integrity: undefined };

export const integrityLost: ProjectRule<Lockfile> = {
  id: 'dependency-audit/integrity-lost',
  scope: 'project',
  title: 'Package that lost its checksum',
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
    ],
    good: [{ text: lockOf({ 'left-lane': none }) }],
  },
  check({ docs, before }, report) {
    if (before === undefined) return;
    const base = beforeOf(before);
    for (const placed of placedIn(changed(docs, before))) {
      const { one, doc } = placed;
      // What lies in a bundle comes with the checksum of the bundle.
      if (one.integrity.length > 0 || one.origin.kind !== 'registry' || one.groups.includes('bundled'))
        continue;
      const same = base.of(placed);
      if (same.length === 0 || same.some((was) => was.one.integrity.length === 0)) continue;
      const isSame = same.some((was) => was.one.version === one.version);
      // Another version is written with its checksum, unless the whole file went without.
      if (!isSame && doc.packages.every(({ integrity }) => integrity.length === 0)) continue;
      report({
        region: one.region,
        message: `${shown(one)} has no checksum any more`,
        evidence: packagePurl(one.purl),
        properties: { purl: one.purl, integrityBefore: same.flatMap((was) => was.one.integrity) },
      });
    }
  },
};
