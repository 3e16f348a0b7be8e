import { expect, it } from 'vitest';
import { githubSettings } from '../../../shared/github/settings.ts';

const all = { PORTCULLIS_GITHUB_TOKEN: 'a', PORTCULLIS_JOB_TOKEN: 'b', GITHUB_TOKEN: 'c', GH_TOKEN: 'd' };

it.each<[string, Record<string, string>, string, string | undefined]>([
  ['nothing', {}, 'https://api.github.com', undefined],
  ['the input first', all, 'https://api.github.com', 'a'],
  ['a blank input', { ...all, PORTCULLIS_GITHUB_TOKEN: ' ' }, 'https://api.github.com', 'b'],
  ['a shell', { GITHUB_TOKEN: 'c\n', GH_TOKEN: 'd' }, 'https://api.github.com', 'c'],
  ['the shell of gh', { GH_TOKEN: 'd' }, 'https://api.github.com', 'd'],
  ['a server', { GITHUB_API_URL: 'https://ghes.example/api/v3' }, 'https://ghes.example/api/v3', undefined],
  ['a blank server', { GITHUB_API_URL: '' }, 'https://api.github.com', undefined],
])('%s', (_, env, apiUrl, token) => {
  expect(githubSettings(env)).toEqual({ apiUrl, token });
});
