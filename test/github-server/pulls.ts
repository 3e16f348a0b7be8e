import { notFound, ok, paged, unprocessable, type Ask, type Reply, type Route } from './reply.ts';
import { fill } from './fill.ts';
import { pullOf, reviewCommentOf, reviewOf } from './shapes.ts';
import type { Pull, State } from './state.ts';

const repository = '/repos/{owner}/{repo}';
const one = `${repository}/pulls/{pull_number}`;

const homeOf = ({ owner, name }: State): string => `${owner}/${name}`;

function onPull(ask: Ask, answer: (pull: Pull) => Reply): Reply {
  const pull = ask.state.pulls.get(Number(ask.params.pull_number));
  return pull === undefined ? notFound : answer(pull);
}

/** The lines of the new file that each hunk of a unified diff shows. */
function hunksOf(patch: string): readonly ReadonlySet<number>[] {
  const hunks: Set<number>[] = [];
  let line = 0;
  for (const row of patch.split('\n')) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row) ?? [];
    if (start !== undefined) {
      line = Number(start);
      hunks.push(new Set());
    } else if (row.startsWith('+') || row.startsWith(' ')) hunks.at(-1)?.add(line++);
  }
  return hunks;
}

interface Wanted {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
}

const outside = 'Pull request review thread line must be part of the diff';

function refusal({ files }: Pull, { path, line, start_line: start = line }: Wanted): string | undefined {
  const file = files.find(({ filename }) => filename === path);
  if (file === undefined) return 'Pull request review thread path is invalid';
  if (line === undefined || start === undefined) return 'Pull request review thread position is invalid';
  if (start > line) return 'Pull request review thread start line must precede the end line';
  return hunksOf(file.patch ?? '').some((lines) => lines.has(line) && lines.has(start)) ? undefined : outside;
}

function review(ask: Ask, pull: Pull): Reply {
  const { state, actor: author, body } = ask;
  const comments = (body.comments ?? []) as readonly Wanted[];
  const commit = (body.commit_id as string | undefined) ?? pull.headSha;
  if (commit !== pull.headSha) return unprocessable('Commit is not part of the pull request');
  const wrong = comments.map((comment) => refusal(pull, comment)).find((why) => why !== undefined);
  if (wrong !== undefined) return unprocessable(wrong);
  const text = (body.body as string | undefined) ?? '';
  if ([text, ...comments.map((comment) => comment.body)].some(({ length }) => length > 65_536))
    return unprocessable('Body is too long (maximum is 65536 characters)');
  if (body.event === 'COMMENT' && text === '' && comments.length === 0)
    return unprocessable('Review cannot be empty');
  const made = { id: state.next(), pull: pull.number, author, body: text, commit };
  state.reviews.set(made.id, made);
  for (const { path, body: words, line = 1, side = 'RIGHT', start_line: startLine } of comments) {
    const id = state.next();
    const comment = {
      id,
      review: made.id,
      pull: pull.number,
      author,
      path,
      body: words,
      line,
      startLine,
      side,
      commit,
    };
    state.reviewComments.set(id, comment);
  }
  return ok(reviewOf(made));
}

export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${repository}/pulls`,
    answer(ask) {
      const [head, wanted = 'open'] = [ask.query.get('head'), ask.query.get('state') ?? undefined];
      const fits = ({ state, headRepository, headRef }: Pull): boolean =>
        (wanted === 'all' || state === wanted) &&
        (head === null || head === `${headRepository?.split('/')[0] ?? ''}:${headRef}`);
      const all = [...ask.state.pulls.values()].filter(fits);
      return paged(
        all.map((pull) => pullOf('pull-request-simple', homeOf(ask.state), pull)),
        ask,
      );
    },
  },
  {
    method: 'GET',
    template: one,
    answer: (ask) => onPull(ask, (pull) => ok(pullOf('pull-request', homeOf(ask.state), pull))),
  },
  {
    method: 'GET',
    template: `${one}/files`,
    answer: (ask) =>
      onPull(ask, ({ files }) =>
        paged(
          files.map((file) => fill('diff-entry', file)),
          ask,
        ),
      ),
  },
  {
    method: 'GET',
    template: `${one}/comments`,
    answer: (ask) =>
      onPull(ask, ({ number }) => {
        const all = [...ask.state.reviewComments.values()].filter(({ pull }) => pull === number);
        return paged(all.map(reviewCommentOf), ask);
      }),
  },
  {
    method: 'GET',
    template: `${one}/reviews`,
    answer: (ask) =>
      onPull(ask, ({ number }) => {
        const all = [...ask.state.reviews.values()].filter(({ pull }) => pull === number);
        return paged(all.map(reviewOf), ask);
      }),
  },
  {
    method: 'POST',
    template: `${one}/reviews`,
    needs: 'pull-requests',
    answer: (ask) => onPull(ask, (pull) => review(ask, pull)),
  },
];
