import { objectRule, podRule } from '../../workload-rule.ts';
import { deployment } from './deployment-example.ts';

const scaled = new Set(['Deployment', 'StatefulSet', 'ReplicaSet', 'DeploymentConfig', 'Rollout']);
const rolling = new Set(['Deployment', 'DeploymentConfig']);

export const minimumThreeReplicas = objectRule({
  id: 'manifest-policy-check/minimum-three-replicas',
  title: 'Fewer than three replicas',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  why: 'With one replica every restart is an outage; with two a node that goes while another is updated is one.',
  advice: 'Set `replicas: 3` or more, or let a HorizontalPodAutoscaler do it.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas'],
  aliases: ['minimum-three-replicas', 'deploymentMissingReplicas', 'deployment-replicas'],
  examples: {
    bad: [{ text: deployment({ spec: '  replicas: 2\n' }), lines: [7] }],
    good: [
      { text: deployment({ spec: '  replicas: 3\n' }) },
      { text: deployment({ spec: '  replicas: 0\n' }) },
      { text: deployment() },
    ],
  },
  check({ kind, root, title }, say) {
    const replicas = root.at('spec', 'replicas');
    const number = replicas.integer;
    if (scaled.has(kind) && (number === 1 || number === 2))
      say(replicas, `${title} has ${number === 1 ? 'one replica' : 'two replicas'}.`);
  },
});

export const hpaMinimumThreeReplicas = objectRule({
  id: 'manifest-policy-check/hpa-minimum-three-replicas',
  title: 'An autoscaler that goes below three replicas',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  why: 'In a quiet hour there is one replica left, and its node is the one that goes.',
  advice: 'Set `minReplicas: 3` or more.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  aliases: ['hpa-minimum-three-replicas', 'hpaMinAvailability', 'horizontalpodautoscaler-replicas'],
  examples: {
    bad: [
      {
        text: 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\nspec:\n  minReplicas: 1\n',
        lines: [5],
      },
      {
        text: 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\nspec:\n  maxReplicas: 9\n',
        lines: [4],
      },
    ],
    good: [
      {
        text: 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\nspec: {minReplicas: 3}\n',
      },
    ],
  },
  check({ kind, root, title }, say) {
    const least = root.at('spec', 'minReplicas');
    const number = least.exists ? least.integer : 1;
    if (kind === 'HorizontalPodAutoscaler' && root.at('spec').exists && number !== undefined && number < 3)
      say(least, `${title} goes down to ${String(number)} ${number === 1 ? 'replica' : 'replicas'}.`);
  },
});

export const noAntiAffinity = podRule({
  id: 'manifest-policy-check/no-anti-affinity',
  title: 'Replicas may all run on one node',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  why: 'When that node goes, so do all of them: replicas on one node are one.',
  advice:
    'Ask for other nodes: `podAntiAffinity`, or `topologySpreadConstraints` over `kubernetes.io/hostname`.',
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/'],
  aliases: [
    'no-anti-affinity',
    'deployment-has-host-podantiaffinity',
    'statefulset-has-host-podantiaffinity',
    'topologySpreadConstraint',
  ],
  examples: {
    bad: [{ text: deployment({ spec: '  replicas: 3\n' }), lines: [10] }],
    good: [
      {
        text: deployment({
          spec: '  replicas: 3\n',
          pod: '      topologySpreadConstraints: [{maxSkew: 1}]\n',
        }),
      },
      {
        text: deployment({
          spec: '  replicas: 3\n',
          pod: '      affinity: {podAntiAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1}]}}\n',
        }),
      },
      { text: deployment({ spec: '  replicas: 1\n' }) },
    ],
  },
  check({ object, spec, isPartial }, say) {
    const replicas = object.root.at('spec', 'replicas').integer ?? 1;
    if (isPartial || !scaled.has(object.kind) || replicas < 2) return;
    const affinity = spec.at('affinity', 'podAntiAffinity');
    const isSpread = spec.at('topologySpreadConstraints').items.length > 0;
    if (!isSpread && affinity.members.length === 0)
      say(affinity, `The ${String(replicas)} replicas of ${object.title} may run on one node.`);
  },
});

export const noNodeAffinity = podRule({
  id: 'manifest-policy-check/no-node-affinity',
  title: 'Nothing says on which nodes the pods may run',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  why: 'In a cluster with nodes of several kinds (architectures, tenants, trust) pods end up anywhere.',
  advice: 'Use `affinity.nodeAffinity` or a `nodeSelector`; in a cluster of equal nodes switch the rule off.',
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/'],
  aliases: ['no-node-affinity'],
  examples: {
    bad: [{ text: deployment(), lines: [9] }],
    good: [
      { text: deployment({ pod: '      nodeSelector: {kubernetes.io/arch: amd64}\n' }) },
      { text: deployment({ pod: '      affinity: {nodeAffinity: {}}\n' }) },
    ],
  },
  check({ object, spec, isPartial }, say) {
    const affinity = spec.at('affinity', 'nodeAffinity');
    if (isPartial || !scaled.has(object.kind) || affinity.exists) return;
    if (!spec.at('nodeSelector').exists && !spec.at('nodeName').exists)
      say(affinity, `The pods of ${object.title} may run on any node.`);
  },
});

export const noRollingUpdate = objectRule({
  id: 'manifest-policy-check/no-rolling-update-strategy',
  title: 'An update stops all pods first',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  why: 'With `Recreate` nothing answers until the new pods are ready, or ever if they never are.',
  advice: 'Use `RollingUpdate`, unless two versions must not run side by side.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy'],
  aliases: ['no-rolling-update-strategy', 'deployment-strategy', 'C-0305'],
  examples: {
    bad: [{ text: deployment({ spec: '  strategy: {type: Recreate}\n' }), lines: [7] }],
    good: [{ text: deployment() }, { text: deployment({ spec: '  strategy: {type: RollingUpdate}\n' }) }],
  },
  check({ kind, root, title }, say) {
    const type = root.at('spec', 'strategy', 'type');
    if (rolling.has(kind) && type.source === 'Recreate')
      say(type, `${title} stops all pods before it starts new ones.`);
  },
});
