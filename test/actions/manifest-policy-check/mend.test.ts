import { expect, test } from 'vitest';
import { manifestPolicyCheck } from '../../../actions/manifest-policy-check/check.ts';
import type { Manifest } from '../../../actions/manifest-policy-check/manifest.ts';
import type { YamlValue } from '../../../shared/parse/yaml-edit.ts';
import { fixesOf } from '../../../actions/manifest-policy-check/mend.ts';
import { podsOf, type Container, type Pod } from '../../../actions/manifest-policy-check/pods.ts';
import { selectFixes } from '../../../shared/core/fixes.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import { finding } from '../../shared/report/sample.ts';
import { applied } from './mending.ts';

const ofContainers: readonly ((container: Container) => readonly [Field, YamlValue])[] = [
  ({ security }) => [security.at('privileged'), false],
  ({ security }) => [security.at('runAsNonRoot'), true],
  ({ security }) => [security.at('capabilities', 'drop'), ['ALL']],
  ({ security }) => [security.at('readOnlyRootFilesystem'), true],
  ({ security }) => [security.at('allowPrivilegeEscalation'), false],
  ({ security }) => [security.at('seccompProfile'), { type: 'RuntimeDefault' }],
];
const ofPods: readonly ((pod: Pod) => readonly [Field, YamlValue])[] = [
  ({ security }) => [security.at('fsGroup'), 2000],
  ({ security }) => [security.at('runAsNonRoot'), true],
  ({ spec }) => [spec.at('automountServiceAccountToken'), false],
];

function docOf(text: string): Manifest {
  const { doc } = manifestPolicyCheck.parse(
    { path: 'pod.yaml', text, size: text.length, blob: '' },
    { kind: 'manifest', certain: false },
  );
  if (doc === undefined) throw new Error('no manifest');
  return doc;
}

/** All settings, each a finding of its own, as often as `--fix` would have to look. */
function hardened(text: string): { text: string; rounds: number } {
  for (let [rounds, now] = [0, text]; ; rounds++) {
    const doc = docOf(now);
    const wanted = podsOf(doc, []).flatMap((pod) => [
      ...ofPods.map((one) => one(pod)),
      ...pod.containers.flatMap((container) => ofContainers.map((one) => one(container))),
    ]);
    const findings = wanted.map(([field, set], index) =>
      finding(`check/rule-${String(index)}`, field.region, { fixes: fixesOf(doc, field, { set }) }),
    );
    const { files } = selectFixes(findings, () => true);
    if (files.length === 0) return { text: now, rounds };
    now = applied({ 'pod.yaml': now }, files)['pod.yaml'] ?? '';
  }
}

const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  # The one that serves.
  containers:
    - name: web # first
      image: web.example/web:1 # pinned elsewhere
      # The one that watches.
    - name: watch
      image: web.example/watch:1
`;

test('the settings of a pod and its containers go in within a few rounds', () => {
  const own = `      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop:
            - ALL
        privileged: false
        readOnlyRootFilesystem: true
        runAsNonRoot: true
        seccompProfile:
          type: RuntimeDefault
`;
  const { text, rounds } = hardened(pod);
  expect(sorted(text)).toEqual(
    sorted(`apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  automountServiceAccountToken: false
  securityContext:
    fsGroup: 2000
    runAsNonRoot: true
  # The one that serves.
  containers:
    - name: web # first
      image: web.example/web:1 # pinned elsewhere
${own}      # The one that watches.
    - name: watch
      image: web.example/watch:1
${own}`),
  );
  expect(rounds).toBe(3);
});

const sorted = (text: string) => text.split('\n').sort();

const security = (...lines: readonly string[]) =>
  [pod.trimEnd(), ...lines.map((line) => `      ${line}`), ''].join('\n');

test.for([
  ['a letter is missing', ['securityContext:', '  runAsNonRot: true'], 'runAsNonRoot'],
  ['letter case', ['securityContext:', '  runasnonroot: true'], 'runAsNonRoot'],
  ['dashes', ['securityContext:', '  run-as-non-root: true'], 'runAsNonRoot'],
  ['all around it', ['securityContex:', '  runAsNonRoot: true'], 'runAsNonRoot'],
  ['beside one that is empty', ['securityContext:', 'securityContex: {runAsNonRoot: true}'], 'runAsNonRoot'],
  ['deeper', ['securityContext:', '  capabilites: {drop: [ALL]}'], 'capabilities'],
] as const)('nothing is added beside a key that was meant to be it: %s', ([, lines, name]) => {
  const doc = docOf(security(...lines));
  const [, container] = podsOf(doc, []).flatMap(({ containers }) => containers);
  const field = container?.security.at(name);
  expect(field && fixesOf(doc, field, { set: true })).toEqual([]);
});

test.for([
  ['another one is misspelt', ['securityContext:', '  runAsUsr: 7'], 'runAsNonRoot'],
  ['of a pod, not of this container', ['securityContext: {}'], 'runAsNonRoot'],
  [
    'it is there as well',
    ['securityContext:', '  runAsNonRoot: false', '  runAsNonRot: true'],
    'runAsNonRoot',
  ],
  ['one that is near to it', ['securityContext:', '  runAsGroup: 7'], 'runAsUser'],
] as const)('but added all the same where %s', ([, lines, name]) => {
  const doc = docOf(security(...lines).replace('spec:\n', 'spec:\n  securityContex: {}\n'));
  const [, container] = podsOf(doc, []).flatMap(({ containers }) => containers);
  const field = container?.security.at(name);
  expect(field && fixesOf(doc, field, { set: true })).toHaveLength(1);
});

test.for([
  ['set', 'privileged', false, 'Set privileged: false'],
  ['written otherwise', 'user', '7', 'Write user as a string'],
  ['a mapping', 'seccompProfile', { type: 'RuntimeDefault' }, 'Set seccompProfile: {type: RuntimeDefault}'],
  ['removed', 'user', undefined, 'Remove user'],
] as const)('title: %s', ([, name, set, title]) => {
  const doc = docOf('apiVersion: v1\nkind: Pod\nuser: 7\nmetadata: {name: a}\n');
  const [object] = doc.objects;
  const fixes = object && fixesOf(doc, object.root.at(name), set === undefined ? {} : { set });
  expect(fixes?.map((fix) => fix.title)).toEqual([title]);
});
