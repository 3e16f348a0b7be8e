import type { ProjectRule } from '../../../shared/core/rule.ts';
import type { Lockfile } from '../package.ts';
import { before as beforeOf, changed, placedIn } from '../signals/changed.ts';
import { packagePurl, shown } from '../wording.ts';
import { changedFrom, lineOf, lockOf } from './example-change.ts';

const script = { hasInstallScript: true };

export const newInstallScript: ProjectRule<Lockfile> = {
  id: 'dependency-audit/new-install-script',
  scope: 'project',
  title: 'Change that brings a script run on install',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  leads: true,
  why: 'A script that runs on install runs on every developer’s machine and in the pipeline before anybody has looked at the package; most takeovers of packages begin with one.',
  advice:
    'Read the script before the change is merged, or install without scripts (`--ignore-scripts`, `allowScripts`).',
  references: ['https://docs.npmjs.com/cli/v11/using-npm/scripts', 'CWE-506', 'CWE-829'],
  aliases: [],
  examples: {
    bad: [
      {
        text: lockOf({ 'left-lane': script }),
        ...changedFrom(lockOf({ 'left-lane': {} })),
        lines: [lineOf(0)],
      },
      {
        text: lockOf({ 'left-lane': {}, 'right-lane': script }),
        ...changedFrom(lockOf({ 'left-lane': {} })),
        lines: [lineOf(1)],
      },
    ],
    good: [{ text: lockOf({ 'left-lane': script }) }, { text: lockOf({ 'left-lane': {} }) }],
  },
  check({ docs, before }, report) {
    if (before === undefined) return;
    const base = beforeOf(before);
    for (const placed of placedIn(changed(docs, before))) {
      const { one } = placed;
      if (one.hasInstallScript !== true) continue;
      const same = base.of(placed);
      // Where base does not tell, nobody knows whether it is new.
      if (same.some((other) => other.one.hasInstallScript !== false)) continue;
      const had = same.length > 0 ? 'did not do so before' : 'is new here';
      report({
        region: one.region,
        message: `${shown(one)} runs a script when it is installed, and ${had}`,
        evidence: packagePurl(one.purl),
        ...(same.length > 0 ? { severity: 'high' } : {}),
        properties: { purl: one.purl, wasThere: same.length > 0 },
      });
    }
  },
};
