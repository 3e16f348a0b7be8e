import type { Field } from '../../../shared/parse/yaml-field.ts';

/** One entry of a role's `rules`: it allows every combination of what it lists. */
export interface PolicyRule {
  /** Undefined in a role that Kubernetes brings along. */
  readonly field: Field | undefined;
  readonly verbs: readonly string[];
  readonly groups: readonly string[];
  /** `pods`, `pods/exec`, `*` + `/scale`, `*`. */
  readonly resources: readonly string[];
  /** None: whatever the name. */
  readonly names: readonly string[];
  readonly urls: readonly string[];
}

/** What somebody asks the API server for. */
export type Request = ResourceRequest | UrlRequest;

export interface ResourceRequest {
  readonly verb: string;
  /** '' for the core group. */
  readonly group: string;
  /** With its subresource: `pods/exec`. */
  readonly resource: string;
  /** '' where the request names no object (create, list of all). */
  readonly name?: string;
  /** Undefined for objects of the whole cluster, and for all namespaces at once. */
  readonly namespace?: string;
}

export interface UrlRequest {
  readonly verb: string;
  readonly url: string;
}

export const readPolicyRule = (field: Field): PolicyRule => ({
  field,
  verbs: wordsOf(field.at('verbs')),
  groups: wordsOf(field.at('apiGroups')),
  resources: wordsOf(field.at('resources')),
  names: wordsOf(field.at('resourceNames')),
  urls: wordsOf(field.at('nonResourceURLs')),
});

/** A word without its list is refused by the API server, and no check may be silenced by it. */
const wordsOf = (field: Field): readonly string[] =>
  field.source === undefined ? field.texts : [field.source];

/** As the RBAC authorizer decides: pkg/apis/rbac/v1/evaluation_helpers.go of Kubernetes. */
export const allows = (rule: PolicyRule, request: Request): boolean =>
  hasVerb(rule, request.verb) &&
  ('url' in request
    ? rule.urls.some((url) => coversUrl(url, request.url))
    : hasGroup(rule, request.group) &&
      rule.resources.some((resource) => coversResource(resource, request.resource)) &&
      (rule.names.length === 0 || rule.names.includes(request.name ?? '')));

export const hasVerb = ({ verbs }: PolicyRule, verb: string): boolean =>
  verbs.includes('*') || verbs.includes(verb);

export const hasGroup = ({ groups }: PolicyRule, group: string): boolean =>
  groups.includes('*') || groups.includes(group);

/** A star before the slash stands for any resource; `pods/*` stands for nothing but itself. */
export function coversResource(written: string, resource: string): boolean {
  if (written === '*' || written === resource) return true;
  const slash = resource.indexOf('/');
  return slash !== -1 && written === `*${resource.slice(slash)}`;
}

export const coversUrl = (written: string, url: string): boolean =>
  written === '*' ||
  written === url ||
  (written.endsWith('*') && url.startsWith(written.replace(/\*+$/, '')));

/** Everything there is, whatever it is called. */
export const isFullControl = ({ verbs, groups, resources, names }: PolicyRule): boolean =>
  names.length === 0 && verbs.includes('*') && groups.includes('*') && resources.includes('*');
