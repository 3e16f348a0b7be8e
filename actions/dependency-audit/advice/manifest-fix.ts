import type { Fix } from '../../../shared/core/finding.ts';
import { spanOf } from '../../../shared/parse/edit.ts';
import type { Lockfile, Package } from '../package.ts';

/**
 * Files that people write themselves, and that nothing else has to agree with: manifests are judged only where no lockfile
 * answers for them.
 */
const written: ReadonlySet<string> = new Set([
  'requirements',
  'pom.xml',
  'maven-extensions',
  'dotnet-tools',
  'dotnet-project',
  'directory-props',
  'msbuild-import',
  'libs.versions.toml',
  ...['package.json', 'pyproject.toml', 'Pipfile', 'Cargo.toml', 'Gemfile', 'composer.json'],
]);

/** A change of the version where it stands: only where the entry has it once, and no checksum belongs to it. */
export function manifestFix(doc: Lockfile, one: Package, version: string): readonly Fix[] {
  if (!written.has(doc.format) || one.integrity.length > 0 || !plain.test(version)) return [];
  const place = one.pinnedAt ?? one.region;
  if (place.path !== doc.path) return [];
  const { start, end } = spanOf(doc, place);
  const entry = doc.text.slice(start, end);
  const at = onlyPlace(entry, one.version);
  if (at === undefined) return [];
  const edit = { path: doc.path, offset: start + at, length: one.version.length, text: version };
  return [{ title: `Take ${version}`, mode: 'suggest', edits: [edit] }];
}

const plain = /^[\w.+!-]{1,100}$/;

/** Where the word stands, neither in a longer word nor twice. */
function onlyPlace(text: string, word: string): number | undefined {
  const at = text.indexOf(word);
  if (word === '' || at < 0 || text.includes(word, at + 1)) return undefined;
  const beside = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
  return /[\w.+-]/.test(beside) ? undefined : at;
}
