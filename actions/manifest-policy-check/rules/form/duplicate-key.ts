import type { DocumentRule } from '../../../../shared/core/rule.ts';
import type { Manifest } from '../../manifest.ts';
import { container } from '../pods/example.ts';

export const duplicateKey: DocumentRule<Manifest> = {
  id: 'manifest-policy-check/duplicate-key',
  title: 'The same key twice in one mapping',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'kubectl takes the last one without a word, other readers the first or none: a reviewer sees one value, and the cluster gets another.',
  advice: 'Leave the one that is meant.',
  references: ['https://yaml.org/spec/1.2.2/#3213-node-comparison', 'CWE-694'],
  aliases: [],
  examples: {
    bad: [{ text: container('securityContext:', '  privileged: false', '  privileged: true'), lines: [10] }],
    good: [{ text: container('securityContext:', '  privileged: false') }],
  },
  scope: 'document',
  check({ doc }, report) {
    for (const { key, region, first } of doc.duplicates)
      report({
        region,
        message: `The key \`${key.slice(0, longestKey)}\` stands here for the second time: this value holds, and the one before is lost.`,
        evidence: `duplicate key ${key.slice(0, longestKey)}`,
        related: [{ message: 'The first one', region: first }],
      });
  },
};

const longestKey = 80;
