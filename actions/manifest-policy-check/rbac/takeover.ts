import type { Place } from './binding.ts';
import { isFullControl, type PolicyRule } from './policy-rule.ts';
import { gives, type Power } from './power.ts';

/** A rule in force. */
export interface Right {
  readonly rule: PolicyRule;
  readonly place: Place;
}

/** How rights end in power over the whole cluster. */
export interface End {
  /** After `it`. */
  readonly words: string;
  /** Nothing is left to find: without it, it takes luck or knowledge of the cluster. */
  readonly isCertain: boolean;
}

const rbac = 'rbac.authorization.k8s.io';
const power = (verbs: string, group: string, resources: string): Power => ({
  verbs: verbs.split(' '),
  group,
  resources: resources.split(' '),
});

const bindRoles = power('bind', rbac, 'clusterroles');
const makeBindings = power('create', rbac, 'clusterrolebindings');
const escalateRoles = power('escalate', rbac, 'clusterroles');
const changeRoles = power('update patch', rbac, 'clusterroles');
const actAsGroups = power('impersonate', '', 'groups');
const actAsUsers = power('impersonate', '', 'users serviceaccounts');
const useKubelets = power('get create', '', 'nodes/proxy');
const changeWebhooks = power(
  'create update patch',
  'admissionregistration.k8s.io',
  'mutatingwebhookconfigurations',
);

/** What the rights of one subject end in; the worst first. Source: the RBAC good practices of Kubernetes. */
export function endOf(rights: readonly Right[]): End | undefined {
  const wide = rights.flatMap(({ rule, place }) => (place === undefined ? [rule] : []));
  const may = (power: Power, name?: string) =>
    wide.some(
      (rule) =>
        gives(rule, power) && (rule.names.length === 0 || (name !== undefined && rule.names.includes(name))),
    );
  const certain = (words: string): End => ({ words, isCertain: true });
  const likely = (words: string): End => ({ words, isCertain: false });
  if (wide.some(isFullControl)) return certain('may do everything in the cluster');
  if (may(bindRoles, 'cluster-admin') && may(makeBindings))
    return certain('may bind cluster-admin to anybody');
  if (may(escalateRoles) && may(changeRoles)) return certain('may write any right into a ClusterRole');
  if (may(actAsGroups, 'system:masters') && may(actAsUsers)) return certain('may act as system:masters');
  if (may(useKubelets)) return likely('may run commands in every pod through nodes/proxy');
  if (may(changeWebhooks)) return likely('may rewrite what anybody creates with a webhook');
  return undefined;
}

/** How the rights of one ServiceAccount become those of another. */
export interface Hop {
  /** After `it`, before the other's name. */
  readonly words: string;
  readonly power: Power;
  /** What the rule may name instead of leaving it open. */
  readonly names: 'none' | 'account';
  /** A pod that runs under the other has to be there. */
  readonly needsPod?: true;
}

const runInPods = power('create get', '', 'pods/exec pods/attach');
const requestTokens = power('create', '', 'serviceaccounts/token');
const createPods = power('create', '', 'pods replicationcontrollers');

export const hops: readonly Hop[] = [
  { words: 'can request a token of', power: requestTokens, names: 'account' },
  { words: 'can act as', power: power('impersonate', '', 'serviceaccounts'), names: 'account' },
  { words: 'can create a pod under', power: createPods, names: 'none' },
  {
    words: 'can create a pod under',
    power: power('create', 'apps', 'deployments statefulsets daemonsets replicasets'),
    names: 'none',
  },
  { words: 'can create a pod under', power: power('create', 'batch', 'jobs cronjobs'), names: 'none' },
  { words: 'can run commands in a pod of', power: runInPods, names: 'none', needsPod: true },
];

/** Of many rules the few that any of this can follow from: for each power the first that names no object, and some that do. */
export function tellingOf<Item extends readonly [unknown, PolicyRule]>(all: Iterable<Item>): readonly Item[] {
  const telling = new Set<Item>();
  const open = new Set<Power>();
  const named = new Map<Power, number>();
  let isFull = false;
  for (const item of all) {
    const [, rule] = item;
    if (!isFull && isFullControl(rule)) {
      isFull = true;
      telling.add(item);
    }
    for (const power of everyPower) {
      if (open.has(power) || !gives(rule, power)) continue;
      const count = named.get(power) ?? 0;
      if (rule.names.length === 0) open.add(power);
      else if (count < mostNamed) named.set(power, count + 1);
      else continue;
      telling.add(item);
    }
  }
  return [...telling];
}

const mostNamed = 20;

const everyPower: readonly Power[] = [
  ...[
    bindRoles,
    makeBindings,
    escalateRoles,
    changeRoles,
    actAsGroups,
    actAsUsers,
    useKubelets,
    changeWebhooks,
  ],
  ...hops.map(({ power }) => power),
];

/** What a picture shows, by what it is called there. */
export const feared: readonly (readonly [string, Power])[] = [
  ['read secrets', power('get list watch', '', 'secrets')],
  ['run commands in pods', runInPods],
  ['create pods', createPods],
  ['request tokens', requestTokens],
  ['impersonate', actAsUsers],
  ['bind roles', bindRoles],
  ['escalate roles', escalateRoles],
  ['use nodes/proxy', useKubelets],
  ['change webhooks', changeWebhooks],
];
