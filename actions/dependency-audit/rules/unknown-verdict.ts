import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import { isOpen } from '../asked.ts';
import type { DependencyFacts } from '../facts.ts';
import { hitsOf } from '../hits.ts';
import type { Lockfile, Package } from '../package.ts';
import { versionOrder } from '../versions/order.ts';
import { describe } from './describe.ts';
import { entryLine, factsOf, lockfile, record } from './example-facts.ts';

export const unknownVerdict: DocumentRule<Lockfile, OptionDefinitions, DependencyFacts> = {
  id: 'dependency-audit/unknown-verdict',
  scope: 'document',
  title: 'Dependency of which an advisory cannot be judged',
  severity: 'info',
  confidence: 'low',
  preset: 'security',
  why: 'What is written is no version that can be compared (a branch, a tag that moves, text of its own), or the advisory cannot be read in full: whether it is affected is not known.',
  advice: 'Pin a version or, for an action, a commit with its version beside it; or look into the advisory.',
  references: ['https://ossf.github.io/osv-schema/#evaluation', 'CWE-1357'],
  aliases: [],
  examples: {
    bad: [
      { text: lockfile('latest-build'), lines: [entryLine], facts: factsOf(record('GHSA-2222-3333-4444')) },
    ],
    good: [{ text: lockfile('1.1.0'), facts: factsOf(record('GHSA-2222-3333-4444')) }],
  },
  check({ doc, facts }, report) {
    if (facts === undefined) return;
    for (const hit of hitsOf(facts, doc))
      if (hit.kind === 'unknown')
        report({ ...describe(doc, hit, facts), ...(isForged(hit.package) ? { severity: 'high' } : {}) });
  },
};

/** No registry has such a version: somebody wrote it who does not want it looked up. A branch of Composer is one. */
const isForged = (one: Package): boolean =>
  one.origin.kind === 'registry' &&
  !isOpen(one) &&
  versionOrder(one.ecosystem)?.reads(one.version) === false &&
  !(one.ecosystem === 'Packagist' && /^dev-|-dev$/.test(one.version));
