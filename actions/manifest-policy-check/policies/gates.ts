import { remembered } from '../../../shared/core/remembered.ts';
import { isIdle } from '../../../shared/parse/test-data.ts';
import type { Manifest } from '../manifest.ts';
import { admissionPolicy, bindingsOf } from './admission.ts';
import { kyvernoGates } from './kyverno/gates.ts';
import type { Gate, Policy } from './policy.ts';

/** The policies of one side of a run. Those that a test reads are nobody's. */
export interface Gates {
  readonly policies: readonly Policy[];
  readonly gates: readonly Gate[];
  /** Policies that nothing here binds. */
  readonly unbound: readonly Policy[];
}

export const gatesOf = remembered((docs: readonly Manifest[]): Gates => {
  const policies: Policy[] = [];
  const gates: Gate[] = [];
  const unbound: Policy[] = [];
  for (const doc of docs) {
    if (isIdle(doc.path)) continue;
    for (const object of doc.objects) {
      const policy = admissionPolicy(doc, object);
      if (policy) {
        policies.push(policy);
        const bindings = bindingsOf(docs, policy);
        for (const enforcement of bindings) gates.push({ policy, enforcement, isWritten: true });
        if (bindings.length === 0) unbound.push(policy);
      }
      for (const gate of kyvernoGates(doc, object)) {
        if (gate.isWritten) policies.push(gate.policy);
        gates.push(gate);
      }
    }
  }
  return { policies, gates, unbound };
});
