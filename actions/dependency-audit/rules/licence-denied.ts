import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Lockfile } from '../package.ts';
import { packagePurl, said, shown } from '../wording.ts';
import { entryLine, lockfile } from './example-facts.ts';
import { judgeOf, licenceOptions } from './licence-options.ts';

const options = { denyLicences: ['AGPL-3.0-only'] };

export const licenceDenied: DocumentRule<Lockfile, typeof licenceOptions> = {
  id: 'dependency-audit/licence-denied',
  scope: 'document',
  title: 'Dependency with a licence that is not permitted',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'A licence that the policy does not permit may oblige you to publish your own source, or forbid what you do with the package.',
  advice: 'Replace the package, or let somebody who may decide it add its purl to `licenceExceptions`.',
  references: ['https://spdx.org/licenses/', 'CWE-1357'],
  aliases: [],
  options: licenceOptions,
  examples: {
    bad: [
      { text: lockfile('1.0.0', { license: 'AGPL-3.0-only' }), lines: [entryLine], options },
      {
        text: lockfile('1.0.0', { license: 'MIT' }),
        lines: [entryLine],
        options: { allowLicences: ['Apache-2.0'] },
      },
    ],
    good: [
      { text: lockfile('1.0.0', { license: 'AGPL-3.0-only' }) },
      { text: lockfile('1.0.0', { license: '(MIT OR AGPL-3.0-only)' }), options },
      {
        text: lockfile('1.0.0', { license: 'AGPL-3.0-only' }),
        options: { ...options, licenceExceptions: ['pkg:npm/left-lane'] },
      },
    ],
  },
  check({ doc, options: asked }, report) {
    const judge = judgeOf(asked);
    if (judge === undefined) return;
    for (const one of doc.packages) {
      if (one.origin.kind === 'path' || one.origin.kind === 'workspace' || one.licence === undefined)
        continue;
      const { verdict, reason } = judge(one.licence, one.purl);
      if (verdict !== 'denied') continue;
      report({
        region: one.region,
        message: `${shown(one)} ${said(reason, 300)}`,
        evidence: `${packagePurl(one.purl)} ${one.licence}`,
        isPlaceless: true,
        properties: { purl: one.purl, licence: one.licence },
      });
    }
  },
};
