import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Lockfile, Package } from '../package.ts';
import { listed, shown } from '../wording.ts';

const mostNamed = 5;

export const unpinnedDependency: DocumentRule<Lockfile> = {
  id: 'dependency-audit/unpinned-dependency',
  scope: 'document',
  title: 'Dependencies without a version that is pinned',
  severity: 'info',
  confidence: 'high',
  preset: 'security',
  why: 'What will be installed is decided on the day, by whoever publishes: no advisory can be looked up for it, and no review sees it change.',
  advice: 'Pin exact versions, or commit the lockfile that the package manager writes.',
  references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/', 'CWE-1357'],
  aliases: [],
  examples: {
    bad: [{ path: 'requirements.txt', text: 'left-lane==1.2.0\nright-lane>=2\nmiddle-lane\n', lines: [2] }],
    good: [{ path: 'requirements.txt', text: 'left-lane==1.2.0\n' }],
  },
  check({ doc }, report) {
    const open = doc.packages.filter(isOpen);
    const [first] = open;
    if (first === undefined) return;
    const names = listed(
      open.map((one) => shown({ ...one, version: '' })),
      mostNamed,
    );
    report({
      region: first.region,
      message: `${String(open.length)} of ${String(doc.packages.length)} dependencies have no pinned version, so that no advisory was looked up for them: ${names}`,
      evidence: 'unpinned',
      properties: { unpinned: open.length, purls: open.slice(0, 50).map(({ purl }) => purl) },
    });
  },
};

const isOpen = ({ origin, version, comparator }: Package): boolean =>
  origin.kind === 'registry' && (version === '' || comparator !== undefined);
