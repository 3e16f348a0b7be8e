import { expect, test } from 'vitest';
import { packagePurl } from '../../../actions/dependency-audit/wording.ts';
import { pick, seeded } from '../../random.ts';
import { audited, npmLock, osv } from './audited.ts';

/** Versions are `N.0.0`; each of these is affected below its number. Two records are about one fault of `b-lane`. */
const affectedBelow: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'a-lane': { 'GHSA-aaaa-aaaa-aaaa': 5 },
  'b-lane': { 'GHSA-bbbb-bbbb-bbbb': 4 },
  'c-lane': { 'GHSA-cccc-cccc-cccc': 3, 'GHSA-cccc-dddd-eeee': 7 },
  '@acme/d-lane': { 'GHSA-dddd-dddd-dddd': 6 },
};
const records = [
  ...Object.entries(affectedBelow).flatMap(([name, ids]) =>
    Object.entries(ids).map(([id, below]) => osv(id, name, `${String(below)}.0.0`)),
  ),
  osv('CVE-2026-2222', 'b-lane', '4.0.0', { aliases: ['GHSA-bbbb-bbbb-bbbb'] }),
];
const names = [
  'a-lane',
  'b-lane',
  'c-lane',
  '@acme/d-lane',
  'safe-lane',
  'clean-lane',
  'quiet-lane',
] as const;

interface Entry {
  readonly name: string;
  readonly version: number;
  /** What it is installed as. */
  readonly as: string;
}
interface Lock {
  readonly path: string;
  readonly entries: readonly Entry[];
}
type Random = () => number;

const below = (random: Random, most: number): number => Math.floor(random() * most);
const entryOf = (random: Random, name: string = pick(random, names)): Entry => ({
  name,
  version: 1 + below(random, 8),
  as: name,
});

function writtenAs({ path, entries }: Lock): string {
  if (path.endsWith('yarn.lock'))
    return `# yarn lockfile v1\n\n\n${entries
      .map(({ name, version, as }) => {
        const asked = as === name ? `${name}@^1` : `${as}@npm:${name}@^1`;
        return `"${asked}":\n  version "${String(version)}.0.0"\n  resolved "https://packages.example/${name}/-/x-${String(version)}.0.0.tgz#00"\n`;
      })
      .join('\n')}`;
  return npmLock(
    Object.fromEntries(
      entries.map(({ name, version, as }) => [
        as,
        { version: `${String(version)}.0.0`, ...(as === name ? {} : { name }) },
      ]),
    ),
  );
}

const filesOf = (locks: readonly Lock[]) =>
  Object.fromEntries(locks.map((lock) => [lock.path, writtenAs(lock)]));

/** What is there, as whoever wrote the lockfiles would say. */
const hitsOf = (locks: readonly Lock[]): ReadonlySet<string> =>
  new Set(
    locks.flatMap(({ entries }) =>
      entries.flatMap(({ name, version }) =>
        Object.entries(affectedBelow[name] ?? {})
          .filter(([, number]) => version < number)
          .map(
            ([id]) => `${packagePurl(`pkg:npm/${name.replace('@', '%40')}@${String(version)}.0.0`)} ${id}`,
          ),
      ),
    ),
  );

const mapped = (random: Random, locks: readonly Lock[], change: (lock: Lock) => Lock): readonly Lock[] => {
  const at = below(random, locks.length);
  return locks.map((lock, index) => (index === at ? change(lock) : lock));
};
const withEntry = (random: Random, { path, entries }: Lock, change: (entry: Entry) => Entry): Lock => {
  return { path, entries: entries.map((entry) => (random() < 0.4 ? change(entry) : entry)) };
};

