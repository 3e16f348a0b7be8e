import { describe, expect, it } from 'vitest';
import type { GitHub } from '../../../shared/core/github.ts';
import {
  annotation,
  app,
  details,
  errorOf,
  github,
  id,
  orphan,
  reader,
  release,
  root,
  serveAcme,
  stranger,
  tip,
  told,
  token,
} from './acme.ts';

serveAcme();

type Question = (it: GitHub) => Promise<unknown>;

describe('answers', () => {
  it.each<[string, Question, unknown]>([
    ['a repository', (it) => it.repository('acme', 'app'), details],
    ['in other letters', (it) => it.repository('ACME', 'App'), details],
    ['no repository', (it) => it.repository('acme', 'none'), undefined],
    ['a tag', (it) => it.commit('acme', 'app', 'tags/v1.0.0'), release],
    ['an annotated tag, peeled twice', (it) => it.commit('acme', 'app', 'tags/v1'), release],
    ['a tag with signs', (it) => it.commit('acme', 'app', 'tags/v1.1+build'), tip],
    ['a tag beyond ASCII', (it) => it.commit('acme', 'app', 'tags/émoji'), tip],
    ['a branch with a slash', (it) => it.commit('acme', 'app', 'heads/topic/one'), release],
    ['no branch of a tag’s name', (it) => it.commit('acme', 'app', 'heads/v1'), undefined],
    ['a commit', (it) => it.commit('acme', 'app', root), root],
    ['a commit in capitals', (it) => it.commit('acme', 'app', annotation.toUpperCase()), release],
    ['no commit', (it) => it.commit('acme', 'app', id('9')), undefined],
    ['the commit of no repository', (it) => it.commit('acme', 'none', root), undefined],
    ['a day', (it) => it.day('acme', 'app', release), '2026-01-03'],
    ['no day', (it) => it.day('acme', 'app', id('9')), undefined],
    ['in the history', (it) => it.ancestry('acme', 'app', 'heads/main', release), 'contained'],
    ['the tip itself', (it) => it.ancestry('acme', 'app', 'heads/main', tip), 'contained'],
    ['of an annotated tag', (it) => it.ancestry('acme', 'app', 'tags/v1', root), 'contained'],
    ['newer', (it) => it.ancestry('acme', 'app', 'heads/topic/one', tip), 'elsewhere'],
    ['beside', (it) => it.ancestry('acme', 'app', 'heads/main', stranger), 'elsewhere'],
    ['unrelated', (it) => it.ancestry('acme', 'app', 'heads/main', orphan), 'elsewhere'],
    ['nowhere', (it) => it.ancestry('acme', 'app', 'heads/main', id('9')), 'absent'],
    ['to no branch', (it) => it.ancestry('acme', 'app', 'heads/none', root), 'absent'],
    [
      'an immutable release',
      (it) => it.release('acme', 'app', 'v1.0.0'),
      { immutable: true, day: '2026-02-03' },
    ],
    ['a release of an old server', (it) => it.release('acme', 'app', 'v1'), { immutable: false, day: null }],
    ['no release', (it) => it.release('acme', 'app', 'v2'), undefined],
    ['a file', (it) => it.file('acme', 'app', 'action.yml', tip), 'name: app\n'],
    ['a file with a blank', (it) => it.file('acme', 'app', 'deep/er/Docker file', tip), 'FROM node:20\n'],
    ['a file of JSON', (it) => it.file('acme', 'app', 'json', tip), '{"a": 1}'],
    ['an empty file', (it) => it.file('acme', 'app', 'empty', tip), ''],
    ['a folder', (it) => it.file('acme', 'app', 'dist', tip), undefined],
    ['a submodule', (it) => it.file('acme', 'app', 'module', tip), undefined],
    ['no file', (it) => it.file('acme', 'app', 'none.yml', tip), undefined],
    ['tag names', (it) => it.tagNames('acme', 'app', 'v1.'), ['v1.0.0', 'v1.1+build']],
    ['no tag names', (it) => it.tagNames('acme', 'app', 'w'), []],
    ['tag names of no repository', (it) => it.tagNames('acme', 'none', 'v'), []],
    ['tags of no repository', (it) => it.tags('acme', 'none'), undefined],
  ])('%s', async (_, question, expected) => {
    const it = reader();
    expect(await question(it)).toEqual(expected);
    expect(await question(it)).toEqual(expected);
    expect(github.asked).toHaveLength(1);
  });

  it('tags are peeled', async () => {
    const answer = await reader().tags('acme', 'app');
    expect(answer?.complete).toBe(true);
    expect(answer?.tags).toContainEqual({ name: 'v1', commit: release });
  });

  it.each([
    [100, 100, true, 1, 100],
    [101, 100, false, 2, 101],
    [1000, 100, false, 10, 1000],
    [1001, 100, false, 10, undefined],
  ])('%i tags', async (count, listed, complete, requests, names) => {
    app.refs.clear();
    for (let n = 0; n < count; n++) app.refs.set(`tags/v${n}`, tip);
    const it = reader();
    const tags = await it.tags('acme', 'app');
    expect([tags?.tags.length, tags?.complete]).toEqual([listed, complete]);
    expect((await it.tagNames('acme', 'app', 'v'))?.length).toBe(names);
    expect(github.asked).toHaveLength(1 + requests);
  });

  it('a server that does not page gives all tag names at once', async () => {
    const refs = Array.from({ length: 1001 }, (_, n) => ({ ref: `refs/tags/v${n}` }));
    github.fail(/tags\/a/, { status: 200, headers: { 'content-type': 'application/json' }, body: refs });
    const some = { status: 200, headers: { 'content-type': 'application/json' }, body: refs.slice(1) };
    github.fail(/tags\/b/, some);
    expect(await reader().tagNames('acme', 'app', 'a')).toBeUndefined();
    expect(await reader().tagNames('acme', 'app', 'b')).toHaveLength(1000);
  });

  it('an empty repository has no commits', async () => {
    github.fail(/./, { status: 409, body: { message: told } });
    const it = reader();
    expect(await it.commit('acme', 'app', 'heads/main')).toBeUndefined();
    expect(await it.ancestry('acme', 'app', 'heads/main', tip)).toBe('absent');
    expect(await it.tagNames('acme', 'app', '')).toEqual([]);
  });

  it('a fork’s commit is found in the repository, and is not in its history', async () => {
    github.add('mallory/app', app.network).refs.set('heads/main', stranger);
    const it = reader();
    expect(await it.commit('acme', 'app', stranger)).toBe(stranger);
    expect(await it.ancestry('acme', 'app', 'heads/main', stranger)).toBe('elsewhere');
    expect(await it.ancestry('mallory', 'app', 'heads/main', stranger)).toBe('contained');
  });

  it('a private repository is none without a token', async () => {
    app.isPrivate = true;
    expect(await reader({ token: undefined }).repository('acme', 'app')).toBeUndefined();
    expect(await reader().repository('acme', 'app')).toEqual(details);
    expect(github.authorizations).toEqual([undefined, `token ${token}`]);
  });
});

