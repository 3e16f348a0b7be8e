import { remembered } from '../../../../shared/core/remembered.ts';
import type { ProjectRule } from '../../../../shared/core/rule.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { Manifest } from '../../manifest.ts';
import { projectOf } from '../../project.ts';
import { matches, type Labels } from '../../selector.ts';
import { about, objectRule } from '../../workload-rule.ts';
import { textsOf, type KubeObject } from '../../object.ts';
import type { Pod } from '../../pods.ts';
import { deployment } from './deployment-example.ts';

const budget = (spec: string): string =>
  `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  selector: {matchLabels: {app: web}}\n${spec}`;
const references = ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'];

const percent = ({ source = '' }: Field): number | undefined =>
  /^\d{1,3}%$/.test(source) ? Number(source.slice(0, -1)) : undefined;

export const pdbMaxUnavailable = objectRule({
  id: 'manifest-policy-check/pdb-max-unavailable',
  title: 'A disruption budget that lets no pod go',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'A node with such a pod can never be drained: updates of the cluster, security ones too, wait for ever.',
  advice: 'Set `maxUnavailable: 1` or more.',
  references,
  aliases: ['pdb-max-unavailable', 'pdbDisruptionsIsZero'],
  examples: {
    bad: [
      { text: budget('  maxUnavailable: 0\n'), lines: [7] },
      { text: budget('  maxUnavailable: 0%\n'), lines: [7] },
    ],
    good: [{ text: budget('  maxUnavailable: 1\n') }, { text: budget('  minAvailable: 1\n') }],
  },
  check({ kind, root, title }, say) {
    const most = root.at('spec', 'maxUnavailable');
    if (kind === 'PodDisruptionBudget' && (most.integer === 0 || percent(most) === 0))
      say(most, `${title} lets no pod go.`);
  },
});

interface Replicated {
  readonly workload: KubeObject;
  readonly replicas: number;
  readonly labels: Labels;
}

/** Each budget looks at all of them. */
const replicated = remembered((pods: readonly Pod[]): readonly Replicated[] =>
  pods.flatMap(({ object: workload, metadata }) => {
    const replicas = workload.root.at('spec', 'replicas').integer;
    return replicas ? { workload, replicas, labels: textsOf(metadata.at('labels')) } : [];
  }),
);

export const pdbMinAvailable: ProjectRule<Manifest> = {
  id: 'manifest-policy-check/pdb-min-available',
  scope: 'project',
  title: 'A disruption budget that asks for all replicas',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'A node with such a pod can never be drained: updates of the cluster, security ones too, wait for ever.',
  advice: 'Ask for fewer than there are, or say `maxUnavailable: 1`.',
  references,
  aliases: ['pdb-min-available', 'pdbMinAvailableGreaterThanHPAMinReplicas', 'pdbDisruptionsIsZero'],
  examples: {
    bad: [
      { text: budget('  minAvailable: 100%\n'), lines: [7] },
      {
        text: budget('  minAvailable: 3\n'),
        beside: { 'web.yaml': deployment({ spec: '  replicas: 3\n' }) },
        lines: [7],
      },
    ],
    good: [
      {
        text: budget('  minAvailable: 2\n'),
        beside: { 'web.yaml': deployment({ spec: '  replicas: 3\n' }) },
      },
      { text: budget('  minAvailable: 3\n') },
    ],
  },
  check({ docs }, report) {
    const project = projectOf(docs);
    for (const object of project.ofKind('PodDisruptionBudget')) {
      const least = object.root.at('spec', 'minAvailable');
      const selector = object.root.at('spec', 'selector');
      const number = least.integer;
      if (percent(least) === 100) report(about(object, least, `${object.title} asks for all pods.`));
      if (number === undefined || !selector.exists) continue;
      for (const { workload, replicas, labels } of replicated(project.podsIn(object.namespace))) {
        if (number >= replicas && matches(selector, labels))
          report(
            about(
              object,
              least,
              `${object.title} asks for ${String(number)} pods, and ${workload.title} has ${String(replicas)}.`,
            ),
          );
      }
    }
  },
};

export const pdbUnhealthyEviction = objectRule({
  id: 'manifest-policy-check/pdb-unhealthy-pod-eviction-policy',
  title: 'A disruption budget that keeps broken pods',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  why: 'By default a pod that runs and is not ready is evicted only while enough others are: one that never gets ready blocks a drain.',
  advice: 'Set `unhealthyPodEvictionPolicy: AlwaysAllow`.',
  references: [
    'https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy',
  ],
  aliases: ['pdb-unhealthy-pod-eviction-policy'],
  examples: {
    bad: [{ text: budget('  maxUnavailable: 1\n'), lines: [5] }],
    good: [{ text: budget('  maxUnavailable: 1\n  unhealthyPodEvictionPolicy: AlwaysAllow\n') }],
  },
  check({ kind, root, title }, say) {
    const policy = root.at('spec', 'unhealthyPodEvictionPolicy');
    if (kind === 'PodDisruptionBudget' && root.at('spec').exists && !policy.exists)
      say(policy, `${title} leaves open what becomes of pods that are not ready.`, {
        mend: { set: 'AlwaysAllow' },
      });
  },
});

export const missingDisruptionBudget: ProjectRule<Manifest> = {
  id: 'manifest-policy-check/no-disruption-budget',
  scope: 'project',
  title: 'Several replicas and no disruption budget',
  severity: 'info',
  confidence: 'medium',
  preset: 'recommended',
  why: 'When nodes are drained one after the other, all replicas may go at once.',
  advice: 'Add a PodDisruptionBudget with `maxUnavailable: 1`.',
  references,
  aliases: [
    'deployment-has-poddisruptionbudget',
    'statefulset-has-poddisruptionbudget',
    'missingPodDisruptionBudget',
  ],
  examples: {
    bad: [{ text: deployment({ spec: '  replicas: 3\n' }), lines: [7] }],
    good: [
      {
        text: deployment({ spec: '  replicas: 3\n' }),
        beside: { 'pdb.yaml': budget('  maxUnavailable: 1\n') },
      },
      { text: deployment({ spec: '  replicas: 1\n' }) },
    ],
  },
  check({ docs }, report) {
    const project = projectOf(docs);
    const budgets = new Map<string | undefined, Field[]>();
    for (const { namespace, root } of project.ofKind('PodDisruptionBudget'))
      budgets.set(namespace, [...(budgets.get(namespace) ?? []), root.at('spec', 'selector')]);
    for (const kind of ['Deployment', 'StatefulSet'])
      for (const object of project.ofKind(kind)) {
        const replicas = object.root.at('spec', 'replicas');
        if (object.isPartial || (replicas.integer ?? 1) < 2) continue;
        const labels = textsOf(object.root.at('spec', 'template', 'metadata', 'labels'));
        const own = budgets.get(object.namespace) ?? [];
        if (!own.some((selector) => selector.exists && matches(selector, labels)))
          report(
            about(
              object,
              replicas,
              `No disruption budget covers the ${String(replicas.source)} replicas of ${object.title}.`,
            ),
          );
      }
  },
};
