import type { Fix, Region } from '../../../shared/core/finding.ts';
import { linesOf, spanOf } from '../../../shared/parse/edit.ts';
import type { Lockfile, Package } from '../package.ts';
import { pinnedTogether } from './together.ts';

/**
 * Files that people write themselves, and that nothing else has to agree with: manifests are judged only for what no
 * lockfile answers for.
 */
const byHand: ReadonlySet<string> = new Set([
  'requirements',
  'pom.xml',
  'maven-extensions',
  'dotnet-tools',
  'global.json',
  'dotnet-project',
  'directory-props',
  'msbuild-import',
  'libs.versions.toml',
  ...['package.json', 'pyproject.toml', 'Pipfile', 'Cargo.toml', 'Gemfile', 'composer.json'],
]);

/**
 * A change of the version where it stands: only where the entry has it once, no checksum belongs to it, and no stranger has
 * the same version from there.
 */
export function manifestFix(doc: Lockfile, one: Package, version: string): readonly Fix[] {
  const offset = versionOffset(doc, one, version);
  const { kin, strangers } = pinnedTogether(doc, one);
  if (offset === undefined || strangers.length > 0) return [];
  const title = [`Take ${version}`, ...kin.map(({ name }) => name)].join(', also for ');
  const edit = { path: doc.path, offset, length: one.version.length, text: version };
  return [{ title, mode: 'suggest', edits: [edit] }];
}

/** The line as it is to be, and its number; undefined where the version does not stand in it as it is. */
export function changedLine(
  doc: Lockfile,
  one: Package,
  version: string,
): { readonly text: string; readonly number: number } | undefined {
  const offset = versionOffset(doc, one, version);
  if (offset === undefined) return undefined;
  const { start, end } = spanOf(doc, placeOf(one));
  const isOneLine = !doc.text.slice(start, end).includes('\n');
  const from = isOneLine ? start : doc.text.lastIndexOf('\n', offset) + 1;
  const lineEnd = doc.text.indexOf('\n', offset);
  const to = isOneLine ? end : lineEnd < 0 ? doc.text.length : lineEnd;
  const text = `${doc.text.slice(from, offset)}${version}${doc.text.slice(offset + one.version.length, to)}`;
  return { text: text.trim(), number: linesOf(doc).lineAt(offset) };
}

const placeOf = ({ pinnedAt, region }: Package): Region => pinnedAt ?? region;

function versionOffset(doc: Lockfile, one: Package, version: string): number | undefined {
  const place = placeOf(one);
  if (!byHand.has(doc.format) || one.integrity.length > 0 || !plain.test(version)) return undefined;
  if (place.path !== doc.path) return undefined;
  const { start, end } = spanOf(doc, place);
  const at = onlyPlace(doc.text.slice(start, end), one.version);
  return at === undefined ? undefined : start + at;
}

const plain = /^[\w.+!-]{1,100}$/;

/** Where the word stands, neither in a longer word nor twice. */
function onlyPlace(text: string, word: string): number | undefined {
  const at = text.indexOf(word);
  if (word === '' || at < 0 || text.includes(word, at + 1)) return undefined;
  const beside = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
  return /[\w.+-]/.test(beside) ? undefined : at;
}
