import type { Check } from '../../shared/core/check.ts';
import type { SecretDocument } from './document.ts';
import { openGate } from './gate/open.ts';
import { LiteralList } from './match/literal-list.ts';
import table from './match/literals.json' with { type: 'json' };
import { Scanner } from './match/scanner.ts';
import { toolFilesIn } from './imports/tool-files.ts';
import { loadProviders, outlined } from './providers.ts';
import { reading, readText } from './read.ts';
import { byRule, outlinedRule } from './rules.ts';

const rules = outlined.map(({ id, read }) => outlinedRule(id, read));

/** Made at the first file: other checks run without it. */
let scanner: Scanner | undefined;

function open(): Scanner {
  if (scanner !== undefined) return scanner;
  const list = new LiteralList(table.rows);
  return (scanner = new Scanner(openGate(list.literals), list, table.reach));
}

export const secretScan: Check<SecretDocument> = {
  id: 'secret-scan',
  title: 'Secret scan',
  summary:
    'Finds secrets in files and in the commits of the change: tokens of hundreds of providers, checked without network.',
  inputs: [
    {
      name: 'history',
      kind: 'flag',
      summary: 'Looks into every commit, not only those of the change.',
      otherwise: 'false',
      where: 'anywhere',
    },
    {
      name: 'stdin',
      kind: 'flag',
      summary: 'Checks standard input in place of files.',
      otherwise: 'false',
      where: 'command-line',
    },
  ],
  examplePath: 'settings.env',
  claims: () => ({ kind: 'file', certain: false }),
  parse: (file) => readText(file, open()),
  bytes: reading(open, loadProviders),
  whole: () => loadProviders(),
  rules,
  concerned: byRule,
  configured: async (files) => {
    const found = await toolFilesIn(files);
    if (found === undefined) return { check: secretScan, problems: [] };
    // Loaded only where there is something to read.
    const { configured } = await import('./imports/settings.ts');
    const kinds = outlined.map(({ read }) => read().kind);
    return configured({ check: secretScan, kinds, scanner: open, load: loadProviders }, found);
  },
};
