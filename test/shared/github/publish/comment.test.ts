import { describe, expect, it } from 'vitest';
import { GitHubError } from '../../../../shared/core/github.ts';
import { stickyComment } from '../../../../shared/github/publish/comment.ts';
import { seeded } from '../../../random.ts';
import { type Mishap, Model, type Request } from './model.ts';
import { bot, expectSound, marker, merging, ours, people, starts } from './race.ts';

/** One job alone. */
const alone = async (
  before: (model: Model) => void,
  mishap?: (request: Request, model: Model) => Mishap | undefined,
  { create = true, merge = merging('a') } = {},
) => {
  const model: Model = new Model({
    random: seeded(7),
    ...(mishap && { mishap: (request: Request) => mishap(request, model) }),
  });
  before(model);
  model.settle();
  const done = stickyComment(model.writer('a'), 7, merge, { marker, create, clock: model.clock() });
  const end: Promise<unknown> = done.then(
    () => 'done',
    (error: unknown) => error,
  );
  await model.run();
  return { model, end: await end, calls: model.requests.map(({ method, path }) => `${method} ${path}`) };
};

const old = (model: Model) => void model.add(bot, merging('a', 0)([]));
const mine = merging('a')([]);
const list = 'GET /issues/7/comments?per_page=100&page=1';

describe('one job', () => {
  it.each<[string, (model: Model) => void, string[], boolean?]>([
    ['nothing to change', (model) => void model.add(bot, mine), [list]],
    ['nothing there, and none to be made', () => undefined, [list], false],
    ['nothing there', () => undefined, [list, 'POST /issues/7/comments', list]],
    [
      'an older one',
      old,
      [
        list,
        'POST /issues/comments/101/reactions',
        'GET /issues/comments/101',
        'PATCH /issues/comments/101',
        'DELETE /issues/comments/101/reactions/102',
      ],
    ],
    [
      'an older one, and none to be made',
      old,
      [
        list,
        'POST /issues/comments/101/reactions',
        'GET /issues/comments/101',
        'PATCH /issues/comments/101',
        'DELETE /issues/comments/101/reactions/102',
      ],
      false,
    ],
  ])('%s', async (_, before, calls, create = true) => {
    const ended = await alone(before, undefined, { create });
    expect([ended.end, ended.calls]).toEqual(['done', calls]);
  });

  it('has nothing to say', async () => {
    const { end, calls } = await alone(() => undefined, undefined, { merge: () => '' });
    expect([end, calls]).toEqual(['done', [list]]);
  });

  it('finds its comment behind others, and leaves what is not ours', async () => {
    const others: readonly [string, string][] = [
      [people, mine],
      ['github-actions', mine],
      [bot, `no\n${mine}`],
      [bot, ` ${mine}`],
      [bot, `${marker}x`],
    ];
    const { model, end, calls } = await alone((it) => {
      for (const [login, body] of others) it.add(login, body);
      for (let count = 0; count < 200; count++) it.add(people, mine);
      it.add(bot, merging('a', 0)([]).replaceAll('\n', '\r\n'));
    });
    expect(end).toBe('done');
    expect(calls.filter((call) => call.startsWith('GET /issues/7'))).toHaveLength(3);
    expect(model.comments.slice(0, 5).map(([, { login, body }]) => [login, body])).toEqual(others);
    expect(model.comments.at(-1)?.[1].body).toBe(mine);
  });

  it.each<[string, (model: Model) => void]>([
    ['deleted', (model) => model.edit(101, undefined)],
    [
      'made somebody’s own',
      (model) => model.edit(101, { login: bot, body: 'Not any more.', reaction: undefined }),
    ],
    ['deleted in part', (model) => model.edit(101, { login: bot, body: marker, reaction: undefined })],
  ])('starts over where its comment is %s meanwhile', async (_, edit) => {
    for (let nth = 1; nth < 5; nth++) {
      const { model, end } = await alone(old, (request, it) => {
        if (request.nth === nth) edit(it);
        return undefined;
      });
      const wanted = nth < 4 ? [mine] : ours(model).map(([, { body }]) => body);
      expect([nth, end, ours(model).map(([, { body }]) => body)]).toEqual([nth, 'done', wanted]);
    }
  });

  it.each<Mishap>([404, 403, 422, 429, 502, 'reset', 'lost'])('%s at any call', async (what) => {
    for (const [, before = () => undefined] of starts)
      for (let nth = 0; nth < 8; nth++) {
        const { model, end } = await alone(before, (request) =>
          request.job === 'a' && request.nth === nth ? what : undefined,
        );
        await expectSound(nth, { model, ends: new Map([['a', end]]) });
        const forged = model.comments.filter(([, { login }]) => login === people);
        expect(forged.every(([, { body }]) => body === mine)).toBe(true);
      }
  });

  it.each<[string, RegExp, Mishap, RegExp]>([
    ['no such pull request', /./, 404, /acme\/app#7 that this token may comment on/],
    ['too long', /PATCH/, 422, /too long/],
    ['reactions that never answer', /reactions/, 'reset', /reset/],
    ['a server that is down', /GET/, 502, /status 502/],
  ])('says so: %s', async (_, on, what, message) => {
    const { end } = await alone(old, ({ method, path }) => (on.test(`${method} ${path}`) ? what : undefined));
    expect(end).toBeInstanceOf(GitHubError);
    expect((end as GitHubError).message).toMatch(message);
  });

  it('gives up where the lock is never given back, and says so', async () => {
    const { model, end } = await alone((it) => void it.add(bot, merging('a', 0)([]), 1e9));
    expect((end as GitHubError).message).toMatch(/^Other jobs kept the comment busy/);
    expect(model.now).toBeLessThan(70_000);
    expect(ours(model)[0]?.[1].body).toBe(merging('a', 0)([]));
  });

  it('is too long for a comment', async () => {
    const merge = () => `${marker}\n${'x'.repeat(70_000)}`;
    for (const before of [old, () => undefined]) {
      const { end } = await alone(before, undefined, { merge });
      expect((end as GitHubError).message).toMatch(/too long/);
    }
  });
});
