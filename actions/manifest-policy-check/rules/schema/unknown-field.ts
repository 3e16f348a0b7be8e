import type { Fix } from '../../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../../shared/core/rule.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { Manifest } from '../../manifest.ts';
import { hardens } from '../../schema/hardening.ts';
import { meantBy, type Meant } from '../../schema/meant.ts';
import { container, pod } from '../pods/example.ts';
import { faultRule, validation } from './fault-rule.ts';

interface Stranger {
  readonly meant: Meant | undefined;
  readonly isHardening: boolean;
}

const strangerRule = (
  rule: Omit<Parameters<typeof faultRule>[0], 'why' | 'references' | 'say'>,
  isOwn: (stranger: Stranger) => boolean,
): DocumentRule<Manifest> =>
  faultRule({
    ...rule,
    why: 'The API server knows no such field: kubectl refuses the object, and clients that do not ask for that lose the field without a word, so it runs as if the field had never been written.',
    references: [
      validation,
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
      'CWE-1177',
    ],
    say({ object, fault }, doc, { isKnown }) {
      if (fault.what !== 'unknown') return undefined;
      const { field, owners } = fault;
      const meant = meantBy(field, owners);
      if (meant === undefined && !isKnown) return undefined;
      const isHardening = hardens(meant?.name ?? String(field.name), owners);
      if (!isOwn({ meant, isHardening })) return undefined;
      const fixes = meant === undefined || meant.place !== undefined ? [] : renamed(doc, field, meant.name);
      return { message: `\`${field.path}\` of ${object.title} ${hintOf(meant)}.`, fixes };
    },
  });

function hintOf(meant: Meant | undefined): string {
  if (meant === undefined) return 'is no field that the API knows';
  return meant.place === undefined
    ? `is no field that the API knows; \`${meant.name}\` is`
    : `is no field that the API knows here: \`${meant.name}\` belongs in \`${meant.place}\``;
}

function renamed({ path }: Manifest, { key }: Field, name: string): readonly Fix[] {
  // What a merge key brings is written elsewhere, and an escape is longer than what it stands for.
  if (key?.kind !== 'scalar' || key.source.length !== key.length || key.region.path !== path) return [];
  const { offset, length } = key;
  return [{ title: `Write ${name}`, mode: 'suggest', edits: [{ path, offset, length, text: name }] }];
}

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
  ({ meant, isHardening }) => isHardening && meant?.place === undefined,
);

export const misplacedHardening = strangerRule(
  {
    id: 'manifest-policy-check/misplaced-hardening',
    title: 'Hardening at a place where it does nothing',
    severity: 'high',
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
        { text: container('runAsNonRoot: true'), lines: [8] },
      ],
      good: [{ text: container('securityContext: {readOnlyRootFilesystem: true}') }],
    },
  },
  ({ meant, isHardening }) => isHardening && meant?.place !== undefined,
);

export const unknownField = strangerRule(
  {
    id: 'manifest-policy-check/unknown-field',
    title: 'Field that the API does not know',
    severity: 'medium',
    preset: 'recommended',
    advice: 'Write the field as the API does, letter case included, where the API has it; or remove it.',
    examples: {
      bad: [{ text: container('imagePullpolicy: Always', 'readiness: {}'), lines: [8, 9] }],
      good: [{ text: container('imagePullPolicy: Always') }],
    },
  },
  ({ isHardening }) => !isHardening,
);
