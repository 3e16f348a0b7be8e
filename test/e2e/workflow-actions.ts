import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { git } from '../shared/files/sandbox.ts';
import type { Permissions } from './workflow-file.ts';
import { may } from './workflow-token.ts';

/** What a `uses:` step of an action that is not ours is given. */
export interface Uses {
  readonly with: Readonly<Record<string, string>>;
  /** GITHUB_* and what the job and the step set. */
  readonly env: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  readonly checkout: { readonly repository: string; readonly sha: string; readonly ref: string };
  /** Folders of artifacts by name: of this run, and of others by their id. */
  readonly artifacts: Map<string, string>;
  readonly artifactsOf: (run: string) => ReadonlyMap<string, string> | undefined;
  readonly makeFolder: () => string;
}

export interface Used {
  /** Default: true. */
  readonly ok?: boolean;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly log?: string;
}

/** What stands for an action of others. */
export type StandIn = (step: Uses) => Used | Promise<Used>;

const failed = (log: string): Used => ({ ok: false, log: `::error::${log}\n` });

const only = (given: Readonly<Record<string, string>>, ...known: readonly string[]): void => {
  const other = Object.keys(given).filter((name) => !known.includes(name));
  if (other.length > 0) throw new Error(`Unexpected inputs: ${other.join(', ')}.`);
};

/** actions/checkout: the event's commit, as deep as asked, with its ref's name and no other. */
const checkout: StandIn = ({ with: given, permissions, workspace, checkout: { repository, sha, ref } }) => {
  only(given, 'fetch-depth', 'persist-credentials');
  if (!may(permissions, 'contents', 'read')) return failed('Not Found: contents: read is missing.');
  const depth = given['fetch-depth'] ?? '1';
  const local = ref.startsWith('refs/heads/') ? ref.replace('heads', 'remotes/origin') : ref;
  git(workspace, 'init', '--quiet', '--initial-branch=main');
  git(workspace, 'remote', 'add', 'origin', repository);
  git(
    workspace,
    'fetch',
    '--quiet',
    '--no-tags',
    ...(depth === '0' ? [] : [`--depth=${depth}`]),
    'origin',
    `+${sha}:${ref.startsWith('refs/pull/') ? ref.replace('pull', 'remotes/pull') : local}`,
  );
  git(workspace, 'checkout', '--quiet', '--detach', sha);
  return {};
};

const upload: StandIn = ({ with: given, artifacts, makeFolder }) => {
  only(given, 'name', 'path', 'if-no-files-found', 'overwrite', 'retention-days');
  const { name = 'artifact', path = '' } = given;
  // Several lines are several paths, whose nearest common folder is left out of their names; folders are their files.
  const paths = path.split('\n').filter((one) => one !== '' && existsSync(one));
  if (paths.length === 0)
    return given['if-no-files-found'] === 'error' ? failed(`No files were found with ${path}.`) : {};
  if (paths.length > 1 && new Set(paths.map((one) => dirname(one))).size > 1)
    throw new Error('Paths of several folders are not modelled.');
  if (artifacts.has(name) && given.overwrite !== 'true')
    return failed(`An artifact named ${name} already exists.`);
  const folder = makeFolder();
  for (const one of paths)
    if (paths.length === 1 && statSync(one).isDirectory()) cpSync(one, folder, { recursive: true });
    else cpSync(one, join(folder, basename(one)));
  artifacts.set(name, folder);
  return { log: `${readdirSync(folder).length} files in ${name}\n` };
};

const download: StandIn = ({ with: given, permissions, artifacts, artifactsOf }) => {
  only(given, 'name', 'pattern', 'path', 'run-id', 'github-token');
  const run = given['run-id'];
  // The token of one's own run needs nothing for its own artifacts.
  if (run !== undefined && (!given['github-token'] || !may(permissions, 'actions', 'read')))
    return failed('Resource not accessible by integration: actions: read is missing.');
  const kept = (run === undefined ? artifacts : artifactsOf(run)) ?? new Map<string, string>();
  const path = given.path ?? '.';
  const take = (folder: string, to: string): void => {
    mkdirSync(dirname(to), { recursive: true });
    cpSync(folder, to, { recursive: true });
  };
  if (given.pattern !== undefined) {
    const [before = '', after = ''] = given.pattern.split('*');
    // None is no error, and makes no folder.
    for (const [name, folder] of kept)
      if (name.startsWith(before) && name.endsWith(after)) take(folder, join(path, name));
    return {};
  }
  const folder = kept.get(given.name ?? '');
  if (folder === undefined) return failed(`Artifact not found for name: ${given.name ?? ''}`);
  take(folder, path);
  return {};
};

/** By `owner/name`. */
export const knownActions: Readonly<Record<string, StandIn>> = {
  'actions/checkout': checkout,
  'actions/upload-artifact': upload,
  'actions/download-artifact': download,
};
