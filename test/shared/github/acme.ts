import { afterEach, beforeEach } from 'vitest';
import { type GitHub, GitHubError } from '../../../shared/core/github.ts';
import type { ApiSettings } from '../../../shared/github/server.ts';
import { githubReader } from '../../../shared/github/reader.ts';
import { FakeGitHub, type FakeRepository } from './fake-github.ts';

export const id = (digit: string): string => digit.repeat(40);
/** `root` <- `release` <- `tip`, and beside `release` a commit of a stranger's fork. */
export const root = id('1');
export const tip = id('2');
export const release = id('3');
export const orphan = id('4');
export const stranger = id('5');
/** The object of the annotated tag `v1`, which points to another one. */
export const annotation = id('a');

export const token = 'token-of-the-test';
/** What an answer says may contain anything; no message of ours repeats it. */
export const told = 'words of the server';
export const details = {
  archived: false,
  defaultBranch: 'main',
  fullName: 'acme/app',
  id: 1001,
  ownerId: 1002,
};

export let github: FakeGitHub;
export let app: FakeRepository;
/** In seconds. */
export let pauses: number[];

export const reader = (more: Partial<ApiSettings> = {}): GitHub =>
  githubReader({
    apiUrl: github.url,
    token,
    fetch,
    sleep: (ms) => {
      pauses.push(ms / 1000);
      return Promise.resolve();
    },
    ...more,
  });

export const errorOf = async (answer: Promise<unknown>): Promise<GitHubError> => {
  const error: unknown = await answer.catch((reason: unknown) => reason);
  if (error instanceof GitHubError) return error;
  throw new Error(`expected a GitHubError, got ${JSON.stringify(error)}`);
};

/** A server with the repository `acme/app` before each test of a file. */
export const serveAcme = (): void => {
  beforeEach(async () => {
    pauses = [];
    github = await new FakeGitHub('/api/v3').start();
    app = github.add('acme/app');
    const commits: [string, string[]][] = [
      [root, []],
      [release, [root]],
      [tip, [release]],
      [orphan, []],
      [stranger, [root]],
    ];
    for (const [sha, parents] of commits)
      app.network.set(sha, { parents, date: `2026-01-0${sha.charAt(0)}T23:59:59Z` });
    app.refs.set('heads/main', tip).set('heads/topic/one', release).set('tags/v1.0.0', release);
    app.refs.set('tags/v1', annotation).set('tags/v1.1+build', tip).set('tags/émoji', tip);
    app.annotated.set(annotation, id('b')).set(id('b'), release);
    app.releases.set('v1.0.0', { immutable: true, published_at: '2026-02-03T04:05:06Z' });
    app.releases.set('v1', { published_at: null });
    app.files.set(`${tip}:action.yml`, 'name: app\n').set(`${tip}:deep/er/Docker file`, 'FROM node:20\n');
    app.files.set(`${tip}:dist`, [{ type: 'file', name: 'index.js' }]);
    app.files.set(`${tip}:module`, { type: 'submodule' }).set(`${tip}:empty`, '');
    app.files.set(`${tip}:big`, 'x'.repeat(1024 * 1024 + 1)).set(`${tip}:json`, '{"a": 1}');
  });
  afterEach(() => github.stop());
};
