import { describe, expect, it } from 'vitest';
import { container, object, pod, said } from './schema-said.ts';

describe('a kind that there is not', () => {
  it.each<[text: string, expected: readonly string[]]>([
    [object('apps/v1', 'Deploymnet'), ['2 unknown-kind Deploymnet -> Deployment']],
    [object('apps/v1', 'deployment'), ['2 unknown-kind deployment -> Deployment']],
    [object('apps/v1', 'Pods'), ['2 unknown-kind Pods']],
    [object('v1', 'Deployment'), ['1 unknown-kind Deployment -> apps/v1']],
    [object('v1', 'Ingress'), ['1 unknown-kind Ingress -> networking.k8s.io/v1']],
    [object('v1', 'Namespce'), ['2 unknown-kind Namespce -> Namespace']],
    [object('v1', 'Serviceaccount'), ['2 unknown-kind Serviceaccount -> ServiceAccount']],
    [object('app/v1', 'Deployment'), ['1 unknown-kind Deployment -> apps/v1']],
    [object('apps/v2', 'Deployment'), ['1 unknown-kind Deployment -> apps/v1']],
    [object('batch/v1', 'Cronjob'), ['2 unknown-kind Cronjob -> CronJob']],
    [object('apps/v1', 'NetworkPolicy'), ['1 unknown-kind NetworkPolicy -> networking.k8s.io/v1']],
    [object('extensions/v1', 'Ingress'), ['1 unknown-kind Ingress -> networking.k8s.io/v1']],
    [object('networking.k8s.io/v1', 'NetworkPolicies'), ['2 unknown-kind NetworkPolicies -> NetworkPolicy']],
    [
      object('rbac.authorization.k8s/v1', 'ClusterRole'),
      ['1 unknown-kind ClusterRole -> rbac.authorization.k8s.io/v1'],
    ],
    [object('rbac.authorisation.k8s.io/v1', 'Role'), ['1 unknown-kind Role -> rbac.authorization.k8s.io/v1']],
    [object('rbac.authorization.k8s.io/v1', 'ClusterRoles'), ['2 unknown-kind ClusterRoles -> ClusterRole']],
    [object('apps/v1', 'Cow'), ['2 unknown-kind Cow']],
    [
      object('extensions/v1beta1', 'Ingress'),
      ['1 removed-api-version extensions/v1beta1 -> networking.k8s.io/v1'],
    ],
    [object('policy/v1beta1', 'PodSecurityPolicy'), ['1 removed-api-version policy/v1beta1']],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('the version that the objects are for', () => {
  const gate = object('admissionregistration.k8s.io/v1', 'MutatingAdmissionPolicy');
  const group = pod('schedulingGroup: {}', 'containers: [{name: a, image: b}]');
  const cron = object('batch/v1beta1', 'CronJob');
  const alpha = object('networking.k8s.io/v1alpha1', 'ClusterCIDR');

  it.each<[text: string, version: string, expected: readonly string[]]>([
    [gate, '', []],
    [gate, '1.35', ['1 removed-api-version admissionregistration.k8s.io/v1']],
    [gate, '1.36', []],
    [gate, 'latest', []],
    [gate, '1.20', []],
    [gate, '1.99', []],
    [group, '', []],
    [group, '1.34', ['5 removed-api-version spec.schedulingGroup']],
    [group, '1.37', []],
    [cron, '', ['1 removed-api-version batch/v1beta1 -> batch/v1']],
    [cron, '1.25', ['1 removed-api-version batch/v1beta1 -> batch/v1']],
    [cron, '1.24', []],
    // A later minor may have it.
    [alpha, '', []],
    [alpha, '1.28', []],
    [container('foo: 1'), '1.34', ['8 unknown-field spec.containers[app].foo']],
    // Nobody knows here what another version has; a mistake that is plain is one in every version.
    [container('foo: 1'), '1.99', []],
    [container('foo: 1'), '1.20', []],
    [container('imagePullPolicy: Sometimes'), '1.99', []],
    [container('comand: [run]'), '1.99', ['8 unknown-field spec.containers[app].comand -> command']],
    [object('apps/v1', 'Cow'), '1.99', []],
  ])('%j for %j', (text, kubernetesVersion, expected) => {
    expect(said(text, { options: { kubernetesVersion } })).toEqual(expected);
  });
});
