import type { ProjectRule } from '../../../shared/core/rule.ts';
import type { Lockfile, Package } from '../package.ts';
import { before as beforeOf, changed, placedIn } from '../signals/changed.ts';
import { code, listed, packagePurl, shown } from '../wording.ts';
import { changedFrom, lineOf, lockOf } from './example-change.ts';

const elsewhere = { resolved: 'https://other.example/left-lane.tgz' };

/** What the file leaves out comes from where the ecosystem's packages usually come from. */
const usual = 'the usual registry';
const hostOf = ({ origin: { host, kind } }: Package): string => host ?? (kind === 'registry' ? usual : kind);
const told = (host: string): string => (host === usual ? host : code(host));

export const registryHostChanged: ProjectRule<Lockfile> = {
  id: 'dependency-audit/registry-host-changed',
  scope: 'project',
  title: 'Package that now comes from another host',
  severity: 'high',
  confidence: 'medium',
  preset: 'security',
  leads: true,
  why: 'Reviewers skip lockfiles: a changed address there installs other content under a trusted name.',
  advice: 'Write the lockfile anew with the registry that the project uses, and compare.',
  references: ['https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json', 'CWE-494', 'CWE-345'],
  aliases: [],
  examples: {
    bad: [
      {
        text: lockOf({ 'left-lane': elsewhere }),
        ...changedFrom(lockOf({ 'left-lane': {} })),
        lines: [lineOf(0)],
      },
      {
        text: lockOf({ 'left-lane': {}, 'new-lane': elsewhere }),
        ...changedFrom(lockOf({ 'left-lane': {} })),
        lines: [lineOf(1)],
      },
    ],
    good: [{ text: lockOf({ 'left-lane': elsewhere }) }],
  },
  check({ docs, before }, report) {
    if (before === undefined) return;
    const base = beforeOf(before);
    const hostsOfFormat = (format: string) =>
      new Set(base.all.filter(({ doc }) => doc.format === format).map(({ one }) => hostOf(one)));
    const known = new Map(
      [...new Set(docs.map(({ format }) => format))].map((one) => [one, hostsOfFormat(one)]),
    );
    for (const placed of placedIn(changed(docs, before))) {
      const { one, doc } = placed;
      const hosts = known.get(doc.format) ?? new Set();
      // A first lockfile of its kind is compared with nothing.
      if (hosts.size === 0) continue;
      const host = hostOf(one);
      const was = [...new Set(base.of(placed).map((other) => hostOf(other.one)))];
      if (was.includes(host) || (was.length === 0 && hosts.has(host))) continue;
      const from =
        was.length > 0
          ? `it came from ${listed(was.map(told), 3)}`
          : `nothing came from there before (${listed([...hosts].sort().map(told), 3)})`;
      report({
        region: one.region,
        message: `${shown(one)} comes from ${told(host)}; ${from}`,
        evidence: `${packagePurl(one.purl)} ${host}`,
        ...(hosts.has(host) || was.length === 0 ? { severity: 'medium' } : {}),
        properties: { purl: one.purl, host, hostsBefore: was },
      });
    }
  },
};
