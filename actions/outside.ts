import { homedir } from 'node:os';
import type { Io } from '../shared/core/io.ts';
import { programsFor } from '../shared/exec/programs.ts';
import { sandbox } from '../shared/exec/sandbox.ts';
import { localFiles } from '../shared/files/local-files.ts';
import { githubReader } from '../shared/github/reader.ts';
import { githubSettings } from '../shared/github/settings.ts';
import { asFetch, type Fetch } from '../shared/network/fetch.ts';
import { guardedHttp } from '../shared/network/http.ts';
import { proxyFrom } from '../shared/network/proxy.ts';
import { registryClient } from '../shared/network/registry/client.ts';
import { dockerCredentials } from '../shared/network/registry/credentials.ts';
import { withRetries } from '../shared/network/retry.ts';

/** All ways out of the repository `root`. Loaded when a check asks for the first time; nothing is connected yet. */
export function waysOut(env: Readonly<Record<string, string | undefined>>, root: string): Io {
  const settings = { proxy: proxyFrom(env) };
  return {
    http: (hosts) => withRetries(guardedHttp(hosts, settings)),
    registry: (asked) =>
      registryClient(asked, {
        http: (hosts) => withRetries(guardedHttp(hosts, settings)),
        credentials: dockerCredentials(env, homedir(), root),
      }),
    home: env.GITHUB_REPOSITORY,
    github: githubReader({ ...githubSettings(env), fetch: apiFetch(env) }),
    programs: programsFor(root, env),
    files: localFiles(root),
    sandbox,
  };
}

/** The guarded way to GitHub's API, where the runner names it. `timeoutMs`: of a request; default: that of all ways out. */
export function apiFetch(env: Readonly<Record<string, string | undefined>>, timeoutMs?: number): Fetch {
  const hosts = apiHost(githubSettings(env).apiUrl);
  return asFetch(guardedHttp(hosts, { proxy: proxyFrom(env) }), timeoutMs === undefined ? {} : { timeoutMs });
}

/** The one API that the runner names; on GHES it may well have a private address. */
function apiHost(apiUrl: string) {
  const host = URL.canParse(apiUrl) ? new URL(apiUrl).host : '';
  const isOwn = host !== 'api.github.com' && host !== '';
  const withPort = host.includes(':') ? host : `${host}:${apiUrl.startsWith('http:') ? '80' : '443'}`;
  return isOwn ? { allowed: [host], trusted: [withPort] } : { allowed: [host] };
}
