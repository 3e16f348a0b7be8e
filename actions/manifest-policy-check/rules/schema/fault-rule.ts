import type { Report } from '../../../../shared/core/finding.ts';
import type { DocumentRule, RuleMeta } from '../../../../shared/core/rule.ts';
import type { Manifest } from '../../manifest.ts';
import { faultsOf, type ObjectFault } from '../../schema/faults.ts';
import { targetOf, targetOption, type Target } from '../../schema/target.ts';
import { about } from '../../workload-rule.ts';

/** What a rule says about a fault that is its own; undefined for the others. */
export type Sentence = { readonly message: string } & Partial<Report>;

/** A rule for some of the faults of a file. */
export const faultRule = (
  rule: Omit<RuleMeta, 'confidence' | 'aliases'> & {
    say(fault: ObjectFault, doc: Manifest, target: Target): Sentence | undefined;
  },
): DocumentRule<Manifest, { kubernetesVersion: typeof targetOption }> => ({
  ...rule,
  confidence: 'high',
  aliases: ['schema-validation'],
  scope: 'document',
  options: { kubernetesVersion: targetOption },
  check({ doc, options }, report) {
    const target = targetOf(options.kubernetesVersion);
    for (const fault of faultsOf(doc)) {
      const said = rule.say(fault, doc, target);
      const { object } = fault;
      const { field } = fault.fault;
      // What stands in the field may be a secret.
      const evidence = `${object.title} ${field.path}`;
      if (said) report(about(object, field, said.message, { evidence, ...said }));
    }
  },
});

export const validation = 'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation';
export const reference = 'https://kubernetes.io/docs/reference/kubernetes-api/';
