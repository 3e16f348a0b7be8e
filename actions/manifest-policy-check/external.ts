import type { OptionDefinition } from '../../shared/core/rule.ts';

/** `Kind name` or `Kind namespace/name`; `*` for any part of a name. */
const entry = /^(?<kind>[A-Za-z]\w*) (?:(?<namespace>[\w.*-]+)\/)?(?<name>[\w.*:-]+)$/;

export const externalOption: OptionDefinition<readonly string[]> = {
  default: [],
  summary:
    'Objects that are made elsewhere, as `Kind namespace/name` (`Secret shop/db-*`, `ServiceAccount */deployer`, `ClusterRole reader`): what refers to them refers to something.',
  faults: (entries) =>
    entries.filter((one) => !entry.test(one)).map((one) => `"${one}" is not \`Kind namespace/name\``),
};

/** Whether the policy says that there is such an object outside the repository. */
export function isExternal(
  entries: readonly string[],
  kind: string,
  namespace: string | undefined,
  name: string,
): boolean {
  return entries.some((one) => {
    const found = entry.exec(one)?.groups;
    return (
      found?.kind === kind &&
      fits(found.name ?? '', name) &&
      (found.namespace === undefined || fits(found.namespace, namespace ?? ''))
    );
  });
}

/** Stars between literal parts, each found from the left: linear in the length of the text. */
export function fits(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return pattern === text;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
