import { windowsHostProcess } from '../../pod-security/windows-host-process.ts';
import { container } from './example.ts';
import { standardRule } from './standard-rule.ts';
import { baseline } from './standards.ts';

export const hostProcess = standardRule({
  id: 'manifest-policy-check/windows-host-process',
  title: 'Container as a process of its Windows node',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'A HostProcess container is no container: it has the files, network and privileges of the Windows node.',
  advice: 'Remove `hostProcess`; keep it to agents of the node, in a namespace of their own.',
  references: [
    baseline,
    'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    'CIS-K8S-5.2.11',
    'CWE-250',
  ],
  aliases: ['hostProcess', 'KSV-0103'],
  examples: {
    bad: [{ text: container('securityContext:', '  windowsOptions: {hostProcess: true}'), lines: [9] }],
    good: [{ text: container('securityContext: {windowsOptions: {runAsUserName: ContainerUser}}') }],
  },
  standard: windowsHostProcess,
  more: () => ({ mend: { set: false, mode: 'suggest' } }),
});
