import { manifestPolicyCheck } from '../../../actions/manifest-policy-check/check.ts';
import type { Io } from '../../../shared/core/io.ts';
import type { OptionValue } from '../../../shared/core/rule.ts';
import { run } from '../../../shared/core/run.ts';
import { ports } from '../../ports.ts';
import { runRequest } from '../../run-request.ts';
import { none } from './helm/program.ts';

export type Files = Readonly<Record<string, string>>;

interface Look {
  readonly before?: Files;
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly programs?: Io['programs'];
}

const nobody = (): never => {
  throw new Error('nobody is to be asked');
};

/** `status rule path:line <- what builds it`, of the rules about root and host alone. */
export async function look(head: Files, { before, options = {}, programs = none }: Look = {}) {
  const io: Io = {
    http: nobody,
    registry: nobody,
    files: { read: nobody, inRepository: nobody },
    programs,
    sandbox: { run: nobody },
    get github() {
      return nobody();
    },
  };
  const { result } = await run(
    { ...runRequest(manifestPolicyCheck, head, before), overrides: { options } },
    { ...ports, io: () => Promise.resolve(io) },
  );
  const [only] = result.checks;
  if (only === undefined) throw new Error('no check ran');
  const { findings, unchecked, excluded, errors, notes } = only;
  return {
    outcome: result.outcome,
    errors,
    found: findings
      .filter(({ ruleId }) => ruleId.endsWith('/privileged-container'))
      .map(({ status, ruleId, region, related }) =>
        [
          status,
          ruleId.replace(/^.*\//, ''),
          `${region?.path ?? ''}:${region?.startLine ?? 0}`,
          ...related
            .filter(({ message }) => message.endsWith('builds it'))
            .map((one) => `<- ${one.region.path}`),
        ].join(' '),
      ),
    fixed: findings.filter(({ fixes }) => fixes.length > 0).map(({ region }) => region?.path),
    unchecked: unchecked.map(({ path, line }) => `${path}:${line ?? ''}`),
    excluded: excluded.map(({ path }) => path),
    notes,
  };
}

export const deployment = (...more: readonly string[]): string =>
  [
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata: {name: web}',
    'spec:',
    '  selector: {matchLabels: {app: web}}',
    '  template:',
    '    metadata: {labels: {app: web}}',
    '    spec:',
    '      containers:',
    '        - name: web',
    '          image: shop.example/web:1',
    ...more.map((line) => `          ${line}`),
    '',
  ].join('\n');

export const patch = (setting: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          securityContext: {${setting}}\n`;

export const base = { 'base/kustomization.yaml': 'resources: [web.yaml]\n' };
export const overlay = (name: string, more = '') => ({
  [`${name}/kustomization.yaml`]: `resources: [../base]\npatches: [{path: patch.yaml}]\n${more}`,
});
export const rootful = deployment('securityContext:', '  privileged: true');

export const chart = { 'c/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n' };
export const charted = {
  ...chart,
  'c/templates/a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .x }}\n',
};