describe('questions', () => {
  it('at the same time are asked once', async () => {
    const it = reader();
    const both = await Promise.all([
      it.commit('acme', 'app', 'tags/v1'),
      it.commit('Acme', 'APP', 'tags/v1'),
    ]);
    expect(both).toEqual([release, release]);
    expect(github.count('/commits/tags/v1')).toBe(1);
  });

  it('that failed are not asked again', async () => {
    github.fail(/./, { status: 403 });
    const it = reader();
    const errors = [await errorOf(it.repository('acme', 'app')), await errorOf(it.repository('acme', 'app'))];
    expect(errors[0]).toBe(errors[1]);
    expect(github.asked).toHaveLength(1);
  });

  it('about an action take four requests', async () => {
    const it = reader();
    await it.repository('acme', 'app');
    await it.commit('acme', 'app', 'tags/v1');
    await it.ancestry('acme', 'app', 'heads/main', release);
    await it.file('acme', 'app', 'action.yml', tip);
    expect(github.asked).toEqual([
      '/repos/acme/app',
      '/repos/acme/app/commits/tags/v1',
      `/repos/acme/app/compare/refs/heads/main...${release}?per_page=1&page=2`,
      `/repos/acme/app/contents/action.yml?ref=${tip}`,
    ]);
  });

  it.each<[string, Question]>([
    ['an owner that climbs', (it) => it.repository('..', 'app')],
    ['an owner with a slash', (it) => it.repository('acme/app', 'x')],
    ['a repository that is a dot', (it) => it.repository('acme', '.')],
    ['a repository with a query', (it) => it.tags('acme', 'app?x=1')],
    ['a route’s parameter', (it) => it.repository('acme', '{owner}')],
    ['an empty name', (it) => it.repository('acme', '')],
    ['a ref that climbs', (it) => it.commit('acme', 'app', 'tags/../../x')],
    ['a ref of no kind', (it) => it.commit('acme', 'app', 'main')],
    ['a short commit id', (it) => it.commit('acme', 'app', 'abcdef0')],
    ['a ref with a line break', (it) => it.commit('acme', 'app', 'tags/v1\n')],
    ['half a character', (it) => it.commit('acme', 'app', 'tags/\ud800')],
    ['a lock', (it) => it.release('acme', 'app', 'v1.lock')],
    ['a revision', (it) => it.release('acme', 'app', 'v1^{}')],
    ['a hidden part of a ref', (it) => it.release('acme', 'app', 'a/.b')],
    ['a day of a branch', (it) => it.day('acme', 'app', 'heads/main')],
    ['a path that climbs', (it) => it.file('acme', 'app', 'a/../../../x', tip)],
    ['a path from the root', (it) => it.file('acme', 'app', '/etc', tip)],
    ['a path of nothing', (it) => it.file('acme', 'app', '', tip)],
    ['a file of a branch', (it) => it.file('acme', 'app', 'action.yml', 'main')],
    ['a very long ref', (it) => it.commit('acme', 'app', `tags/${'x'.repeat(2000)}`)],
  ])('about %s are not asked', async (_, question) => {
    expect(await question(reader())).toBeUndefined();
    expect(github.asked).toEqual([]);
  });

  it.each(['main', 'heads/', 'refs/heads/main', 'tags/a...b'])('ancestry to %s', async (ref) => {
    expect(await reader().ancestry('acme', 'app', ref, tip)).toBe('absent');
    expect(github.asked).toEqual([]);
  });

  it('escape what a URL would take for its own', async () => {
    app.refs.set('tags/a#b%2f{x}&é', tip).delete('tags/v1');
    app.files.set(`${tip}:a:b/#?.yml`, 'text');
    expect(await reader().commit('acme', 'app', 'tags/a#b%2f{x}&é')).toBe(tip);
    expect(await reader().file('acme', 'app', 'a:b/#?.yml', tip)).toBe('text');
  });
});
