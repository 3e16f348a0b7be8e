import { coversHost, endsTlsElsewhere, isIngress } from '../../network/ingress.ts';
import { objectRule } from '../../workload-rule.ts';

const ingress = (spec: string, metadata = 'name: web'): string =>
  `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  ${metadata}\nspec:\n${spec}`;
const rules = (host: string): string =>
  `  rules:\n    - host: ${host}\n      http:\n        paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }]\n`;

export const ingressWithoutTls = objectRule({
  id: 'manifest-policy-check/ingress-without-tls',
  title: 'An Ingress serves a host without TLS',
  severity: 'medium',
  confidence: 'medium',
  preset: 'recommended',
  why: 'Passwords and cookies cross the network in the clear, and anybody on the way can read and change what is served.',
  advice: 'Name the host and the Secret of its certificate under `tls`.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls', 'CWE-319'],
  aliases: ['tlsSettingsMissing', 'C-0263'],
  examples: {
    bad: [
      { text: ingress(rules('shop.example')), lines: [5] },
      {
        text: ingress(`  tls: [{ hosts: [www.shop.example], secretName: web }]\n${rules('shop.example')}`),
        lines: [8],
      },
    ],
    good: [
      {
        text: ingress(
          `  tls: [{ hosts: ['*.shop.example'], secretName: web }]\n${rules('www.shop.example')}`,
        ),
      },
      { text: ingress(`  tls: [{ secretName: web }]\n${rules('shop.example')}`) },
      {
        text: ingress(
          rules('shop.example'),
          "name: web\n  annotations: { alb.ingress.kubernetes.io/certificate-arn: 'arn:x' }",
        ),
      },
    ],
  },
  check(object, say) {
    if (!isIngress(object) || endsTlsElsewhere(object)) return;
    const spec = object.root.at('spec');
    const rules = spec.at('rules').items;
    const tls = spec.at('tls');
    // With neither it is a patch, or nothing at all.
    if (rules.length === 0 && !spec.at('defaultBackend').exists && !spec.at('backend').exists) return;
    if (tls.items.length === 0) {
      say(tls, `${object.title} has no \`tls\`.`);
      return;
    }
    const covered = tls.items.map((entry) => entry.at('hosts').texts);
    if (covered.some((hosts) => hosts.length === 0)) return;
    for (const rule of rules) {
      const host = rule.at('host');
      const name = host.source ?? '';
      if (name !== '' && !covered.flat().some((pattern) => coversHost(pattern, name)))
        say(host, `No entry of \`tls\` names ${name}.`);
    }
  },
});
