import type { ProjectRule } from '../../../shared/core/rule.ts';
import type { Lockfile } from '../package.ts';
import { before as beforeOf, changed, placedIn } from '../signals/changed.ts';
import { contradict } from '../signals/integrity.ts';
import { packagePurl, shown } from '../wording.ts';
import { changedFrom, lineOf, lockOf } from './example-change.ts';

const other = { integrity: 'sha512-other' };

export const integrityChanged: ProjectRule<Lockfile> = {
  id: 'dependency-audit/integrity-changed',
  scope: 'project',
  title: 'Same version with another checksum',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  leads: true,
  why: 'A published version does not change: another checksum for it means that somebody else’s content is to be installed under its name.',
  advice: 'Write the lockfile anew from the registry; if the checksum stays, ask who changed the release.',
  references: ['https://slsa.dev/spec/v1.0/threats', 'CWE-353', 'CWE-494'],
  aliases: [],
  examples: {
    bad: [
      {
        text: lockOf({ 'left-lane': other }),
        ...changedFrom(lockOf({ 'left-lane': {} })),
        lines: [lineOf(0)],
      },
    ],
    good: [{ text: lockOf({ 'left-lane': other }) }],
  },
  check({ docs, before }, report) {
    if (before === undefined) return;
    const base = beforeOf(before);
    for (const placed of placedIn(changed(docs, before))) {
      const { one } = placed;
      const same = base.of(placed).filter(({ one: { version } }) => version === one.version);
      if (same.length === 0 || !same.every((was) => contradict(one.integrity, was.one.integrity))) continue;
      report({
        region: one.region,
        message: `${shown(one)} has another checksum than before, and the same version`,
        evidence: `${packagePurl(one.purl)} ${one.version}`,
        properties: {
          purl: one.purl,
          integrity: one.integrity,
          integrityBefore: same.flatMap((was) => was.one.integrity),
        },
      });
    }
  },
};
