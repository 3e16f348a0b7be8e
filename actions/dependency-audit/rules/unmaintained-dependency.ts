import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import type { DependencyFacts } from '../facts.ts';
import { hitsOf } from '../hits.ts';
import { acceptedBy } from '../ignores/acceptance.ts';
import type { Lockfile } from '../package.ts';
import { describe } from './describe.ts';
import { entryLine, factsOf, lockfile, record } from './example-facts.ts';

const notice = record('RUSTSEC-2026-0001', { database_specific: { informational: 'unmaintained' } });

export const unmaintainedDependency: DocumentRule<Lockfile, OptionDefinitions, DependencyFacts> = {
  id: 'dependency-audit/unmaintained-dependency',
  scope: 'document',
  title: 'Dependency that a database warns of, without a vulnerability',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'The package is unmaintained, unsound or withdrawn by its authors: when a vulnerability is found in it, nobody will mend it.',
  advice: 'Look for a package in its place before there has to be one in a hurry.',
  references: ['https://rustsec.org', 'CWE-1104'],
  aliases: [],
  examples: {
    bad: [{ text: lockfile('1.1.0'), lines: [entryLine], facts: factsOf(notice) }],
    good: [{ text: lockfile('1.1.0'), facts: factsOf(record('GHSA-2222-3333-4444')) }],
  },
  check({ doc, facts, today }, report) {
    if (facts === undefined) return;
    for (const hit of hitsOf(facts, doc)) {
      if (hit.kind !== 'notice') continue;
      const accepted = acceptedBy(facts.ignores, hit, doc, today);
      report({ ...describe(doc, hit, facts), ...(accepted ? { accepted } : {}) });
    }
  },
};
