import type { ProjectRule } from '../../../../shared/core/rule.ts';
import { externalOption } from '../../external.ts';
import type { Manifest } from '../../manifest.ts';
import { placeIn, isFault } from '../../policies/expression.ts';
import { faultsOf } from '../../policies/faults.ts';
import { gatesOf } from '../../policies/gates.ts';
import { judge } from '../../policies/judge.ts';
import { expressionsOf, titleOf } from '../../policies/policy.ts';
import { isOpen } from '../../policies/reports.ts';
import { boundPolicy, deployment } from './policy-example.ts';

export const admissionPolicy: ProjectRule<Manifest, { external: typeof externalOption }> = {
  id: 'manifest-policy-check/admission-policy',
  scope: 'project',
  title: "An object breaks a policy of the cluster's own",
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'The cluster turns the object away, or a policy that was made for a reason is only noted; a change to the policy itself could open its own gate.',
  advice:
    'Mend the object as the message says. What the policy should allow goes into its own change, which is merged first.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
    'https://kyverno.io/docs/policy-types/validating-policy/',
    'CWE-284',
  ],
  aliases: [],
  options: { external: externalOption },
  examples: {
    bad: [
      {
        text: deployment(9),
        beside: { 'policy.yaml': boundPolicy('object.spec.replicas <= 5') },
        lines: [4],
      },
      {
        // The change lets itself in.
        text: deployment(9),
        beside: { 'policy.yaml': boundPolicy('object.spec.replicas <= 9') },
        before: { 'policy.yaml': boundPolicy('object.spec.replicas <= 5') },
        lines: [4],
      },
      {
        text: deployment(9),
        beside: { 'policy.yaml': boundPolicy('object.spec.missing == 1') },
        lines: [4],
      },
    ],
    good: [
      { text: deployment(3), beside: { 'policy.yaml': boundPolicy('object.spec.replicas <= 5') } },
      { text: deployment(9), beside: { 'policy.yaml': boundPolicy("object.metadata.name != 'db'") } },
    ],
  },
  check({ docs, before, options, unchecked }, report) {
    const { reports, left } = judge({ docs, before, external: options.external });
    for (const one of left) unchecked(one);
    for (const one of reports) report(one);
  },
};

export const admissionPolicyInvalid: ProjectRule<Manifest> = {
  id: 'manifest-policy-check/admission-policy-invalid',
  scope: 'project',
  title: 'An admission policy that the cluster cannot take',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'The cluster refuses the policy, or everything that the policy is about; either way nothing is judged by what it was meant to say.',
  advice: 'Mend the expression at the place that is shown.',
  references: [
    'https://kubernetes.io/docs/reference/using-api/cel/',
    'https://github.com/google/cel-spec/blob/master/doc/langdef.md',
  ],
  aliases: [],
  examples: {
    bad: [{ text: boundPolicy('object.spec.replicas <== 5'), lines: [9] }],
    good: [{ text: boundPolicy('object.spec.replicas <= 5') }],
  },
  check({ docs }, report) {
    for (const policy of gatesOf(docs).policies) {
      for (const { field, message } of faultsOf(policy))
        report({
          region: field.region,
          message: `${titleOf(policy)} ${message}.`,
          evidence: `${titleOf(policy)} ${field.path}: ${message}`,
        });
      for (const expression of expressionsOf(policy)) {
        const { program, field } = expression;
        if (!isFault(program) || isOpen(policy, expression)) continue;
        report({
          region: placeIn(policy.doc.text, expression, program.offset),
          message: `An expression of ${titleOf(policy)} cannot be evaluated: ${program.fault}.`,
          evidence: `${titleOf(policy)} ${field.path}: ${program.fault}`,
        });
      }
    }
  },
};
