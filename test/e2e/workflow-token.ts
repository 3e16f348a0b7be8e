import type { GitHubServer } from '../github-server/server.ts';
import { bot, type Permission } from '../github-server/state.ts';
import type { Permissions, Scope } from './workflow-file.ts';

const ranks = ['none', 'read', 'write'] as const;
const rankOf = (permissions: Permissions, scope: Scope): number =>
  ranks.indexOf(permissions[scope] ?? 'none');

/** Where a workflow says nothing: the restricted default of a repository. */
export const defaultPermissions: Permissions = { contents: 'read', packages: 'read' };

export const may = (permissions: Permissions, scope: Scope, wanted: 'read' | 'write'): boolean =>
  rankOf(permissions, scope) >= ranks.indexOf(wanted);

/**
 * A called workflow can be given no more than its caller has.
 * @throws Error where it asks for more: GitHub does not start such a run.
 */
export function lowered(asked: Permissions, allowed: Permissions, job: string): Permissions {
  for (const scope of Object.keys(asked) as Scope[])
    if (rankOf(asked, scope) > rankOf(allowed, scope))
      throw new Error(
        `The nested job '${job}' is requesting '${scope}: ${asked[scope] ?? 'none'}', but is only allowed ` +
          `'${scope}: ${allowed[scope] ?? 'none'}'.`,
      );
  return asked;
}

/** What a pull request from a fork gets of it. */
export const readOnly = (permissions: Permissions): Permissions =>
  Object.fromEntries(
    Object.entries(permissions).flatMap(([scope, right]) =>
      scope === 'id-token' ? [] : [[scope, right === 'write' ? 'read' : right]],
    ),
  );

const writable: readonly Permission[] = ['pull-requests', 'checks', 'security-events'];

let given = 0;

/** A job's token, which this GitHub knows until `revoke` is called. */
export function tokenFor(server: GitHubServer, permissions: Permissions) {
  const token = `job-token-${++given}`;
  server.actors.set(token, bot(writable.filter((scope) => may(permissions, scope, 'write'))));
  return { token, revoke: () => void server.actors.delete(token) };
}
