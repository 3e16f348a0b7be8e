import { examplesOf } from './example.ts';
import { type GovernanceRule, settingRule, whenSeen } from './requirement.ts';

export const twoFactor: GovernanceRule = settingRule({
  option: 'twoFactor',
  id: 'repository-governance/two-factor',
  title: 'Organisation lets members in with a password alone',
  severity: 'high',
  why: 'A password that leaked elsewhere is then enough to push code, approve it and read every private repository.',
  advice: 'Require two-factor authentication in the security settings of the organisation.',
  references: [
    'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/requiring-two-factor-authentication-in-your-organization',
    'CIS-GITHUB-1.3.5',
    'CWE-308',
  ],
  aliases: [],
  examples: examplesOf('twoFactor', true, { twoFactor: { value: false } }, { twoFactor: { value: true } }),
  judge: ({ twoFactor }) =>
    whenSeen(twoFactor, (value) => [
      value === false && { message: 'The organisation does not require two-factor authentication' },
      value === 'person' && {
        message:
          'The repository belongs to a person: there is no organisation that could require a second factor',
      },
    ]),
});
