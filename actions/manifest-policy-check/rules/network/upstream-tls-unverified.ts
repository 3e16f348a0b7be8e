import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { KubeObject } from '../../object.ts';
import { objectRule } from '../../workload-rule.ts';

const apiService = (value: string): string =>
  `apiVersion: apiregistration.k8s.io/v1\nkind: APIService\nmetadata:\n  name: v1.metrics.example\nspec:\n  insecureSkipTLSVerify: ${value}\n`;

export const upstreamTlsUnverified = objectRule({
  id: 'manifest-policy-check/upstream-tls-unverified',
  title: 'A proxy does not verify the certificate behind it',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'Whoever gets in between answers in place of the server: for an APIService that is an answer of the Kubernetes API itself.',
  advice:
    'Give the certificate authority (`caBundle`, `rootCAsSecrets`, `caCertificates`) and let it verify.',
  references: ['https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/', 'CWE-295'],
  aliases: [],
  examples: {
    bad: [
      { text: apiService('true'), lines: [6] },
      {
        text: 'apiVersion: traefik.io/v1alpha1\nkind: ServersTransport\nmetadata:\n  name: back\nspec:\n  insecureSkipVerify: true\n',
        lines: [6],
      },
      {
        text: 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  annotations:\n    nginx.ingress.kubernetes.io/auth-tls-verify-client: optional_no_ca\nspec: {}\n',
        lines: [6],
      },
    ],
    good: [{ text: apiService('false') }],
  },
  check(object, say) {
    const field = unverified(object);
    if (field) say(field, `${object.title} takes any certificate.`);
  },
});

function unverified({ kind, group, root }: KubeObject): Field | undefined {
  const spec = root.at('spec');
  const flags: Readonly<Record<string, Field>> = {
    'apiregistration.k8s.io/APIService': spec.at('insecureSkipTLSVerify'),
    'traefik.io/ServersTransport': spec.at('insecureSkipVerify'),
    'traefik.containo.us/ServersTransport': spec.at('insecureSkipVerify'),
    'networking.istio.io/DestinationRule': spec.at('trafficPolicy', 'tls', 'insecureSkipVerify'),
  };
  const name = `${group}/${kind}`;
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (flag?.flag === true) return flag;
  if (name !== 'networking.k8s.io/Ingress') return undefined;
  const client = root.at('metadata', 'annotations', 'nginx.ingress.kubernetes.io/auth-tls-verify-client');
  return client.source === 'optional_no_ca' ? client : undefined;
}
