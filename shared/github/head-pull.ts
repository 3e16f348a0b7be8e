import { GitHubError } from '../core/github.ts';
import { hasNext } from './octokit.ts';
import { commitId, field, fieldsOf, number } from './payload.ts';
import type { WorkflowRun } from './workflow-run.ts';
import type { Writer } from './writer.ts';

/** The pull request that a run was for. */
export interface HeadPull {
  readonly number: number;
  /** Tip of its base branch. */
  readonly baseSha: string;
}

/** `past`: there is nobody left to tell; `ambiguous`: nobody knows whom to tell. With a sentence. */
export interface NoPull {
  readonly kind: 'past' | 'ambiguous';
  readonly why: string;
}

const pageSize = 100;

/**
 * The one open pull request whose head is the run's, by repository, branch and commit: the event of a run names none for
 * a fork, and what the run itself says is its author's word.
 * `https://docs.github.com/en/rest/pulls/pulls#list-pull-requests`
 * @throws GitHubError
 */
export const headPull = async (
  writer: Writer,
  { headRepository, headBranch, headSha, home }: WorkflowRun,
): Promise<HeadPull | NoPull> => {
  if (headRepository === null)
    return { kind: 'past', why: 'The repository that the pull request came from is gone.' };
  const [owner = ''] = headRepository.fullName.split('/');
  const head = encodeURIComponent(`${owner}:${headBranch}`);
  const answer = await writer.get(`/pulls?head=${head}&state=open&per_page=${pageSize}`);
  if (answer.status !== 200 || !Array.isArray(answer.data))
    throw new GitHubError(
      'bad-answer',
      `GitHub gave no usable answer about the pull requests of ${home.fullName}.`,
      'Give the job the permission pull-requests: write.',
    );
  const pulls = answer.data.map(fieldsOf);
  const fitting = pulls.filter((pull) => {
    const side = field(pull, 'head');
    return (
      pull.state === 'open' &&
      commitId(side, 'sha') === headSha &&
      number(field(side, 'repo'), 'id') === headRepository.id &&
      number(field(field(pull, 'base'), 'repo'), 'id') === home.id
    );
  });
  const [pull] = fitting;
  if (pull === undefined)
    return {
      kind: 'past',
      why: 'No open pull request has the commit of this run as its head: it was closed, or pushed to since.',
    };
  if (fitting.length > 1 || hasNext(answer))
    return {
      kind: 'ambiguous',
      why: 'Several open pull requests have the commit of this run as their head: nobody knows which of them it ran for.',
    };
  const [id, baseSha] = [number(pull, 'number'), commitId(field(pull, 'base'), 'sha')];
  if (id === null || id < 1 || baseSha === null)
    throw new GitHubError(
      'bad-answer',
      `GitHub does not say what the pull request of ${home.fullName} is made of.`,
      'Check that GITHUB_API_URL is the address of a GitHub API.',
    );
  return { number: id, baseSha };
};
