import type { GitHub, Setting } from '../../../shared/core/github.ts';
import {
  type ActionsSettings,
  isUnseen,
  type Seen,
  type SettingQuestion,
  type Settings,
  type Unseen,
} from '../facts.ts';
import { lookAtBranch } from './branch.ts';
import { jsonOf, textAt } from './json.ts';
import type { Look } from './looked-at.ts';
import { type RepositorySettings, repositorySettings } from './repository.ts';
import { hidden, needs, seenBy } from './seen.ts';

/** Looks at what is asked for; nothing of it fails, what cannot be seen says why. */
export async function look(what: Look): Promise<Settings> {
  const { github, owner, name } = what;
  const ask = (setting: Setting) => github.setting(owner, name, setting);
  const repository = await seenBy(ask({ of: 'repository' }), repositorySettings, needs.reading);
  if (isUnseen(repository)) return allUnseen(repository);
  const { value } = repository;
  const when = <Value>(
    question: SettingQuestion,
    answer: () => Promise<Value>,
  ): Promise<Value | undefined> => (what.asked.has(question) ? answer() : Promise.resolve(undefined));
  const [branch, twoFactor, dependabotAlerts, privateReporting, workflowToken, actions] = await Promise.all([
    what.asked.has('branch') || what.asked.has('bypass') ? lookAtBranch(what, value.branch) : undefined,
    when('organisation', () => twoFactorOf(ask, value)),
    when('dependabot-alerts', () => alertsOf(ask, value)),
    when('private-reporting', () => reportingOf(ask, value)),
    when('workflow-token', () => seenBy(ask({ of: 'workflow-token' }), tokenOf, needs.administration)),
    when('actions', () => seenBy(ask({ of: 'actions' }), actionsOf, needs.administration)),
  ]);
  return {
    branch: value.branch,
    security: value.security ? { value: value.security } : hidden(needs.administration),
    ...branch,
    ...(twoFactor && { twoFactor }),
    ...(dependabotAlerts && { dependabotAlerts }),
    ...(privateReporting && { privateReporting }),
    ...(workflowToken && { workflowToken }),
    ...(actions && { actions }),
  };
}

/** Nothing could be looked at. */
export const allUnseen = (why: Unseen): Settings => ({
  branch: '',
  rulesets: why,
  classic: why,
  bypass: why,
  twoFactor: why,
  security: why,
  dependabotAlerts: why,
  privateReporting: why,
  workflowToken: why,
  actions: why,
});

type Ask = (setting: Setting) => ReturnType<GitHub['setting']>;

function twoFactorOf(ask: Ask, { isOwnedByPerson }: RepositorySettings): Promise<Seen<boolean | 'person'>> {
  if (isOwnedByPerson) return Promise.resolve({ value: 'person' });
  return seenBy<boolean | 'person'>(
    ask({ of: 'organisation' }),
    (data) => {
      const all = jsonOf(data);
      if (textAt(all, 'login') === undefined) return undefined;
      const required = all?.two_factor_requirement_enabled;
      return typeof required === 'boolean' ? required : hidden(needs.organisation);
    },
    needs.organisation,
  );
}

/** That there is nothing means off to whoever may see the repository's security settings, and to nobody else. */
const alertsOf = (ask: Ask, { security }: RepositorySettings): Promise<Seen<boolean>> =>
  seenBy(ask({ of: 'dependabot-alerts' }), () => true, needs.administration, {
    ...(security && { 'not-found': { value: false } }),
  });

function reportingOf(ask: Ask, { isPrivate }: RepositorySettings): Promise<Seen<boolean | 'private'>> {
  if (isPrivate) return Promise.resolve({ value: 'private' });
  return seenBy<boolean | 'private'>(
    ask({ of: 'private-reporting' }),
    (data) => {
      const enabled = jsonOf(data)?.enabled;
      return typeof enabled === 'boolean' ? enabled : undefined;
    },
    needs.administration,
  );
}

function tokenOf(data: unknown): { writes: boolean; approves: boolean } | undefined {
  const all = jsonOf(data);
  const given = textAt(all, 'default_workflow_permissions');
  const approves = all?.can_approve_pull_request_reviews;
  if ((given !== 'read' && given !== 'write') || typeof approves !== 'boolean') return undefined;
  return { writes: given === 'write', approves };
}

function actionsOf(data: unknown): ActionsSettings | undefined {
  const all = jsonOf(data);
  if (typeof all?.enabled !== 'boolean') return undefined;
  const allowed = textAt(all, 'allowed_actions') ?? null;
  // Servers that know no such thing leave it out.
  return { enabled: all.enabled, allowed, shaPinning: all.sha_pinning_required === true };
}
