import type { ProjectRule, RuleMeta } from '../../../../shared/core/rule.ts';
import type { Manifest } from '../../manifest.ts';
import { about } from '../../workload-rule.ts';

const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n';

const without = (
  kind: string,
  own: Pick<RuleMeta, 'id' | 'title' | 'why' | 'advice' | 'aliases'> & { readonly page: string },
): ProjectRule<Manifest> => {
  const { page, ...meta } = own;
  const limited = `apiVersion: v1\nkind: ${kind}\nmetadata: {name: all, namespace: shop}\n`;
  return {
    ...meta,
    scope: 'project',
    severity: 'low',
    confidence: 'medium',
    preset: 'strict',
    references: [`https://kubernetes.io/docs/concepts/policy/${page}/`, 'CIS-K8S-5.7.1', 'CWE-770'],
    examples: {
      bad: [
        { text: namespace, lines: [4] },
        { text: namespace, beside: { 'other.yaml': limited.replace('shop', 'bank') }, lines: [4] },
      ],
      good: [
        { text: namespace, beside: { 'limits.yaml': limited } },
        { text: `${namespace}---\n${limited}` },
      ],
    },
    check({ docs }, report) {
      const objects = docs.flatMap((doc) => doc.objects).filter(({ group }) => group === '');
      const limited = new Set(objects.filter((each) => each.kind === kind).map((each) => each.namespace));
      for (const object of objects)
        if (object.kind === 'Namespace' && object.name !== '' && !limited.has(object.name)) {
          const name = object.root.at('metadata', 'name');
          report(about(object, name, `No ${kind} for the namespace \`${object.name}\` was found.`));
        }
    },
  };
};

export const limitRangeMissing = without('LimitRange', {
  id: 'manifest-policy-check/limit-range-missing',
  title: 'Namespace without a LimitRange',
  why: 'A LimitRange gives containers that ask for nothing a request and a limit, so that none can take the whole node.',
  advice: 'Add a LimitRange with `default` and `defaultRequest` for cpu and memory.',
  aliases: ['KSV-0039'],
  page: 'limit-range',
});

export const resourceQuotaMissing = without('ResourceQuota', {
  id: 'manifest-policy-check/resource-quota-missing',
  title: 'Namespace without a ResourceQuota',
  why: 'Without a quota one team, or whoever took over one of its accounts, can use up the whole cluster.',
  advice: 'Add a ResourceQuota for cpu, memory and the number of pods.',
  aliases: ['KSV-0040', 'C-0009'],
  page: 'resource-quotas',
});
