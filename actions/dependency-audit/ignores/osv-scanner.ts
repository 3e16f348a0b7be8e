import type { SourceFile } from '../../../shared/core/document.ts';
import { readTomlTree } from '../../../shared/parse/toml-tree.ts';
import { below, isSet, itemsOf, membersOf, textOf, type Tree } from '../../../shared/parse/tree.ts';
import { hasId, SettingsFile, type Ignores } from './settings-file.ts';

/** Reads `osv-scanner.toml`. https://google.github.io/osv-scanner/configuration/ */
export function readOsvScanner(source: SourceFile): Ignores {
  const file = new SettingsFile(source);
  const read = readTomlTree(source.text);
  if (read.root === undefined) {
    file.fault(read.line, `the file is no TOML (${read.fault})`);
    return file;
  }
  for (const entry of itemsOf(read.root, 'IgnoredVulns')) {
    failOnOthers(entry, ['id', 'ignoreUntil', 'reason'], file);
    const id = textOf(entry, 'id');
    if (id === undefined || id === '') file.fault(file.lineOf(entry), 'an entry of IgnoredVulns has no id');
    else
      file.accept(file.lineOf(entry), {
        until: below(entry, 'ignoreUntil'),
        reason: textOf(entry, 'reason'),
        fits: (hit) => hasId(hit, id),
      });
  }
  for (const entry of itemsOf(read.root, 'PackageOverrides')) override(entry, file);
  return file;
}

const selectors = ['name', 'version', 'ecosystem', 'group'];

/** A selector that is misspelt, or no text, would select everything. */
function failOnOthers(entry: Tree, known: readonly string[], file: SettingsFile): void {
  for (const [key, { value, start }] of membersOf(entry))
    if (!known.includes(key)) file.fault(file.lineOf({ start }), 'an entry has a key that is not known here');
    else if (selectors.includes(key) && textOf(value) === undefined)
      file.fault(file.lineOf({ start }), `${key} is no text`);
}

/** What is said of licences alone accepts no vulnerability. */
function override(entry: Tree, file: SettingsFile): void {
  const more = ['ignore', 'vulnerability', 'license', 'effectiveUntil', 'reason'];
  failOnOthers(entry, [...selectors, ...more], file);
  const ignores = isSet(entry, 'ignore') || isSet(below(entry, 'vulnerability') ?? entry, 'ignore');
  if (!ignores) return;
  const [name, version, ecosystem, group] = selectors.map((key) => textOf(entry, key));
  file.accept(file.lineOf(entry), {
    until: below(entry, 'effectiveUntil'),
    reason: textOf(entry, 'reason'),
    fits: ({ package: one }) =>
      (name ?? one.name) === one.name &&
      (version ?? one.version) === one.version &&
      (ecosystem ?? one.ecosystem) === one.ecosystem &&
      (group === undefined || one.groups.includes(group)),
  });
}
