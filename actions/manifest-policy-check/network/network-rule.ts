import type { Drawing } from '../../../shared/core/drawing.ts';
import type { Report } from '../../../shared/core/finding.ts';
import { groupBy } from '../../../shared/core/group.ts';
import { remembered } from '../../../shared/core/remembered.ts';
import type { Left, ProjectRule, Reporter, RuleMeta } from '../../../shared/core/rule.ts';
import { isTestData } from '../../../shared/parse/test-data.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import { externalOption, isExternal } from '../external.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { about } from '../workload-rule.ts';
import { workloadsOption } from '../workloads.ts';
import { networkOf, type Network } from './network.ts';

/** What a rule says about a field of an object. */
export type SayOf = (object: KubeObject, field: Field, message: string, more?: Partial<Report>) => void;

interface Given {
  /** Of base, in a comparison. */
  readonly before: Network | undefined;
  readonly draw: (drawing: Drawing) => void;
  readonly report: Reporter;
  readonly unchecked: (left: Left) => void;
  /** Whether the policy says that NetworkPolicies of a namespace are made outside the repository. */
  readonly hasPoliciesElsewhere: (namespace: string | undefined) => boolean;
}

const options = { workloads: workloadsOption, external: externalOption };

/** A rule over the pods, namespaces and policies of all files. */
export const networkRule = (
  rule: RuleMeta & { check(network: Network, say: SayOf, given: Given): void },
): ProjectRule<Manifest, typeof options> => ({
  ...rule,
  scope: 'project',
  options,
  check({ docs, before, draw, unchecked, options: { workloads, external } }, report) {
    for (const [folder, own] of clustersOf(docs)) {
      const given: Given = {
        before: before && networkOf(clustersOf(before).get(folder) ?? [], workloads),
        draw: folder === '' ? draw : () => undefined,
        report,
        unchecked,
        hasPoliciesElsewhere: (namespace) => isExternal(external, 'NetworkPolicy', namespace, '*'),
      };
      const say: SayOf = (object, field, message, more) => {
        const one = about(object, field, message, more);
        report(one);
      };
      rule.check(networkOf(own, workloads), say, given);
    }
  },
});

/** Files that are applied together, by folder: '' for those of the repository, a cluster of its own for each of test data. */
const clustersOf = remembered((docs: readonly Manifest[]) =>
  groupBy(docs, ({ path }) => (isTestData(path) ? path.slice(0, path.lastIndexOf('/')) : '')),
);
