import { beforeEach, describe, expect, it } from 'vitest';
import type { GitHub } from '../../../shared/core/github.ts';
import { NetworkError, type NetworkFault } from '../../../shared/core/http.ts';
import type { ApiSettings } from '../../../shared/github/server.ts';
import { asFetch } from '../../../shared/network/fetch.ts';
import { guardedHttp } from '../../../shared/network/http.ts';
import type { Fault } from './fake-github.ts';
import { errorOf, github, reader, release, root, serveAcme, tip, token, told } from './acme.ts';

serveAcme();

describe('renamed repositories', () => {
  beforeEach(() => {
    github.renames.set('old/name', 'acme/app');
  });

  it('are found under their new name', async () => {
    expect((await reader().repository('Old', 'name'))?.fullName).toBe('acme/app');
    expect(github.asked).toEqual(['/repos/Old/name', '/repositories/1001']);
  });

  it('are redirected once, and keep path and query', async () => {
    const it = reader();
    expect((await it.tags('old', 'name'))?.tags).toHaveLength(4);
    expect(await it.commit('old', 'name', 'tags/v1')).toBe(release);
    expect(await it.ancestry('old', 'name', 'heads/main', root)).toBe('contained');
    expect(github.asked).toHaveLength(4);
    expect(github.asked[1]).toBe('/repositories/1001/tags?per_page=100');
  });

  it.each<[string, (here: string) => string, number]>([
    ['another host', () => 'https://evil.example/api/v3/repositories/1', 1],
    ['another port', () => 'http://127.0.0.1:1/api/v3/repositories/1', 1],
    ['another scheme', (here) => `${here.replace('http:', 'ftp:')}/repositories/1`, 1],
    ['above the API', (here) => `${here}/../../login`, 1],
    ['above the API, escaped', (here) => `${here}/%2e%2e/%2e%2e/login`, 1],
    ['a login', (here) => here.replace('//', '//user:pass@') + '/repositories/1', 1],
    ['a path like ours', (here) => `${here}x/repositories/1`, 1],
    ['no address', () => 'http://[', 1],
    ['itself', (here) => `${here}/repos/acme/app`, 4],
    ['a route’s parameter', (here) => `${here}/repos/acme/app/:owner/{repo}?x={y}`, 4],
  ])('%s is followed no further', async (_, location, requests) => {
    github.fail(/./, { status: 307, headers: { location: location(github.url) } });
    const error = await errorOf(reader().repository('acme', 'app'));
    expect(error.code).toBe('bad-answer');
    expect(github.asked).toHaveLength(requests);
    expect(error.message).not.toContain('evil');
  });

  it('a redirect without a location is no answer', async () => {
    github.fail(/./, { status: 301 });
    expect((await errorOf(reader().repository('acme', 'app'))).code).toBe('bad-answer');
  });
});

const limited = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2147483000' };

