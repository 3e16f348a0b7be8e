import { fill } from './fill.ts';
import { notFound, ok, paged, type Route } from './reply.ts';
import type { OrganisationRepository } from './state.ts';

/** Ids grow with time, so this is the order of `sort=created`, which is the only one that is asked for. */
const oldestFirst = (a: OrganisationRepository, b: OrganisationRepository): number => a.id - b.id;

export const organisationRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/orgs/{org}/repos',
    answer(ask) {
      const { state, params, query } = ask;
      if (params.org?.toLowerCase() !== state.owner.toLowerCase()) return notFound;
      const isAscending = query.get('sort') === 'created' && query.get('direction') === 'asc';
      const sorted = [...state.organisation].sort(isAscending ? oldestFirst : (a, b) => oldestFirst(b, a));
      const shapes = sorted.map(
        ({ id, name, archived = false, disabled = false, fork = false, isPrivate = true }) =>
          () => ({
            ...fill('minimal-repository', {
              id,
              name,
              private: isPrivate,
              full_name: `${state.owner}/${name}`,
              owner: fill('simple-user', { login: state.owner }),
            }),
            archived,
            disabled,
            fork,
          }),
      );
      return paged(shapes, ask, (page) => (page as (typeof shapes)[number][]).map((shape) => shape()));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/artifacts',
    answer({ state, query }) {
      const name = query.get('name');
      const all = state.artifacts.filter((one) => name === null || one.name === name);
      const artifacts = all.map(({ id, name, expired, run, branch, isFork }) =>
        fill('artifact', {
          ...{ id, name, expired },
          workflow_run: {
            id: run,
            repository_id: 1,
            head_repository_id: isFork ? 2 : 1,
            head_branch: branch,
          },
        }),
      );
      return ok({ total_count: artifacts.length, artifacts });
    },
  },
];
