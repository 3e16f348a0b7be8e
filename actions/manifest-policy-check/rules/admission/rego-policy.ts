import type { DocumentRule, OptionDefinitions } from '../../../../shared/core/rule.ts';
import type { ManifestFacts } from '../../facts.ts';
import type { Manifest } from '../../manifest.ts';
import { placeOf, sentence } from '../../policies/reports.ts';
import type { RegoVerdict } from '../../rego/verdict.ts';
import { deployment } from './policy-example.ts';

/** What a policy says of whatever is called `web`. */
const judged = (rule: string, severity: RegoVerdict['severity']): ManifestFacts => ({
  head: [],
  base: [],
  alone: new Set(),
  rego: {
    of: ({ name }) =>
      name === 'web' ? [{ policy: 'policy.wasm', rule, severity, message: 'nobody owns it' }] : [],
  },
});

export const regoPolicy: DocumentRule<Manifest, OptionDefinitions, ManifestFacts> = {
  id: 'manifest-policy-check/rego-policy',
  scope: 'document',
  title: 'An object breaks a compiled Rego policy',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Whoever wrote the policy decided that no such object may reach the cluster, and the gate that enforces it there may be missing or come late.',
  advice:
    'Mend the object as the message says. What the policy should allow goes into its own change, which is merged first.',
  references: ['https://www.openpolicyagent.org/docs/wasm', 'https://www.conftest.dev/', 'CWE-284'],
  aliases: [],
  examples: {
    bad: [
      { text: deployment(1), lines: [4], facts: judged('shop/deny', 'high') },
      { text: deployment(1), lines: [4], facts: judged('shop/warn', 'medium') },
    ],
    good: [
      { text: deployment(1) },
      { text: deployment(1).replace('name: web', 'name: db'), facts: judged('shop/deny', 'high') },
    ],
  },
  check({ doc, facts }, report) {
    for (const object of doc.objects)
      for (const { policy, rule, severity, message } of facts?.rego?.of(object) ?? []) {
        const says = severity === 'high' ? 'does not pass' : 'is warned of by';
        report({
          region: placeOf(object),
          message: sentence(`${object.title} ${says} the rule ${rule} of ${policy}: ${message}`),
          evidence: `${object.title}: ${policy} ${rule}: ${message.slice(0, 400)}`,
          severity,
        });
      }
  },
};
