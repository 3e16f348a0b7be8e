import type { DocumentRule } from '../../../../shared/core/rule.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { YamlNode } from '../../../../shared/parse/yaml-nodes.ts';
import type { Manifest } from '../../manifest.ts';
import { concealed } from '../../secret-report.ts';
import { decoded, hasPrivateKey } from '../../secret-values.ts';
import { about } from '../../workload-rule.ts';

export const privateKeyInManifest: DocumentRule<Manifest> = {
  id: 'manifest-policy-check/private-key-in-manifest',
  scope: 'document',
  title: 'A private key inside an object',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Whoever reads the repository can speak in the name of what the key stands for, until it is replaced.',
  advice: 'Make a new key, let cert-manager or the provider keep it, and refer to its Secret.',
  references: ['https://cert-manager.io/docs/usage/certificate/', 'CWE-321', 'CWE-312'],
  aliases: [],
  examples: {
    bad: [
      {
        text: `apiVersion: acme.example/v1\nkind: Gateway\nspec:\n  tls:\n    key: |\n      -----BEGIN RSA PRIVATE KEY-----\n      ${'MIIB'.repeat(12)}\n      -----END RSA PRIVATE KEY-----\n`,
        lines: [5],
      },
    ],
    good: [
      { text: 'apiVersion: acme.example/v1\nkind: Gateway\nspec:\n  tls:\n    secretName: gateway-tls\n' },
      {
        text: 'apiVersion: acme.example/v1\nkind: Gateway\nspec:\n  about: "-----BEGIN PRIVATE KEY----- is how a key begins"\n',
      },
    ],
  },
  check({ doc }, report) {
    // Most files hold none: that is told without a look at every value.
    if (!signs.test(doc.text)) return;
    for (const object of doc.objects) {
      // Their values have rules of their own.
      if (object.group === '' && (object.kind === 'Secret' || object.kind === 'ConfigMap')) continue;
      for (const field of scalarsOf(object.root, new Set())) {
        const text = field.source ?? '';
        const isKey = text.startsWith(encodedSign) ? hasPrivateKey(decoded(text) ?? '') : hasPrivateKey(text);
        if (!isKey) continue;
        const message = `\`${field.path}\` of ${object.title} is a private key.`;
        report(about(object, field, message, concealed(object, field, text)));
      }
    }
  },
};

/** An escape may hide a letter. */
const signs = /PRIVATE KEY|LS0tLS1CRUdJT|\\[xuU]/;

/** `-----BEGIN` in base64. */
const encodedSign = 'LS0tLS1CRUdJT';

/** With both its marks: a sentence about keys quotes the first alone. */
const shortestKey = 60;

function* scalarsOf(field: Field, seen: Set<YamlNode>): Generator<Field> {
  const { node } = field;
  if (node === undefined || seen.has(node)) return;
  if (node.kind === 'scalar') {
    if (node.source.length > shortestKey) yield field;
    return;
  }
  seen.add(node);
  for (const each of node.kind === 'mapping' ? field.members : field.items) yield* scalarsOf(each, seen);
}
