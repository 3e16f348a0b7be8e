import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { RuleMeta } from '../../../../shared/core/rule.ts';
import { settingsOf, unsetOf } from '../../pod-security/inherited.ts';
import { isForWindows } from '../../pod-security/relaxations.ts';
import { podRule } from '../../workload-rule.ts';
import { container, pod } from './example.ts';

/** Users and groups of nodes and of images end below. */
const lowest = 10_000;

const lowId = (id: string, name: string, own: Pick<RuleMeta, 'title' | 'aliases'>) =>
  podRule({
    ...own,
    id: `manifest-policy-check/${id}`,
    severity: 'low',
    confidence: 'high',
    preset: 'strict',
    why: 'A low number may be somebody on the node: files and processes there are then theirs, should the program break out.',
    advice: `Set \`${name}\` to ${String(lowest)} or more.`,
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/', 'CWE-250'],
    examples: {
      bad: [
        { text: container(), lines: [4] },
        { text: container('securityContext:', `  ${name}: 1000`), lines: [9] },
      ],
      good: [
        { text: container(`securityContext: {${name}: 10001}`) },
        {
          text: pod(`securityContext: {${name}: 20000}`, 'containers: [{name: app, image: shop/web:1}]'),
        },
      ],
    },
    check(pod, say) {
      if (isForWindows(pod)) return;
      for (const { field, owner } of settingsOf(pod, name))
        if (isLow(field)) say(field, `${owner} sets ${name} ${field.source ?? ''}, below ${String(lowest)}.`);
      if (pod.isPartial) return;
      for (const { field, owner } of unsetOf(pod, name)) say(field, `${owner} does not set ${name}.`);
    },
  });

/** 0 is root, which other rules tell. */
const isLow = ({ integer }: Field): boolean => integer !== undefined && integer > 0 && integer < lowest;

export const lowUserId = lowId('low-user-id', 'runAsUser', {
  title: 'User id that may be taken on the node',
  aliases: ['container-security-context-user-group-id', 'RunAsUser', 'KSV-0020', 'CKV_K8S_40'],
});

export const lowGroupId = lowId('low-group-id', 'runAsGroup', {
  title: 'Group id that may be taken on the node',
  aliases: ['container-security-context-user-group-id', 'RunAsGroup', 'KSV-0021'],
});
