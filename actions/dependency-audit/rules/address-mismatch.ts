import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Lockfile } from '../package.ts';
import { packagePurl, shown } from '../wording.ts';
import { lineOf, lockOf } from './example-change.ts';

const from = (name: string, version: string) => ({
  resolved: `https://packages.example/${name}/-/${name}-${version}.tgz`,
});

export const addressMismatch: DocumentRule<Lockfile> = {
  id: 'dependency-audit/address-mismatch',
  scope: 'document',
  title: 'Address of another package than the entry says',
  severity: 'high',
  confidence: 'medium',
  preset: 'security',
  leads: true,
  why: 'Package managers install what the address holds, under the name that the entry has: reviewers, and whatever looks up names, see another package than the one that runs.',
  advice: 'Write the lockfile anew with the package manager, and ask who wrote this entry.',
  references: [
    'https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json',
    'https://slsa.dev/spec/v1.0/threats',
    'CWE-345',
    'CWE-494',
  ],
  aliases: [],
  examples: {
    bad: [
      { text: lockOf({ 'left-lane': from('right-lane', '1.0.0') }), lines: [lineOf(0)] },
      { text: lockOf({ 'left-lane': from('left-lane', '0.9.0') }), lines: [lineOf(0)] },
    ],
    good: [
      { text: lockOf({ 'left-lane': from('left-lane', '1.0.0') }) },
      { text: lockOf({ 'left-lane': { name: 'right-lane', ...from('right-lane', '1.0.0') } }) },
    ],
  },
  check({ doc }, report) {
    for (const one of doc.packages) {
      if (one.delivers === undefined) continue;
      const { name, version } = one.delivers;
      report({
        region: one.region,
        message: `${shown(one)} comes from an address that holds ${shown(one.delivers)}`,
        evidence: `${packagePurl(one.purl)} ${name}@${version}`,
        properties: { purl: one.purl, delivers: `${name}@${version}` },
      });
    }
  },
};
