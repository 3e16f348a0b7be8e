import { binding, clusterBinding } from '../../rbac/example.ts';
import { isBinding } from '../../rbac/binding.ts';
import { objectRule } from '../../workload-rule.ts';

export const subjectWithoutNamespace = objectRule({
  id: 'manifest-policy-check/subject-without-namespace',
  title: 'A binding names a ServiceAccount without its namespace',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'The API server refuses the binding as it is written; whatever fills the gap later decides which account gets the rights.',
  advice: 'Write the namespace beside the name of the ServiceAccount.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects',
    'CWE-284',
  ],
  aliases: [],
  examples: {
    bad: [
      { text: binding('web', 'kind: ServiceAccount, name: web'), lines: [6] },
      { text: clusterBinding('view', 'kind: ServiceAccount, name: web, namespace: ""'), lines: [6] },
    ],
    good: [{ text: binding() }, { text: binding('web', 'kind: User, name: jane') }],
  },
  check(object, say) {
    if (!isBinding(object)) return;
    for (const subject of object.root.at('subjects').items) {
      if (subject.at('kind').source !== 'ServiceAccount' || subject.at('namespace').source) continue;
      const name = subject.at('name').source ?? '';
      say(subject.at('namespace'), `ServiceAccount ${name} stands here without its namespace.`, {
        evidence: `${object.title}: ServiceAccount ${name}`,
      });
    }
  },
});
