import { code } from '../../../shared/parse/references/reference.ts';
import { folderOf } from '../../../shared/parse/repository-path.ts';
import { askedAt } from '../asked-at.ts';
import { dependabotOf } from '../document.ts';
import { coversFolder, readDependabot } from '../files/dependabot.ts';
import { ecosystemsIn } from '../files/ecosystems.ts';
import { requirements } from '../requirements.ts';
import { filesFacts } from './example.ts';
import { type GovernanceRule, leftBy, misplaced, wantsUpdates } from './requirement.ts';

const option = 'dependencyUpdates';
const path = '.github/dependabot.yml';
const text =
  'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule: { interval: weekly }\n';
const options = { [option]: true };
const lock = 'package-lock.json';

/** Folders of entries times folders with files: a stranger may have written both. */
const mostLooks = 300_000;
const tooMany = {
  code: 'limit',
  message: 'dependabot.yml names too many folders to be compared with those that hold lockfiles',
  hint: 'Write patterns below `directories`, such as `/apps/*`.',
} as const;

export const dependencyUpdates: GovernanceRule = {
  id: 'repository-governance/dependency-updates',
  title: 'Dependencies that nothing keeps up to date',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'A weakness in a dependency is mended by a newer version, and attackers read the same advisories: what nobody updates stays open.',
  advice: 'Add an entry for it to `.github/dependabot.yml`, or let Renovate look after the repository.',
  references: [
    'https://docs.github.com/en/code-security/dependabot/dependabot-version-updates/configuring-dependabot-version-updates',
    'https://github.com/ossf/scorecard/blob/main/docs/checks.md#dependency-update-tool',
    'CIS-GITHUB-1.5.2',
    'CWE-1104',
  ],
  aliases: ['Dependency-Update-Tool'],
  options: { requiredFiles: requirements.requiredFiles, [option]: requirements[option] },
  examples: {
    bad: [
      { path, text, options, facts: filesFacts(path, lock, '.github/workflows/ci.yml'), lines: [2] },
      { path, text, options, facts: filesFacts(path, lock, 'web/package-lock.json'), lines: [2] },
      {
        path: '.github/portcullis.yml',
        text: 'checks:\n  repository-governance:\n    options:\n      dependencyUpdates: true\n',
        options,
        facts: filesFacts('go.sum'),
        lines: [4],
      },
    ],
    good: [
      { path, text, options, facts: filesFacts(path, lock, 'test/fixtures/go.sum') },
      { path, text, options, facts: filesFacts(path, 'go.sum', 'renovate.json') },
    ],
  },
  scope: 'project',
  looksAt: (at) => /^\.github\/(?:portcullis|dependabot)\./.test(at),
  check({ docs, options, facts, unchecked }, report) {
    if (!wantsUpdates(options)) return;
    if (facts === undefined) {
      unchecked(leftBy(option, misplaced, askedAt(docs, option)));
      return;
    }
    const { paths, renovates } = facts.files;
    if (renovates) return;
    const doc = dependabotOf(docs);
    // Where the file itself is required, another rule says that it is missing.
    if (doc === undefined && options[option] !== true) return;
    const config = doc && readDependabot(doc);
    for (const { names, paths: shown, isReaching } of ecosystemsIn(paths)) {
      const updates = config?.updates.filter(({ ecosystem }) => names.includes(ecosystem)) ?? [];
      if (isReaching && updates.length > 0) continue;
      if (updates.reduce((sum, { folders }) => sum + folders.length, 0) * shown.length > mostLooks) {
        unchecked({ region: config?.region ?? null, ...tooMany });
        continue;
      }
      const open = shown.filter((path) => !updates.some((one) => coversFolder(one, folderOf(path))));
      const [first, ...others] = open;
      if (first === undefined) continue;
      const use =
        others.length === 0
          ? `${code(first)} shows`
          : `${code(first)} and ${String(others.length)} more files show`;
      report({
        region: config?.region ?? askedAt(docs, option),
        message: `Nothing keeps ${code(names[0])} up to date, which ${use} to be in use`,
        evidence: names[0],
        ...(updates.length > 0 && { severity: 'medium' as const }),
        ...(config === undefined && { isPlaceless: true as const }),
      });
    }
  },
};
