import type { DocumentRule } from '../../../../shared/core/rule.ts';
import type { Manifest } from '../../manifest.ts';
import type { KubeObject } from '../../object.ts';
import { about } from '../../workload-rule.ts';

const account = (annotation: string): string =>
  `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n  annotations: {team: ${annotation}}\n`;

export const duplicateObject: DocumentRule<Manifest> = {
  id: 'manifest-policy-check/duplicate-object',
  title: 'The same object twice in one file',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'Whoever applies the file writes the later over the earlier: a reviewer reads a hardened object at the top, and the cluster gets the one at the end.',
  advice: 'Leave the one that is meant, or give them different names.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/names/', 'CWE-694'],
  aliases: [],
  examples: {
    bad: [{ text: `${account('a')}---\n${account('b')}`, lines: [10] }],
    good: [{ text: `${account('a')}---\n${account('b').replace('name: web', 'name: api')}` }],
  },
  scope: 'document',
  check({ doc }, report) {
    const first = new Map<string, KubeObject>();
    for (const object of doc.objects) {
      const { group, kind, namespace = '', name, root, title, isPartial } = object;
      if (name === '' || isPartial) continue;
      const id = JSON.stringify([group, kind, namespace, name]);
      const before = first.get(id);
      if (before === undefined) first.set(id, object);
      else {
        const message = `${title} stands in this file for the second time: the later one is what a cluster keeps.`;
        const related = [{ message: 'The first one', region: before.root.at('metadata', 'name').region }];
        report(about(object, root.at('metadata', 'name'), message, { related }));
      }
    }
  },
};
