import type { RuleMeta } from '../../../../shared/core/rule.ts';
import { containerRule } from '../../workload-rule.ts';
import { container, pod } from './example.ts';
import { hardeningGuidance } from './standards.ts';

interface Resource extends Pick<RuleMeta, 'title' | 'severity' | 'preset' | 'why' | 'advice' | 'aliases'> {
  readonly name: 'cpu' | 'memory' | 'ephemeral-storage';
  readonly bound: 'requests' | 'limits';
}

const shownAs = { cpu: 'CPU', memory: 'memory', 'ephemeral-storage': 'ephemeral storage' } as const;

const unset = ({ name, bound, ...own }: Resource) =>
  containerRule({
    ...own,
    id: `manifest-policy-check/${name}-${bound.slice(0, -1)}-missing`,
    confidence: 'high',
    references: [
      'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
      hardeningGuidance,
      'CWE-770',
    ],
    examples: {
      bad: [
        { text: container(), lines: [6] },
        { text: container('resources:', `  ${bound}:`, '    gpu.example/a: 1'), lines: [9] },
      ],
      good: [
        { text: container(`resources: {${bound}: {${name}: 1}}`) },
        { text: container(`resources: {limits: {${name}: 1}}`) },
        { text: pod(`resources: {${bound}: {${name}: 1}}`, 'containers: [{name: app, image: shop/web:1}]') },
      ],
    },
    check({ pod, list, field, name: container }, say) {
      // Those take what the pod has left.
      if (pod.isPartial || list === 'ephemeralContainers') return;
      const wanted = field.at('resources', bound, name);
      // A limit is its own request, and what the pod sets holds for all of it.
      const set = [wanted, field.at('resources', 'limits', name), pod.spec.at('resources', bound, name)];
      if (!set.some(({ exists }) => exists))
        say(wanted, `Container \`${container}\` has no ${bound.slice(0, -1)} for ${shownAs[name]}.`);
    },
  });

const starves =
  'A program that leaks or is attacked takes what others on the node need, until the kubelet throws pods out.';
const blind =
  'The scheduler counts such a container as nothing, and on a full node it is the first to starve or to be thrown out.';

export const memoryLimit = unset({
  name: 'memory',
  bound: 'limits',
  title: 'No limit for memory',
  severity: 'medium',
  preset: 'recommended',
  why: starves,
  advice: 'Set `resources.limits.memory` to what the program needs at most.',
  aliases: [
    'unset-memory-requirements',
    'container-resources',
    'memoryLimitsMissing',
    'LimitsMemory',
    'KSV-0018',
    'CKV_K8S_13',
    'C-0004',
    'C-0009',
    'C-0271',
  ],
});

export const memoryRequest = unset({
  name: 'memory',
  bound: 'requests',
  title: 'No request for memory',
  severity: 'low',
  preset: 'recommended',
  why: blind,
  advice: 'Set `resources.requests.memory` to what the program needs as a rule.',
  aliases: [
    'unset-memory-requirements',
    'container-resources',
    'memoryRequestsMissing',
    'RequestsMemory',
    'KSV-0016',
    'CKV_K8S_12',
    'C-0004',
    'C-0269',
  ],
});

export const cpuRequest = unset({
  name: 'cpu',
  bound: 'requests',
  title: 'No request for CPU',
  severity: 'low',
  preset: 'recommended',
  why: blind,
  advice: 'Set `resources.requests.cpu` to what the program needs as a rule.',
  aliases: [
    'unset-cpu-requirements',
    'container-resources',
    'cpuRequestsMissing',
    'RequestsCPU',
    'KSV-0015',
    'CKV_K8S_10',
    'C-0050',
    'C-0268',
  ],
});

export const cpuLimit = unset({
  name: 'cpu',
  bound: 'limits',
  title: 'No limit for CPU',
  severity: 'low',
  preset: 'strict',
  why: 'Without a limit one program may take all idle CPU of its node: cheap for a crypto miner, though requests keep the others alive.',
  advice:
    'Set `resources.limits.cpu`, or a limit for the namespace; where throttling hurts, leave this rule off.',
  aliases: [
    'unset-cpu-requirements',
    'container-resources',
    'cpuLimitsMissing',
    'LimitsCPU',
    'KSV-0011',
    'CKV_K8S_11',
    'C-0009',
    'C-0050',
    'C-0270',
  ],
});

export const ephemeralStorageLimit = unset({
  name: 'ephemeral-storage',
  bound: 'limits',
  title: 'No limit for local storage',
  severity: 'low',
  preset: 'strict',
  why: 'Logs and temporary files of one container can fill the disk of the node, and the kubelet then throws pods out.',
  advice: 'Set `resources.limits.ephemeral-storage`.',
  aliases: ['container-ephemeral-storage-request-and-limit'],
});
