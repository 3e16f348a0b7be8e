import { expect, test } from 'vitest';
import type { Lock } from '../../../shared/core/locks.ts';
import { scanned, set, tokenOf, type Files } from './scanned.ts';

const line = `key=${tokenOf('locked')}`;
const locks = (rule: string): readonly Lock[] => [
  { source: 'org.yml', keys: [], checks: [], rules: [rule], floor: {}, files: ['org.yml'] },
];
const own = `[[rules]]\nid = "mine"\nregex = '''key=acm_\\w+'''\n`;

test.each<[string, Files, string?]>([
  ['.gitleaks.toml', { '.gitleaks.toml': `[[allowlists]]\npaths = ['''.*''']` }],
  [
    '.gitleaks.toml, without the rule',
    { '.gitleaks.toml': '[extend]\nuseDefault = true\ndisabledRules = ["acme-api-token"]' },
  ],
  [
    'a rule over the same text, with an allowlist',
    {
      '.gitleaks.toml': `${own}[[rules.allowlists]]\npaths = ['''.*''']\n[[allowlists]]\npaths = ['''.*''']`,
    },
  ],
  ['.gitleaksignore', { '.gitleaksignore': 'a.env:acme-api-token:1\n' }],
  ['.secretlintignore', { '.secretlintignore': '*.env\n' }],
  ['a comment', {}, ' # gitleaks:allow'],
  ['a comment of ours', {}, ' # portcullis-ignore: secret-scan:* -- x'],
])('%s accepts nothing that is locked', async (_, settings, behind = '') => {
  const { check } = await set(settings);
  const files = { 'a.env': `${line}${behind}\n` };
  expect((await scanned(files, check)).shown).toEqual([]);
  for (const rule of ['secret-scan:*', 'acme-api-token'])
    expect((await scanned(files, check, { locks: locks(rule) })).shown).not.toEqual([]);
});
