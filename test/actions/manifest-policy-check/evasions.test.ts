import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestPolicyCheck } from '../../../actions/manifest-policy-check/check.ts';
import type { Manifest } from '../../../actions/manifest-policy-check/manifest.ts';
import { podRules } from '../../../actions/manifest-policy-check/rules/pods.ts';
import { rbacRules } from '../../../actions/manifest-policy-check/rules/rbac.ts';
import { secretRules } from '../../../actions/manifest-policy-check/rules/secrets.ts';
import type { Rule } from '../../../shared/core/rule.ts';
import { scanText } from '../../scan-text.ts';

const folder = new URL('evasions/', import.meta.url);

/**
 * Manifests that a cluster takes for what they are and a careless reader does not: the rule that must find it, and where.
 * What each holds was decoded with k8s.io/api v0.37 into the types of the API.
 */
const evasions: readonly (readonly [file: string, expected: string])[] = [
  ['word-on.yaml', 'privileged-container 10:9'],
  ['word-yes.yaml', 'privileged-container 10:9'],
  ['word-y.yaml', 'privileged-container 10:9'],
  ['word-upper.yaml', 'privileged-container 10:9'],
  ['word-on-upper.yaml', 'host-network 6:3'],
  ['tag-bool.yaml', 'privileged-container 10:9'],
  ['tag-verbatim.yaml', 'host-pid 6:3'],
  ['tag-escaped.yaml', 'privileged-container 10:9'],
  ['tag-binary-kind.yaml', 'privileged-container 10:9'],
  ['tag-binary-key.yaml', 'host-network 6:12'],
  ['tag-binary-kind-key.yaml', 'host-pid 6:3'],
  ['tag-int.yaml', 'run-as-root 10:9'],
  ['octal-zero.yaml', 'run-as-root 10:9'],
  ['hex-zero.yaml', 'run-as-root 10:9'],
  ['binary-zero.yaml', 'run-as-root 10:9'],
  ['signed-zero.yaml', 'run-as-root 10:9'],
  ['underscore-zero.yaml', 'run-as-root 10:9'],
  ['float-zero.yaml', 'run-as-root 10:9'],
  ['duplicate-key.yaml', 'privileged-container 11:9'],
  ['duplicate-key-quoted.yaml', 'privileged-container 11:9'],
  ['duplicate-context.yaml', 'privileged-container 12:9'],
  ['duplicate-spec.yaml', 'host-network 10:3'],
  ['duplicate-escaped.yaml', 'privileged-container 11:9'],
  ['duplicate-json.json', 'privileged-container 12:11'],
  ['merge.yaml', 'privileged-container 13:9'],
  ['merge-behind-key.yaml', 'privileged-container 10:9'],
  ['merge-list.yaml', 'privileged-container 10:9'],
  ['merge-tag.yaml', 'privileged-container 10:24'],
  ['merge-inline.yaml', 'host-ipc 6:8'],
  ['merge-container.yaml', 'privileged-container 16:56'],
  ['alias-scalar.yaml', 'privileged-container 13:9'],
  ['alias-key.yaml', 'host-pid 5:20'],
  ['alias-context.yaml', 'privileged-container 9:31'],
  ['escape-key.yaml', 'host-network 6:3'],
  ['escape-u.yaml', 'privileged-container 10:9'],
  ['escape-kind.yaml', 'host-pid 6:3'],
  ['escape-kind-alias.yaml', 'host-pid 7:3'],
  ['folded-key.yaml', 'host-pid 8:3'],
  ['complex-key.yaml', 'host-network 6:5'],
  ['block-key.yaml', 'host-network 6:5'],
  ['quoted-key.yaml', 'privileged-container 9:27'],
  ['flow-pod.yaml', 'privileged-container 1:121'],
  ['flow-adjacent.yaml', 'host-network 6:3'],
  ['flow-lines.yaml', 'privileged-container 8:3'],
  ['flow-in-block.yaml', 'host-ipc 5:8'],
  ['value-below.yaml', 'privileged-container 10:9'],
  ['value-below-comment.yaml', 'privileged-container 10:9'],
  ['value-anchored.yaml', 'host-pid 6:3'],
  ['line-separator.yaml', 'host-network 6:35'],
  ['next-line.yaml', 'host-network 6:35'],
  ['paragraph-separator.yaml', 'host-pid 6:16'],
  ['carriage-return.yaml', 'host-pid 6:16'],
  ['crlf.yaml', 'privileged-container 10:9'],
  ['bom.yaml', 'privileged-container 10:9'],
  ['bom-second-document.yaml', 'host-network 10:3'],
  ['second-document.yaml', 'host-network 9:3'],
  ['separator-comment.yaml', 'host-pid 10:3'],
  ['separator-blanks.yaml', 'host-pid 10:3'],
  ['after-broken.yaml', 'host-pid 10:3'],
  ['separator-in-scalar.yaml', 'host-pid 14:3'],
  ['list.yaml', 'privileged-container 13:11'],
  ['pod-list.yaml', 'host-network 6:5'],
  ['list-other-kind.yaml', 'host-pid 8:5'],
  ['list-in-list.yaml', 'host-pid 11:7'],
  ['items-first.yaml', 'host-pid 2:10'],
  ['json-stream.json', 'host-network 3:11'],
  ['json-stream-tight.json', 'host-pid 1:130'],
  ['json-then-yaml.yaml', 'host-pid 8:3'],
  ['json-tabs.json', 'privileged-container 7:23'],
  ['json-escaped.JSON', 'host-network 2:11'],
  ['init-container.yaml', 'privileged-container 7:58'],
  ['ephemeral-container.yaml', 'privileged-container 10:60'],
  ['generate-name.yaml', 'privileged-container 10:9'],
  ['cron-job.yaml', 'host-pid 10:11'],
  ['pod-template.yaml', 'host-ipc 6:5'],
  ['slash-version.yaml', 'host-pid 6:3'],
  ['quoted-template.yaml', 'host-pid 7:3'],
  ['template-beside.yaml', 'host-pid 6:3'],
  ['kustomization.yaml', 'host-pid 6:3'],
  ['test-marker.yaml', 'host-pid 7:3'],
  ['wildcard-flow.yaml', 'rbac-wildcard-verbs 5:46'],
  ['wildcard-alias.yaml', 'rbac-wildcard-verbs 9:5'],
  ['wildcard-literal.yaml', 'rbac-wildcard-verbs 8:5'],
  ['wildcard-binary.yaml', 'rbac-wildcard-verbs 8:5'],
  ['wildcard-among.yaml', 'rbac-wildcard-verbs 8:5'],
  ['secret-string.yaml', 'secret-in-git 5:3'],
  ['secret-folded.yaml', 'secret-in-git 5:3'],
  ['secret-list.yaml', 'secret-in-git 5:16'],
  ['secret-merge.yaml', 'secret-in-git 6:8'],
];

const rules: readonly Rule<Manifest>[] = [...podRules, ...rbacRules, ...secretRules];

describe('what kubectl accepts and naive readers miss', () => {
  it.each(evasions)('%s: %s', (file, expected) => {
    const [id = '', place = ''] = expected.split(' ');
    const rule = rules.find((each) => each.id === `manifest-policy-check/${id}`);
    if (rule === undefined) throw new Error(`no rule is called ${id}`);
    const text = readFileSync(new URL(file, folder), 'utf8');
    const { reports } = scanText(manifestPolicyCheck, rule, { path: `deploy/${file}`, text });
    const places = reports.map(({ region }) => `${region?.startLine ?? 0}:${region?.startColumn ?? 0}`);
    expect(places).toContain(place);
  });

  it('has a row for every file', () => {
    expect(evasions.map(([file]) => file).sort()).toEqual(readdirSync(folder).sort());
    expect(evasions.length).toBeGreaterThanOrEqual(60);
  });
});
