import type { DocumentRule } from '../../../shared/core/rule.ts';
import { isForeign, isOpen } from '../asked.ts';
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
  why: 'What will be installed is decided on the day, by whoever publishes: no advisory about single versions can be matched, and no review sees it change.',
  advice: 'Pin exact versions, or commit the lockfile that the package manager writes.',
  references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/', 'CWE-1357'],
  aliases: [],
  examples: {
    bad: [
      { path: 'requirements.txt', text: 'left-lane==1.2.0\nright-lane>=2\nmiddle-lane\n', lines: [2] },
      { path: 'requirements.txt', text: 'left-lane @ https://files.example/left-lane.zip\n', lines: [1] },
    ],
    good: [{ path: 'requirements.txt', text: 'left-lane==1.2.0\n' }],
  },
  check({ doc }, report) {
    // What a manifest asks for exactly needs others that it does not name.
    const isAsking = doc.joins?.kind === 'manifest';
    const open = doc.packages.filter(isAsking ? isForeign : isUnpinned);
    const [first] = open;
    if (first === undefined) return;
    const names = listed(
      open.map((one) => shown({ ...one, version: '' })),
      mostNamed,
    );
    report({
      region: first.region,
      message: isAsking
        ? `No lockfile pins what is asked for here (${String(open.length)}), nor what that needs: ${names}`
        : `${String(open.length)} of ${String(doc.packages.length)} dependencies have no pinned version, so that no advisory about single versions can be matched: ${names}`,
      evidence: 'unpinned',
      properties: { unpinned: open.length, purls: open.slice(0, 50).map(({ purl }) => purl) },
    });
  },
};

/** A commit is a pin, though advisories know none; the moving tag of an action names a version all the same. */
const isUnpinned = (one: Package): boolean =>
  isForeign(one) && one.origin.commit === undefined && (isOpen(one) || one.version === '');
