import { describe, expect, it } from 'vitest';
import { GitHubError } from '../../../shared/core/github.ts';
import { runWithArtifact } from '../../../shared/github/artifacts.ts';
import { organisationRepositories } from '../../../shared/github/organisation.ts';
import { organisation, repositories, settingsFor } from '../../actions/org-audit/organisation.ts';
import type { Fault } from '../../github-server/server.ts';
import { tried } from '../../tried.ts';

const pages = (count: number): number => Math.ceil(count / 100);
const ids = (all: readonly { readonly id: number }[]): number[] =>
  all.map(({ id }) => id).sort((a, b) => a - b);

describe('repositories of an organisation', () => {
  it('come all, page by page, in the order of their ids', async () => {
    const count = tried(1_000, 10_000, 'repositories');
    const all = repositories(count);
    const server = await organisation(all);
    const listed = await organisationRepositories('acme', settingsFor(server));
    expect(listed.map(({ id }) => id)).toEqual(ids(all));
    expect(listed.filter(({ archived }) => archived)).toHaveLength(count / 50);
    // The first page is asked for once more at the end.
    expect(server.asked).toHaveLength(pages(count) + 1);
    expect(server.mistakes).toEqual([]);
  });

  it.each<[string, Fault]>([
    ['429', { status: 429, headers: { 'retry-after': '30' } }],
    [
      'a secondary limit',
      { status: 403, headers: { 'retry-after': '60' }, message: 'You have exceeded a secondary rate limit.' },
    ],
    ['502', { status: 502 }],
    ['a broken line', { reset: 'before' }],
  ])('come all where each page first answers with %s', async (_, fault) => {
    const count = tried(300, 10_000, 'repositories');
    const all = repositories(count);
    const server = await organisation(all);
    for (let page = 1; page <= pages(count); page++)
      server.faults.push({ on: new RegExp(`[?&]page=${page}$`), times: 1, fault });
    const waits: number[] = [];
    const listed = await organisationRepositories('acme', settingsFor(server, waits));
    expect(ids(listed)).toEqual(ids(all));
    expect(waits).toHaveLength(pages(count));
    const asked = Number(fault.headers?.['retry-after'] ?? 1);
    expect(waits.every((seconds) => seconds >= asked)).toBe(true);
  });

  it.each<[string, Fault, string]>([
    ['a page that never comes', { status: 502 }, 'unavailable'],
    ['a limit without an end', { status: 429, headers: { 'retry-after': '7200' } }, 'rate-limited'],
    [
      'a right that is taken away',
      { status: 403, message: 'Resource not accessible by integration' },
      'forbidden',
    ],
  ])('are no half list after %s', async (_, fault, code) => {
    const server = await organisation(repositories(300));
    server.faults.push({ on: /[?&]page=2$/, times: Infinity, fault });
    const listing = organisationRepositories('acme', settingsFor(server));
    await expect(listing).rejects.toMatchObject({ name: 'GitHubError', code });
  });

  it('lose nobody when others are deleted, and when some are added, while they are listed', async () => {
    const all = repositories(400).sort((a, b) => a.id - b.id);
    const server = await organisation(all);
    let gone = 0;
    server.turn = () => {
      // Each question finds ten of the oldest gone and one younger one more.
      gone += 10;
      server.state.organisation = [...all.slice(gone), ...repositories(401 + gone).slice(400)];
    };
    const listed = new Set((await organisationRepositories('acme', settingsFor(server))).map(({ id }) => id));
    expect(all.slice(gone).filter(({ id }) => !listed.has(id))).toEqual([]);
  });

  it.each(['nobody', '../acme', ''])('%j is no organisation that can be seen', async (name) => {
    const server = await organisation(repositories(3));
    await expect(organisationRepositories(name, settingsFor(server))).rejects.toThrow(GitHubError);
  });
});

it('the last dashboard is one of the branch itself, and not of a fork', async () => {
  const server = await organisation([]);
  const kept = { id: 1, name: 'dashboard', expired: false, run: 10, branch: 'main', isFork: false };
  const last = () => runWithArtifact('acme/.github', 'dashboard', 'main', settingsFor(server));
  expect(await last()).toBeUndefined();
  server.state.artifacts = [
    kept,
    { ...kept, id: 2, run: 12, isFork: true },
    { ...kept, id: 3, run: 13, branch: 'side' },
    { ...kept, id: 4, run: 14, expired: true },
    { ...kept, id: 5, run: 11 },
  ];
  expect(await last()).toBe(11);
  expect(server.mistakes).toEqual([]);
});
