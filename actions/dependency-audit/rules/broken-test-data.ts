import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Lockfile } from '../package.ts';
import { lockfile } from './example-facts.ts';

export const brokenTestData: DocumentRule<Lockfile> = {
  id: 'dependency-audit/broken-test-data',
  scope: 'document',
  title: 'Lockfile among test data that cannot be read',
  severity: 'info',
  confidence: 'high',
  preset: 'security',
  why: 'Most are broken on purpose; but what such a file names is looked up nowhere, and one sign too many would hide a malicious package that a careless package manager installs.',
  advice: 'Mend it where it is not meant to be broken; where it is, exclude it in the policy.',
  references: ['https://slsa.dev/spec/v1.0/threats', 'CWE-506'],
  aliases: [],
  examples: {
    bad: [{ path: 'test/fixtures/package-lock.json', text: `${lockfile('1.0.0')}}`, lines: [14] }],
    good: [{ path: 'test/fixtures/package-lock.json', text: lockfile('1.0.0') }],
  },
  check({ doc: { fault } }, report) {
    if (fault !== undefined)
      report({
        region: fault.region,
        message: `None of its packages was looked up: ${fault.message.replace(/\.$/, '')}`,
        evidence: 'broken',
      });
  },
};
