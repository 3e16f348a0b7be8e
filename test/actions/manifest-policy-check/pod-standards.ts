import { violations } from '../../../actions/manifest-policy-check/pod-security/checks.ts';
import type { Level } from '../../../actions/manifest-policy-check/pod-security/standard.ts';
import { podsOf } from '../../../actions/manifest-policy-check/pods.ts';
import { readManifest } from '../../../actions/manifest-policy-check/read.ts';

/** Keeps the restricted level in every version; rows write over parts of it. */
const hardened =
  'allowPrivilegeEscalation: false, runAsNonRoot: true, capabilities: {drop: [ALL]}, seccompProfile: {type: RuntimeDefault}';
export const app = (security = '', more = ''): string =>
  `{name: app, image: shop/web:1, securityContext: {${[hardened, security].filter(Boolean).join(', ')}}${more && `, ${more}`}}`;

export const podOf = (spec: string, annotations = '{}'): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations: ${annotations}\nspec: {${spec}}\n`;
export const templateOf = (spec: string, annotations = '{}'): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {}\n  template:\n    metadata:\n      annotations: ${annotations}\n    spec: {${spec}}\n`;

/** `check field`, the field from the pod's spec on. */
export function broken(text: string, level: Level, minor: number): readonly string[] {
  const { doc } = readManifest({ path: 'pod.yaml', text, size: text.length, blob: '' });
  const [pod, ...others] = doc === undefined ? [] : podsOf(doc, []);
  if (pod === undefined || others.length > 0) throw new Error(`not one pod: ${text}`);
  return violations(pod, level, minor).map(
    ({ check, field }) => `${check} ${field.path.replace(/^(?:spec\.template\.)?(?:spec\.)?/, '')}`,
  );
}

export const containers = (security: string): string => `containers: [${app(security)}]`;
export const at = (path: string): string => `containers[app].${path}`;
export const context = (path: string): string => at(`securityContext.${path}`);

export type Row = readonly [spec: string, level: Level, minor: number, broken: readonly string[]];

/** Every row is looked at as a pod and as the template of a Deployment. */
export const forms = [
  ['pod', podOf],
  ['template', templateOf],
] as const;
