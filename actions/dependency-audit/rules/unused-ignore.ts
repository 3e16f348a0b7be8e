import type { OptionDefinitions, ProjectRule } from '../../../shared/core/rule.ts';
import type { DependencyFacts } from '../facts.ts';
import { hitsOf } from '../hits.ts';
import { unusedOf, type Acceptance } from '../ignores/acceptance.ts';
import type { Lockfile } from '../package.ts';
import { factsOf, lockfile, record } from './example-facts.ts';

const ignore: Acceptance = {
  source: 'osv-scanner.toml:3',
  region: { path: 'osv-scanner.toml', startLine: 3, startColumn: 1, endLine: 3, endColumn: 1 },
  reason: null,
  endsOn: undefined,
  fits: ({ vulnerability }) => vulnerability.ids.includes('GHSA-2222-3333-4444'),
};
const facts = { ...factsOf(record('GHSA-2222-3333-4444')), ignores: [ignore] };
const over = { ...facts, ignores: [{ ...ignore, endsOn: '2025-12-31' }] };

export const unusedIgnore: ProjectRule<Lockfile, OptionDefinitions, DependencyFacts> = {
  id: 'dependency-audit/unused-ignore',
  scope: 'project',
  title: 'Entry of an ignore list that accepts nothing',
  severity: 'info',
  confidence: 'high',
  preset: 'security',
  why: 'An entry that is left over accepts the next vulnerability that happens to fit it, unseen by anybody.',
  advice: 'Take the entry out of the file, or give it another end where it has run out and is still wanted.',
  references: ['https://google.github.io/osv-scanner/configuration/', 'CWE-1164'],
  aliases: [],
  examples: {
    bad: [
      { text: lockfile('1.2.0'), lines: [3], facts },
      { text: lockfile('1.1.0'), lines: [3], facts: over },
    ],
    good: [
      { text: lockfile('1.1.0'), facts },
      { text: lockfile('1.2.0'), facts: { ...facts, isWhole: false } },
    ],
  },
  check({ docs, facts, today }, report) {
    // Where nothing was learnt, nobody knows what is left over.
    if (facts?.isWhole !== true) return;
    const hits = docs.flatMap((doc) => hitsOf(facts, doc).map((hit) => [hit, doc] as const));
    for (const { source, region, endsOn, isOver } of unusedOf(facts.ignores, hits, today))
      report({
        region,
        message: isOver
          ? `This entry has run out on ${String(endsOn)}, and accepts nothing any more`
          : 'This entry accepts no finding',
        evidence: source,
        properties: { entry: source },
      });
  },
};
