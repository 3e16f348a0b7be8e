import { code } from '../../../shared/parse/references/reference.ts';
import { codeOwnersOf } from '../document.ts';
import { largestCodeOwners, mostOwnerLines, ownersOf, readCodeOwners } from '../files/code-owners.ts';
import { isNamed } from '../files/found-at.ts';
import { requirements } from '../requirements.ts';
import { filesFacts } from './example.ts';
import type { GovernanceRule } from './requirement.ts';

const option = 'requiredFiles';
const options = { [option]: ['CODEOWNERS'] };
const facts = filesFacts('.github/CODEOWNERS', '.github/workflows/ci.yml');
const path = '.github/CODEOWNERS';

/** What comes in later is to be owned as well. */
const later = '.github/workflows/any-other.yml';
/** So many lines times files: a stranger may have written both. */
const mostLooks = 300_000;
const shownFiles = 3;

export const codeOwners: GovernanceRule = {
  id: 'repository-governance/code-owners',
  title: 'CODEOWNERS leaves .github or itself to nobody',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Who may change workflows, policies or CODEOWNERS itself without asking their owners has their rights: a workflow runs with the secrets of the repository.',
  advice:
    'Give everything an owner (`* @organisation/team`), or `/.github/` with CODEOWNERS in it, below all lines that would take that back.',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
    'CIS-GITHUB-1.1.6',
    'CWE-732',
  ],
  aliases: [],
  options: { [option]: requirements[option] },
  examples: {
    bad: [
      { path, text: '# Who to ask\n/docs/ @acme/writers\n', options, facts, lines: [1] },
      { path, text: '* @acme/all\n/.github/workflows/\n', options, facts, lines: [1] },
      { path, text: '* @acme/all\n!/docs/ @acme/writers\n', options, facts, lines: [2] },
    ],
    good: [
      { path, text: '/src/ @acme/coders\n/.github/ @acme/security\n', options, facts },
      { path, text: '* @acme/all\n', options, facts },
    ],
  },
  scope: 'project',
  looksAt: (at) => at.endsWith('CODEOWNERS'),
  check({ docs, options, facts, unchecked }, report) {
    const required = options[option] as readonly string[];
    const doc = codeOwnersOf(docs);
    if (!required.some((name) => isNamed(name, /^codeowners$/i)) || facts === undefined || !doc) return;
    const region = { path: doc.path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    if (Buffer.byteLength(doc.text) >= largestCodeOwners) {
      report({ region, message: 'GitHub reads no CODEOWNERS of 3 MB and more', evidence: 'size' });
      return;
    }
    const read = readCodeOwners(doc.path, doc.text);
    for (const { why, text, region } of read.skipped.slice(0, 20))
      report({ region, message: `GitHub leaves this line out: ${why}`, evidence: text, severity: 'medium' });
    const wanted = [
      later,
      doc.path,
      ...[...facts.files.paths].filter((one) => one.startsWith('.github/')).sort(),
    ];
    if (read.lines.length > mostOwnerLines || read.lines.length * wanted.length > mostLooks) {
      unchecked({
        region,
        code: 'limit',
        message: `CODEOWNERS has too many lines (${String(read.lines.length)}) to be compared with all files of .github`,
        hint: 'Join lines that name the same owners.',
      });
      return;
    }
    const open = [...new Set(wanted)].filter((one) => ownersOf(read, one).length === 0);
    if (open.length === 0) return;
    const shown = open.map((one) => (one === later ? 'new workflows' : code(one)));
    const rest = shown.length > shownFiles ? ` and ${String(shown.length - shownFiles)} more` : '';
    report({
      region,
      message: `Nobody is asked about changes to ${shown.slice(0, shownFiles).join(', ')}${rest}`,
      evidence: 'open',
    });
  },
};
