import { objectRule } from '../../workload-rule.ts';

const gateway = (from: string): string =>
  `apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata:\n  name: edge\nspec:\n  listeners:\n    - name: web\n      port: 443\n      protocol: HTTPS\n      allowedRoutes:\n        namespaces:\n          from: ${from}\n`;

export const gatewayAllNamespaces = objectRule({
  id: 'manifest-policy-check/gateway-all-namespaces',
  title: 'A Gateway takes routes of all namespaces',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Whoever may write a route in any namespace can claim a host or a path of the listener, and serve it.',
  advice: 'Use `from: Selector` with the labels of the namespaces that may, or `Same`.',
  references: [
    'https://gateway-api.sigs.k8s.io/reference/spec/#fromnamespaces',
    'https://gateway-api.sigs.k8s.io/concepts/security-model/',
    'CWE-284',
  ],
  aliases: [],
  examples: {
    bad: [{ text: gateway('All'), lines: [12] }],
    good: [{ text: gateway('Same') }],
  },
  check({ kind, group, root }, say) {
    if (kind !== 'Gateway' || group !== 'gateway.networking.k8s.io') return;
    for (const listener of root.at('spec', 'listeners').items) {
      const from = listener.at('allowedRoutes', 'namespaces', 'from');
      const name = listener.at('name').source ?? String(listener.name);
      if (from.source === 'All') say(from, `Listener ${name} takes routes of every namespace.`);
    }
  },
});
