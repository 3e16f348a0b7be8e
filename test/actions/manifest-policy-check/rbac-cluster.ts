import { manifest } from './manifests.ts';
import type { Manifest } from '../../../actions/manifest-policy-check/manifest.ts';
import type { Request } from '../../../actions/manifest-policy-check/rbac/policy-rule.ts';
import type { Subject } from '../../../actions/manifest-policy-check/rbac/subject.ts';

const api = 'apiVersion: rbac.authorization.k8s.io/v1';

/**
 * A cluster in short lines: `role shop/reader => get,list core pods,pods/log [names]`, `clusterrole x {a: b} => …`,
 * `clusterrole x <- {matchLabels: …}`, `bind shop clusterrole/view sa:shop/web`, `bind * clusterrole/x group:dev`. A rule's
 * parts are verbs, groups (`core` for ''), resources and names; `url` in place of the group makes URLs of the resources.
 */
export function cluster(lines: readonly string[], path?: string): Manifest {
  return manifest(lines.map((line, index) => objectOf(line, index)).join('\n---\n'), path);
}

function objectOf(line: string, index: number): string {
  const [head = '', kind = '', ...rest] = line.split(' ');
  if (head === 'bind') {
    const [role = '', ...subjects] = rest;
    const [roleKind = '', name = ''] = role.split('/');
    const isWide = kind === '*';
    return `${api}
kind: ${isWide ? 'ClusterRoleBinding' : 'RoleBinding'}
metadata: {name: b${String(index)}${isWide || kind === '-' ? '' : `, namespace: ${kind}`}}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ${roleKind === 'role' ? 'Role' : 'ClusterRole'}, name: "${name}"}
subjects: [${subjects.map(subjectOf).join(', ')}]`;
  }
  if (head === 'raw') return line.slice(4);
  const [before, rules = ''] = splitOnce(line, / => /);
  const [name, labels = '{}'] = splitOnce(before.replace(/^\S+ /, ''), / (?=\{)/);
  const [own, selector] = splitOnce(name, / <-/);
  const [namespace, short] = own.includes('/') ? splitOnce(own, /\//) : [undefined, own];
  return `${api}
kind: ${head === 'role' ? 'Role' : 'ClusterRole'}
metadata: {name: "${short ?? ''}"${namespace === undefined ? '' : `, namespace: ${namespace}`}, labels: ${selector === undefined ? labels : '{}'}}
${selector === undefined ? '' : `aggregationRule: {clusterRoleSelectors: [${labels}]}\n`}rules: [${rules
    .split('; ')
    .filter((rule) => rule !== '')
    .map(ruleOf)
    .join(', ')}]`;
}

function splitOnce(text: string, at: RegExp): [string, string?] {
  const found = at.exec(text);
  return found === null ? [text] : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

const list = (words: string) =>
  `[${words
    .split(',')
    .map((word) => `"${word === 'core' ? '' : word}"`)
    .join(', ')}]`;

function ruleOf(text: string): string {
  const [verbs = '', groups = '', resources = '', names] = text.split(' ');
  if (groups === 'url') return `{verbs: ${list(verbs)}, nonResourceURLs: ${list(resources)}}`;
  const named = names === undefined ? '' : `, resourceNames: ${list(names)}`;
  return `{verbs: ${list(verbs)}, apiGroups: ${list(groups)}, resources: ${list(resources)}${named}}`;
}

function subjectOf(text: string): string {
  const { kind, namespace, name } = subject(text);
  return `{kind: ${kind}, name: "${name}"${namespace === '' ? '' : `, namespace: ${namespace}`}}`;
}

/** `sa:shop/web`, `user:jane`, `group:dev`. */
export function subject(text: string): Subject {
  const [kind, name = ''] = splitOnce(text, /:/);
  if (kind === 'user') return { kind: 'User', name, namespace: '' };
  if (kind === 'group') return { kind: 'Group', name, namespace: '' };
  const [namespace = '', short] = name.split('/');
  return {
    kind: 'ServiceAccount',
    name: short ?? namespace,
    namespace: short === undefined ? '' : namespace,
  };
}

/** `get core secrets`, `get apps deployments web`, `get url /healthz`. */
export function request(text: string, namespace?: string): Request {
  const [verb = '', group = '', resource = '', name] = text.split(' ');
  if (group === 'url') return { verb, url: resource };
  return {
    verb,
    group: group === 'core' ? '' : group,
    resource,
    ...(name === undefined ? {} : { name }),
    ...(namespace === undefined ? {} : { namespace }),
  };
}
