import type { DocumentRule } from '../../../../shared/core/rule.ts';
import type { Manifest } from '../../manifest.ts';

const role = 'kind: Role\nmetadata: {name: reader}\nrules: []\n';

export const missingKind: DocumentRule<Manifest> = {
  id: 'manifest-policy-check/missing-kind',
  title: 'Document without apiVersion or kind',
  severity: 'medium',
  confidence: 'medium',
  preset: 'recommended',
  why: 'kubectl refuses it, so what it was to restrict is not restricted; and no check knows what it is.',
  advice: 'Write `apiVersion` and `kind`, letter case included, or move it out of the file of objects.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields'],
  aliases: ['schema-validation'],
  examples: {
    bad: [{ text: `apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n---\n${role}`, lines: [5] }],
    good: [
      {
        text: `apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n---\napiVersion: rbac.authorization.k8s.io/v1\n${role}`,
      },
    ],
  },
  scope: 'document',
  check({ doc }, report) {
    for (const root of doc.others) {
      const missing = ['apiVersion', 'kind'].filter((name) => !root.at(name).exists);
      const [first] = root.members;
      if (missing.length === 0 || first === undefined) continue;
      report({
        region: first.region,
        message: `This document beside objects has no \`${missing.join('` and no `')}\`: kubectl refuses it.`,
        evidence:
          `document without ${missing.join(', ')}: ${root.members.map(({ name }) => name).join(', ')}`.slice(
            0,
            300,
          ),
      });
    }
  },
};
