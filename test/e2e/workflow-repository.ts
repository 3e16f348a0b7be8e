import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryId } from '../github-server/shapes.ts';
import type { GitHubServer } from '../github-server/server.ts';
import { serve } from '../shared/files/git-server.ts';
import { git, makeFolder } from '../shared/files/sandbox.ts';
import type { Value } from './expression.ts';
import { job } from './portcullis.ts';
import type { StandIn } from './workflow-actions.ts';
import { readWorkflow } from './workflow-file.ts';
import type { JobResult } from './workflow-job.ts';
import { type Ended, type Run, runWorkflow } from './workflow-runner.ts';

/** What happens to a repository. */
export interface Happening {
  readonly event: string;
  readonly sha: string;
  readonly ref: string;
  readonly payload?: Readonly<Record<string, Value>>;
  readonly isFork?: boolean;
}

export interface Settings {
  readonly standIns?: Readonly<Record<string, StandIn>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly programs?: readonly string[];
  /** The server that its address leads to, where others lie beside it. */
  readonly server?: { readonly folder: string; readonly url: string };
}

export interface Ran extends Ended {
  /** Of its file. */
  readonly path: string;
  readonly workflow: string;
  readonly id: number;
  readonly attempt: number;
  /** Jobs of earlier attempts that ended well. */
  readonly kept: ReadonlyMap<string, JobResult>;
  readonly artifacts: ReadonlyMap<string, string>;
}

const folder = '.github/workflows';

const identified = (fullName = 'owner/name') => ({ full_name: fullName, id: repositoryId(fullName) });

/**
 * `owner/name` on this GitHub: a bare repository, from which each event starts the workflows that wait for it, and each
 * run of theirs those that wait for that.
 */
export class WorkflowRepository {
  readonly #server: GitHubServer;
  readonly #bare: string;
  readonly #url: string;
  readonly #settings: Settings;
  readonly #runs = new Map<string, Map<string, string>>();

  private constructor(server: GitHubServer, bare: string, url: string, settings: Settings) {
    this.#server = server;
    this.#bare = bare;
    this.#url = url;
    this.#settings = settings;
  }

  /** @param origin a work tree, whose branches and commits it gets */
  static async open(
    server: GitHubServer,
    origin: string,
    settings: Settings = {},
  ): Promise<WorkflowRepository> {
    const served = settings.server?.folder ?? makeFolder();
    const bare = join(served, 'owner/name/.git');
    mkdirSync(dirname(bare), { recursive: true });
    git(served, 'clone', '--quiet', '--bare', '--no-local', `file://${origin}`, bare);
    const { url } = settings.server ?? (await serve(served));
    return new WorkflowRepository(server, bare, url, settings);
  }

