import { podRule } from '../../workload-rule.ts';

const pod = (spec: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers: [{name: web, image: web}]\n${spec}`;

export const deprecatedServiceAccount = podRule({
  id: 'manifest-policy-check/deprecated-service-account',
  title: 'The field serviceAccount is the old name',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Where serviceAccountName stands beside it, that one holds: a reader, or a check that knows one of them only, takes the pod to run under another account.',
  advice: 'Write serviceAccountName, and remove serviceAccount.',
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec',
    'CWE-477',
  ],
  aliases: ['deprecated-service-account-field', 'C-0294'],
  examples: {
    bad: [
      { text: pod('  serviceAccount: web\n'), lines: [6] },
      { text: pod('  serviceAccountName: web\n  serviceAccount: web\n'), lines: [7] },
    ],
    good: [{ text: pod('  serviceAccountName: web\n') }, { text: pod('  serviceAccount:\n') }],
  },
  check({ spec }, say) {
    const older = spec.at('serviceAccount');
    const newer = spec.at('serviceAccountName');
    if (!older.exists) return;
    const isOverruled = newer.exists && newer.source !== older.source;
    say(
      older,
      isOverruled
        ? `serviceAccount says ${older.source ?? ''}, and serviceAccountName beside it overrules that.`
        : 'serviceAccount is the old name of serviceAccountName.',
      newer.exists ? { mend: {} } : {},
    );
  },
});