const changes: Readonly<Record<string, (random: Random, locks: readonly Lock[]) => readonly Lock[]>> = {
  add: (random, locks) =>
    mapped(random, locks, ({ path, entries }) => {
      const fresh = entryOf(random, pick(random, [names[0], names[1], names[2], names[3], 'safe-lane']));
      return entries.some(({ as }) => as === fresh.as)
        ? { path, entries }
        : { path, entries: [fresh, ...entries] };
    }),
  bump: (random, locks) =>
    mapped(random, locks, (lock) =>
      withEntry(random, lock, (one) => ({ ...one, version: one.version + 1 + below(random, 7) })),
    ),
  downgrade: (random, locks) =>
    mapped(random, locks, (lock) =>
      withEntry(random, lock, (one) => ({
        ...one,
        version: Math.max(1, one.version - 1 - below(random, 6)),
      })),
    ),
  remove: (random, locks) =>
    mapped(random, locks, ({ path, entries }) => ({ path, entries: entries.slice(1) })),
  move: (random, locks) => mapped(random, locks, (lock) => ({ ...lock, path: `moved/${lock.path}` })),
  rename: (random, locks) =>
    mapped(random, locks, (lock) => ({
      ...lock,
      path: lock.path.replace('package-lock.json', 'npm-shrinkwrap.json'),
    })),
  convert: (random, locks) =>
    mapped(random, locks, (lock) => ({ ...lock, path: lock.path.replace('package-lock.json', 'yarn.lock') })),
  alias: (random, locks) =>
    mapped(random, locks, (lock) =>
      withEntry(random, lock, (one) => ({ ...one, as: `alias-of-${one.name.replace(/\W/g, '')}` })),
    ),
  reorder: (random, locks) =>
    mapped(random, locks, ({ path, entries }) => ({ path, entries: entries.toReversed() })),
  'split into workspaces': (_, locks) =>
    locks.flatMap(({ path, entries }) => [
      { path: `packages/one/${path}`, entries: entries.slice(0, 3) },
      { path: `packages/two/${path}`, entries: entries.slice(2) },
    ]),
};
const kinds = Object.keys(changes) as [string, ...string[]];

test('200 changes: nothing is new that is not, and nothing new is missed', async () => {
  const random = seeded(20_260);
  const seen = { introduced: 0, existing: 0, fixed: 0 };
  for (let round = 0; round < 200; round += 1) {
    const base: readonly Lock[] = ['', 'web/'].slice(0, 1 + below(random, 2)).map((folder) => ({
      path: `${folder}${pick(random, ['package-lock.json', 'package-lock.json', 'yarn.lock'])}`,
      entries: names.filter(() => random() < 0.5).map((name) => entryOf(random, name)),
    }));
    const made = [
      kinds[round % kinds.length] ?? 'add',
      ...(random() < 0.5 ? [pick(random, ['add', 'downgrade', 'downgrade']), pick(random, kinds)] : []),
    ];
    const head = made.reduce((locks, kind) => changes[kind]?.(random, locks) ?? locks, base);
    const isTold = random() < 0.5;
    const renamed = new Map(isTold ? base.map(({ path }, index) => [path, head[index]?.path ?? path]) : []);
    const { result } = await audited({
      head: filesOf(head),
      base: filesOf(base),
      renamed,
      records,
      scope: 'all',
    });
    const findings = result.checks
      .flatMap((check) => check.findings)
      .filter(({ ruleId }) => ruleId === 'dependency-audit/vulnerable-dependency');
    const of = (status: string) =>
      [...new Set(findings.filter((one) => one.status === status).map(({ evidence }) => evidence))].sort();
    const [before, after] = [hitsOf(base), hitsOf(head)];
    const stays = (one: string, was: Lock) =>
      head.some((now) => now.path === was.path && hitsOf([now]).has(one));
    // Old is what the file had, under its old name maybe, and what comes out of a file that has it no more.
    const isOld = (one: string, now: Lock) =>
      base
        .filter((was) => hitsOf([was]).has(one))
        .some((was) => (renamed.get(was.path) ?? was.path) === now.path || !stays(one, was));
    const told = head.flatMap((now) => [...hitsOf([now])].map((one) => ({ one, old: isOld(one, now) })));
    const those = (old: boolean) => [
      ...new Set(told.filter((each) => each.old === old).map(({ one }) => one)),
    ];
    const wanted = {
      introduced: those(false).sort(),
      existing: those(true).sort(),
      fixed: [...before].filter((one) => !after.has(one)).sort(),
    };
    const got = { introduced: of('introduced'), existing: of('existing'), fixed: of('fixed') };
    expect({ round, made, ...got }).toEqual({ round, made, ...wanted });
    for (const status of ['introduced', 'existing', 'fixed'] as const) seen[status] += wanted[status].length;
  }
  // The generator must not run dry.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(15);
}, 60_000);
