import { describe, expect, it } from 'vitest';
import { builtInKind, builtInKinds } from '../../../actions/manifest-policy-check/schema/kinds.ts';
import { listMergeAt, type ListMerge } from '../../../actions/manifest-policy-check/schema/list-merge.ts';
import type { Type } from '../../../actions/manifest-policy-check/schema/type.ts';
import { object, said } from './schema-said.ts';

describe('the table', () => {
  const reached = new Set<Type>();
  const visit = (type: Type | undefined): void => {
    if (type === undefined || reached.has(type)) return;
    reached.add(type);
    visit(type.each);
    for (const member of type.members.values()) visit(member.type);
  };
  for (const kinds of builtInKinds().values()) for (const { type } of kinds.values()) visit(type);

  it('leads to a type everywhere', () => {
    expect(reached.size).toBeGreaterThan(500);
  });

  it('requires nothing that it does not have', () => {
    const missing = [...reached].flatMap(({ name, required, members }) =>
      required.filter((each) => !members.has(each)).map((each) => `${name}.${each}`),
    );
    expect(missing).toEqual([]);
  });

  it('has apiVersion, kind and metadata in every kind', () => {
    const bare = [...builtInKinds()].flatMap(([apiVersion, kinds]) =>
      [...kinds]
        .filter(([, { type }]) => ['apiVersion', 'kind'].some((name) => !type.members.has(name)))
        .map(([kind]) => `${apiVersion} ${kind}`),
    );
    expect(bare).toEqual([]);
  });

  it.each([
    ['v1', 'Pod', true],
    ['networking.k8s.io/v1', 'NetworkPolicy', true],
    ['v1', 'Deployment', false],
    ['constructor', 'Pod', false],
    ['v1', 'toString', false],
  ])('%s %s: %s', (apiVersion, kind, isThere) => {
    expect(builtInKind(apiVersion, kind) !== undefined).toBe(isThere);
  });
});

describe('how a patch merges a list', () => {
  const key = (...keys: readonly string[]): ListMerge => ({ by: 'key', keys });
  const replace: ListMerge = { by: 'replace' };

  it.each<[apiVersion: string, kind: string, path: string, expected: ListMerge]>([
    ['apps/v1', 'Deployment', 'spec.template.spec.containers', key('name')],
    ['apps/v1', 'Deployment', 'spec.template.spec.containers.ports', key('containerPort', 'protocol')],
    ['apps/v1', 'Deployment', 'spec.template.spec.containers.env', key('name')],
    ['apps/v1', 'Deployment', 'spec.template.spec.containers.volumeMounts', key('mountPath')],
    ['apps/v1', 'Deployment', 'spec.template.spec.volumes', key('name')],
    ['apps/v1', 'Deployment', 'spec.template.spec.tolerations', replace],
    ['apps/v1', 'Deployment', 'spec.template.spec.containers.args', replace],
    ['apps/v1', 'Deployment', 'metadata.finalizers', { by: 'value' }],
    ['apps/v1', 'Deployment', 'metadata.ownerReferences', key('uid')],
    ['v1', 'Service', 'spec.ports', key('port', 'protocol')],
    ['v1', 'ServiceAccount', 'secrets', key('name')],
    ['rbac.authorization.k8s.io/v1', 'Role', 'rules', replace],
    ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', 'webhooks', key('name')],
    ['apps/v1', 'Deployment', 'spec.template', replace],
    ['apps/v1', 'Deployment', 'spec.nothing.here', replace],
    ['apps/v1', 'Deployment', 'metadata.labels.constructor', replace],
    ['shop.example/v1', 'Farm', 'spec.containers', replace],
  ])('%s %s %s', (apiVersion, kind, path, expected) => {
    expect(listMergeAt(apiVersion, kind, path.split('.'))).toEqual(expected);
  });
});

describe('more mistakes than anybody makes', () => {
  const many = (line: string): readonly string[] => Array.from({ length: 1_600 }, () => line);

  // The engine closes the gate over a thousand findings of a rule in a file.
  it('are found to where a rule has more than a file may have', () => {
    const found = said(object('v1', 'Pod', 'spec:', '  containers:', ...many('    - {name: a, kex: {}}')));
    expect(found.length).toBeGreaterThan(1_000);
  });

  it('hide nothing behind fields of other versions', () => {
    const devices = many('      - {name: a, nodeAllocatableResources: {}}');
    const slice = [
      'spec:',
      '  driver: a',
      '  pool: {name: a, generation: 1, resourceSliceCount: 1}',
      '  devices:',
    ];
    const found = said(
      object('resource.k8s.io/v1', 'ResourceSlice', ...slice, ...devices, '  allNode: true'),
    );
    expect(found).toEqual(['1608 unknown-field spec.allNode -> allNodes']);
  });
});
