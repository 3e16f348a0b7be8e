/** Rules of secretlint by the name of the provider that they are about. (Facts: secretlint's list of rules.) */
const rules: Readonly<Record<string, string>> = {
  '1Password': '1password',
  Anthropic: 'anthropic',
  AWS: 'aws',
  'Connection string': 'database-connection-string',
  GitHub: 'github',
  Google: 'gcp',
  'HTTP Basic authentication': 'basicauth',
  Linear: 'linear',
  npm: 'npm',
  OpenAI: 'openai',
  'Private key': 'privatekey',
  SendGrid: 'sendgrid',
  Shopify: 'shopify',
  Slack: 'slack',
};

/** Ids that a comment or a setting of secretlint may name for secrets of a provider. */
export function secretlintIds(provider: string): readonly string[] {
  const rule = rules[provider];
  return rule === undefined ? [] : [`@secretlint/secretlint-rule-${rule}`];
}
