import type { Manifest } from '../../manifest.ts';
import type { KubeObject } from '../../object.ts';
import type { Gate } from '../policy.ts';
import { formsOfPolicy, formsOfRules } from './autogen.ts';
import { ruleGate } from './rule.ts';
import { validatingGate } from './validating.ts';

/** The gates of a policy of Kyverno that is written in the Common Expression Language; none for any other object. */
export function kyvernoGates(doc: Manifest, object: KubeObject): readonly Gate[] {
  const spec = object.root.at('spec');
  if (object.group === 'policies.kyverno.io' && /^(?:Namespaced)?ValidatingPolicy$/.test(object.kind)) {
    const evaluation = spec.at('evaluation');
    if (evaluation.at('mode').source === 'JSON' || evaluation.at('admission', 'enabled').flag === false)
      return [];
    return formsOfPolicy(spec).map((form) => validatingGate(doc, object, form));
  }
  if (object.group !== 'kyverno.io' || !/^(?:Cluster)?Policy$/.test(object.kind)) return [];
  if (spec.at('admission').flag === false) return [];
  const rules = spec.at('rules').items.filter((rule) => rule.at('validate', 'cel').exists);
  if (rules.length === 0) return [];
  return formsOfRules(object).flatMap((form) => rules.flatMap((rule) => ruleGate(doc, object, rule, form)));
}
