import type { Claim } from '../../shared/core/check.ts';

/** What the path of a file says about the references in it. */
export const kinds = ['dockerfile', 'workflow', 'action', 'compose', 'yaml'] as const;
export type Kind = (typeof kinds)[number];

const dockerfileName = /^(?:dockerfile|containerfile)(?:$|[._-])|\.(?:dockerfile|containerfile)(?:$|\.)/i;
/** Files beside a Dockerfile that only share its name. */
const notDockerfile =
  /\.(?:dockerignore|md|txt|rst|adoc|html?|jsonc?|ya?ml|toml|[cm]?[jt]sx?|go|py|rb|rs|java|kt|cs|php|lua|sh|ps1|lock|orig|rej|bak|swp|snap|golden|log|diff|patch|vim)$/i;
const templateName = /\.(?:j2|jinja2?|tmpl|tpl|erb|mustache|hbs|in|ejs|template|gotmpl)$/i;
const composeName = /^(?:docker-compose[\w.-]*|compose(?:\.[\w-]+)*)\.ya?ml$/i;

/** GitHub reads workflows from this folder of the repository's root, and not from folders below it. */
const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** What the check may find in a file, by its path alone. Most YAML is none of it: its content decides. */
export function claim(path: string): (Claim & { readonly kind: Kind }) | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (dockerfileName.test(name) && !notDockerfile.test(name)) {
    return { kind: 'dockerfile', certain: name === 'Dockerfile' || name === 'Containerfile' };
  }
  if (workflowPath.test(path)) return { kind: 'workflow', certain: true };
  if (composeName.test(name)) return { kind: 'compose', certain: true };
  if (/^action\.ya?ml$/.test(name)) return { kind: 'action', certain: false };
  return /\.(?:ya?ml|json)$/.test(name) ? { kind: 'yaml', certain: false } : undefined;
}

const testFolder =
  /(?:^|\/)(?:test[-_]?(?:data|files|fixtures|cases)(?:-[\w-]+)?|fixtures?|__fixtures__|snapshots?|__snapshots__|golden(?:[-_]?files)?)\//i;

/** Below such a folder files are often broken on purpose. */
export const isTestData = (path: string): boolean => testFolder.test(path);

/** A name that says: filled in by an engine before it is used. */
export const isTemplateName = (path: string): boolean => templateName.test(path);
