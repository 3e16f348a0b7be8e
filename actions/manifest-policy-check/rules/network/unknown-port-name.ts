import { networkRule } from '../../network/network-rule.ts';

const policy = (port: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  ingress:\n    - ports:\n        - port: ${port}\n`;
const beside = {
  'web.yaml':
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - image: web:1\n      ports: [{ name: http, containerPort: 8080 }]\n',
};

export const unknownPortName = networkRule({
  id: 'manifest-policy-check/unknown-port-name',
  title: 'A NetworkPolicy names a port that no container has',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'A port name is looked up in the containers of the selected pods. Where none has it the rule opens nothing, and whoever notices tends to open everything.',
  advice: 'Use the `name` under `ports` of the container, with the same protocol, or the number.',
  references: ['https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/'],
  aliases: [],
  examples: {
    bad: [
      { text: policy('https'), beside, lines: [9] },
      { text: policy('http\n          protocol: UDP'), beside, lines: [9] },
    ],
    good: [{ text: policy('http'), beside }, { text: policy('9999'), beside }, { text: policy('https') }],
  },
  check(network, say) {
    for (const policy of network.policies) {
      const pods = network.selectedBy(policy);
      if (pods.length === 0 || pods.some(({ hasOwnLabels }) => !hasOwnLabels)) continue;
      for (const rule of policy.rules.ingress ?? [])
        for (const { field, protocol, name } of rule.namedPorts)
          if (!pods.some(({ portNames }) => portNames.has(`${protocol}/${name}`)))
            say(
              policy.object,
              field,
              `None of the selected pods in these files has a ${protocol} port called ${name}.`,
            );
    }
  },
});
