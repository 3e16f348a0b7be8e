import { code } from '../../../shared/parse/references/reference.ts';
import { askedAt } from '../asked-at.ts';
import { candidatesFor } from '../files/found-at.ts';
import { requirements } from '../requirements.ts';
import { filesFacts } from './example.ts';
import { type GovernanceRule, leftBy, misplaced } from './requirement.ts';

const option = 'requiredFiles';
const example = {
  path: '.github/portcullis.yml',
  text: 'checks:\n  repository-governance:\n    options:\n      requiredFiles:\n        - SECURITY.md\n        - CODEOWNERS\n',
  options: { [option]: ['SECURITY.md', 'CODEOWNERS'] },
};

export const requiredFile: GovernanceRule = {
  id: 'repository-governance/required-file',
  title: 'Required file is missing or empty',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Who finds a weakness looks for SECURITY.md, reviewers are asked by CODEOWNERS, updates come by dependabot.yml: where the file is gone, nobody is told and nobody is asked.',
  advice: 'Write the file, and commit it where GitHub looks for it: the root, `.github` or `docs`.',
  references: [
    'https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/creating-a-default-community-health-file',
    'CIS-GITHUB-1.2.1',
  ],
  aliases: ['Security-Policy'],
  options: { [option]: requirements[option] },
  examples: {
    bad: [{ ...example, facts: filesFacts('.github/CODEOWNERS'), lines: [5] }],
    good: [{ ...example, facts: filesFacts('docs/SECURITY.md', 'CODEOWNERS') }],
  },
  scope: 'project',
  looksAt: (path) => path.startsWith('.github/portcullis.'),
  check({ docs, options, facts, unchecked }, report) {
    const required = options[option] as readonly string[];
    if (required.length === 0) return;
    if (facts === undefined) {
      unchecked(leftBy(option, misplaced, askedAt(docs, option)));
      return;
    }
    const { paths, blank } = facts.files;
    for (const name of new Set(required)) {
      const found = candidatesFor(name, paths);
      if (found.some((path) => !blank.has(path))) continue;
      const [empty] = found;
      report({
        region: askedAt(docs, option, name),
        message:
          empty === undefined
            ? `${code(name)} is required, and is not there`
            : `${code(name)} is required, and ${code(empty)} holds nothing that can be read`,
        evidence: name,
        isPlaceless: true,
      });
    }
  },
};
