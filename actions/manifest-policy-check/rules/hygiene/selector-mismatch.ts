import { textsOf } from '../../object.ts';
import { hasLabels, matches } from '../../selector.ts';
import { objectRule } from '../../workload-rule.ts';
import { deployment } from './deployment-example.ts';

const kinds = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Rollout']);
const plain = new Set(['DeploymentConfig', 'ReplicationController']);

export const mismatchingSelector = objectRule({
  id: 'manifest-policy-check/mismatching-selector',
  title: 'A workload whose selector does not fit its own pods',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'The API server refuses it: the pods that it makes would never be counted as its own.',
  advice: 'Repeat the labels of `selector` in `template.metadata.labels`.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector'],
  aliases: [
    'mismatching-selector',
    'deployment-pod-selector-labels-match-template-metadata-labels',
    'statefulset-pod-selector-labels-match-template-metadata-labels',
    'C-0296',
  ],
  examples: {
    bad: [{ text: deployment().replace('labels: {app: web}', 'labels: {app: shop}'), lines: [6] }],
    good: [
      { text: deployment() },
      { text: deployment().replace('labels: {app: web}', 'labels: {app: web, tier: a}') },
    ],
  },
  check({ kind, root, title, isPartial }, say) {
    const selector = root.at('spec', 'selector');
    if (isPartial || !selector.exists) return;
    const labels = textsOf(root.at('spec', 'template', 'metadata', 'labels'));
    const isMismatch =
      (kinds.has(kind) && !matches(selector, labels)) || (plain.has(kind) && !hasLabels(labels, selector));
    if (isMismatch) say(selector, `The pods of ${title} do not have the labels that its selector asks for.`);
  },
});
