import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report } from '../../../actions/report/report.ts';
import { jobWriter } from '../../../actions/writer.ts';
import type { InputValue } from '../../../shared/github/inputs.ts';
import { GitHubServer } from '../../github-server/server.ts';
import { repositoryId } from '../../github-server/shapes.ts';
import { bot } from '../../github-server/state.ts';
import { catalogue } from './told.ts';

export const [headSha, baseSha] = ['b'.repeat(40), 'a'.repeat(40)];

/** Puts what an author uploaded into a folder that exists; its path, or that of something in it, is the input. */
export type Artifact = (folder: string) => string;

export const alone =
  (content: string | Buffer, name = 'report.json'): Artifact =>
  (folder) => {
    writeFileSync(join(folder, name), content);
    return folder;
  };
export const zipped =
  (bytes: Buffer): Artifact =>
  (folder) => {
    writeFileSync(join(folder, 'artifact.zip'), bytes);
    return join(folder, 'artifact.zip');
  };

export interface Posted {
  readonly code: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly comments: readonly string[];
  readonly checkRuns: readonly {
    readonly name: string;
    readonly headSha: string;
    readonly conclusion: string | null;
    readonly title: string | null;
    readonly summary: string | null;
  }[];
}

/** A repository on GitHub with an open pull request of a fork, whose run has ended. Nothing is made before `open`. */
export class Stage {
  readonly server = new GitHubServer('acme/app');
  #folder = '';
  #artifacts = 0;

  async open(): Promise<void> {
    this.#folder = mkdtempSync(join(tmpdir(), 'report-'));
    await this.server.start();
    this.server.actors.set('token', bot(['pull-requests', 'checks']));
  }

  /** As it was before anything was posted. */
  clear(): void {
    const { state, asked, mistakes, faults } = this.server;
    for (const kept of [state.pulls, state.comments, state.reactions, state.checkRuns]) kept.clear();
    for (const list of [asked, mistakes, faults]) list.length = 0;
    this.pull();
  }

  async close(): Promise<void> {
    await this.server.stop();
    rmSync(this.#folder, { recursive: true });
  }

  pull(number = 7, more: object = {}): void {
    this.server.state.pulls.set(number, {
      number,
      state: 'open',
      headSha,
      headRef: 'topic',
      headRepository: 'mallory/app',
      baseRef: 'main',
      baseSha,
      files: [],
      ...more,
    });
  }

  /** The event's `workflow_run`. */
  run(more: object = {}): object {
    const home = { id: repositoryId('acme/app'), full_name: 'acme/app' };
    return {
      id: 9,
      run_attempt: 2,
      event: 'pull_request',
      conclusion: 'failure',
      path: '.github/workflows/portcullis.yml',
      head_sha: headSha,
      head_branch: 'topic',
      head_repository: { id: repositoryId('mallory/app'), full_name: 'mallory/app' },
      repository: home,
      pull_requests: [],
      ...more,
    };
  }

  async report(
    artifact: Artifact,
    given: Readonly<Record<string, InputValue>> = {},
    run: object = {},
    late?: () => boolean,
  ): Promise<Posted> {
    const folder = join(this.#folder, String((this.#artifacts += 1)), 'artifact');
    mkdirSync(folder, { recursive: true });
    const event = join(folder, '..', 'event.json');
    const repository = { id: repositoryId('acme/app'), full_name: 'acme/app', default_branch: 'main' };
    const payload = { action: 'completed', repository, workflow_run: this.run(run) };
    writeFileSync(event, JSON.stringify(payload));
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_API_URL: this.server.url,
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      PORTCULLIS_JOB_TOKEN: 'token',
    };
    let log = '';
    const outputs: Record<string, unknown> = {};
    const code = await report(new Map(Object.entries({ artifact: artifact(folder), ...given })), {
      env,
      catalogue: () => Promise.resolve(catalogue),
      writer: (name) => jobWriter(env, name, late),
      out: { write: (text) => (log += text) },
      load: () => Promise.resolve({ setOutput: (name, value) => void (outputs[name] = value) }),
    });
    const { comments, checkRuns } = this.server.state;
    return {
      code,
      log,
      outputs,
      comments: [...comments.values()].map(({ body }) => body),
      checkRuns: [...checkRuns.values()],
    };
  }
}
