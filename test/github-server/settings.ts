import { fill } from './fill.ts';
import { gone, notFound, ok, paged, type Ask, type Reply, type Route } from './reply.ts';
import type { State } from './state.ts';

const repository = '/repos/{owner}/{repo}';
const branch = 'main';

/** As GitHub says to a token without the permission; jobs cannot even be given it. */
const refused: Reply = {
  status: 403,
  headers: { 'x-accepted-github-permissions': 'administration=read' },
  body: { message: 'Resource not accessible by integration' },
};

const administered =
  (answer: (ask: Ask) => Reply) =>
  (ask: Ask): Reply =>
    ask.actor.administers === true ? answer(ask) : refused;

const unprotected: Reply = { status: 404, body: { message: 'Branch not protected' } };
const isProtected = ({ settings: { rules = [], classic } }: State): boolean =>
  rules.length > 0 || classic !== undefined;

function repositoryShape({ state, actor }: Ask): object {
  const { isPrivate = false, ownerType = 'Organization', security } = state.settings;
  const features = Object.entries(security ?? {}).map(([name, status]) => [name, { status }] as const);
  return {
    ...fill('full-repository', {
      name: state.name,
      full_name: `${state.owner}/${state.name}`,
      owner: fill('simple-user', { login: state.owner, type: ownerType }),
      private: isPrivate,
      default_branch: branch,
    }),
    ...(actor.administers === true && { security_and_analysis: Object.fromEntries(features) }),
  };
}

/** How a repository is set up: what any reader is told, and what takes Administration: read. */
export const settingsRoutes: readonly Route[] = [
  { method: 'GET', template: repository, answer: (ask) => ok(repositoryShape(ask)) },
  {
    method: 'GET',
    template: '/orgs/{org}',
    answer: ({ state, actor, params }) => {
      if (params.org !== state.owner || state.settings.ownerType === 'User') return notFound;
      const more =
        actor.administers === true
          ? { two_factor_requirement_enabled: state.settings.twoFactor ?? false }
          : {};
      return ok({ ...fill('organization-full', { login: state.owner }), ...more });
    },
  },
  {
    method: 'GET',
    template: `${repository}/rules/branches/{branch}`,
    answer: (ask) => paged(ask.params.branch === branch ? (ask.state.settings.rules ?? []) : [], ask),
  },
  {
    method: 'GET',
    template: `${repository}/rulesets/{ruleset_id}`,
    answer({ state, actor, params }) {
      const id = Number(params.ruleset_id);
      const actors = state.settings.bypass?.get(id) ?? [];
      const shape = fill('repository-ruleset', { id, name: `ruleset ${id}`, enforcement: 'active' });
      return ok({ ...shape, ...(actor.administers === true && { bypass_actors: actors }) });
    },
  },
  {
    method: 'GET',
    template: `${repository}/branches/{branch}`,
    answer: ({ state, params }) =>
      params.branch === branch
        ? ok(fill('branch-with-protection', { name: branch, protected: isProtected(state) }))
        : notFound,
  },
  {
    method: 'GET',
    template: `${repository}/branches/{branch}/protection`,
    answer: administered(({ state: { settings } }) =>
      settings.classic === undefined ? unprotected : ok(settings.classic),
    ),
  },
  {
    method: 'GET',
    template: `${repository}/private-vulnerability-reporting`,
    answer: administered(({ state: { settings } }) => ok({ enabled: settings.privateReporting ?? false })),
  },
  {
    method: 'GET',
    template: `${repository}/vulnerability-alerts`,
    answer: administered(({ state: { settings } }) => (settings.dependabotAlerts === true ? gone : notFound)),
  },
  {
    method: 'GET',
    template: `${repository}/actions/permissions`,
    answer: administered(({ state: { settings } }) =>
      ok(settings.actions ?? { enabled: true, allowed_actions: 'all', sha_pinning_required: false }),
    ),
  },
  {
    method: 'GET',
    template: `${repository}/actions/permissions/workflow`,
    answer: administered(({ state: { settings } }) =>
      ok(
        settings.workflowToken ?? {
          default_workflow_permissions: 'write',
          can_approve_pull_request_reviews: true,
        },
      ),
    ),
  },
];
