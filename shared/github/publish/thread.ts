import { GitHubError } from '../../core/github.ts';
import type { Answer } from '../octokit.ts';
import { field, fieldsOf, number, text } from '../payload.ts';
import type { Writer } from '../writer.ts';
import { pagesOf } from './pages.ts';

export interface Comment {
  readonly id: number;
  readonly body: string;
}

/** Our own comments on one pull request. All methods reject with GitHubError. */
export interface Thread {
  /** The oldest first. The list may lag behind what was written. */
  list(): Promise<readonly Comment[]>;
  /** Without those that are gone, or that people have made their own. */
  read(ids: readonly number[]): Promise<readonly Comment[]>;
  create(body: string): Promise<Comment>;
  /** Undefined where it is gone. @param late see Writer */
  write(id: number, body: string, late: () => boolean): Promise<Comment | undefined>;
  remove(id: number, late: () => boolean): Promise<void>;
}

/** It is not known whether it was done. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof GitHubError && (error.code === 'not-reached' || error.code === 'unavailable');

/**
 * Ours is what begins with the marker and was written by us: anyone can write the marker, and anyone may have let the
 * same account write something else.
 */
export const ourThread = async (writer: Writer, pull: number, marker: string): Promise<Thread> => {
  const author = await writer.author();
  const place = `${writer.repository}#${pull}`;

  const commentOf = (data: unknown): Comment | undefined => {
    const fields = fieldsOf(data);
    const [id, body] = [number(fields, 'id'), text(fields, 'body') ?? ''];
    const isOurs =
      text(field(fields, 'user'), 'login') === author && body.split('\n', 1)[0]?.trimEnd() === marker;
    return isOurs && id !== null ? { id, body } : undefined;
  };

  const refused = ({ status }: Answer): GitHubError => {
    if (status === 404)
      return new GitHubError(
        'forbidden',
        `There is no ${place} that this token may comment on.`,
        'Give the job the permission pull-requests: write.',
      );
    if (status === 422 || status === 413)
      return new GitHubError(
        'bad-answer',
        `GitHub does not take the comment on ${place}: it is too long, or no more comments are allowed there.`,
        'The job summary and the report file hold the same.',
      );
    return new GitHubError(
      'bad-answer',
      `GitHub gave no usable answer about the comments on ${place}.`,
      'Check that GITHUB_API_URL is the address of a GitHub API.',
    );
  };

  const written = (answer: Answer): Comment => {
    const comment = answer.status < 300 ? commentOf(answer.data) : undefined;
    if (comment === undefined) throw refused(answer);
    return comment;
  };

  return {
    async list() {
      const comments: Comment[] = [];
      for await (const page of pagesOf(writer, `/issues/${pull}/comments`, refused))
        comments.push(...page.map(commentOf).filter((comment) => comment !== undefined));
      return comments.sort((a, b) => a.id - b.id);
    },
    async read(ids) {
      const comments: Comment[] = [];
      for (const id of ids) {
        const answer = await writer.get(`/issues/comments/${id}`);
        if (answer.status !== 200 && answer.status !== 404) throw refused(answer);
        const comment = answer.status === 200 ? commentOf(answer.data) : undefined;
        if (comment?.id === id) comments.push(comment);
      }
      return comments;
    },
    create: async (body) => written(await writer.send('POST', `/issues/${pull}/comments`, { body })),
    async write(id, body, late) {
      const answer = await writer.send('PATCH', `/issues/comments/${id}`, { body }, late);
      return answer.status === 404 ? undefined : written(answer);
    },
    async remove(id, late) {
      const answer = await writer.send('DELETE', `/issues/comments/${id}`, undefined, late);
      if (answer.status >= 300 && answer.status !== 404) throw refused(answer);
    },
  };
};
