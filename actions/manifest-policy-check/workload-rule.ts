import type { Report } from '../../shared/core/finding.ts';
import type { DocumentRule, OptionDefinitions, OptionsOf, RuleMeta } from '../../shared/core/rule.ts';
import type { Field } from '../../shared/parse/yaml-field.ts';
import type { Manifest } from './manifest.ts';
import { fixesOf, type Mend } from './mend.ts';
import type { KubeObject } from './object.ts';
import { podsOf, type Container, type Pod } from './pods.ts';
import { workloadsOption } from './workloads.ts';

/**
 * What a rule says about a field: the sentence, and what differs from the rule itself. Place and evidence come from the
 * field.
 */
export type Say = (field: Field, message: string, more?: More) => void;

type More = Partial<Report> & { readonly mend?: Mend };

/** A rule for every object of a file. */
export const objectRule = <Definitions extends OptionDefinitions = OptionDefinitions>(
  rule: Own<Definitions> & { check(object: KubeObject, say: Say, options: OptionsOf<Definitions>): void },
): DocumentRule<Manifest, Definitions> => ({
  ...rule,
  scope: 'document',
  check({ doc, options }, report) {
    for (const object of doc.objects) rule.check(object, sayOf(doc, object, report), options);
  },
});

/** A rule for every pod and pod template of a file, also those of kinds that the policy names. */
export const podRule = <Definitions extends OptionDefinitions = OptionDefinitions>(
  rule: Own<Definitions> & { check(pod: Pod, say: Say, options: OptionsOf<Definitions>): void },
): DocumentRule<Manifest, Definitions & typeof workloads> => ({
  ...rule,
  scope: 'document',
  options: { ...rule.options, ...workloads } as Definitions & typeof workloads,
  check({ doc, options }, report) {
    for (const pod of podsOf(doc, options.workloads))
      rule.check(pod, sayOf(doc, pod.object, report), options);
  },
});

/** A rule for every container, init and ephemeral ones included. */
export const containerRule = <Definitions extends OptionDefinitions = OptionDefinitions>(
  rule: Own<Definitions> & { check(container: Container, say: Say, options: OptionsOf<Definitions>): void },
): DocumentRule<Manifest, Definitions & typeof workloads> =>
  podRule({
    ...rule,
    check(pod, say, options) {
      for (const container of pod.containers) rule.check(container, say, options);
    },
  });

type Own<Definitions extends OptionDefinitions> = RuleMeta<Definitions>;

const workloads = { workloads: workloadsOption };

/** A report about a field of an object: evidence names the object and the field, and no line, so it outlives moves. */
export const about = (
  object: KubeObject,
  field: Field,
  message: string,
  more: Partial<Report> = {},
): Report => ({
  region: field.region,
  message,
  evidence: evidenceOf(object, field),
  ...more,
});

const sayOf =
  (doc: Manifest, object: KubeObject, report: (one: Report) => void): Say =>
  (field, message, { mend, ...more } = {}) => {
    const fixes = mend === undefined ? {} : { fixes: fixesOf(doc, field, mend) };
    report(about(object, field, message, { ...fixes, ...more }));
  };

/** `Deployment shop/web spec.template.spec.hostNetwork: true`, without a value where there is none or it is a collection. */
function evidenceOf(object: KubeObject, field: Field): string {
  const { source, path } = field;
  return [object.title, path].join(' ').trim() + (source === undefined ? '' : `: ${source}`);
}
