import { dependabotOf } from '../document.ts';
import { readDependabot } from '../files/dependabot.ts';
import { requirements } from '../requirements.ts';
import { filesFacts } from './example.ts';
import { type GovernanceRule, wantsUpdates } from './requirement.ts';

const path = '.github/dependabot.yml';
const example = { path, options: { dependencyUpdates: true }, facts: filesFacts(path) };
const entry = (ecosystem: string, rest: string) =>
  `version: 2\nupdates:\n  - package-ecosystem: ${ecosystem}\n${rest}`;
const schedule = '    schedule: { interval: weekly }\n';

export const dependabotConfig: GovernanceRule = {
  id: 'repository-governance/dependabot-config',
  title: 'dependabot.yml that Dependabot refuses',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Dependabot stops at a file that it cannot use and says so on a page that few look at, so nothing is updated any more.',
  advice: 'Mend the entry; GitHub shows what Dependabot made of it under Insights, Dependency graph.',
  references: [
    'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference',
    'CIS-GITHUB-1.5.2',
  ],
  aliases: [],
  options: { requiredFiles: requirements.requiredFiles, dependencyUpdates: requirements.dependencyUpdates },
  examples: {
    bad: [
      { ...example, text: entry('yarn', `    directory: /\n${schedule}`), lines: [3] },
      { ...example, text: entry('npm', schedule), lines: [3] },
      { ...example, text: 'version: 1\nupdates: []\n', lines: [1, 2] },
    ],
    good: [{ ...example, text: entry('npm', `    directory: /\n${schedule}`) }],
  },
  scope: 'project',
  looksAt: (at) => at.startsWith('.github/dependabot.'),
  check({ docs, options, facts }, report) {
    const doc = dependabotOf(docs);
    if (!doc || facts === undefined || !wantsUpdates(options)) return;
    // Who moved on to Renovate may have left the file behind.
    if (options.dependencyUpdates === true && facts.files.renovates) return;
    for (const { message, region, evidence } of readDependabot(doc).faults.slice(0, 100))
      report({ region, message: `Dependabot refuses this file: ${message}`, evidence });
  },
};
