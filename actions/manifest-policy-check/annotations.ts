import type { IgnoreComment } from '../../shared/core/ignore.ts';
import { list } from '../../shared/core/imported-ignores.ts';

/** What annotations of other tools ask to leave out: ids of theirs, and why if they say so. */
type Foreign = (name: string, value: string) => Pick<IgnoreComment, 'selectors' | 'reason'> | undefined;

const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** `ignore-check.kube-linter.io/<check>: why`, `kube-linter.io/ignore-all: why`. (Facts: kube-linter's documentation, "Configuring".) */
const kubeLinter: Foreign = (name, value) => {
  if (name === 'kube-linter.io/ignore-all') return { selectors: ['kube-linter:*'], reason: said(value) };
  const sign = 'ignore-check.kube-linter.io/';
  return name.startsWith(sign) ? { selectors: [name.slice(sign.length)], reason: said(value) } : undefined;
};

/** `checkov.io/skip1: CKV_K8S_8=why`; its two newer owners have the same. (Facts: checkov's kubernetes_utils.py.) */
const checkov: Foreign = (name, value) => {
  if (!/^(?:checkov|bridgecrew|cortex)\.io\/skip/.test(name)) return undefined;
  const [id = '', ...reason] = value.split('=');
  return { selectors: [id.trim()], reason: said(reason.join('=')) };
};

/** `polaris.fairwinds.com/exempt: "true"`, `polaris.fairwinds.com/<check>-exempt: "true"`. (Facts: polaris' documentation, "Exemptions".) */
const polaris: Foreign = (name, value) => {
  const { check, all } =
    /^polaris\.fairwinds\.com\/(?:(?<check>[\w.-]+)-exempt|(?<all>exempt))$/.exec(name)?.groups ?? {};
  if (value.trim().toLowerCase() !== 'true' || (check ?? all) === undefined) return undefined;
  return { selectors: [check ?? 'polaris:*'], reason: null };
};

/** `kube-score/ignore: a,b`. (Facts: kube-score's README, "Ignoring a test".) */
const kubeScore: Foreign = (name, value) =>
  name === 'kube-score/ignore'
    ? { selectors: list(value).flatMap((id) => [id, ...(implied[id] ?? [])]), reason: null }
    : undefined;

const implied: Readonly<Record<string, readonly string[]>> = {
  'container-resources': ['container-ephemeral-storage-request-and-limit'],
};

/** Tools that look at the annotations of the object alone, and those that look at the pod template's too. */
const ofObject = [kubeLinter, polaris];
const ofPods = [checkov, kubeScore];

/** Undefined for an annotation that is about something else. */
export function foreignIgnore(
  name: string,
  value: string,
  place: 'object' | 'pod',
): IgnoreComment | undefined {
  for (const form of place === 'object' ? [...ofObject, ...ofPods] : ofPods) {
    const found = form(name, value);
    if (found) return { ...found, until: null, reach: 'next', own: false };
  }
  return undefined;
}
