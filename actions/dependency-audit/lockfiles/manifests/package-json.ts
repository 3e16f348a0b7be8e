import { Lines } from '../../../../shared/parse/lines.ts';
import { membersOf, textOf } from '../../../../shared/parse/tree.ts';
import { noDemand } from '../demand.ts';
import type { Entry } from '../entries.ts';
import { sourceOf, usualRegistry } from '../origin.ts';
import { regionOf } from '../places.ts';
import { jsonOf } from '../trees.ts';
import { identified } from '../npm/archive-address.ts';
import type { ManifestReading } from './manifest.ts';
import { rangeDemand } from './semver-range.ts';

/** https://docs.npmjs.com/cli/configuring-npm/package-json; what peers bring is theirs to ask for. */
export const packageJson: ManifestReading = {
  manager: 'npm',
  ecosystem: 'npm',
  entries(file) {
    const lines = new Lines(file.path, file.text);
    const root = jsonOf(file, lines);
    return sections.flatMap(([section, isDev]) =>
      [...membersOf(root, section)].flatMap(([name, member]): readonly Entry[] => {
        const wanted = textOf(member.value);
        if (wanted === undefined || name === '') return [];
        const groups = isDev ? ['dev'] : section === 'optionalDependencies' ? ['optional'] : [];
        return [
          { ...askedFor(name, wanted), region: regionOf(member, lines), isDirect: true, isDev, groups },
        ];
      }),
    );
  },
};

const sections = [
  ['dependencies', false],
  ['optionalDependencies', false],
  ['devDependencies', true],
] as const;

function askedFor(name: string, wanted: string): Pick<Entry, 'name' | 'version' | 'comparator' | 'origin'> {
  const [, real, range] = /^npm:(@?[^@]+)(?:@(.*))?$/.exec(wanted) ?? [];
  if (real !== undefined) return { name: real, ...rangeDemand(range ?? '', 'exactly') };
  if (wanted.startsWith('workspace:'))
    return { name, ...noDemand, origin: { ...usualRegistry, kind: 'workspace' } };
  if (/^(?:catalog|patch|jsr):/.test(wanted)) return { name, ...noDemand };
  if (/[:/]/.test(wanted)) {
    const source = hosted(wanted);
    return { ...noDemand, ...identified({ name, version: '' }, sourceOf(source), source) };
  }
  return { name, ...rangeDemand(wanted, 'exactly') };
}

/** `owner/name` is a repository of GitHub. */
const hosted = (wanted: string): string =>
  /^[\w-]+\/[\w.-]+(?:#.*)?$/.test(wanted) ? `github:${wanted}` : wanted;
