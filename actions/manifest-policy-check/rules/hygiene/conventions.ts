import type { OptionDefinition } from '../../../../shared/core/rule.ts';
import { objectRule, podRule } from '../../workload-rule.ts';
import { knownWorkload } from '../../workloads.ts';
import { deployment } from './deployment-example.ts';

const list = (names: readonly string[], summary: string): OptionDefinition<readonly string[]> => ({
  default: names,
  summary,
});

const labels = {
  requiredLabels: list(['owner'], 'Labels that every workload has to have; none switches the rule off.'),
};
const annotations = {
  requiredAnnotations: list(
    ['email'],
    'Annotations that every workload has to have; none switches the rule off.',
  ),
};
const priorities = {
  priorityClasses: list([], 'Priority classes that pods may have; the rule is silent while it is empty.'),
};

export const requiredLabel = objectRule<typeof labels>({
  id: 'manifest-policy-check/required-label',
  title: 'A workload without a label that everyone should have',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  why: 'When it misbehaves at night nobody knows whom to call.',
  advice: 'Add the label, or change `requiredLabels` in the policy.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/'],
  aliases: ['required-label-owner', 'C-0076', 'C-0077'],
  options: labels,
  examples: {
    bad: [{ text: deployment(), lines: [3] }],
    good: [
      { text: deployment().replace('  name: web\n', '  name: web\n  labels: {owner: shop}\n') },
      { text: deployment(), options: { requiredLabels: [] } },
    ],
  },
  check({ group, kind, root, title, isPartial }, say, { requiredLabels }) {
    if (isPartial || knownWorkload(group, kind) === undefined) return;
    for (const name of requiredLabels) {
      const label = root.at('metadata', 'labels').at(name);
      if (!label.exists) say(label, `${title} has no label \`${name}\`.`);
    }
  },
});

export const requiredAnnotation = objectRule<typeof annotations>({
  id: 'manifest-policy-check/required-annotation',
  title: 'A workload without an annotation that everyone should have',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  why: 'When it misbehaves at night nobody knows whom to write to.',
  advice: 'Add the annotation, or change `requiredAnnotations` in the policy.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/'],
  aliases: ['required-annotation-email'],
  options: annotations,
  examples: {
    bad: [{ text: deployment(), lines: [3] }],
    good: [
      {
        text: deployment().replace(
          '  name: web\n',
          '  name: web\n  annotations: {email: shop@acme.example}\n',
        ),
      },
    ],
  },
  check({ group, kind, root, title, isPartial }, say, { requiredAnnotations }) {
    if (isPartial || knownWorkload(group, kind) === undefined) return;
    for (const name of requiredAnnotations) {
      const annotation = root.at('metadata', 'annotations').at(name);
      if (!annotation.exists) say(annotation, `${title} has no annotation \`${name}\`.`);
    }
  },
});

export const priorityClassName = podRule<typeof priorities>({
  id: 'manifest-policy-check/priority-class-name',
  title: 'A priority class that is not allowed',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Pods of a high class push others out; with the classes of the system nothing on the node is safe from them.',
  advice: 'Use one of the classes that the policy allows in `priorityClasses`.',
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/'],
  aliases: ['priority-class-name', 'priorityClassNotSet'],
  options: priorities,
  examples: {
    bad: [
      {
        text: deployment({ pod: '      priorityClassName: mine\n' }),
        lines: [10],
        options: { priorityClasses: ['shop'] },
      },
    ],
    good: [
      { text: deployment({ pod: '      priorityClassName: mine\n' }) },
      {
        text: deployment({ pod: '      priorityClassName: shop\n' }),
        options: { priorityClasses: ['shop'] },
      },
    ],
  },
  check({ object, spec }, say, { priorityClasses }) {
    const name = spec.at('priorityClassName');
    if (priorityClasses.length > 0 && name.source !== undefined && !priorityClasses.includes(name.source))
      say(name, `${object.title} has priority class \`${name.source}\`, which is not allowed.`);
  },
});

export const dnsconfigOptions = podRule({
  id: 'manifest-policy-check/dnsconfig-options',
  title: 'DNS is asked for every suffix first',
  severity: 'info',
  confidence: 'high',
  preset: 'recommended',
  why: 'With the usual `ndots: 5` a name such as `api.acme.example` is looked up in every search domain before it is asked as it stands: slow, and whoever owns a suffix sees it.',
  advice: 'Set `dnsConfig.options` with `ndots: "2"`.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config'],
  aliases: ['dnsconfig-options'],
  examples: {
    bad: [{ text: deployment(), lines: [9] }],
    good: [{ text: deployment({ pod: '      dnsConfig: {options: [{name: ndots, value: "2"}]}\n' }) }],
  },
  check({ object, spec, isPartial }, say) {
    const given = spec.at('dnsConfig', 'options');
    if (isPartial || knownWorkload(object.group, object.kind) === undefined) return;
    if (!given.items.some((each) => each.at('name').source === 'ndots'))
      say(given, `The pods of ${object.title} leave \`ndots\` at 5.`);
  },
});

export const restartPolicy = podRule({
  id: 'manifest-policy-check/restart-policy',
  title: 'Pods that are not started again',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'A workload that has to stay up takes no other policy than `Always`: the API server refuses it.',
  advice: 'Leave `restartPolicy` out, or set it to `Always`.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy'],
  aliases: ['restart-policy'],
  examples: {
    bad: [{ text: deployment({ pod: '      restartPolicy: Never\n' }), lines: [10] }],
    good: [{ text: deployment({ pod: '      restartPolicy: Always\n' }) }, { text: deployment() }],
  },
  check({ object, spec }, say) {
    const policy = spec.at('restartPolicy');
    if (!lasting.has(object.kind) || policy.source === undefined || policy.source === 'Always') return;
    say(policy, `The pods of ${object.title} have restartPolicy \`${policy.source}\`.`, {
      mend: { set: 'Always' },
    });
  },
});

const lasting = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController']);

export const useNamespace = objectRule({
  id: 'manifest-policy-check/use-namespace',
  title: 'An object in the default namespace',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'What shares a namespace shares its Roles, policies and quotas; in `default` that is everything nobody thought about.',
  advice: 'Give every application a namespace of its own.',
  references: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
    'CIS-K8S-5.7.4',
  ],
  aliases: ['use-namespace', 'CKV_K8S_21', 'KSV-0110', 'C-0061', 'C-0212'],
  examples: {
    bad: [{ text: deployment().replace('  name: web\n', '  name: web\n  namespace: default\n'), lines: [5] }],
    good: [
      { text: deployment().replace('  name: web\n', '  name: web\n  namespace: shop\n') },
      { text: deployment() },
    ],
  },
  check({ root, namespace, title }, say) {
    if (namespace === 'default')
      say(root.at('metadata', 'namespace'), `${title} is in the default namespace.`);
  },
});
