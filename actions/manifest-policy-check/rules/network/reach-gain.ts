import { gainsOf } from '../../network/gains.ts';
import { gainReports } from '../../network/gain-report.ts';
import { governedEdges, graphOf } from '../../network/graph.ts';
import { networkRule } from '../../network/network-rule.ts';

const policy =
  'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: db\nspec:\n  podSelector: {}\n  ingress:\n    - {}\n';

const pods = ['web', 'db']
  .map(
    (name) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, labels: {app: ${name}}}\nspec: {containers: [{name: a, image: shop/${name}:1}]}\n`,
  )
  .join('---\n');

export const reachGain = networkRule({
  id: 'manifest-policy-check/reach-gain',
  title: 'Pods can be reached that could not be before',
  severity: 'info',
  confidence: 'high',
  preset: 'security',
  leads: true,
  why: 'One line of a NetworkPolicy, or one label of a pod, opens a way into a database; the change to the file does not show which.',
  advice:
    'Look whether each new way is meant. It is said only in comparisons with a base, and only where a policy had or has a say.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/', 'CWE-923'],
  aliases: [],
  examples: {
    bad: [
      {
        text: policy,
        beside: { 'pods.yaml': pods },
        before: {
          'pods.yaml': pods,
          'policy.yaml': policy.replace('    - {}\n', '').replace('ingress:', 'ingress: []'),
        },
        lines: [8, 8],
      },
    ],
    good: [
      {
        text: policy.replace(
          '    - {}\n',
          '    - from:\n        - podSelector:\n            matchLabels:\n              app: web\n',
        ),
      },
    ],
  },
  check(network, _, { before, draw, report, unchecked }) {
    if (before === undefined) {
      const drawing = graphOf('Traffic that NetworkPolicies allow', governedEdges(network));
      if (drawing) draw(drawing);
      return;
    }
    // The first workloads of all gain nothing.
    if (before.endpoints.length === 0) return;
    const { gains, isCut } = gainsOf(network, before);
    for (const one of gainReports(network, before, gains)) report(one);
    if (isCut)
      unchecked({
        region: null,
        code: 'limit',
        message: 'So many pods or policies changed that not all that can be reached is compared',
        hint: 'Split the change, or leave out by `exclude` what no cluster takes.',
      });
    const drawing = graphOf('Traffic that this change allows', [], gains);
    if (drawing) draw(drawing);
  },
});
