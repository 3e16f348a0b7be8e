import type { RuleMeta } from '../shared/core/rule.ts';

/**
 * Where this copy was fetched from: the runner puts it into `_actions/<owner>/<name>/<ref>`. GITHUB_ACTION_REPOSITORY is
 * empty in the steps of a composite action (actions/runner#2473).
 */
const placed = /[\\/]_actions[\\/]([\w.-]+)[\\/]([\w.-]+)[\\/](.+?)(?:[\\/]actions[\\/][a-z-]+)?[\\/]?$/;

/** What the runner fetched to `path`; undefined for a copy that it did not fetch. */
export function placeOfCopy(path: string): { owner: string; name: string; ref: string } | undefined {
  const [, owner, name, ref] = placed.exec(path) ?? [];
  return owner && name && ref ? { owner, name, ref } : undefined;
}

/** What tells of a rule, from the repository's root: `actions/dockerfile-lint/pages/sudo.md`. */
export function pageOf({ id, page }: Pick<RuleMeta, 'id' | 'page'>): string {
  const [check = '', name = ''] = id.split('/');
  return `actions/${check}/${page ?? `pages/${name}.md`}`;
}

/** Pages of rules, where this copy of Portcullis is published; undefined where it is not, and for ids of no rule. */
export function rulePages(
  env: Readonly<Record<string, string | undefined>>,
  rule: (id: string) => RuleMeta | undefined,
): (ruleId: string) => string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_PATH: path = '' } = env;
  const copy = placeOfCopy(path);
  const home = server && copy ? `${server}/${copy.owner}/${copy.name}/blob/${copy.ref}` : undefined;
  return (id) => {
    const known = home === undefined ? undefined : rule(id);
    return known && `${home ?? ''}/${pageOf(known)}`;
  };
}
