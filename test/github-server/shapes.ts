import { fill } from './fill.ts';
import type { Actor, CheckRun, Comment, Pull, Reaction, Review, ReviewComment } from './state.ts';

/** Objects as GitHub writes them. */

const when = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

const userOf = ({ login, id, type }: Actor): object => fill('simple-user', { login, id, type });

export const commentOf = ({ id, author, body, createdAt, updatedAt }: Comment): object =>
  fill('issue-comment', {
    id,
    body,
    user: userOf(author),
    created_at: when(createdAt),
    updated_at: when(updatedAt),
  });

export const reactionOf = ({ id, author, content, createdAt }: Reaction): object =>
  fill('reaction', { id, content, user: userOf(author), created_at: when(createdAt) });

export const reviewOf = ({ id, author, body, commit }: Review): object =>
  fill('pull-request-review', { id, body, user: userOf(author), commit_id: commit, state: 'COMMENTED' });

export const reviewCommentOf = (one: ReviewComment): object =>
  fill('pull-request-review-comment', {
    id: one.id,
    pull_request_review_id: one.review,
    path: one.path,
    commit_id: one.commit,
    original_commit_id: one.commit,
    user: userOf(one.author),
    body: one.body,
    line: one.line,
    side: one.side,
    ...(one.startLine !== undefined && { start_line: one.startLine, start_side: one.side }),
  });

export const checkRunOf = (one: CheckRun): object =>
  fill('check-run', {
    id: one.id,
    name: one.name,
    head_sha: one.headSha,
    external_id: one.externalId,
    details_url: one.detailsUrl,
    status: one.status,
    conclusion: one.conclusion,
    output: {
      title: one.title,
      summary: one.summary,
      text: one.text,
      annotations_count: one.annotations.length,
    },
  });

/** As good as unique, and the same for the same name. */
export const repositoryId = (fullName: string): number =>
  Buffer.from(fullName).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7);

const repositoryOf = (fullName: string): object => {
  const [login = '', name = ''] = fullName.split('/');
  return fill('repository', {
    id: repositoryId(fullName),
    name,
    full_name: fullName,
    owner: fill('simple-user', { login }),
  });
};

export const pullOf = (schema: 'pull-request' | 'pull-request-simple', home: string, one: Pull): object => {
  const [owner = ''] = home.split('/');
  const [author = 'ghost'] = one.headRepository?.split('/') ?? [];
  return fill(schema, {
    number: one.number,
    state: one.state,
    head: {
      label: `${author}:${one.headRef}`,
      ref: one.headRef,
      sha: one.headSha,
      repo: one.headRepository === null ? null : repositoryOf(one.headRepository),
    },
    base: { label: `${owner}:${one.baseRef}`, ref: one.baseRef, sha: one.baseSha, repo: repositoryOf(home) },
  });
};
