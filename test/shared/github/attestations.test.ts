import { describe, expect, it } from 'vitest';
import { GitHubError } from '../../../shared/core/github.ts';
import { NetworkError } from '../../../shared/core/http.ts';
import { app, errorOf, github, reader, serveAcme } from './acme.ts';

serveAcme();

/** Its letters in front would be a parameter of a route to octokit, were the colon not escaped. */
const digest = `sha256:${'abcdef01'.repeat(8)}`;
const path = `/repos/acme/app/attestations/${encodeURIComponent(digest)}`;
const bundles = (many: number) => Array.from({ length: many }, (_, at) => ({ bundle: { at } }));
const ask = (about = digest) => reader().attestations('acme', 'app', about);

describe('attestations', () => {
  it.each<[string, object, { bundle?: string; bundleUrl?: string }]>([
    ['with a bundle', { bundle: { a: 1 }, repository_id: 1 }, { bundle: '{"a":1}' }],
    [
      'with its address',
      { bundle: null, bundle_url: 'https://storage.example/x?sig=y' },
      { bundleUrl: 'https://storage.example/x?sig=y' },
    ],
    [
      'with both',
      { bundle: {}, bundle_url: 'https://storage.example/' },
      { bundle: '{}', bundleUrl: 'https://storage.example/' },
    ],
    ['with neither', { bundle: 'x', bundle_url: '' }, {}],
  ])('%s', async (_, told, expected) => {
    app.attestations.set(digest, [told]);
    expect(await ask()).toEqual([{ bundle: undefined, bundleUrl: undefined, ...expected }]);
    expect(github.asked).toEqual([`${path}?per_page=30`]);
  });

  it('are none where GitHub has none', async () => {
    expect(await ask()).toEqual([]);
    expect(await reader().attestations('acme', 'none', digest)).toEqual([]);
  });

  it.each(['sha512:abc', 'sha256:ABC', `sha256:${'a'.repeat(63)}`, `sha256:${'a'.repeat(62)}/x`, '', '..'])(
    'about %j are not asked for',
    async (about) => {
      expect(await ask(about)).toEqual([]);
      expect(github.asked).toEqual([]);
    },
  );

  it('come page by page', async () => {
    app.attestations.set(digest, bundles(70));
    const found = await ask();
    expect(found.map(({ bundle }) => bundle)).toEqual(
      bundles(70).map(({ bundle }) => JSON.stringify(bundle)),
    );
    expect(github.asked).toEqual([
      `${path}?per_page=30`,
      `${path}?per_page=30&after=cursor%2B30`,
      `${path}?per_page=30&after=cursor%2B60`,
    ]);
  });

  it('come one by one where a page is too large', async () => {
    app.attestations.set(digest, bundles(3));
    const small = (url: string, init: RequestInit) => {
      const tooLarge = new NetworkError('too-large', 'api.example', 'too large', 'hint');
      return url.includes('per_page=30') ? Promise.reject(tooLarge) : fetch(url, init);
    };
    expect(await reader({ fetch: small }).attestations('acme', 'app', digest)).toHaveLength(3);
    expect(github.asked).toHaveLength(3);
  });

  it('may be 300 and no more', async () => {
    app.attestations.set(digest, bundles(300));
    expect(await ask()).toHaveLength(300);
    app.attestations.set(digest, bundles(301));
    expect(await errorOf(ask())).toMatchObject({
      code: 'bad-answer',
      message: expect.stringMatching(/^acme\/app has more/) as string,
    });
    expect(github.asked).toHaveLength(10 + 10);
  });

  it.each<[string, object]>([
    ['that are no list', { body: { attestations: {} } }],
    ['without any', { body: {} }],
    [
      'with a next page that is none',
      { body: { attestations: [] }, headers: { link: '<https://x.example/>; rel="next"' } },
    ],
    [
      'with an endless page',
      { body: { attestations: [] }, headers: { link: '<https://x.example/?after=a>; rel="next"' } },
    ],
  ])('%s are a bad answer', async (_, fault) => {
    github.fail(/attestations/, { status: 200, ...fault });
    expect(await errorOf(ask())).toMatchObject({ code: 'bad-answer' });
    expect(github.asked.length).toBeLessThan(3);
  });

  it('a page that is missing is not an end', async () => {
    app.attestations.set(digest, bundles(40));
    github.fail(/after=/, { status: 404, body: { message: 'Not Found' } });
    expect(await errorOf(ask())).toBeInstanceOf(GitHubError);
  });

  it('that may not be read tell which permission is missing', async () => {
    github.fail(/attestations/, {
      status: 403,
      headers: { 'x-accepted-github-permissions': 'attestations=read' },
      body: { message: 'Resource not accessible by integration' },
    });
    expect(await errorOf(ask())).toMatchObject({
      code: 'forbidden',
      hint: 'Give the token the permission attestations=read for that repository.',
    });
  });
});