  /** Has a ref point to a commit of that work tree. */
  take(origin: string, sha: string, ref: string): void {
    git(this.#bare, 'fetch', '--quiet', '--no-tags', `file://${origin}`, `+${sha}:${ref}`);
  }

  /** Runs what an event starts, and what those runs start in turn. @throws Error on a run that GitHub would not start */
  async happens(happening: Happening): Promise<readonly Ran[]> {
    const all: Ran[] = [];
    for (const path of this.#files(happening.sha)) {
      const text = git(this.#bare, 'show', `${happening.sha}:${path}`);
      const { name, on } = readWorkflow(text);
      if (!isMeant(on, happening)) continue;
      const ran = await this.#run(happening, path, name, text);
      all.push(ran);
      if (happening.event !== 'workflow_run') all.push(...(await this.#after(ran, happening)));
    }
    return all;
  }

  /** A run starts others of the default branch alone, with a token of the repository's own. */
  #after(ran: Ran, { event, sha, payload = {} }: Happening): Promise<readonly Ran[]> {
    const pull = payload.pull_request as
      | {
          readonly head: {
            readonly sha: string;
            readonly ref?: string;
            readonly repo: { readonly full_name: string };
          };
        }
      | undefined;
    return this.happens({
      event: 'workflow_run',
      sha: git(this.#bare, 'rev-parse', 'refs/heads/main'),
      ref: 'refs/heads/main',
      payload: {
        action: 'completed',
        workflow_run: {
          id: ran.id,
          name: ran.workflow,
          path: ran.path,
          event,
          conclusion: ran.conclusion,
          head_sha: pull?.head.sha ?? sha,
          head_branch: pull?.head.ref ?? 'side',
          head_repository: identified(pull?.head.repo.full_name),
          repository: identified(),
          run_attempt: 1,
          html_url: `${this.#url}/owner/name/actions/runs/${ran.id}`,
          pull_requests: [],
        },
      },
    });
  }

  #files(sha: string): readonly string[] {
    const names = git(this.#bare, 'ls-tree', '--name-only', sha, `${folder}/`).split('\n');
    return names.filter((name) => /\.ya?ml$/.test(name));
  }

  /** "Re-run failed jobs": those that ended well stay as they are, but for what needs another one. */
  again({ path, workflow, id, attempt, jobs, kept }: Ran, happening: Happening): Promise<Ran> {
    const text = git(this.#bare, 'show', `${happening.sha}:${path}`);
    const good = jobs.filter(({ conclusion }) => conclusion === 'success');
    return this.#run(happening, path, workflow, text, {
      id,
      attempt: attempt + 1,
      kept: new Map([...kept, ...good.map((one) => [one.name, one] as const)]),
    });
  }

  async #run(
    happening: Happening,
    path: string,
    workflow: string,
    text: string,
    { id, attempt, kept }: Pick<Ran, 'id' | 'attempt' | 'kept'> = {
      id: 1000 + this.#runs.size,
      attempt: 1,
      kept: new Map(),
    },
  ): Promise<Ran> {
    const { event, sha, ref, payload = {}, isFork = false } = happening;
    const artifacts = this.#runs.get(String(id)) ?? new Map<string, string>();
    this.#runs.set(String(id), artifacts);
    const whole = {
      ...payload,
      repository: { ...identified(), default_branch: 'main', visibility: 'public', private: false },
    };
    const env = job({ event, sha, ref, payload: whole, server: this.#url });
    const run: Run = {
      server: this.#server,
      env: {
        ...env,
        GITHUB_API_URL: this.#server.url,
        GITHUB_RUN_ID: String(id),
        GITHUB_RUN_ATTEMPT: String(attempt),
        GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
        GITHUB_WORKFLOW: workflow,
        GITHUB_WORKFLOW_REF: `owner/name/${path}@${ref}`,
      },
      github: {
        event: whole,
        event_name: event,
        repository: 'owner/name',
        repository_owner: 'owner',
        sha,
        ref,
        ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
        actor: 'somebody',
        server_url: this.#url,
        api_url: this.#server.url,
        run_id: String(id),
        run_attempt: String(attempt),
        workflow,
      },
      checkout: { repository: `file://${this.#bare}`, sha, ref },
      isFork,
      secrets: this.#settings.secrets ?? {},
      vars: this.#settings.vars ?? {},
      kept,
      artifacts,
      artifactsOf: (other) => this.#runs.get(other),
      read: (file) => git(this.#bare, 'show', `${sha}:${file}`),
      standIns: this.#settings.standIns ?? {},
      programs: (this.#settings.programs ?? []).filter((one) => existsSync(one)),
    };
    return { ...(await runWorkflow(run, text)), path, workflow, id, attempt, kept, artifacts };
  }
}

interface Trigger {
  readonly types?: readonly string[];
  readonly workflows?: readonly string[];
  readonly branches?: readonly string[];
  readonly tags?: readonly string[];
}

/** What starts where no types are named. */
const usualTypes = ['opened', 'synchronize', 'reopened', 'checks_requested', 'completed'];

function isMeant(on: Readonly<Record<string, unknown>>, { event, ref, payload = {} }: Happening): boolean {
  if (!Object.hasOwn(on, event)) return false;
  const { types = usualTypes, workflows, branches, tags } = (on[event] ?? {}) as Trigger;
  if (typeof payload.action === 'string' && !types.includes(payload.action)) return false;
  const origin = payload.workflow_run as { readonly name: string } | undefined;
  if (workflows !== undefined && !workflows.includes(origin?.name ?? '')) return false;
  if (event !== 'push' || (branches === undefined && tags === undefined)) return true;
  const patterns = ref.startsWith('refs/tags/') ? tags : branches;
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
  return (patterns ?? []).some((one) =>
    one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one,
  );
}
