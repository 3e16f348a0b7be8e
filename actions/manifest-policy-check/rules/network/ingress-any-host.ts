import { isIngress } from '../../network/ingress.ts';
import { objectRule } from '../../workload-rule.ts';

const ingress = (rule: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n${rule}`;
const http =
  'http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }';

export const ingressAnyHost = objectRule({
  id: 'manifest-policy-check/ingress-any-host',
  title: 'An Ingress answers for hosts that it does not name',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'A rule without a host, or with a wildcard, serves under names that belong to others, and takes the traffic of whoever sets one up later.',
  advice: 'Name the host of each rule in full.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards',
    'CWE-923',
  ],
  aliases: [],
  examples: {
    bad: [
      { text: ingress(`    - ${http}\n`), lines: [7] },
      { text: ingress(`    - host: '*.shop.example'\n      ${http}\n`), lines: [7] },
      { text: ingress(`    - host: ''\n      ${http}\n`), lines: [7] },
    ],
    good: [{ text: ingress(`    - host: shop.example\n      ${http}\n`) }],
  },
  check(object, say) {
    if (!isIngress(object)) return;
    for (const rule of object.root.at('spec', 'rules').items) {
      const host = rule.at('host');
      const { source = '' } = host;
      if (source === '') say(rule, 'This rule holds for any host.');
      else if (source.startsWith('*')) say(host, `This rule holds for any host like ${source}.`);
    }
  },
});
