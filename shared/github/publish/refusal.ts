import { GitHubError } from '../../core/github.ts';
import type { Log } from '../log.ts';
import type { Answer } from '../octokit.ts';

/**
 * What an answer over 300 to a write means.
 * @param what as a noun in a sentence: `check run`
 * @param permission that it takes: `checks: write`
 */
export const refusal = (
  { status }: Answer,
  {
    repository,
    what,
    permission,
  }: { readonly repository: string; readonly what: string; readonly permission: string },
): GitHubError => {
  const rest = 'The job summary and the report file hold the same.';
  if (status === 404)
    return new GitHubError(
      'forbidden',
      `There is no ${repository} that this token may write a ${what} to.`,
      `Give the job the permission ${permission}.`,
    );
  if (status === 413) return new GitHubError('bad-answer', `GitHub finds the ${what} too large.`, rest);
  if (status === 409 || status === 422)
    return new GitHubError('bad-answer', `GitHub does not take the ${what} (status ${status}).`, rest);
  return new GitHubError('bad-answer', `GitHub gave no usable answer about the ${what}.`, rest);
};

/** Where surfaces tell what kept them from being written. */
export interface Failures {
  tell(name: string, error: unknown, isAsked: boolean): void;
  /** All surfaces are through. */
  end(): void;
}

/**
 * A permission that a job has not got is no news where nobody asked for the surface by name. Of a pull request from a fork
 * it never has any: that is one line, with the way around it.
 */
export function failuresTo(log: Log, isFork = false): Failures {
  const forbidden = new Set<string>();
  return {
    tell(name, error, isAsked) {
      const isForbidden = error instanceof GitHubError && error.code === 'forbidden';
      if (isForbidden && isFork) {
        forbidden.add(name);
        return;
      }
      const why = error instanceof Error ? error.message : String(error);
      const hint = error instanceof GitHubError ? ` ${error.hint}` : '';
      const sentence = `The ${name} could not be written; the verdict stands. ${why}${hint}`;
      if (isForbidden && !isAsked) log.print(sentence);
      else log.warn(`Portcullis: ${name}`, sentence);
    },
    end() {
      if (forbidden.size === 0) return;
      log.print(
        `This pull request comes from a fork, whose token may only read, so this was not posted: ${[...forbidden].join(', ')}. The templates fork-safe-pull-request.yml and fork-safe-report.yml post it from a job that may write.`,
      );
      forbidden.clear();
    },
  };
}
