import { exposureOf, isOpenToAll } from '../../network/service.ts';
import { objectRule } from '../../workload-rule.ts';

const service = (spec: string, metadata = 'name: web'): string =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  ${metadata}\nspec:\n  ports: [{ port: 80 }]\n${spec}`;

export const nodePortService = objectRule({
  id: 'manifest-policy-check/node-port-service',
  title: 'A Service opens a port on every node',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'A NodePort answers on all addresses of all nodes, past the Ingress with its TLS and authentication, and firewalls of nodes are seldom as tight as thought.',
  advice: 'Use `ClusterIP` and an Ingress or a Gateway in front of it.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport', 'CWE-668'],
  aliases: ['exposed-services', 'service-type', 'C-0256'],
  examples: {
    bad: [{ text: service('  type: NodePort\n'), lines: [7] }],
    good: [{ text: service('  type: ClusterIP\n') }, { text: service('') }],
  },
  check(object, say) {
    if (exposureOf(object) !== 'NodePort') return;
    say(object.root.at('spec', 'type'), `${object.title} opens a port on every node of the cluster.`);
  },
});

export const loadBalancerService = objectRule({
  id: 'manifest-policy-check/load-balancer-service',
  title: 'A load balancer takes traffic of any address',
  severity: 'low',
  confidence: 'medium',
  preset: 'recommended',
  why: 'A Service of type LoadBalancer gets an address of its own, mostly a public one, with nothing in front of the pods.',
  advice:
    'Limit it by `loadBalancerSourceRanges`, ask the cloud for an internal one, or use an Ingress or a Gateway.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer',
    'https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer',
    'CWE-668',
  ],
  aliases: ['exposed-services', 'C-0256'],
  examples: {
    bad: [
      { text: service('  type: LoadBalancer\n'), lines: [7] },
      { text: service('  type: LoadBalancer\n  loadBalancerSourceRanges: [0.0.0.0/0]\n'), lines: [7] },
    ],
    good: [
      { text: service('  type: LoadBalancer\n  loadBalancerSourceRanges: [192.0.2.0/24]\n') },
      {
        text: service(
          '  type: LoadBalancer\n',
          'name: web\n  annotations: { networking.gke.io/load-balancer-type: Internal }',
        ),
      },
      { text: service('  type: ClusterIP\n') },
    ],
  },
  check(object, say) {
    if (exposureOf(object) !== 'LoadBalancer' || !isOpenToAll(object)) return;
    const message = `The load balancer of ${object.title} is limited neither to source ranges nor to an internal address.`;
    say(object.root.at('spec', 'type'), message);
  },
});
