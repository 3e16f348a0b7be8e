import type { Gathered, Gatherer, OptionValues } from '../../shared/core/check.ts';
import type { Properties } from '../../shared/core/finding.ts';
import { groupBy } from '../../shared/core/group.ts';
import { groupAliases } from './advisories/aliases.ts';
import type { Advised, Pinned } from './advisories/source.ts';
import { questionsOf } from './asked.ts';
import type { DependencyFacts } from './facts.ts';
import { GivenFault } from './gathering/given-files.ts';
import { packageKey } from './advisories/package-names.ts';
import { unprovenClaims } from './gathering/unproven.ts';
import { baseDocuments } from './gathering/base-documents.ts';
import { untold } from './gathering/untold.ts';
import { readVexDocuments } from './gathering/vex-documents.ts';
import { auditOptions } from './options.ts';
import type { Acceptance } from './ignores/acceptance.ts';
import { readNestedIgnores } from './ignores/nested.ts';
import { joined, joinedBase } from './joined/compose.ts';
import type { Lockfile, Package } from './package.ts';
import { vexAnswers } from './vex/applicable.ts';

/** Rules that need to know what advisories say. */
const asking = [
  'dependency-audit/vulnerable-dependency',
  'dependency-audit/malicious-package',
  'dependency-audit/unmaintained-dependency',
  'dependency-audit/unknown-verdict',
];

/** `ignores`: what other tools are told to accept. */
export function gatherer(
  values: OptionValues,
  rulesOn: ReadonlySet<string>,
  ignores: readonly Acceptance[] = [],
): Gatherer<Lockfile, DependencyFacts> | undefined {
  if (!asking.some((id) => rulesOn.has(id))) return undefined;
  const options = auditOptions(values);
  return {
    asks: options.advisories.length > 0 ? 'machine' : 'network',
    async gather(docs, context) {
      const whole = joined(docs);
      const pinned = pinnedIn([...whole, ...joinedBase(docs, context.before)]);
      const packages = pinned.filter(({ ecosystem }) => options.ecosystems.has(ecosystem));
      const left = leftOut(pinned, packages);
      const nested = await readNestedIgnores(docs, context.files.base ?? context.files.head);
      const vex = await readVexDocuments(options.vex, context.files);
      const errors = [...vex.problems, ...nested.problems];
      if (packages.length === 0) return { facts: noFacts, unchecked: [], errors, notes: left };
      const [{ advisorySource }, { readFeeds }] = await Promise.all([
        import('./gathering/advisory-source.ts'),
        import('./gathering/feeds.ts'),
      ]);
      try {
        const source = await advisorySource(options, context);
        const advised = await source.advisoriesFor(packages);
        const vulnerabilities = new Map(
          [...advised.byPackage].map(([key, records]) => [key, groupAliases(records)]),
        );
        const ids = new Set([...vulnerabilities.values()].flat().flatMap((one) => one.ids));
        const feeds = await readFeeds(options, context, ids);
        const { epss, exploited } = feeds;
        const isAdvised = ({ ecosystem, name }: Package) => vulnerabilities.has(packageKey(ecosystem, name));
        const mayAsk = options.advisories.length === 0;
        const isLacking = advised.unchecked.length > 0;
        const standing = isLacking && !context.gatesExisting ? await baseDocuments(docs, context) : [];
        const { unchecked, notes } = untold(whole, advised.unchecked, joined(standing));
        return {
          facts: {
            vulnerabilities,
            epss,
            exploited,
            vex: vexAnswers(vex.documents, options.vexProducts),
            ignores: [...ignores, ...nested.acceptances],
            unproven: await unprovenClaims(docs, context, isAdvised, mayAsk),
            isWhole: advised.unchecked.length === 0 && advised.problems.length === 0,
          },
          unchecked,
          errors: [...errors, ...advised.problems],
          tally: { 'advisories.packages': packages.length, ...advised.tally },
          properties: coverageOf(advised),
          notes: [...left, ...datedNotes(advised), ...notes, ...advised.notes, ...feeds.notes],
        };
      } catch (error) {
        if (!(error instanceof GivenFault)) throw error;
        return refused([...errors, error.problem]);
      }
    },
  };
}

export const noFacts: DependencyFacts = {
  vulnerabilities: new Map(),
  epss: new Map(),
  exploited: new Map(),
  vex: () => undefined,
  ignores: [],
  unproven: new Set(),
  isWhole: false,
};

const refused = (errors: Gathered<DependencyFacts>['errors']): Gathered<DependencyFacts> => ({
  facts: noFacts,
  unchecked: [],
  errors,
});

const pinnedIn = (docs: readonly Lockfile[]): readonly Pinned[] => [
  ...new Map(
    docs
      .flatMap((doc) => doc.packages.flatMap(questionsOf))
      .map((one) => [`${one.ecosystem}\0${one.name}\0${one.version}`, one]),
  ).values(),
];

function leftOut(pinned: readonly Pinned[], asked: readonly Pinned[]): readonly string[] {
  const known = new Set(asked);
  const left = groupBy(
    pinned.filter((one) => !known.has(one)),
    ({ ecosystem }) => ecosystem,
  );
  const names = [...left].map(([ecosystem, own]) => `${ecosystem} (${String(own.length)})`).sort();
  return left.size === 0
    ? []
    : [`Not looked up, since \`ecosystems\` does not name them: packages of ${names.join(', ')}.`];
}

/** Sources are shown by name and date; what was asked online has the day of asking. */
function coverageOf({ coverage, date }: Advised): Properties {
  const of = { 'advisories.date': date ?? null };
  if (coverage === undefined) return of;
  return {
    ...of,
    'advisories.coverage': Object.fromEntries(
      Object.entries(coverage.ecosystems).map(([name, { packages, advisories, date: newest }]) => [
        name,
        { packages, advisories, date: newest ?? null },
      ]),
    ),
    'advisories.sources': coverage.sources.map(({ name, sha256, records, date: newest }) => ({
      name,
      sha256,
      records,
      date: newest ?? null,
    })),
  };
}

function datedNotes({ coverage, date }: Advised): readonly string[] {
  if (coverage === undefined) return [];
  const names = Object.keys(coverage.ecosystems).sort().join(', ');
  return [`Advisories given, of ${date ?? 'an unknown date'}, for ${names === '' ? 'no ecosystem' : names}.`];
}
