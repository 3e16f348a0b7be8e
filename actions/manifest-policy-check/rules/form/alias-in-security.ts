import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { KubeObject } from '../../object.ts';
import { podRule, type Say } from '../../workload-rule.ts';

export const aliasInSecurity = podRule({
  id: 'manifest-policy-check/alias-in-security',
  title: 'Security of a pod written somewhere else',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'An alias or merge key brings the value from another place: a change there changes this pod, and no reviewer of this place sees it.',
  advice: 'Write the fields of the security context where the pod stands.',
  references: ['https://yaml.org/type/merge.html', 'CWE-1078'],
  aliases: [],
  examples: {
    bad: [
      {
        text: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations: &loose\n    privileged: true\nspec:\n  containers:\n    - name: web\n      image: shop/web:1\n      securityContext:\n        <<: *loose\n',
        lines: [11],
      },
    ],
    good: [
      {
        text: 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: shop/web:1\n      securityContext: {privileged: false}\n',
      },
    ],
  },
  check({ object, security, containers }, say) {
    lookAt(object, security, say);
    for (const each of containers) lookAt(object, each.security, say);
  },
});

function lookAt({ title }: KubeObject, security: Field, say: Say): void {
  const { key, node } = security;
  if (key === undefined || node?.kind !== 'mapping') return;
  // What an alias or merge key brings was written before it.
  const { startLine } = node.region;
  const isElsewhere = startLine < key.region.startLine;
  if (isElsewhere || node.entries.some((entry) => entry.key.region.startLine < startLine))
    say(security, `\`${security.path}\` of ${title} is written at another place of the file.`);
}
