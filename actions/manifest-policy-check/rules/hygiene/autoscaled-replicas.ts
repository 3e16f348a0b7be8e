import type { ProjectRule } from '../../../../shared/core/rule.ts';
import type { Manifest } from '../../manifest.ts';
import { projectOf } from '../../project.ts';
import { about } from '../../workload-rule.ts';
import { deployment } from './deployment-example.ts';

const autoscaler =
  'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}\n';

export const autoscaledReplicas: ProjectRule<Manifest> = {
  id: 'manifest-policy-check/autoscaled-replicas',
  scope: 'project',
  title: 'A number of replicas beside an autoscaler',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  why: 'Every deployment sets the number back, and the autoscaler has to find it again: under load that is an outage.',
  advice: 'Leave `replicas` out where a HorizontalPodAutoscaler sets it.',
  references: [
    'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling',
  ],
  aliases: ['deployment-targeted-by-hpa-does-not-have-replicas-configured'],
  examples: {
    bad: [{ text: deployment({ spec: '  replicas: 3\n' }), beside: { 'hpa.yaml': autoscaler }, lines: [7] }],
    good: [
      { text: deployment(), beside: { 'hpa.yaml': autoscaler } },
      { text: deployment({ spec: '  replicas: 3\n' }) },
    ],
  },
  check({ docs }, report) {
    const project = projectOf(docs);
    for (const { root, namespace, title } of project.ofKind('HorizontalPodAutoscaler')) {
      const target = root.at('spec', 'scaleTargetRef');
      const workload = project.find(
        target.at('kind').source ?? '',
        namespace,
        target.at('name').source ?? '',
      );
      const replicas = workload?.root.at('spec', 'replicas');
      if (workload !== undefined && replicas?.exists === true)
        report(about(workload, replicas, `${workload.title} sets its replicas, and so does ${title}.`));
    }
  },
};
