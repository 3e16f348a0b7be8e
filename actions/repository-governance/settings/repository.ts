import { type SecurityFeature, securityFeatures } from '../facts.ts';
import { jsonOf, textAt } from './json.ts';

/** What a repository's own description says. */
export interface RepositorySettings {
  readonly branch: string;
  readonly isPrivate: boolean;
  readonly isOwnedByPerson: boolean;
  /** Whether each is on, as far as GitHub says so; undefined where the token may not see it. */
  readonly security: ReadonlyMap<SecurityFeature, boolean> | undefined;
}

/** `https://docs.github.com/en/rest/repos/repos#get-a-repository` */
export function repositorySettings(data: unknown): RepositorySettings | undefined {
  const all = jsonOf(data);
  const branch = textAt(all, 'default_branch');
  const owner = textAt(jsonOf(all?.owner), 'type');
  if (branch === undefined || owner === undefined || typeof all?.private !== 'boolean') return undefined;
  const features = jsonOf(all.security_and_analysis);
  return {
    branch,
    isPrivate: all.private,
    isOwnedByPerson: owner === 'User',
    security:
      features &&
      new Map(
        securityFeatures.flatMap((name) => {
          const status = textAt(jsonOf(features[name]), 'status');
          return status === 'enabled' || status === 'disabled' ? [[name, status === 'enabled']] : [];
        }),
      ),
  };
}
