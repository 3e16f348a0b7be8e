import { violations } from '../../actions/manifest-policy-check/pod-security/checks.ts';
import type { Level } from '../../actions/manifest-policy-check/pod-security/standard.ts';
import { minorOf } from '../../actions/manifest-policy-check/pod-security/version.ts';
import { podsOf, type Pod } from '../../actions/manifest-policy-check/pods.ts';
import { readManifest } from '../../actions/manifest-policy-check/read.ts';
import { rowsOf } from './kubernetes-rows.ts';
import type { Measure, Pack } from './pack.ts';

interface Row {
  readonly id: string;
  readonly level: Level;
  /** `v1.25`. */
  readonly version: string;
  readonly verdict: 'pass' | 'fail';
  /** The check that a `fail` is made to break. */
  readonly check: string | null;
  /** A check of the restricted level that stands in for it. */
  readonly overridden_by?: string;
  readonly sha: string;
}

interface Text {
  readonly sha: string;
  readonly yaml: string;
}

type Judge = (row: Row, broken: readonly string[]) => boolean;

const verdict: Judge = ({ verdict }, broken) => (broken.length === 0) === (verdict === 'pass');
const namesCheck: Judge = ({ check, overridden_by }, broken) =>
  [check, overridden_by].some((id) => typeof id === 'string' && broken.includes(id));

const isFail = ({ verdict }: Row): boolean => verdict === 'fail';
const all = (): boolean => true;

/** The fixtures of Kubernetes' own admission, each pod as it is and in the template of a Deployment. */
export const podSecurity: readonly Pack[] = [
  pack('verdicts', inPod, all, verdict),
  pack('checks', inPod, isFail, namesCheck),
  pack('verdicts in a template', inTemplate, all, verdict),
  pack('checks in a template', inTemplate, isFail, namesCheck),
];

function pack(
  name: string,
  form: (yaml: string) => string,
  isCounted: (row: Row) => boolean,
  holds: Judge,
): Pack {
  return {
    name: `kubernetes/pod-security ${name}`,
    measure(folder): Measure {
      const texts = rowsOf(folder, 'psa-texts') as readonly Text[];
      const pods = new Map(texts.map(({ sha, yaml }) => [sha, podIn(form(yaml))]));
      const rows = (rowsOf(folder, 'psa-cases') as readonly Row[]).filter(isCounted);
      const failures = rows.flatMap((row) => {
        const pod = pods.get(row.sha);
        const minor = minorOf(row.version);
        if (pod === undefined || minor === undefined) return [`${row.id}: not read`];
        const broken = violations(pod, row.level, minor).map(({ check }) => check);
        return holds(row, broken) ? [] : [`${row.id}: broke ${broken.join(' ') || 'nothing'}`];
      });
      return { passed: rows.length - failures.length, total: rows.length, failures, exceptions: {} };
    },
  };
}

function podIn(text: string): Pod | undefined {
  const path = 'pod.yaml';
  const { doc } = readManifest({ path, text, size: text.length, blob: '' });
  const pods = doc === undefined ? [] : podsOf(doc, []);
  return pods.length === 1 ? pods[0] : undefined;
}

function inPod(yaml: string): string {
  return yaml;
}

/** `metadata` and `spec` of the pod become those of the template. */
function inTemplate(yaml: string): string {
  const body = yaml.split('\n').filter((line) => !/^(?:apiVersion|kind):/.test(line));
  return [
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata: {name: wrapped}',
    'spec:',
    '  selector: {matchLabels: {app: wrapped}}',
    '  template:',
    ...body.map((line) => `    ${line}`),
  ].join('\n');
}
