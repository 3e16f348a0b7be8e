import type { SecurityFeature, Unseen } from '../facts.ts';
import { examplesOf } from './example.ts';
import { type About, type GovernanceRule, settingRule, whenSeen } from './requirement.ts';

const docs = 'https://docs.github.com/en/code-security';

const unsaid: Unseen = {
  why: 'GitHub does not say whether it is on',
  hint: "The server, or its owner's plan, may not have it: then the policy cannot ask for it.",
};

const feature = (
  option: 'secretScanning' | 'pushProtection' | 'securityUpdates',
  name: SecurityFeature,
  message: string,
  about: Omit<About, 'examples' | 'severity'>,
): GovernanceRule =>
  settingRule({
    ...about,
    option,
    severity: 'high',
    examples: examplesOf(
      option,
      true,
      { security: { value: new Map([[name, false]]) } },
      { security: { value: new Map([[name, true]]) } },
    ),
    judge: ({ security }) =>
      whenSeen(security, (features) => [
        features.has(name) ? features.get(name) === false && { message } : unsaid,
      ]),
  });

const secretScanning = feature('secretScanning', 'secret_scanning', 'Secret scanning is off', {
  id: 'repository-governance/secret-scanning',
  title: "GitHub's secret scanning is off",
  why: 'GitHub tells providers of tokens it finds, and they revoke them within minutes. Nobody does where it is off.',
  advice: 'Turn secret scanning on in the security settings of the repository or the organisation.',
  references: [`${docs}/secret-scanning/introduction/about-secret-scanning`, 'CIS-GITHUB-1.5.1', 'CWE-798'],
  aliases: [],
});

const pushProtection = feature(
  'pushProtection',
  'secret_scanning_push_protection',
  'Push protection of secret scanning is off',
  {
    id: 'repository-governance/push-protection',
    title: 'Secrets may be pushed',
    why: 'A secret that was pushed is out, whatever is done afterwards. Push protection refuses it before.',
    advice: 'Turn on push protection in the security settings of the repository or the organisation.',
    references: [`${docs}/secret-scanning/introduction/about-push-protection`, 'CIS-GITHUB-1.5.1', 'CWE-798'],
    aliases: [],
  },
);

const securityUpdates = feature(
  'securityUpdates',
  'dependabot_security_updates',
  'Security updates of Dependabot are off',
  {
    id: 'repository-governance/security-updates',
    title: 'No pull requests for vulnerable dependencies',
    why: 'An alert is read when somebody has time; a pull request that mends it is one click away.',
    advice: 'Turn on Dependabot security updates in the security settings of the repository.',
    references: [
      `${docs}/dependabot/dependabot-security-updates/about-dependabot-security-updates`,
      'CIS-GITHUB-1.5.5',
      'CWE-1104',
    ],
    aliases: [],
  },
);

const dependabotAlerts = settingRule({
  option: 'dependabotAlerts',
  id: 'repository-governance/dependabot-alerts',
  title: 'No alerts for vulnerable dependencies',
  severity: 'high',
  why: 'Advisories come out long after a dependency was chosen. Without alerts nobody hears of those.',
  advice: 'Turn on Dependabot alerts in the security settings of the repository.',
  references: [
    `${docs}/dependabot/dependabot-alerts/about-dependabot-alerts`,
    'CIS-GITHUB-1.5.5',
    'CWE-1104',
  ],
  aliases: ['Vulnerabilities'],
  examples: examplesOf(
    'dependabotAlerts',
    true,
    { dependabotAlerts: { value: false } },
    { dependabotAlerts: { value: true } },
  ),
  judge: ({ dependabotAlerts }) =>
    whenSeen(dependabotAlerts, (on) => [!on && { message: 'Dependabot alerts are off' }]),
});

const privateReporting = settingRule({
  option: 'privateReporting',
  id: 'repository-governance/private-reporting',
  title: 'Weaknesses can be reported in public alone',
  severity: 'high',
  why: 'Who finds a weakness and has no private way to tell it opens an issue, and everybody reads it before it is mended.',
  advice: 'Turn on private vulnerability reporting in the security settings of the repository.',
  references: [
    `${docs}/security-advisories/working-with-repository-security-advisories/configuring-private-vulnerability-reporting-for-a-repository`,
  ],
  aliases: [],
  examples: examplesOf(
    'privateReporting',
    true,
    { privateReporting: { value: false } },
    { privateReporting: { value: 'private' } },
  ),
  judge: ({ privateReporting }) =>
    whenSeen(privateReporting, (on) => [
      on === false && { message: 'Private vulnerability reporting is off' },
    ]),
});

export const securityRules: readonly GovernanceRule[] = [
  secretScanning,
  pushProtection,
  dependabotAlerts,
  securityUpdates,
  privateReporting,
];
