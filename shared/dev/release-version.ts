/** Texts of the repository by path. */
export type Texts = ReadonlyMap<string, string>;

/** Every place where the version of the tool stands; the rest of the text stays as it is, byte by byte. */
const places: readonly (readonly [path: string, place: RegExp])[] = [
  ['package.json', /^( {2}"version": ")([^"]*)/m],
  ['package-lock.json', /^( {2}"version": ")([^"]*)/m],
  ['package-lock.json', /^( {4}"": \{\n(?: {6}"name": "[^"]*",\n)? {6}"version": ")([^"]*)/m],
  ['shared/core/tool.ts', /(\bversion: ')([^']*)/],
];

const changelog = 'CHANGELOG.md';
const unreleased = '## Unreleased';

export const versionedFiles: readonly string[] = [...new Set(places.map(([path]) => path)), changelog];

/** `1.2.3`, without anything behind it: the numbers. */
export function numbersOf(version: string): readonly number[] {
  if (!/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/.test(version))
    throw new Error(`${version} is no version: X.Y.Z is wanted.`);
  return version.split('.').map(Number);
}

/** Below 0 where the first is lower. */
export function compareVersions(one: string, other: string): number {
  const others = numbersOf(other);
  const differences = numbersOf(one).map((number, at) => number - (others[at] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** The version that all places agree on. */
export function versionIn(texts: Texts): string {
  const versions = places.map(([path, place]) => place.exec(textOf(texts, path))?.[2] ?? `none in ${path}`);
  const [version = '', ...others] = new Set(versions);
  if (others.length > 0) throw new Error(`The version is not one: ${[version, ...others].join(', ')}.`);
  return version;
}

/** The files of a new version: `day` is YYYY-MM-DD. */
export function prepared(texts: Texts, version: string, day: string): Texts {
  const before = versionIn(texts);
  if (compareVersions(version, before) <= 0) throw new Error(`${version} is not greater than ${before}.`);
  if (notesIn(texts, unreleased) === '') throw new Error(`${changelog} says nothing under "${unreleased}".`);
  const after = new Map(texts);
  for (const [path, place] of places)
    after.set(
      path,
      textOf(after, path).replace(place, (_, head: string) => head + version),
    );
  after.set(
    changelog,
    textOf(texts, changelog).replace(`${unreleased}\n`, `${unreleased}\n\n## ${version} (${day})\n`),
  );
  return after;
}

/** What the changelog says about a version. */
export const notesOf = (texts: Texts, version: string): string => {
  const notes = notesIn(texts, `## ${version} (`);
  if (notes === '') throw new Error(`${changelog} says nothing about ${version}.`);
  return notes;
};

/** The text below a heading, up to the next one; empty where there is no such heading. */
function notesIn(texts: Texts, heading: string): string {
  const sections = textOf(texts, changelog).split(/^(?=## )/m);
  const section = sections.find((one) => one.startsWith(heading)) ?? '';
  return section.split('\n').slice(1).join('\n').trim();
}

function textOf(texts: Texts, path: string): string {
  const text = texts.get(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
}

/** `v1` for `v1.2.3`, if no other tag of that major is higher. */
export function majorOf(tag: string, tags: readonly string[]): string {
  const version = tag.replace(/^v/, '');
  const [major = 0] = numbersOf(version);
  const rivals = tags.filter((one) => new RegExp(`^v${String(major)}\\.\\d+\\.\\d+$`).test(one));
  const higher = rivals.filter((one) => compareVersions(one.slice(1), version) > 0);
  if (higher.length > 0)
    throw new Error(`v${String(major)} stays: ${higher.join(', ')} is higher than ${tag}.`);
  return `v${String(major)}`;
}
