import { describe, expect, it } from 'vitest';
import { manifestPolicyCheck } from '../../../actions/manifest-policy-check/check.ts';
import { readManifest } from '../../../actions/manifest-policy-check/read.ts';
import { podRules } from '../../../actions/manifest-policy-check/rules/pods.ts';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import type { Check } from '../../../shared/core/check.ts';
import type { Report } from '../../../shared/core/finding.ts';
import type { ActiveRule } from '../../../shared/core/settings.ts';
import { View } from '../../../shared/core/view.ts';
import { untold } from '../../untold.ts';

const tool = (name: string, ...ids: readonly string[]) => ({ name, ids, without: {} });

const check: Check = {
  ...manifestPolicyCheck,
  rules: podRules.filter(({ id }) => /(?:privileged-container|host-network)$/.test(id)),
  upstream: [
    tool('kube-linter', 'privileged-container', 'host-network'),
    tool('polaris', 'runAsPrivileged', 'hostNetworkSet'),
  ],
};

/** What is found in a text and not ignored, as `host-network 6`; and what is wrong with the ignores. */
function left(text: string): { left: readonly string[]; faults: readonly string[] } {
  const { doc } = readManifest({ path: 'deploy/web.yaml', text, size: text.length, blob: '' });
  if (doc === undefined) throw new Error('no document');
  const view = new View(doc, new Catalogue([check]));
  const found = check.rules.flatMap((rule) => {
    const active: ActiveRule = { rule, severityOf: () => 'high', options: {}, yields: () => false };
    const reports: Report[] = [];
    const options = { workloads: [] };
    if (rule.scope === 'document')
      rule.check({ doc, options, facts: undefined, today: '2026-01-01', unchecked: untold }, (one) =>
        reports.push(one),
      );
    return reports
      .filter((one) => view.observe(active, one)?.ignore === undefined)
      .map(({ region }) => `${rule.id.split('/')[1] ?? ''} ${region?.startLine ?? 0}`);
  });
  return { left: found.sort(), faults: view.faults.map(({ message }) => message) };
}

/** The host's network is on line 9, `a` is privileged on line 14 and `b` on line 18, what is `above` not counted. */
const workload = ({ object = '{}', pod = '{}', above = '' } = {}): string =>
  `${above}apiVersion: apps/v1
kind: Deployment
metadata: {name: web, annotations: ${object}}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}, annotations: ${pod}}
    spec:
      hostNetwork: true
      containers:
        - name: a
          image: shop/a:1
          securityContext:
            privileged: true
        - name: b
          image: shop/b:1
          securityContext:
            privileged: true
`;

const all = ['host-network 9', 'privileged-container 14', 'privileged-container 18'];
const privileged = ['privileged-container 14', 'privileged-container 18'];

