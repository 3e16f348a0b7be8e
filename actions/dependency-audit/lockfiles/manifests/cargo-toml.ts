import { Lines } from '../../../../shared/parse/lines.ts';
import { below, isSet, membersOf, textOf, type Tree } from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import type { Entry } from '../entries.ts';
import { originOf, usualRegistry } from '../origin.ts';
import { regionOf } from '../places.ts';
import { tomlOf } from '../toml.ts';
import type { ManifestReading } from './manifest.ts';
import { rangeDemand } from './semver-range.ts';

/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
export const cargoManifest: ManifestReading = {
  manager: 'cargo',
  ecosystem: 'crates.io',
  entries(file) {
    const lines = new Lines(file.path, file.text);
    const root = tomlOf(file);
    const targets = [...membersOf(root, 'target').values()].map(({ value }) => value);
    return [root, below(root, 'workspace'), ...targets].flatMap((part) =>
      sections.flatMap(([section, isDev]) =>
        [...membersOf(part, section)].map(([name, member]): Entry => ({
          name: textOf(member.value, 'package') ?? name,
          // A version alone may be any that goes with it.
          ...rangeDemand(textOf(member.value) ?? textOf(member.value, 'version') ?? '', 'at least'),
          region: regionOf(member, lines),
          isDirect: true,
          isDev,
          origin: originIn(member.value),
        })),
      ),
    );
  },
};

const sections = [
  ['dependencies', false],
  ['build-dependencies', false],
  ['dev-dependencies', true],
] as const;

function originIn(tree: Tree): Origin {
  const [path, git] = [textOf(tree, 'path'), textOf(tree, 'git')];
  if (path !== undefined) return originOf('path', path);
  if (git !== undefined) return originOf('git', git, textOf(tree, 'rev'));
  return isSet(tree, 'workspace') ? { ...usualRegistry, kind: 'workspace' } : usualRegistry;
}
