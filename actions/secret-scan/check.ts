import type { Check } from '../../shared/core/check.ts';
import type { SecretDocument } from './document.ts';
import { generic } from './generic/generic.ts';
import { genericWatches } from './generic/watches.ts';
import { openGate } from './gate/open.ts';
import { watchesFor } from './match/literals.ts';
import { Scanner } from './match/scanner.ts';
import { toolFilesIn } from './imports/tool-files.ts';
import { providers } from './providers.ts';
import { reading, readText } from './read.ts';
import { byRule, ruleOf } from './rules.ts';

const everyone = [...providers, generic];
const rules = everyone.flatMap((provider) => provider.kinds.map((kind) => ruleOf(provider, kind)));

/** Made at the first file: other checks run without it. */
let scanner: Scanner | undefined;

function open(): Scanner {
  if (scanner !== undefined) return scanner;
  const watches = watchesFor(
    providers.flatMap(({ kinds }) => kinds),
    genericWatches(),
  );
  const gate = openGate(watches.map(({ literal }) => literal));
  return (scanner = new Scanner(gate, watches));
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
  bytes: reading(open),
  rules,
  concerned: byRule,
  configured: async (files) => {
    const found = await toolFilesIn(files);
    if (found === undefined) return { check: secretScan, problems: [] };
    // Loaded only where there is something to read.
    const { configured } = await import('./imports/settings.ts');
    const kinds = everyone.flatMap((provider) => provider.kinds);
    return configured({ check: secretScan, kinds, scanner: open }, found);
  },
};