describe('faults', () => {
  it.each<[string, Fault, string, RegExp, boolean?]>([
    ['401', { status: 401 }, 'unauthorized', /expired/],
    ['401 without a token', { status: 401 }, 'no-token', /GITHUB_TOKEN/, false],
    ['403', { status: 403 }, 'forbidden', /contents=read/],
    ['403 without a token', { status: 403 }, 'forbidden', /GITHUB_TOKEN/, false],
    [
      '403 that names a permission',
      { status: 403, headers: { 'x-accepted-github-permissions': 'contents=read; metadata=read' } },
      'forbidden',
      /contents=read; metadata=read/,
    ],
    [
      '403 that names something else',
      { status: 403, headers: { 'x-accepted-github-permissions': told } },
      'forbidden',
      /contents=read/,
    ],
    [
      'single sign-on',
      { status: 403, headers: { 'x-github-sso': 'required' } },
      'forbidden',
      /single sign-on/,
    ],
    [
      'a blocked repository',
      { status: 403, body: { message: 'Repository access blocked' } },
      'forbidden',
      /other/,
    ],
    ['451', { status: 451 }, 'forbidden', /other/],
    ['the hour’s limit', { status: 403, headers: limited }, 'rate-limited', /later/],
    [
      'the hour’s limit without a token',
      { status: 403, headers: limited },
      'rate-limited',
      /GITHUB_TOKEN/,
      false,
    ],
    ['429', { status: 429 }, 'rate-limited', /later/],
    [
      'abuse detection',
      { status: 403, body: { message: 'triggered an abuse detection' } },
      'rate-limited',
      /later/,
    ],
    ['422', { status: 422, body: { message: told } }, 'bad-answer', /GITHUB_API_URL/],
    ['410', { status: 410 }, 'bad-answer', /GITHUB_API_URL/],
    ['304', { status: 304 }, 'bad-answer', /GITHUB_API_URL/],
    ['a login page', { status: 200, body: `<html>${told}` }, 'bad-answer', /GITHUB_API_URL/],
    ['a list', { status: 200, body: [1] }, 'bad-answer', /GITHUB_API_URL/],
    ['nothing', { status: 204 }, 'bad-answer', /GITHUB_API_URL/],
  ])('%s', async (_, fault, code, hint, hasToken = true) => {
    const body = fault.body ?? { message: `${told} ${token}` };
    github.fail(/./, {
      ...fault,
      body,
      headers: { ...(typeof body === 'object' && { 'content-type': 'application/json' }), ...fault.headers },
    });
    const error = await errorOf(reader(hasToken ? {} : { token: undefined }).repository('acme', 'app'));
    expect(error.code).toBe(code);
    expect(error.hint).toMatch(hint);
    expect(`${error.message} ${error.hint}`).not.toMatch(new RegExp(`${told}|${token}`));
    expect(error.cause).toBeUndefined();
    expect(github.asked).toHaveLength(1);
  });

  it('the hour’s limit says until when', async () => {
    github.fail(/./, { status: 403, headers: limited });
    expect((await errorOf(reader().repository('acme', 'app'))).message).toContain('until 03:03 UTC');
  });

  it.each([
    ['commit', 422, { message: told }, (it: GitHub) => it.commit('acme', 'app', 'tags/v1')],
    ['commit', 200, { sha: tip }, (it: GitHub) => it.commit('acme', 'app', 'tags/v1')],
    ['commit', 200, 'v1', (it: GitHub) => it.commit('acme', 'app', 'tags/v1')],
    ['ancestry', 200, { status: 'odd' }, (it: GitHub) => it.ancestry('acme', 'app', 'heads/main', tip)],
    ['tags', 200, {}, (it: GitHub) => it.tags('acme', 'app')],
    ['tagNames', 200, 'x', (it: GitHub) => it.tagNames('acme', 'app', 'v')],
    ['day', 200, { committer: { date: 'now' } }, (it: GitHub) => it.day('acme', 'app', tip)],
    ['release', 200, '', (it: GitHub) => it.release('acme', 'app', 'v1')],
    ['file', 422, {}, (it: GitHub) => it.file('acme', 'app', 'action.yml', tip)],
  ] as const)('%s: %i %j is no answer', async (_, status, body, question) => {
    github.fail(/./, { status, body, headers: { 'content-type': 'application/json' } });
    expect((await errorOf(question(reader()))).code).toBe('bad-answer');
  });

  it('a file over the limit is not cut', async () => {
    const error = await errorOf(reader().file('acme', 'app', 'big', tip));
    expect([error.code, error.message]).toEqual(['bad-answer', 'A file of acme/app is larger than 1 MiB.']);
  });

  it.each<[string, object, NetworkFault | undefined, string, number]>([
    ['refused by the guard', {}, 'host-not-allowed', 'not-reached', 1],
    ['too slow', {}, 'timeout', 'not-reached', 1],
    ['broken', {}, 'not-reached', 'not-reached', 3],
    ['too large', {}, 'too-large', 'bad-answer', 1],
    ['of another kind', { cause: new Error(token) }, undefined, 'not-reached', 3],
  ])('a connection %s', async (_, options, network, code, requests) => {
    const cause = network && new NetworkError(network, 'api.example', 'It is so.', 'Do that.');
    let asked = 0;
    const broken = () => {
      asked += 1;
      return Promise.reject(new TypeError(`fetch failed ${token}`, cause ? { cause } : options));
    };
    const error = await errorOf(reader({ fetch: broken }).repository('acme', 'app'));
    expect(error.code).toBe(code);
    expect(`${error.message} ${error.hint}`).toMatch(network ? /^It is so\. Do that\.$/ : /GITHUB_API_URL/);
    expect(error.message).not.toContain(token);
    expect(error.cause).toBe(cause);
    expect(asked).toBe(requests);
  });

  it('more tag names than fit are more than a thousand', async () => {
    const cause = new NetworkError('too-large', 'api.example', 'It is so.', 'Do that.');
    const it = reader({ fetch: () => Promise.reject(cause) });
    expect(await it.tagNames('acme', 'app', 'v')).toBeUndefined();
  });

  it.each<[string, Partial<ApiSettings>, string]>([
    ['no address', { apiUrl: 'api.example' }, 'not-reached'],
    ['no web address', { apiUrl: 'file:///etc' }, 'not-reached'],
    ['an address with a password', { apiUrl: `https://u:${token}@api.example` }, 'not-reached'],
    ['a token of two lines', { token: `${token}\nx: y` }, 'unauthorized'],
  ])('%s is said at the first question', async (_, settings, code) => {
    const error = await errorOf(reader(settings).repository('acme', 'app'));
    expect(error.code).toBe(code);
    expect(`${error.message} ${error.hint}`).not.toContain(token);
    expect(github.asked).toEqual([]);
  });
});

describe('through the guarded client', () => {
  it('a renamed repository is found, and a file and a tag are read', async () => {
    github.renames.set('old/name', 'acme/app');
    const http = guardedHttp({ allowed: [], trusted: [new URL(github.url).host] });
    const it = reader({ fetch: asFetch(http) });
    expect((await it.repository('old', 'name'))?.fullName).toBe('acme/app');
    expect(await it.commit('old', 'name', 'tags/v1')).toBe(release);
    expect(await it.file('acme', 'app', 'action.yml', tip)).toBe('name: app\n');
    expect(await it.release('acme', 'app', 'none')).toBeUndefined();
  });

  it('a host that is not allowed is not asked', async () => {
    const it = reader({ fetch: asFetch(guardedHttp({ allowed: ['api.example'] })) });
    expect((await errorOf(it.repository('acme', 'app'))).code).toBe('not-reached');
    expect(github.asked).toEqual([]);
  });
});
