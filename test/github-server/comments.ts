import { created, gone, notFound, ok, paged, invalid, type Ask, type Reply, type Route } from './reply.ts';
import { commentOf, reactionOf } from './shapes.ts';
import type { Comment, State } from './state.ts';

/** In UTF-16 code units, as GitHub's refusal counts; its description of the API does not say so. */
const mostCharacters = 65_536;
const tooLong = invalid('IssueComment', `Body is too long (maximum is ${mostCharacters} characters)`);

const repository = '/repos/{owner}/{repo}';
const one = `${repository}/issues/comments/{comment_id}`;
const reactions = `${one}/reactions`;

const found = ({ state, params }: Ask): Comment | undefined => state.comments.get(Number(params.comment_id));
const textIn = ({ body }: Ask): string => String(body.body);

const reactionsTo = ({ reactions: all }: State, { id }: Comment) =>
  [...all.values()].filter(({ comment }) => comment === id);

function onComment(ask: Ask, answer: (comment: Comment) => Reply): Reply {
  const comment = found(ask);
  return comment === undefined ? notFound : answer(comment);
}

export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${repository}/issues/{issue_number}/comments`,
    answer(ask) {
      const issue = Number(ask.params.issue_number);
      if (!ask.state.pulls.has(issue)) return notFound;
      const all = [...ask.state.comments.values()].filter((comment) => comment.issue === issue);
      return paged(all.map(commentOf), ask);
    },
  },
  {
    method: 'POST',
    template: `${repository}/issues/{issue_number}/comments`,
    needs: 'pull-requests',
    answer(ask) {
      const issue = Number(ask.params.issue_number);
      if (!ask.state.pulls.has(issue)) return notFound;
      if (textIn(ask).length > mostCharacters) return tooLong;
      const { actor: author, now } = ask;
      const comment = {
        id: ask.state.next(),
        issue,
        author,
        body: textIn(ask),
        createdAt: now,
        updatedAt: now,
      };
      ask.state.comments.set(comment.id, comment);
      return created(commentOf(comment));
    },
  },
  { method: 'GET', template: one, answer: (ask) => onComment(ask, (comment) => ok(commentOf(comment))) },
  {
    method: 'PATCH',
    template: one,
    needs: 'pull-requests',
    answer: (ask) =>
      onComment(ask, (comment) => {
        if (textIn(ask).length > mostCharacters) return tooLong;
        comment.body = textIn(ask);
        comment.updatedAt = ask.now;
        return ok(commentOf(comment));
      }),
  },
  {
    method: 'DELETE',
    template: one,
    needs: 'pull-requests',
    answer: (ask) =>
      onComment(ask, (comment) => {
        ask.state.comments.delete(comment.id);
        for (const { id } of reactionsTo(ask.state, comment)) ask.state.reactions.delete(id);
        return gone;
      }),
  },
  {
    method: 'GET',
    template: reactions,
    answer: (ask) => onComment(ask, (comment) => paged(reactionsTo(ask.state, comment).map(reactionOf), ask)),
  },
  {
    method: 'POST',
    template: reactions,
    needs: 'pull-requests',
    answer: (ask) =>
      onComment(ask, (comment) => {
        const { state, actor: author, now } = ask;
        const content = String(ask.body.content);
        const same = reactionsTo(state, comment).find(
          (other) => other.content === content && other.author.login === author.login,
        );
        if (same !== undefined) return ok(reactionOf(same));
        const reaction = { id: state.next(), comment: comment.id, author, content, createdAt: now };
        state.reactions.set(reaction.id, reaction);
        return created(reactionOf(reaction));
      }),
  },
  {
    method: 'DELETE',
    template: `${reactions}/{reaction_id}`,
    needs: 'pull-requests',
    answer: ({ state, params }) => (state.reactions.delete(Number(params.reaction_id)) ? gone : notFound),
  },
];
