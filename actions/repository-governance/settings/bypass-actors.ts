import { type Json, jsonOf, numberAt, textAt } from './json.ts';

/** Ids of GitHub's own roles; others are an organisation's. */
const roles: ReadonlyMap<number, string> = new Map([
  [2, 'maintain'],
  [4, 'write'],
  [5, 'admin'],
]);

const kinds: Readonly<Record<string, string>> = { Integration: 'app', Team: 'team', User: 'user' };

function nameOf(actor: Json | undefined): string {
  const type = textAt(actor, 'actor_type') ?? 'somebody';
  const id = numberAt(actor, 'actor_id');
  if (type === 'OrganizationAdmin') return 'owners of the organisation';
  if (type === 'DeployKey') return 'deploy keys';
  if (type === 'RepositoryRole') return `the role ${roles.get(id ?? 0) ?? String(id ?? '?')}`;
  return `${kinds[type] ?? 'somebody'} ${String(id ?? '?')}`;
}

/**
 * Who may pass a ruleset by; undefined where GitHub does not say, as it does to nobody who may not edit it.
 * `https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset`
 */
export function bypassActors(data: unknown): readonly string[] | undefined {
  const ruleset = jsonOf(data);
  const actors = ruleset?.bypass_actors;
  if (!Array.isArray(actors)) return undefined;
  const name = textAt(ruleset, 'name') ?? '?';
  return (actors as readonly unknown[]).map((one) => {
    const actor = jsonOf(one);
    const isMild = textAt(actor, 'bypass_mode') === 'pull_request';
    return `${nameOf(actor)} (ruleset "${name}"${isMild ? ', in pull requests' : ''})`;
  });
}
