import { describe, expect, it } from 'vitest';
import { manifestPolicyCheck } from '../../../actions/manifest-policy-check/check.ts';
import { formRules } from '../../../actions/manifest-policy-check/rules/form.ts';
import { schemaRules } from '../../../actions/manifest-policy-check/rules/schema.ts';
import { scanText } from '../../scan-text.ts';

const allRules = [...formRules, ...schemaRules];

/** What the rule says of a text, as `10:9 evidence`. */
function said(id: string, text: string): readonly string[] {
  const rules = allRules.filter((each) => each.id.endsWith(`/${id}`));
  if (rules.length === 0) throw new Error(`no rule is called ${id}`);
  return rules
    .flatMap((rule) => scanText(manifestPolicyCheck, rule, { text }).reports)
    .map(({ region, evidence }) => `${region?.startLine ?? 0}:${region?.startColumn ?? 0} ${evidence}`);
}

/** Lines of a container start at line 8, column 7. */
const container = (...lines: readonly string[]): string =>
  [
    'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: app\n      image: shop/web:1',
    ...lines.map((line) => `      ${line}`),
    '',
  ].join('\n');

const head = (apiVersion: string, kind: string) =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x}\n`;

describe('field-type', () => {
  it.each<[text: string, expected: readonly string[]]>([
    [container('tty: "yes"'), ['8:7 Pod web spec.containers[app].tty: the text "yes"']],
    [container('tty: yes', 'stdin: null', 'env: []'), []],
    [container('tty: 1'), ['8:7 Pod web spec.containers[app].tty: a number']],
    [
      container('securityContext: {runAsUser: "0"}'),
      ['8:25 Pod web spec.containers[app].securityContext.runAsUser: a text'],
    ],
    [container('securityContext: {runAsUser: 1e3, runAsGroup: 0x0}'), []],
    [
      container('securityContext: {runAsUser: 1.5}'),
      ['8:25 Pod web spec.containers[app].securityContext.runAsUser: a number'],
    ],
    [container('securityContext: []'), ['8:7 Pod web spec.containers[app].securityContext: a list']],
    [container('env: {A: b}'), ['8:7 Pod web spec.containers[app].env: a mapping']],
    [container('args: run'), ['8:7 Pod web spec.containers[app].args: a text']],
    [
      container('args: [run, 5, on]'),
      [
        '8:19 Pod web spec.containers[app].args[1]: a number',
        '8:22 Pod web spec.containers[app].args[2]: a boolean',
      ],
    ],
    [container('resources: {limits: {cpu: 1, memory: 1Gi}}'), []],
    [
      container('resources: {limits: {cpu: true}}'),
      ['8:28 Pod web spec.containers[app].resources.limits.cpu: a boolean'],
    ],
    [container('readinessProbe: {httpGet: {port: http}}', 'livenessProbe: {httpGet: {port: 80}}'), []],
    [container('tty: "{{ .Values.tty }}"', 'stdin: ${STDIN}', 'args: $(ARGS)'), []],
    [
      `${head('v1', 'ConfigMap')}data: {a: 1, b: "1", c: yes}\n`,
      ['4:8 ConfigMap x data.a: a number', '4:22 ConfigMap x data.c: a boolean'],
    ],
    [
      'apiVersion: v1\nkind: Secret\nmetadata:\n  labels: {a: 1}\n',
      ['4:12 Secret metadata.labels.a: a number'],
    ],
    [`${head('shop.example/v1', 'Basket')}spec: {replicas: "3"}\n`, []],
    [
      `${head('argoproj.io/v1alpha1', 'Rollout')}spec: {template: {spec: {hostPID: "true"}}}\n`,
      ['4:26 Rollout x spec.template.spec.hostPID: the text "true"'],
    ],
    [
      `${head('networking.k8s.io/v1', 'NetworkPolicy')}spec: {policyTypes: Ingress}\n`,
      ['4:8 NetworkPolicy x spec.policyTypes: a text'],
    ],
    [
      `${head('rbac.authorization.k8s.io/v1', 'Role')}rules: {verbs: [get]}\n`,
      ['4:1 Role x rules: a mapping'],
    ],
  ])('%j', (text, expected) => {
    expect([...said('field-type', text), ...said('hardening-type', text)]).toEqual(expected);
  });

  it.each([
    'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {pin: 8675309}\n',
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - {name: a, image: x, env: [{name: DB_PASSWORD, value: 8675309123}]}\n',
  ])('offers no fix that would show a secret: %s', (text) => {
    const rule = allRules.find(({ id }) => id.endsWith('/field-type'));
    if (rule === undefined) throw new Error('no rule');
    const { reports } = scanText(manifestPolicyCheck, rule, { text });
    expect(reports).toHaveLength(1);
    expect(JSON.stringify(reports)).not.toContain('8675309');
  });

  it('says nothing of a value that may be a secret', () => {
    const text = `${head('v1', 'Secret')}stringData: {pin: 48151623}\n`;
    const rule = allRules.find(({ id }) => id.endsWith('/field-type'));
    if (rule === undefined) throw new Error('no such rule');
    const [report] = scanText(manifestPolicyCheck, rule, { text }).reports;
    expect(report).toBeDefined();
    expect(JSON.stringify([report?.message, report?.evidence])).not.toContain('48151623');
  });
});

describe('fields that nobody knows', () => {
  it.each<[rule: string, text: string, lines: readonly string[]]>([
    ['misspelt-hardening', container('securityContext: {RunAsNonRoot: true}'), ['8:25']],
    ['misspelt-hardening', container('securityContext: {run_as_non_root: true}'), ['8:25']],
    ['misspelt-hardening', container('securityContext: {readOnlyRootFileSystem: true}'), ['8:25']],
    ['misspelt-hardening', container('securityContext: {capabilities: {Drop: [ALL]}}'), ['8:40']],
    ['misspelt-hardening', container('securityContex: {runAsNonRoot: true}'), ['8:7']],
    ['misspelt-hardening', container('securitycontext: {}', 'securityContext: {}'), []],
    ['misspelt-hardening', container('volumeMounts: [{name: a, mountPath: /a, readonly: true}]'), ['8:47']],
    ['misspelt-hardening', container('x-note: a', '$patch: replace'), []],
    [
      'misspelt-hardening',
      `${head('networking.k8s.io/v1', 'NetworkPolicy')}spec: {policytypes: [Egress]}\n`,
      ['4:8'],
    ],
    ['misspelt-hardening', `${head('shop.example/v1', 'Basket')}spec: {policytypes: [Egress]}\n`, []],
    [
      'misspelt-hardening',
      `${head('shop.example/v1', 'Farm')}spec: {containers: [{image: a, securityContext: {runasuser: 5}}]}\n`,
      ['4:50'],
    ],
    ['unknown-field', container('ImagePullPolicy: Always', 'imagePullSecret: a'), ['8:7', '9:7']],
    ['unknown-field', `${head('v1', 'Service')}spec: {externalTrafficpolicy: Local}\n`, ['4:8']],
    [
      'misplaced-hardening',
      container('runAsNonRoot: true', 'allowPrivilegeEscalation: false'),
      ['8:7', '9:7'],
    ],
    ['misplaced-hardening', container('securityContext: {fsGroup: 1, hostUsers: false}'), ['8:25', '8:37']],
    [
      'misplaced-hardening',
      container('securityContext: {runAsNonRoot: true, capabilities: {drop: [ALL]}}'),
      [],
    ],
    [
      'misplaced-hardening',
      `${head('apps/v1', 'Deployment')}spec: {securityContext: {}, template: {spec: {}}}\n`,
      ['4:8'],
    ],
  ])('%s: %j', (rule, text, places) => {
    expect(said(rule, text).map((each) => each.split(' ')[0])).toEqual(places);
  });

  it('writes the right name in place of the wrong one', () => {
    const text = container('securityContext: {"runAsNonroot": true}');
    const rule = allRules.find(({ id }) => id.endsWith('/misspelt-hardening'));
    if (rule === undefined) throw new Error('no such rule');
    const [edit] = scanText(manifestPolicyCheck, rule, { text }).reports[0]?.fixes?.[0]?.edits ?? [];
    if (edit === undefined) throw new Error('no fix');
    expect(text.slice(0, edit.offset) + edit.text + text.slice(edit.offset + edit.length)).toBe(
      text.replace('Nonroot', 'NonRoot'),
    );
  });
});

describe('other rules of form', () => {
  const pod = container();

  it.each<[rule: string, text: string, places: readonly string[]]>([
    ['duplicate-object', `${pod}---\n${pod}`, ['11:12']],
    ['duplicate-object', `${pod}---\n${pod.replace('name: web', 'name: web, namespace: a')}`, []],
    ['duplicate-object', `${head('a.example/v1', 'B')}---\n${head('a.example/v2', 'B')}`, ['7:12']],
    ['duplicate-object', 'apiVersion: v1\nkind: A\n---\napiVersion: v1\nkind: A\n', []],
    ['duplicate-key', '{"apiVersion": "v1", "kind": "Pod", "a": 1, "a": 2}', ['1:45']],
    ['duplicate-key', `${pod}x: {<<: {a: 1}, <<: {a: 2}}\n`, []],
    ['removed-api-version', head('extensions/v1beta1', 'Deployment'), ['1:1']],
    ['removed-api-version', head('apps/v1beta1', 'StatefulSet'), ['1:1']],
    ['removed-api-version', head('admissionregistration.k8s.io/v1beta1', 'ValidatingAdmissionPolicy'), []],
    ['removed-api-version', head('rbac.authorization.k8s.io/v1beta1', 'Role'), ['1:1']],
    ['removed-api-version', head('constructor', 'Role'), []],
    ['removed-api-version', head('policy/v1', 'PodDisruptionBudget'), []],
    [
      'boolean-word',
      `${head('v1', 'Pod')}spec: &a {hostPID: Off, x: *b}\n`.replace(', x: *b', ', y: True'),
      ['4:11'],
    ],
    ['missing-kind', `${pod}---\nkind: Pod\nspec: {}\n`, ['9:1']],
    ['missing-kind', `${pod}---\napiVersion: v1\nkind: List\nitems: []\n`, []],
    ['missing-kind', `${pod}---\n- a\n---\n# nothing\n`, []],
    ['alias-in-security', container('# as below', 'securityContext:', '  # none', '  privileged: true'), []],
    [
      'alias-in-security',
      `${container('securityContext: &a {privileged: true}')}    - {name: b, securityContext: *a}\n`,
      ['9:17'],
    ],
    ['sorted-keys', 'apiVersion: v1\nkind: A\nmetadata: {name: a, labels: {}}\n', ['3:21']],
  ])('%s: %j', (rule, text, places) => {
    expect(said(rule, text).map((each) => each.split(' ')[0])).toEqual(places);
  });
});

describe.each(formRules)('$id', (rule) => {
  it('finds its bad examples and no good one', () => {
    for (const { lines, ...example } of rule.examples.bad)
      expect(scanText(manifestPolicyCheck, rule, example).lines).toEqual(lines);
    for (const example of rule.examples.good)
      expect(scanText(manifestPolicyCheck, rule, example).lines).toEqual([]);
  });
});
