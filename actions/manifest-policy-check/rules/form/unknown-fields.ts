import type { Fix } from '../../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../../shared/core/rule.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { Manifest } from '../../manifest.ts';
import { about } from '../../workload-rule.ts';
import { container, pod } from '../pods/example.ts';
import { faultsOf, type Stranger } from './typed-fields.ts';

/** Without any of these a pod, or the network around it, is open as if nobody had thought of it. */
const hardening = new Set([
  'allowPrivilegeEscalation',
  'appArmorProfile',
  'automountServiceAccountToken',
  'capabilities',
  'drop',
  'hostUsers',
  'namespaceSelector',
  'podSelector',
  'policyTypes',
  'readOnly',
  'readOnlyRootFilesystem',
  'runAsGroup',
  'runAsNonRoot',
  'runAsUser',
  'seLinuxOptions',
  'seccompProfile',
  'securityContext',
]);

const ofContainer = "the `securityContext` of a container, as the pod's own has no such field";
const ofEither = 'a `securityContext`';

/** Where fields of hardening belong. */
const homes: Readonly<Record<string, string>> = {
  allowPrivilegeEscalation: ofContainer,
  capabilities: ofContainer,
  readOnlyRootFilesystem: ofContainer,
  automountServiceAccountToken: 'the spec of the pod',
  hostUsers: 'the spec of the pod',
  appArmorProfile: ofEither,
  runAsGroup: ofEither,
  runAsNonRoot: ofEither,
  runAsUser: ofEither,
  seLinuxOptions: ofEither,
  seccompProfile: ofEither,
  securityContext: 'the spec of the pod, or a container',
};

/** Where what is a field of a pod or container can only be meant for one. */
const ofPods =
  /^(?:PodSpec|PodSecurityContext|SecurityContext|(?:Ephemeral)?Container|PodTemplateSpec|Pod|\w+SetSpec|DeploymentSpec|JobSpec)$/;

const references = [
  'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
  'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  'CWE-1177',
];
const why =
  'The API server knows no such field: kubectl is refused, and other clients lose it without a word, so the pod runs as if it had never been written.';

const strangerRule = (
  rule: Omit<DocumentRule<Manifest>, 'scope' | 'check' | 'confidence' | 'aliases' | 'why' | 'references'>,
  messageOf: (stranger: Stranger) => string | undefined,
): DocumentRule<Manifest> => ({
  ...rule,
  confidence: 'high',
  why,
  references,
  aliases: ['schema-validation'],
  scope: 'document',
  check({ doc }, report) {
    for (const stranger of faultsOf(doc).strangers) {
      const { object, field, meant } = stranger;
      const message = messageOf(stranger);
      if (message === undefined) continue;
      const evidence = `${object.title} ${field.path}`;
      const fixes = isMisplaced(stranger) || meant === undefined ? [] : renamed(doc, field, meant);
      report(about(object, field, message, { evidence, fixes }));
    }
  },
});

const isMisplaced = ({ field, owner }: Stranger): boolean =>
  ofPods.test(owner) && Object.hasOwn(homes, String(field.name));

function renamed({ path }: Manifest, { key }: Field, name: string): readonly Fix[] {
  if (key?.kind !== 'scalar' || key.source.length !== key.length) return [];
  const { offset, length } = key;
  return [{ title: `Write ${name}`, mode: 'suggest', edits: [{ path, offset, length, text: name }] }];
}

const misspelt = ({ object, field, meant = '' }: Stranger): string =>
  `\`${field.path}\` of ${object.title} is no field that the API server knows: \`${meant}\` is not set.`;

export const misspeltHardening = strangerRule(
  {
    id: 'manifest-policy-check/misspelt-hardening',
    title: 'Misspelt field, so the hardening is not there',
    severity: 'high',
    preset: 'security',
    advice: 'Write the field as the API does, letter case included.',
    examples: {
      bad: [{ text: container('securityContext:', '  runAsNonroot: true'), lines: [9] }],
      good: [{ text: container('securityContext:', '  runAsNonRoot: true') }],
    },
  },
  (stranger) =>
    !isMisplaced(stranger) && hardening.has(stranger.meant ?? '') ? misspelt(stranger) : undefined,
);

export const misplacedHardening = strangerRule(
  {
    id: 'manifest-policy-check/misplaced-hardening',
    title: 'Hardening at a place where it does nothing',
    severity: 'medium',
    preset: 'security',
    advice: 'Move the field to where the API has it.',
    examples: {
      bad: [
        {
          text: pod(
            'securityContext: {readOnlyRootFilesystem: true}',
            'containers: [{name: a, image: shop/a:1}]',
          ),
          lines: [5],
        },
      ],
      good: [{ text: container('securityContext: {readOnlyRootFilesystem: true}') }],
    },
  },
  (stranger) =>
    isMisplaced(stranger)
      ? `\`${stranger.field.path}\` of ${stranger.object.title} does nothing here: it belongs in ${homes[String(stranger.field.name)] ?? ''}.`
      : undefined,
);

export const misspeltField = strangerRule(
  {
    id: 'manifest-policy-check/misspelt-field',
    title: 'Misspelt field',
    severity: 'low',
    preset: 'recommended',
    advice: 'Write the field as the API does, letter case included.',
    examples: {
      bad: [{ text: container('imagePullpolicy: Always'), lines: [8] }],
      good: [{ text: container('imagePullPolicy: Always') }],
    },
  },
  (stranger) =>
    isMisplaced(stranger) || stranger.meant === undefined || hardening.has(stranger.meant)
      ? undefined
      : misspelt(stranger),
);
