import type { Claim } from '../../core/check.ts';
import { claimDockerfile } from '../dockerfile-path.ts';

/** What the path of a file says about the references in it. */
export type Kind =
  | 'dockerfile'
  | 'workflow'
  | 'action'
  | 'compose'
  | 'kustomization'
  | 'helm-values'
  | 'devcontainer'
  | 'gitlab-ci'
  | 'bitbucket-pipelines'
  | 'circleci'
  | 'azure-pipelines'
  | 'drone'
  | 'yaml';

/** The first pattern that fits the whole path decides. */
const paths: readonly (readonly [RegExp, Kind])[] = [
  // GitHub reads workflows from this folder of the repository's root, and not from folders below it.
  [/^\.github\/workflows\/[^/]+\.ya?ml$/, 'workflow'],
  [/(?:^|\/)(?:docker-compose[\w.-]*|compose(?:\.[\w-]+)*)\.ya?ml$/i, 'compose'],
  [/(?:^|\/)action\.ya?ml$/, 'action'],
  [/(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/, 'kustomization'],
  [/(?:^|\/)\.?devcontainer\.json$/, 'devcontainer'],
  [/(?:^|\/)(?:\.gitlab-ci|[\w.-]+\.gitlab-ci)\.ya?ml$/, 'gitlab-ci'],
  [/(?:^|\/)(?:\.gitlab\/ci|\.gitlab-ci)\/(?:[^/]+\/)*[^/]+\.ya?ml$/, 'gitlab-ci'],
  [/(?:^|\/)bitbucket-pipelines\.ya?ml$/, 'bitbucket-pipelines'],
  [/(?:^|\/)\.circleci\/(?:[^/]+\/)*[^/]+\.ya?ml$/, 'circleci'],
  [/(?:^|\/)\.?azure-pipelines?(?:[.-][\w.-]+)?\.ya?ml$/i, 'azure-pipelines'],
  [/(?:^|\/)\.azure-pipelines\/(?:[^/]+\/)*[^/]+\.ya?ml$/, 'azure-pipelines'],
  [/(?:^|\/)(?:\.drone|\.woodpecker)\.ya?ml$/, 'drone'],
  [/(?:^|\/)\.woodpecker\/(?:[^/]+\/)*[^/]+\.ya?ml$/, 'drone'],
  [/(?:^|\/)(?:[\w.-]+[.-])?values(?:[._-][\w.-]+)?\.ya?ml$/i, 'helm-values'],
  [/\.(?:ya?ml|json)$/, 'yaml'],
];

/** Kinds whose name leaves it to the content whether a file is one of them. */
const perhaps: ReadonlySet<Kind> = new Set(['action', 'helm-values', 'yaml']);

/** True where a file of that name can be nothing else. */
export const isCertain = (kind: Kind): boolean => !perhaps.has(kind);

/** What may be found in a file, by its path alone. Most YAML names no image: its content decides. */
export function claimReferences(path: string): (Claim & { readonly kind: Kind }) | undefined {
  const dockerfile = claimDockerfile(path);
  if (dockerfile !== undefined) return { ...dockerfile, kind: 'dockerfile' };
  const [, kind] = paths.find(([pattern]) => pattern.test(path)) ?? [];
  return kind === undefined ? undefined : { kind, certain: isCertain(kind) };
}
