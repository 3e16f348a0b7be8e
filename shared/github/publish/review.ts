import { type ChangedFile, inDiff, type Suggestion, suggestionsOf } from '../../report/suggestion.ts';
import { count } from '../../report/tally.ts';
import type { PullRequest } from '../event.ts';
import type { Log } from '../log.ts';
import { type Fields, field, fieldsOf, text } from '../payload.ts';
import type { Writer } from '../writer.ts';
import { pagesOf } from './pages.ts';
import type { Surface } from './publish.ts';
import { refusal } from './refusal.ts';

export interface ReviewSettings {
  readonly writer: Writer;
  readonly pullRequest: Pick<PullRequest, 'number' | 'headSha'>;
  readonly log: Log;
}

/** Comments in one review: more are a wall, and GitHub's own time for a request is short. */
const mostComments = 20;

const permission = 'pull-requests: write';

const commentOf = ({ path, startLine, endLine, body }: Suggestion) => ({
  path,
  body,
  line: endLine,
  side: 'RIGHT',
  ...(startLine < endLine && { start_line: startLine, start_side: 'RIGHT' }),
});

/** Fixes of what the pull request brought in, as suggestions that its author can apply with a click: one review. */
export const reviewSurface = ({ writer, pullRequest, log }: ReviewSettings): Surface => {
  const pull = `/pulls/${pullRequest.number}`;
  const about = { repository: writer.repository, what: 'review', permission };

  /** Each page, until there are no more or `isEnough`. */
  const list = async (path: string, isEnough: (all: readonly Fields[]) => boolean = () => false) => {
    const all: Fields[] = [];
    for await (const page of pagesOf(writer, path, (answer) => refusal(answer, about))) {
      all.push(...page);
      if (isEnough(all)) break;
    }
    return all;
  };

  const changedFiles = async (paths: ReadonlySet<string>): Promise<readonly ChangedFile[]> => {
    const isWanted = (file: Fields): boolean => paths.has(text(file, 'filename') ?? '');
    const files = await list(`${pull}/files`, (all) => all.filter(isWanted).length === paths.size);
    return files.filter(isWanted).flatMap((file) => {
      const [path, blob, patch] = [text(file, 'filename'), text(file, 'sha'), text(file, 'patch')];
      return path !== null && blob !== null && patch !== null ? [{ path, blob, patch }] : [];
    });
  };

  /** First lines of our own comments: anyone can write such a line. */
  const postedMarkers = async (): Promise<ReadonlySet<string>> => {
    const author = await writer.author();
    const comments = await list(`${pull}/comments`);
    const ours = comments.filter((comment) => text(field(comment, 'user'), 'login') === author);
    return new Set(ours.map((comment) => (text(comment, 'body') ?? '').split('\n', 1)[0]?.trimEnd() ?? ''));
  };

  const isOutdated = async (): Promise<boolean> => {
    const answer = await writer.get(pull);
    if (answer.status !== 200) throw refusal(answer, about);
    const data = fieldsOf(answer.data);
    return text(field(data, 'head'), 'sha') !== pullRequest.headSha || text(data, 'state') === 'closed';
  };

  return {
    name: 'review',
    async show(run, context) {
      const possible = suggestionsOf(run, context);
      // A newer commit has a run of its own.
      if (possible.length === 0 || (await isOutdated())) return;
      const files = await changedFiles(new Set(possible.map(({ path }) => path)));
      const shown = inDiff(possible, files, run);
      const known = shown.length === 0 ? new Set() : await postedMarkers();
      const fresh = shown.filter(({ marker }) => !known.has(marker));
      const posted = fresh.slice(0, mostComments);
      if (posted.length === 0) return;
      const left = fresh.length - posted.length;
      const rest = `${count(left, 'more fix', 'more fixes')} ${left === 1 ? 'follows' : 'follow'} on the next push.`;
      const answer = await writer.send('POST', `${pull}/reviews`, {
        commit_id: pullRequest.headSha,
        event: 'COMMENT',
        body: `Portcullis suggests ${count(posted.length, 'fix', 'fixes')}.${left > 0 ? ` ${rest}` : ''}`,
        comments: posted.map(commentOf),
      });
      if (answer.status >= 300) throw refusal(answer, about);
      if (left > 0)
        log.print(`${posted.length} of ${fresh.length} fixes are suggested in the review; ${rest}`);
    },
  };
};
