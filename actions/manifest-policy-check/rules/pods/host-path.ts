import { hostPathVolumes } from '../../pod-security/volumes.ts';
import type { Pod } from '../../pods.ts';
import type { Violation } from '../../pod-security/standard.ts';
import { pod } from './example.ts';
import { isReadOnly } from './mounts.ts';
import { kindOfPath } from './node-paths.ts';
import { standardRule } from './standard-rule.ts';
import { baseline, hardeningGuidance } from './standards.ts';

const mounting = (path: string, more = '') =>
  pod(
    'containers:',
    '  - name: app',
    '    image: shop/agent:1',
    `    volumeMounts: [{name: host, mountPath: /host${more}}]`,
    'volumes:',
    '  - name: host',
    '    hostPath:',
    `      path: ${path}`,
  );

const kindOf = ({ field }: Violation) => kindOfPath(field.source ?? '');

export const runtimeSocket = standardRule({
  id: 'manifest-policy-check/container-runtime-socket',
  title: 'Socket of the container runtime in a pod',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Whoever may talk to the runtime starts a privileged container with the disk of the node in it: that is root on the node.',
  advice:
    'Build images without a daemon (buildah, kaniko, rootless BuildKit), and read metrics from the kubelet.',
  references: [
    baseline,
    'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
    'CIS-K8S-5.2.12',
    'CWE-250',
  ],
  aliases: ['docker-sock', 'DockerSock', 'KSV-0006', 'CKV_K8S_27', 'C-0074'],
  examples: {
    bad: [
      { text: mounting('/var/run/docker.sock'), lines: [12] },
      { text: mounting('//run/./containerd/containerd.sock', ', readOnly: true'), lines: [12] },
      { text: mounting('/run/crio/'), lines: [12] },
    ],
    good: [{ text: mounting('/run/app.sock') }, { text: mounting('/srv/docker.sock.d') }],
  },
  standard: hostPathVolumes,
  isMeant: (violation) => kindOf(violation) === 'socket',
  more: ({ field }) => ({
    message: `${socketTitle(field.source ?? '')} is mounted from the node.`,
  }),
});

export const sensitiveHostPath = standardRule({
  id: 'manifest-policy-check/sensitive-host-path',
  title: 'Heart of the node mounted into a pod',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'There lie the keys and Secrets of every pod on the node, or programs that it runs as root: the pod owns the node.',
  advice: 'Mount the one file or folder that is needed, with `readOnly: true`, in a namespace of its own.',
  references: [baseline, 'CIS-K8S-5.2.12', hardeningGuidance, 'CWE-668'],
  aliases: ['sensitive-host-mounts', 'ProcMount', 'KSV-0121', 'C-0048'],
  examples: {
    bad: [
      { text: mounting('/'), lines: [12] },
      { text: mounting('/etc/kubernetes/pki', ', readOnly: true'), lines: [12] },
      { text: mounting('/srv/../proc/', ', readOnly: true'), lines: [12] },
    ],
    good: [{ text: mounting('/var/log') }, { text: mounting('/lib/modules') }],
  },
  standard: hostPathVolumes,
  isMeant: (violation) => ['secrets', 'programs'].includes(kindOf(violation)),
  more: (violation, pod) => ({
    ...(kindOf(violation) === 'programs' && isHarmless(violation, pod) && { severity: 'medium' }),
  }),
});

export const hostPath = standardRule({
  id: 'manifest-policy-check/host-path',
  title: 'Folder of the node mounted into a pod',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Files of the node outlive the pod and are shared with all that run there; through links in them a pod has reached the rest of the disk.',
  advice:
    'Use a claim, an emptyDir, or a projected volume; agents of the node mount read-only what they need.',
  references: [baseline, 'CIS-K8S-5.2.12', hardeningGuidance, 'CWE-668'],
  aliases: ['hostPathSet', 'KSV-0023', 'C-0048'],
  examples: {
    bad: [
      { text: mounting('/var/log', ', readOnly: true'), lines: [12] },
      { text: mounting('/srv/data'), lines: [12] },
    ],
    good: [
      { text: mounting('/var/run/docker.sock') },
      { text: pod('containers: [{name: app, image: shop/web:1}]', 'volumes: [{name: tmp, emptyDir: {}}]') },
    ],
  },
  standard: hostPathVolumes,
  isMeant: (violation) => kindOf(violation) === 'other',
});

const isHarmless = ({ field }: Violation, pod: Pod): boolean => {
  const volume = field.parent?.parent;
  return volume !== undefined && isReadOnly(pod, volume);
};

const socketTitle = (path: string): string =>
  /\.sock\/?$/.test(path)
    ? `A socket of the container runtime, \`${path}\`,`
    : `\`${path}\`, which holds the socket of the container runtime,`;
