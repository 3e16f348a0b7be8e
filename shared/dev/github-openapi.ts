import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Cuts what the tests' GitHub answers out of GitHub's OpenAPI description, since the whole takes 400 MB to install:
 * `node out/shared/dev/github-openapi.js <folder of the package @octokit/openapi>`. Words are left out, types stay.
 */
const operations: Readonly<Record<string, readonly string[]>> = {
  '': ['get'],
  '/actions/artifacts': ['get'],
  '/actions/artifacts/{artifact_id}/{archive_format}': ['get'],
  '/actions/permissions': ['get'],
  '/actions/permissions/workflow': ['get'],
  '/actions/runs/{run_id}': ['get'],
  '/actions/runs/{run_id}/artifacts': ['get'],
  '/branches/{branch}': ['get'],
  '/branches/{branch}/protection': ['get'],
  '/check-runs': ['post'],
  '/check-runs/{check_run_id}': ['get', 'patch'],
  '/check-runs/{check_run_id}/annotations': ['get'],
  '/code-scanning/sarifs': ['post'],
  '/code-scanning/sarifs/{sarif_id}': ['get'],
  '/commits/{ref}/check-runs': ['get'],
  '/issues/comments/{comment_id}': ['get', 'patch', 'delete'],
  '/issues/comments/{comment_id}/reactions': ['get', 'post'],
  '/issues/comments/{comment_id}/reactions/{reaction_id}': ['delete'],
  '/issues/{issue_number}/comments': ['get', 'post'],
  '/private-vulnerability-reporting': ['get'],
  '/pulls': ['get'],
  '/pulls/{pull_number}': ['get'],
  '/pulls/{pull_number}/comments': ['get'],
  '/pulls/{pull_number}/files': ['get'],
  '/pulls/{pull_number}/reviews': ['get', 'post'],
  '/rules/branches/{branch}': ['get'],
  '/rulesets/{ruleset_id}': ['get'],
  '/vulnerability-alerts': ['get'],
  '/orgs/{org}': ['get'],
  '/orgs/{org}/repos': ['get'],
};
/** Below a repository, where it is not an organisation's. */
const pathOf = (below: string): string =>
  below.startsWith('/orgs/') ? below : `/repos/{owner}/{repo}${below}`;

/** Said to people, or to GitHub's own tools. */
const words: ReadonlySet<string> = new Set([
  ...['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'operationId', 'title'],
]);

interface Description {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** `isNamed`: the keys are names of properties, responses or schemas, and none of them is a word. */
function bare(value: unknown, isNamed = false): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isNamed || (!words.has(key) && !key.startsWith('x-')))
      .map(([key, inner]) => [
        key,
        bare(inner, ['properties', 'patternProperties'].includes(key) && !isNamed),
      ]),
  );
  const { nullable, ...rest } = kept;
  // What reads schemas knows `nullable` beside a type alone.
  return !isNamed && nullable === true && kept.type === undefined
    ? { anyOf: [rest, { enum: [null] }] }
    : kept;
}

function* referencesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$ref' && typeof inner === 'string') yield inner;
    else yield* referencesIn(inner);
  }
}

function extract({ info, paths, components }: Description): object {
  const kept = Object.entries(operations).map(([below, methods]) => {
    const path = pathOf(below);
    const all = paths[path] ?? {};
    const missing = methods.filter((method) => all[method] === undefined);
    if (missing.length > 0) throw new Error(`${path} has no ${missing.join(', ')}.`);
    return [path, Object.fromEntries(methods.map((method) => [method, bare(all[method])]))] as const;
  });
  const parts: Record<string, Readonly<Record<string, unknown>>> = {};
  const open = [...referencesIn(kept)];
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    const [kind = '', name = ''] = reference.split('/').slice(2);
    if (parts[kind]?.[name] !== undefined) continue;
    const part = bare(components[kind]?.[name]);
    parts[kind] = { ...parts[kind], [name]: part };
    open.push(...referencesIn(part));
  }
  const sorted = Object.entries(parts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, section]): [string, unknown] => [
      kind,
      Object.fromEntries(Object.entries(section).sort(([a], [b]) => (a < b ? -1 : 1))),
    ]);
  return {
    openapi: '3.0.3',
    info: { version: info.version },
    paths: Object.fromEntries<unknown>(kept),
    components: Object.fromEntries<unknown>(sorted),
  };
}

const [folder = 'node_modules/@octokit/openapi'] = process.argv.slice(2);
const whole = JSON.parse(readFileSync(`${folder}/generated/api.github.com.json`, 'utf8')) as Description;
writeFileSync('test/github-server/openapi.json', `${JSON.stringify(extract(whole))}\n`);
