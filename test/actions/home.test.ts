import { expect, test } from 'vitest';
import { pageOf, rulePages } from '../../actions/home.ts';
import type { RuleMeta } from '../../shared/core/rule.ts';

const rule = (id: string, page?: string): RuleMeta =>
  ({ id, ...(page !== undefined && { page }) }) as unknown as RuleMeta;

test.each([
  [rule('dockerfile-lint/sudo'), 'actions/dockerfile-lint/pages/sudo.md'],
  [rule('secret-scan/b-key', 'pages/b.md#b-key'), 'actions/secret-scan/pages/b.md#b-key'],
  [rule('secret-scan/gitleaks-mine', 'README.md#accepting'), 'actions/secret-scan/README.md#accepting'],
])('%j has a page', (one, path) => {
  expect(pageOf(one)).toBe(path);
});

const server = 'https://github.example';
const path = '/runner/_actions/acme/portcullis/0123abc';

test.each([
  ['the suite', { GITHUB_SERVER_URL: server, GITHUB_ACTION_PATH: path }],
  ['one check', { GITHUB_SERVER_URL: server, GITHUB_ACTION_PATH: `${path}/actions/secret-scan` }],
  ['Windows', { GITHUB_SERVER_URL: server, GITHUB_ACTION_PATH: 'D:\\_actions\\acme\\portcullis\\0123abc' }],
])('a rule links to the copy that runs: %s', (_, env) => {
  const link = rulePages(env, (id) => (id === 'a/b' ? rule(id) : undefined));
  expect(link('a/b')).toBe('https://github.example/acme/portcullis/blob/0123abc/actions/a/pages/b.md');
  expect(link('a/unknown')).toBeUndefined();
});

test.each([
  ['outside a runner', {}],
  ['from a checkout', { GITHUB_SERVER_URL: server, GITHUB_ACTION_PATH: '/work/portcullis' }],
])('there is no link %s', (_, env) => {
  expect(rulePages(env, rule)('a/b')).toBeUndefined();
});
