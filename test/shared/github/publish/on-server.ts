import type { Log } from '../../../../shared/github/log.ts';
import { githubWriter, type Writer } from '../../../../shared/github/writer.ts';
import { GitHubServer } from '../../../github-server/server.ts';
import { bot, user, type ChangedFile } from '../../../github-server/state.ts';

export const headSha = 'b'.repeat(40);
export const pullNumber = 7;

/** A repository with one pull request; tokens `full` and `fork`, and one of somebody else. */
export async function onServer(files: readonly ChangedFile[] = []): Promise<GitHubServer> {
  const server = await new GitHubServer('acme/app').start();
  server.actors.set('full', bot(['pull-requests', 'checks', 'security-events']));
  server.actors.set('fork', bot([]));
  server.actors.set('mallory', user('mallory', 7, ['pull-requests']));
  server.state.pulls.set(pullNumber, {
    number: pullNumber,
    state: 'open',
    headSha,
    headRef: 'topic',
    headRepository: 'acme/app',
    baseRef: 'main',
    baseSha: 'a'.repeat(40),
    files,
  });
  return server;
}

export const writerTo = (server: GitHubServer, token = 'full'): Writer =>
  githubWriter({
    apiUrl: server.url,
    token,
    repository: 'acme/app',
    isJobToken: token !== 'mallory',
    fetch: (url, request) => fetch(url, request),
    sleep: () => Promise.resolve(),
  });

export interface Heard extends Log {
  readonly printed: string[];
  readonly warned: string[];
}

export const listening = (): Heard => {
  const [printed, warned]: [string[], string[]] = [[], []];
  return {
    printed,
    warned,
    print: (text) => void printed.push(text),
    warn: (title, message) => void warned.push(`${title}: ${message}`),
    group: (_, body) => {
      body();
    },
    mask: () => undefined,
  };
};

/** What may go wrong with any request, and a word of what is told then. */
export const mishaps = [
  [{ status: 403, message: 'Resource not accessible by integration' }, /may not be written to|takes nothing/],
  [{ status: 404 }, /There is no|may not/],
  [{ status: 422 }, /does not take/],
  [{ status: 429 }, /limit is reached/],
  [{ status: 500 }, /failed with status 500/],
  [{ status: 503 }, /failed with status 503/],
  [{ reset: 'before' }, /could not be reached|ECONNRESET|ended|other side/i],
  [{ reset: 'after' }, /could not be reached|ECONNRESET|ended|other side/i],
] as const;
