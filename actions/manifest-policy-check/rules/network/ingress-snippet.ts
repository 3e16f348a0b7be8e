import { isIngress } from '../../network/ingress.ts';
import { objectRule } from '../../workload-rule.ts';

const ingress = (annotation: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  annotations:\n    ${annotation}\nspec: {}\n`;

/** Text that goes into the configuration of the server as it is. Source: the annotations of ingress-nginx and of NGINX Inc. */
const snippet =
  /^(?:nginx\.ingress\.kubernetes\.io\/(?:server|configuration|auth|stream|modsecurity)-snippet|nginx\.org\/(?:server|location)-snippets)$/;

/** Directives that run code, or read files of the controller, where the token of its account lies. */
const dangerous = ['_by_lua', 'lua_', '/var/run/secrets', 'serviceaccount', 'load_module'];
const alias = /(?:^|[\s;{])(?:alias|root)\s/;

export const ingressSnippet = objectRule({
  id: 'manifest-policy-check/ingress-snippet',
  title: 'An Ingress puts its own text into the configuration of the server',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'The controller serves all namespaces and may read their Secrets: whoever writes its configuration can read its token, and with it every Secret of the cluster (CVE-2021-25742).',
  advice:
    'Use the annotation that is made for the purpose, and set `allow-snippet-annotations: "false"` in the controller.',
  references: [
    'https://github.com/kubernetes/kubernetes/issues/126811',
    'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations-risk/',
    'CVE-2021-25742',
    'CWE-94',
  ],
  aliases: ['CKV_K8S_152', 'CKV_K8S_153', 'CKV_K8S_154', 'KCV-0093', 'C-0059'],
  examples: {
    bad: [
      {
        text: ingress('nginx.ingress.kubernetes.io/configuration-snippet: "more_set_headers X-A;"'),
        lines: [6],
      },
      {
        text: ingress(
          'nginx.ingress.kubernetes.io/server-snippet: |\n      location /x { alias /var/run/secrets/; }',
        ),
        lines: [6],
      },
    ],
    good: [{ text: ingress('nginx.ingress.kubernetes.io/rewrite-target: /') }],
  },
  check(object, say) {
    if (!isIngress(object)) return;
    for (const field of object.root.at('metadata', 'annotations').members) {
      const name = String(field.name);
      const text = field.source ?? '';
      if (!snippet.test(name) || text.trim() === '') continue;
      const isDangerous = dangerous.some((word) => text.includes(word)) || alias.test(text);
      const what = isDangerous ? 'runs code or reads files of' : 'goes unread into';
      say(field, `\`${name}\` ${what} the Ingress controller.`, {
        // A configuration holds passwords like any other.
        evidence: `${object.title} ${field.path}`,
        unmasked: text,
        ...(isDangerous ? { severity: 'high' } : {}),
      });
    }
  },
});
