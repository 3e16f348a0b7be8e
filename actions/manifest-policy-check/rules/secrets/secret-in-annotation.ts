import { concealed } from '../../secret-report.ts';
import { weighNamed } from '../../secret-values.ts';
import { objectRule } from '../../workload-rule.ts';

const applied = 'kubectl.kubernetes.io/last-applied-configuration';

export const secretInAnnotation = objectRule({
  id: 'manifest-policy-check/secret-in-annotation',
  title: 'A secret in an annotation',
  severity: 'high',
  confidence: 'medium',
  preset: 'security',
  why:
    'Annotations are read by everybody who may read the object. What `kubectl apply` notes on a Secret is the whole ' +
    'Secret, also where its data are sealed or taken out later.',
  advice: 'Take the annotation out, and give out a new value.',
  references: [
    'https://kubernetes.io/docs/reference/labels-annotations-taints/#kubectl-kubernetes-io-last-applied-configuration',
    'CWE-312',
  ],
  aliases: [],
  examples: {
    bad: [
      {
        text: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n  annotations:\n    ${applied}: '{"data":{"password":"aHVudGVyMg=="}}'\n`,
        lines: [6],
      },
      {
        text: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: db\n  annotations:\n    acme.example/api-token: h7Jk2-pQ9x-h7\n',
        lines: [6],
      },
    ],
    good: [
      {
        text: `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\n  annotations:\n    ${applied}: '{"data":{"a":"b"}}'\n    acme.example/token-file: /run/t\n`,
      },
      {
        text: 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  annotations:\n    nginx.ingress.kubernetes.io/auth-tls-secret: shop/ca-2024\n    nginx.com/jwt-key: web-keys\n',
      },
    ],
  },
  check(object, say) {
    for (const field of object.root.at('metadata', 'annotations').members) {
      const name = String(field.name);
      const text = field.source ?? '';
      const isSecretCopy =
        name === applied && object.kind === 'Secret' && /"(?:data|stringData)":\{"/.test(text);
      const isReal =
        name !== applied && text.length < 5000 && weighNamed(name.replace(/^.*\//, ''), text) === 'real';
      if (!isSecretCopy && !isReal) continue;
      const what = isSecretCopy ? 'repeats the data of the Secret' : 'looks like a secret';
      say(field, `Annotation \`${name}\` of ${object.title} ${what}.`, concealed(object, field, text));
    }
  },
});
