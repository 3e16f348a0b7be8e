import type { Report } from '../../../shared/core/finding.ts';
import type { Manifest } from '../../../actions/manifest-policy-check/manifest.ts';
import { judge, type Verdict } from '../../../actions/manifest-policy-check/policies/judge.ts';
import { readManifest } from '../../../actions/manifest-policy-check/read.ts';

/** What a policy of a test says otherwise than the plainest one. */
export interface Written {
  readonly constraints?: string;
  readonly validations?: string;
  /** Lines below the policy's `spec`. */
  readonly policy?: string;
  /** Lines below the binding's `spec`; undefined is a plain denial. */
  readonly binding?: string;
}

export const allResources =
  "{resourceRules: [{apiGroups: ['*'], apiVersions: ['*'], operations: ['*'], resources: ['*']}]}";

/** A policy for everything, with one validation that nothing passes, and its binding. */
export const policy = ({
  constraints = allResources,
  validations = "[{expression: 'false', message: no}]",
  policy: more = '',
  binding = 'validationActions: [Deny]',
}: Written = {}): string =>
  `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: {name: p}
spec:
  matchConstraints: ${constraints}
  validations: ${validations}
${indented(more)}---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: {name: b}
spec:
  policyName: p
${indented(binding)}`;

const indented = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('');

export const pod = (more = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web, labels: {app: web}${more}}\nspec: {containers: [{name: a, image: shop/web}], hostNetwork: true}\n`;

export const object = (apiVersion: string, kind: string, more = ''): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: web${more}}\nspec: {template: {}, selector: {}}\n`;

export function manifestOf(path: string, text: string): Manifest {
  const { doc } = readManifest({ path, text, size: text.length, blob: '' });
  if (doc === undefined) throw new Error(`${path} is no manifest`);
  return doc;
}

const docsOf = (texts: readonly string[]): readonly Manifest[] =>
  texts.map((text, index) => manifestOf(`${String(index)}.yaml`, text));

export const judged = (
  texts: readonly string[],
  before?: readonly string[],
  external: readonly string[] = [],
): readonly Report[] => verdictOn(texts, before, external).reports;

export const verdictOn = (
  texts: readonly string[],
  before?: readonly string[],
  external: readonly string[] = [],
): Verdict => judge({ docs: docsOf(texts), before: before && docsOf(before), external });

/** `high: what is said` of each report. */
export const said = (...args: Parameters<typeof judged>): readonly string[] =>
  judged(...args).map(({ severity, message }) => `${severity ?? ''}: ${message}`);

/** Validations of one expression. */
export const expression = (text: string, more = ''): string =>
  `[{expression: ${JSON.stringify(text)}${more}}]`;
/** What a pod is told that does not pass. */
export const does = (severity: string, message: string): string =>
  `${severity}: Pod web does not pass ValidatingAdmissionPolicy p: ${message}.`;
