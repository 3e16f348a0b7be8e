import type { Lockfile, Package } from '../package.ts';
import { bringers, simpler } from './brought.ts';
import { descriptorsOf, isWithinDescriptors, isWithinRanges, workspacesNaming } from './npm-ranges.ts';
import { branchOf } from './release.ts';
import { command, run, turnTo, write, type HowTo, type Wanted, type Way, type Ways } from './step.ts';

/** `name@1.0.0`, or `alias@npm:name@1.0.0`. */
const specifier = ({ name, alias, version }: Wanted): string =>
  alias === undefined ? `${name}@${version}` : `${alias}@npm:${name}@${version}`;

const nameThere = ({ name, alias }: Wanted): string => alias ?? name;

const target = ({ name, alias, version }: Wanted): string =>
  alias === undefined ? version : `npm:${name}@${version}`;

/** Of what is there in several versions only those of one branch are meant: `json5@1`. */
const branchKey = (wanted: Wanted): string => `${nameThere(wanted)}@${branchOf(wanted.from)}`;

const member = (key: string, entries: readonly (readonly [string, string])[]): string =>
  `"${key}": { ${entries.map(([name, version]) => `"${name}": "${version}"`).join(', ')} }`;

const isBundled = ({ groups }: Package): boolean => groups.includes('bundled');

/** Where forcing it is not to be had. */
const byBringers = ({ doc, package: one, name }: Wanted, why: string): HowTo =>
  turnTo(`${why}, so take a newer version of ${bringers(doc, one) ?? `what needs \`${name}\``}`);

/** https://docs.npmjs.com/cli/configuring-npm/package-json#overrides */
export const npm: Ways = {
  direct: command((wanted) => {
    const folders = workspacesNaming(wanted.doc, nameThere(wanted));
    return ['npm install', specifier(wanted), ...folders.map((path) => `--workspace ${path}`)].join(' ');
  }),
  through(wanted) {
    const { doc, package: one, from, version } = wanted;
    if (isBundled(one)) return byBringers(wanted, 'it is bundled in another package');
    if (isWithinRanges(doc, nameThere(wanted), from, version)) return run(`npm update ${nameThere(wanted)}`);
    const text = member('overrides', [[branchKey(wanted), target(wanted)]]);
    return write(text, 'package.json', simpler(doc, one));
  },
};

/** https://classic.yarnpkg.com/lang/en/docs/selective-version-resolutions/: keys are paths, without ranges. */
export const yarnClassic: Ways = {
  direct: command((wanted) => `yarn upgrade ${specifier(wanted)}`),
  through(wanted) {
    const { doc, package: one, version } = wanted;
    if (isWithinDescriptors(descriptorsOf(doc, one), version))
      return turnTo('delete its block from yarn.lock and run `yarn install`');
    const paths = isAlone(wanted) ? [nameThere(wanted)] : pathsTo(wanted);
    if (paths === undefined) return byBringers(wanted, 'several versions are in use');
    const entries = paths.map((path) => [path, target(wanted)] as const);
    return write(member('resolutions', entries), 'package.json', simpler(doc, one));
  },
};

/** https://yarnpkg.com/configuration/manifest#resolutions: keys may be descriptors, as the lockfile has them. */
export const yarnBerry: Ways = {
  direct: command((wanted) => `yarn up ${specifier(wanted)}`),
  through(wanted) {
    const { doc, package: one, version } = wanted;
    const descriptors = descriptorsOf(doc, one);
    if (isWithinDescriptors(descriptors, version)) return run(`yarn up --recursive ${nameThere(wanted)}`);
    const keys = isAlone(wanted) ? [nameThere(wanted)] : descriptors;
    if (keys.length === 0 || keys.length > mostKeys) return byBringers(wanted, 'several versions are in use');
    const entries = keys.map((key) => [key, target(wanted)] as const);
    return write(member('resolutions', entries), 'package.json', simpler(doc, one));
  },
};

const mostKeys = 4;

/** https://pnpm.io/settings#overrides; before pnpm 10 they stand in package.json. */
export const pnpm: Ways = {
  direct: command(
    (wanted) => `pnpm${hasWorkspaces(wanted.doc) ? ' --recursive' : ''} update ${specifier(wanted)}`,
  ),
  through(wanted) {
    const { doc, package: one } = wanted;
    const isOld = !/^(?:9|[1-9]\d)\b/.test(doc.formatVersion ?? '');
    return isOld
      ? write(
          `"pnpm": { ${member('overrides', [[branchKey(wanted), target(wanted)]])} }`,
          'package.json',
          simpler(doc, one),
        )
      : write(
          `overrides: { '${branchKey(wanted)}': '${target(wanted)}' }`,
          'pnpm-workspace.yaml',
          simpler(doc, one),
        );
  },
};

/** https://bun.com/docs/install/overrides: by the name alone. */
export const bun: Ways = {
  direct: command((wanted) => `bun add ${specifier(wanted)}`),
  through(wanted) {
    if (!isAlone(wanted)) return byBringers(wanted, 'several versions are in use');
    const text = member('overrides', [[nameThere(wanted), target(wanted)]]);
    return write(text, 'package.json', simpler(wanted.doc, wanted.package));
  },
};

/** Of a manifest without its lockfile. */
export const packageJson: Way = (wanted) => {
  const { isDev, groups } = wanted.package;
  const section =
    isDev === true
      ? 'devDependencies'
      : groups.includes('optional')
        ? 'optionalDependencies'
        : 'dependencies';
  return write(member(section, [[nameThere(wanted), target(wanted)]]), 'package.json');
};

/** The only version of its name. */
const isAlone = ({ doc, name }: Wanted): boolean =>
  doc.packages.filter((one) => one.name === name).length < 2;

/** From each that needs it; undefined where one of their names stands for another version too, or they are many. */
function pathsTo(wanted: Wanted): readonly string[] | undefined {
  const { doc, package: one, name } = wanted;
  const needers = (indices: ReadonlySet<number>) =>
    new Set(
      doc.packages.flatMap(({ name: needer, needs }) =>
        needs?.some((at) => indices.has(at)) ? [needer] : [],
      ),
    );
  const indicesOf = (is: (other: Package) => boolean) =>
    new Set(doc.packages.flatMap((other, index) => (is(other) ? [index] : [])));
  const own = needers(indicesOf((other) => other === one));
  const others = needers(indicesOf((other) => other !== one && other.name === name));
  if (own.size === 0 || own.size > mostKeys || [...own].some((needer) => others.has(needer)))
    return undefined;
  return [...own].map((needer) => `**/${needer}/${nameThere(wanted)}`);
}

/** Folders beside the first one. */
function hasWorkspaces({ text }: Lockfile): boolean {
  const [, importers = ''] = /^importers:[^\S\n]*\n((?:(?: .*)?\n)*)/m.exec(text.slice(0, longest)) ?? [];
  return /^ {2}(?!\.:|'\.':)[^\s#]/m.test(importers);
}

/** In UTF-16 code units: the folders stand at the front. */
const longest = 200_000;
