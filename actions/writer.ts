import { githubToken, githubSettings } from '../shared/github/settings.ts';
import { githubWriter, type Writer } from '../shared/github/writer.ts';
import { apiFetch } from './outside.ts';

/** What a job writes to its repository (`owner/name`); nothing is connected before it is used. */
export const jobWriter = (env: Readonly<Record<string, string | undefined>>, repository: string): Writer =>
  githubWriter({
    ...githubSettings(env),
    fetch: apiFetch(env),
    repository,
    isJobToken: githubToken(env) === env.PORTCULLIS_JOB_TOKEN?.trim(),
  });
