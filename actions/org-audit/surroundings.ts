import type { Log } from '../../shared/github/log.ts';
import type { ApiSettings } from '../../shared/github/server.ts';
import type { Program } from './look.ts';

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly out: { write(text: string): unknown };
  readonly log: Log;
  /** GitHub's API as the token of the audit sees it. */
  readonly api: () => ApiSettings;
  /** What starts the checks. */
  readonly program: Program;
  readonly now: () => Date;
}

export type Outputs = Readonly<Record<string, string | number>>;

export interface Done {
  readonly code: number;
  readonly outputs?: Outputs;
}

/** GITHUB_SERVER_URL, without a slash at the end. */
export const serverOf = ({ GITHUB_SERVER_URL: server = '' }: Surroundings['env']): string =>
  server.trim() === '' ? 'https://github.com' : server.trim().replace(/\/+$/, '');
