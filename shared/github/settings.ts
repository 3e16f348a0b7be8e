import type { Environment } from './event.ts';
import type { ApiSettings } from './server.ts';

/** The input's, the job's own, and what a person's shell has. */
const tokens = ['PORTCULLIS_GITHUB_TOKEN', 'PORTCULLIS_JOB_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'];

/** The first that is not blank. */
export const githubToken = (env: Environment): string | undefined =>
  tokens.map((name) => env[name]?.trim()).find((token) => token);

/** Where the GitHub API is and who asks it, in a runner and outside. */
export const githubSettings = (env: Environment): Pick<ApiSettings, 'apiUrl' | 'token'> => {
  const named = env.GITHUB_API_URL?.trim() ?? '';
  return { apiUrl: named === '' ? 'https://api.github.com' : named, token: githubToken(env) };
};
