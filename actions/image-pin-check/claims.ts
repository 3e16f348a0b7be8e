import type { Claim } from '../../shared/core/check.ts';
import { claimDockerfile } from '../../shared/parse/dockerfile-path.ts';

/** What the path of a file says about the references in it. */
export const kinds = ['dockerfile', 'workflow', 'action', 'compose', 'yaml'] as const;
export type Kind = (typeof kinds)[number];

const composeName = /^(?:docker-compose[\w.-]*|compose(?:\.[\w-]+)*)\.ya?ml$/i;

/** GitHub reads workflows from this folder of the repository's root, and not from folders below it. */
const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** What the check may find in a file, by its path alone. Most YAML is none of it: its content decides. */
export function claim(path: string): (Claim & { readonly kind: Kind }) | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dockerfile = claimDockerfile(path);
  if (dockerfile !== undefined) return { ...dockerfile, kind: 'dockerfile' };
  if (workflowPath.test(path)) return { kind: 'workflow', certain: true };
  if (composeName.test(name)) return { kind: 'compose', certain: true };
  if (/^action\.ya?ml$/.test(name)) return { kind: 'action', certain: false };
  return /\.(?:ya?ml|json)$/.test(name) ? { kind: 'yaml', certain: false } : undefined;
}
