import type { ProjectRule } from '../../../shared/core/rule.ts';
import { groupBy } from '../../../shared/core/group.ts';
import { remembered } from '../../../shared/core/remembered.ts';
import type { Severity } from '../../../shared/core/severity.ts';
import type { Index, Lockfile, Package } from '../package.ts';
import { before as beforeOf, changed, keyOf, ownIn, placedIn, type Placed } from '../signals/changed.ts';
import { newIndexes, siteOfIndex } from '../signals/indexes.ts';
import { isAmong, siteOf, usualSite } from '../site.ts';
import { code, listed, packagePurl, shown } from '../wording.ts';
import { changedFrom, lineOf, lockOf } from './example-change.ts';

const elsewhere = { resolved: 'https://other.example/left-lane.tgz' };

const words: Readonly<Record<string, string>> = {
  [usualSite]: usualSite,
  archive: 'a file beside the project',
  path: 'a folder beside the project',
  workspace: 'the project itself',
};
const told = (site: string): string => words[site] ?? code(site);

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
    const fresh = changed(docs, before);
    const sitesOf = remembered(
      (was: readonly Placed[]) => new Set(was.map(({ one: { origin } }) => siteOf(origin))),
    );
    const byFormat = groupBy(base.all, ({ doc }) => doc.format);
    const tell = (one: Package, was: readonly string[], all: ReadonlySet<string>, severity?: Severity) => {
      const site = siteOf(one.origin);
      const from =
        was.length > 0
          ? `it came from ${listed(was.map(told), 3)}`
          : `nothing came from there before (${listed([...all].sort().map(told), 3)})`;
      report({
        region: one.region,
        message: `${shown(one)} comes from ${told(site)}; ${from}`,
        evidence: `${packagePurl(one.purl)} ${site}`,
        ...(severity ? { severity } : {}),
        properties: { purl: one.purl, host: site, hostsBefore: was },
      });
    };
    for (const placed of placedIn(fresh)) {
      const { one, doc } = placed;
      const all = byFormat.get(doc.format);
      // A first lockfile of its kind is compared with nothing.
      if (all === undefined) continue;
      const sites = sitesOf(all);
      const site = siteOf(one.origin);
      const was = new Set(base.of(placed).map((other) => siteOf(other.one.origin)));
      if (isAmong(was, site) || (was.size === 0 && isAmong(sites, site))) continue;
      tell(one, [...was], sites, isAmong(sites, site) || was.size === 0 ? 'medium' : undefined);
    }
    const ownBefore = new Set(ownIn(before).map(keyHere));
    for (const placed of ownIn(fresh)) {
      const was = base.of(placed).filter(({ doc }) => doc.path === placed.doc.path);
      if (was.length === 0 || ownBefore.has(keyHere(placed))) continue;
      // A repository may well take a package in; what lies in a folder of it is seen in the review.
      const severity = placed.one.origin.kind === 'workspace' ? 'low' : 'medium';
      tell(placed.one, [...sitesOf(was)], new Set(), severity);
    }
    for (const { index, isKnown } of newIndexes(fresh, before))
      report({
        region: index.region,
        message: sentences[index.kind](code(index.url)),
        evidence: `${index.kind} ${siteOfIndex(index)}`,
        ...(isKnown ? { severity: 'medium' } : {}),
        properties: { host: siteOfIndex(index) },
      });
  },
};

const keyHere = ({ one, doc }: Placed): string => `${doc.path}\0${keyOf(one)}`;

const sentences: Readonly<Record<Index['kind'], (url: string) => string>> = {
  'index-url': (url) => `Packages come from ${url} now, and did not before`,
  'extra-index-url': (url) => `Packages may come from ${url} now, and could not before`,
  'find-links': (url) => `Packages may come from ${url} now, and could not before`,
  'trusted-host': (url) => `Anyone may answer for ${url} now: its certificate is not looked at any more`,
};
