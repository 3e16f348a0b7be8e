/**
 * Where this copy was fetched from: the runner puts it into `_actions/<owner>/<name>/<ref>`. GITHUB_ACTION_REPOSITORY is
 * empty in the steps of a composite action (actions/runner#2473).
 */
const placed = /[\\/]_actions[\\/]([\w.-]+)[\\/]([\w.-]+)[\\/](.+?)(?:[\\/]actions[\\/][a-z-]+)?[\\/]?$/;

/** Pages of rules, where this copy of Portcullis is published; undefined where it is not. */
export function rulePages(
  env: Readonly<Record<string, string | undefined>>,
): (ruleId: string) => string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_PATH: path = '' } = env;
  const [, owner, name, ref] = placed.exec(path) ?? [];
  const home = server && owner && name && ref ? `${server}/${owner}/${name}/blob/${ref}` : undefined;
  return (id) => home && `${home}/actions/${id.replace('/', '/rules.md#')}`;
}
