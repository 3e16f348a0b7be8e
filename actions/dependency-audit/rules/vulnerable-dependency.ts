import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import { severities } from '../../../shared/core/severity.ts';
import type { DependencyFacts } from '../facts.ts';
import { hitsOf } from '../hits.ts';
import { acceptedBy } from '../ignores/acceptance.ts';
import type { Lockfile } from '../package.ts';
import { acceptedBy as acceptedByVex } from '../vex/accepted.ts';
import { vexProperties } from '../vex/claim.ts';
import { countings, weightOf } from '../weight.ts';
import { describe } from './describe.ts';
import { entryLine, factsOf, lockfile, record } from './example-facts.ts';

const oneOf = (choices: readonly string[]) => (value: string) =>
  choices.includes(value) ? [] : [`one of ${choices.join(', ')} may stand here`];

export const weightOptions = {
  devDependencies: {
    default: 'like-others',
    summary: 'What is needed for development alone: `like-others`, `low` at most, or `leave-out`.',
    faults: oneOf(countings),
  },
  transitiveDependencies: {
    default: 'like-others',
    summary: 'What the project does not name itself: `like-others`, `low` at most, or `leave-out`.',
    faults: oneOf(countings),
  },
  withoutFix: {
    default: 'like-others',
    summary: 'What has no fixed version: `like-others`, `low` at most, or `leave-out`.',
    faults: oneOf(countings),
  },
  unknownSeverity: {
    default: 'high',
    summary: 'Severity of vulnerabilities that no database rates.',
    faults: oneOf(severities),
  },
  epssHighFrom: {
    default: 10,
    summary: 'In percent: from this EPSS probability on, a vulnerability is at least high.',
    faults: (value: number) => (value >= 0 && value <= 100 ? [] : ['0 to 100 may stand here']),
  },
} satisfies OptionDefinitions;

export const vulnerableDependency: DocumentRule<Lockfile, typeof weightOptions, DependencyFacts> = {
  id: 'dependency-audit/vulnerable-dependency',
  scope: 'document',
  title: 'Dependency with a known vulnerability',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'The vulnerability is public, and so is what is needed to use it; whoever finds the package in a release tries it.',
  advice:
    'Take the version that is named, by the command or override that is named; where there is none, replace the package, or say in a VEX document or a suppression why it cannot be reached.',
  references: ['https://osv.dev', 'https://ossf.github.io/osv-schema/', 'CWE-1395', 'CWE-1104'],
  aliases: [],
  options: weightOptions,
  examples: {
    bad: [
      { text: lockfile('1.1.0'), lines: [entryLine], facts: factsOf(record('GHSA-2222-3333-4444')) },
      {
        text: lockfile('1.1.0', { dev: true }),
        lines: [entryLine],
        facts: factsOf(record('GHSA-2222-3333-4444')),
      },
      {
        path: 'package.json',
        text: '{\n  "dependencies": {\n    "left-lane": "1.1.0"\n  }\n}\n',
        lines: [3],
        facts: factsOf(record('GHSA-2222-3333-4444')),
      },
    ],
    good: [
      { text: lockfile('1.2.0'), facts: factsOf(record('GHSA-2222-3333-4444')) },
      {
        text: lockfile('1.1.0', { dev: true }),
        facts: factsOf(record('GHSA-2222-3333-4444')),
        options: { devDependencies: 'leave-out' },
      },
      { text: lockfile('1.1.0'), facts: factsOf(record('MAL-2026-1')) },
    ],
  },
  check({ doc, facts, options, today, leftOut }, report) {
    if (facts === undefined) return;
    for (const hit of hitsOf(facts, doc)) {
      if (hit.kind !== 'vulnerable') continue;
      const weight = weightOf(hit, facts, options, leftOut);
      if (weight === undefined) continue;
      const answer = facts.vex({ purl: hit.package.purl, ids: hit.vulnerability.ids });
      const byVex = answer && acceptedByVex(answer);
      const accepted = byVex ?? acceptedBy(facts.ignores, hit, doc, today);
      const said = describe(doc, hit, facts, weight);
      report({
        ...said,
        ...(accepted ? { accepted } : {}),
        ...(byVex ? { properties: { ...said.properties, ...vexProperties(answer) } } : {}),
      });
    }
  },
};
