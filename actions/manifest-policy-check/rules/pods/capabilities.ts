import { addedCapabilities, restrictedCapabilities } from '../../pod-security/capabilities.ts';
import { container, pod } from './example.ts';
import { isPrivileged } from './moot.ts';
import { standardRule } from './standard-rule.ts';
import { baseline, hardeningGuidance, restricted } from './standards.ts';

const capabilities = (text: string) => container('securityContext:', '  capabilities:', `    ${text}`);

export const addedCapability = standardRule({
  id: 'manifest-policy-check/added-capability',
  title: 'Capability beyond the usual ones',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Capabilities are parts of root: SYS_ADMIN, SYS_PTRACE or SYS_MODULE lead out of the container, NET_ADMIN and NET_RAW into the traffic of others.',
  advice: 'Remove it from `add`. Binding a low port needs NET_BIND_SERVICE only.',
  references: [baseline, 'CIS-K8S-5.2.8', 'CIS-K8S-5.2.9', hardeningGuidance, 'CWE-250'],
  aliases: [
    'insecureCapabilities',
    'dangerousCapabilities',
    'CapSysAdmin',
    'KSV-0005',
    'KSV-0022',
    'KSV-0119',
    'KSV-0120',
    'CKV_K8S_25',
    'CKV_K8S_39',
    'C-0046',
  ],
  examples: {
    bad: [
      { text: capabilities('add: [NET_BIND_SERVICE, SYS_ADMIN]'), lines: [10] },
      {
        text: container('securityContext:', '  capabilities:', '    add:', '      - NET_RAW', '      - all'),
        lines: [11, 12],
      },
    ],
    good: [{ text: capabilities('add: [NET_BIND_SERVICE]') }, { text: capabilities('drop: [ALL]') }],
  },
  standard: addedCapabilities,
  more: () => ({ mend: { mode: 'suggest' } }),
});

export const capabilitiesKept = standardRule({
  id: 'manifest-policy-check/capabilities-kept',
  title: 'Capabilities not dropped',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Runtimes give every container about a dozen capabilities, such as to change owners of files and to act as any user; few programs need one.',
  advice: 'Set `capabilities: {drop: [ALL]}`; add NET_BIND_SERVICE where a port below 1024 is served.',
  references: [restricted, 'CIS-K8S-5.2.8', 'CIS-K8S-5.2.10', hardeningGuidance, 'CWE-250'],
  aliases: [
    'drop-net-raw-capability',
    'CapDropAny',
    'CapDropAll',
    'KSV-0003',
    'KSV-0004',
    'KSV-0106',
    'CKV_K8S_28',
    'CKV_K8S_37',
    'C-0055',
    'linuxHardening',
  ],
  examples: {
    bad: [
      { text: container(), lines: [6] },
      { text: capabilities('drop: [NET_RAW]'), lines: [10] },
      { text: capabilities('drop: [all]'), lines: [10] },
      {
        text: container('securityContext:', '  capabilities:', '    drop: [ALL]', '    add: [CHOWN]'),
        lines: [11],
      },
    ],
    good: [
      { text: capabilities('drop: ["ALL"]') },
      { text: container(), options: { kubernetesVersion: '1.21' } },
      { text: container('securityContext: {privileged: true}') },
      { text: pod('os: {name: windows}', 'containers: [{name: app, image: shop/win:1}]') },
    ],
  },
  standard: restrictedCapabilities,
  isMeant: (violation, pod) => !isPrivileged(violation, pod),
  more: ({ field }) => {
    if (field.name !== 'drop') return { severity: 'low', mend: { mode: 'suggest' } };
    const dropsAll = field.texts.some((each) => each.toUpperCase() === 'ALL');
    return dropsAll
      ? { severity: 'low', mend: { set: ['ALL'] } }
      : { mend: { set: ['ALL'], mode: 'suggest' } };
  },
});
