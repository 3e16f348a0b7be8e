import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import type { DependencyFacts } from '../facts.ts';
import { hitsOf } from '../hits.ts';
import type { Lockfile } from '../package.ts';
import { describe } from './describe.ts';
import { entryLine, factsOf, lockfile, record } from './example-facts.ts';

export const maliciousPackage: DocumentRule<Lockfile, OptionDefinitions, DependencyFacts> = {
  id: 'dependency-audit/malicious-package',
  scope: 'document',
  title: 'Package that is known to be malicious',
  severity: 'critical',
  confidence: 'high',
  preset: 'security',
  why: 'It was published, or taken over, to steal or destroy; it does so when it is installed, with all that the runner or the developer may do.',
  advice:
    'Take it out, and treat every machine that installed it as broken into: revoke what it could read. If it was named by mistake, a suppression in the policy with its exact purl and the id of the advisory lets it pass; nothing else does.',
  references: ['https://github.com/ossf/malicious-packages', 'CWE-506', 'CWE-1357'],
  aliases: [],
  examples: {
    bad: [
      { text: lockfile('1.1.0'), lines: [entryLine], facts: factsOf(record('MAL-2026-1')) },
      { text: lockfile('a-word'), lines: [entryLine], facts: factsOf(record('MAL-2026-1')) },
    ],
    good: [
      { text: lockfile('1.2.0'), facts: factsOf(record('MAL-2026-1')) },
      { text: lockfile('1.1.0'), facts: factsOf(record('GHSA-2222-3333-4444')) },
    ],
  },
  check({ doc, facts }, report) {
    if (facts === undefined) return;
    for (const hit of hitsOf(facts, doc))
      if (hit.kind === 'malicious' || hit.kind === 'suspect')
        report({
          ...describe(doc, hit, facts),
          ...(hit.kind === 'suspect' ? { confidence: 'low' } : {}),
          gatesAlways: true,
          isProven: true,
        });
  },
};