describe('annotations that ignore', () => {
  it.each<[title: string, text: string, left: readonly string[]]>([
    ['nothing', workload(), all],
    ['kube-linter', workload({ object: '{ignore-check.kube-linter.io/host-network: "agent"}' }), privileged],
    ['kube-linter, all', workload({ object: '{kube-linter.io/ignore-all: "old"}' }), []],
    ['kube-linter does not look at pods', workload({ pod: '{kube-linter.io/ignore-all: "old"}' }), all],
    ['an unknown check', workload({ object: '{ignore-check.kube-linter.io/no-such: "x"}' }), all],
    ['checkov', workload({ object: '{checkov.io/skip1: CKV_K8S_19=agent}' }), privileged],
    ['checkov without a reason', workload({ object: '{checkov.io/skip1: CKV_K8S_19}' }), privileged],
    ['checkov, in the template', workload({ pod: '{bridgecrew.io/skip2: CKV_K8S_19=a=b}' }), privileged],
    ['polaris', workload({ object: '{polaris.fairwinds.com/hostNetworkSet-exempt: "true"}' }), privileged],
    ['polaris, all', workload({ object: '{polaris.fairwinds.com/exempt: "True"}' }), []],
    ['polaris says no', workload({ object: '{polaris.fairwinds.com/exempt: "false"}' }), all],
    [
      'kube-score',
      workload({ object: '{kube-score/ignore: "x, container-security-context-privileged"}' }),
      ['host-network 9'],
    ],
    [
      'kube-score, in the template',
      workload({ pod: '{kube-score/ignore: container-security-context-privileged}' }),
      ['host-network 9'],
    ],
    [
      'ours',
      workload({ object: '{portcullis/ignore: "manifest-policy-check/host-network -- an agent"}' }),
      privileged,
    ],
    [
      'ours, two lines in the template',
      workload({ pod: '{portcullis/ignore: "host-network -- an agent\\nCKV_K8S_16 -- the same"}' }),
      [],
    ],
    [
      'ours, for one container',
      workload({ object: '{portcullis/ignore.a: "CKV_K8S_16 -- it loads modules"}' }),
      ['host-network 9', 'privileged-container 18'],
    ],
    [
      'ours, for the other container, in the template',
      workload({ pod: '{portcullis/ignore.b: "CKV_K8S_16 -- it loads modules until 2030-01-01"}' }),
      ['host-network 9', 'privileged-container 14'],
    ],
    [
      'ours, for a container that is not there',
      workload({ pod: '{portcullis/ignore.c: "CKV_K8S_16 -- it loads modules"}' }),
      all,
    ],
  ])('%s', (_, text, expected) => {
    expect(left(text)).toEqual({ left: expected, faults: [] });
  });

  it.each([
    ['{portcullis/ignore: "CKV_K8S_16"}', 'gives no reason'],
    ['{portcullis/ignore: ""}', 'names no rule'],
    ['{portcullis/ignore: "no-such-rule -- why"}', 'no rule is called "no-such-rule"'],
    ['{portcullis/ignore.a: "CKV_K8S_16 -- why until soon"}', 'no day, written as YYYY-MM-DD'],
  ])('%s is a fault: %s', (object, fault) => {
    const found = left(workload({ object }));
    expect(found.left).toEqual(all);
    expect(found.faults).toEqual([expect.stringContaining(fault)]);
  });

  it('speaks for its own object alone', () => {
    const silent = workload({ object: '{kube-linter.io/ignore-all: "old"}' });
    expect(left(`${silent}---\n${workload()}`).left).toEqual([
      'host-network 28',
      'privileged-container 33',
      'privileged-container 37',
    ]);
  });
});

describe('comments that ignore', () => {
  const comment = '# portcullis-ignore: CKV_K8S_16 -- it loads modules\n';
  const indented = (text: string, name: string) =>
    text.replace(`        - name: ${name}`, `        ${comment}        - name: ${name}`);

  it.each<[title: string, text: string, left: readonly string[]]>([
    ['above an object', workload({ above: comment }), ['host-network 10']],
    ['above its marker', workload({ above: `${comment}---\n` }), ['host-network 11']],
    ['above more comments', workload({ above: `${comment}# more\n\n` }), ['host-network 12']],
    ['below the marker', workload({ above: `---\n${comment}` }), ['host-network 11']],
    ['above a container', indented(workload(), 'a'), ['host-network 9', 'privileged-container 19']],
    ['above the last container', indented(workload(), 'b'), ['host-network 9', 'privileged-container 14']],
    [
      'above a field',
      workload().replace('            privileged', `            ${comment}            privileged`),
      ['host-network 9', 'privileged-container 19'],
    ],
    ['beside the first line', workload().replace('apps/v1', `apps/v1 ${comment.trim()}`), all],
    [
      'above an object, and not the next',
      `${workload({ above: comment })}---\n${workload()}`,
      ['host-network 10', 'host-network 29', 'privileged-container 34', 'privileged-container 38'],
    ],
  ])('%s', (_, text, expected) => {
    expect(left(text)).toEqual({ left: expected, faults: [] });
  });
});
