import { githubToken, githubSettings } from '../shared/github/settings.ts';
import { githubWriter, type Writer } from '../shared/github/writer.ts';
import { apiFetch } from './outside.ts';

/** In milliseconds; GitHub ends every request after ten seconds. */
const longestRequest = 15_000;

/** In milliseconds, for all that one job publishes; GitHub's work on a SARIF file may take most of it. */
const longest = 180_000;

/** Whether the time for publishing is over. */
function publishing(now: () => number = () => performance.now()): () => boolean {
  const end = now() + longest;
  return () => now() > end;
}

/** What a job writes to its repository (`owner/name`), until it is `late`; nothing is connected before it is used. */
export const jobWriter = (
  env: Readonly<Record<string, string | undefined>>,
  repository: string,
  late: () => boolean = publishing(),
): Writer =>
  githubWriter({
    ...githubSettings(env),
    late,
    fetch: apiFetch(env, longestRequest),
    repository,
    isJobToken: githubToken(env) === env.PORTCULLIS_JOB_TOKEN?.trim(),
  });
