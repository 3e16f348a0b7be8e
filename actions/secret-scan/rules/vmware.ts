import { base62, sampleOf } from '../grammar.ts';
import type { Found, Provider } from '../kind.ts';

const password =
  /^Connect-(?:VI|CI|HV|Nsxt?|Srm)Server\b[^\n|;]{0,300}?\s-Password[ \t]+["']?([^\s"'$|;][^\s"'|;]{2,127})/i;

function findPassword(text: string, at: number): Found | undefined {
  const match = password.exec(text.slice(at));
  const value = match?.[1];
  if (match === null || value === undefined) return undefined;
  const end = at + match[0].length;
  return { start: end - value.length, end };
}

export const vmware: Provider = {
  name: 'VMware',
  revoke: 'Change the password of the account in vCenter Single Sign-On or in its directory.',
  references: [
    'https://developer.broadcom.com/powercli/latest/vmware.vimautomation.core/commands/connect-viserver',
  ],
  kinds: [
    {
      how: 'block',
      id: 'vmware-connect-password',
      title: 'Password in a PowerCLI connection',
      severity: 'critical',
      literals: [
        'Connect-VIServer',
        'Connect-CIServer',
        'Connect-HVServer',
        'Connect-NsxServer',
        'Connect-NsxtServer',
        'Connect-SrmServer',
      ],
      reach: { before: 0, behind: 512 },
      find: findPassword,
      sample: (random) =>
        `Connect-VIServer -Server vc.acme.example -User ci -Password ${sampleOf([base62(16)], random)}`,
    },
  ],
};
