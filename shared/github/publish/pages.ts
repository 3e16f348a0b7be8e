import type { GitHubError } from '../../core/github.ts';
import { type Answer, hasNext } from '../octokit.ts';
import { type Fields, fieldsOf } from '../payload.ts';
import type { Writer } from '../writer.ts';

const pageSize = 100;
/** GitHub takes no more than 2,500 comments, and lists 3,000 files of a pull request. */
const mostPages = 30;

/** The pages of a list, each when it is wanted. @param refused what to reject with where an answer is no page of one */
export async function* pagesOf(
  writer: Writer,
  path: string,
  refused: (answer: Answer) => GitHubError,
): AsyncGenerator<readonly Fields[]> {
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await writer.get(`${path}?per_page=${pageSize}&page=${page}`);
    if (answer.status !== 200 || !Array.isArray(answer.data)) throw refused(answer);
    yield answer.data.map(fieldsOf);
    if (!hasNext(answer)) return;
  }
}
