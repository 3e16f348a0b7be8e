import { clusterRole } from '../../rbac/example.ts';
import { powerRule } from '../../rbac/power-rule.ts';

export const changeCustomResourceDefinitions = powerRule({
  id: 'manifest-policy-check/rbac-change-custom-resource-definitions',
  title: 'A role lets its holders change kinds of objects',
  ofCluster: true,
  preset: 'recommended',
  powers: [
    { verbs: ['update', 'patch'], group: 'apiextensions.k8s.io', resources: ['customresourcedefinitions'] },
    { verbs: ['create', 'update', 'patch'], group: 'apiregistration.k8s.io', resources: ['apiservices'] },
  ],
  so: 'so they can see and rewrite objects of those kinds',
  why: "A conversion webhook of a CustomResourceDefinition sees and rewrites its objects, and an APIService answers for whole API groups with the callers' names.",
  advice: 'Install definitions when deploying, not from the running operator; or name them in resourceNames.',
  references: [
    'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/#webhook-conversion',
    'CWE-269',
  ],
  aliases: [],
  examples: {
    bad: [
      {
        text: clusterRole(
          'apiGroups: [apiextensions.k8s.io], resources: [customresourcedefinitions], verbs: [create, patch]',
        ),
        lines: [5],
      },
    ],
    good: [
      {
        text: clusterRole(
          'apiGroups: [apiextensions.k8s.io], resources: [customresourcedefinitions], verbs: [get, create]',
        ),
      },
    ],
  },
});
