import { Lines } from '../../../../shared/parse/lines.ts';
import { membersOf, textOf } from '../../../../shared/parse/tree.ts';
import type { Entry } from '../entries.ts';
import { regionOf } from '../places.ts';
import { jsonOf } from '../trees.ts';
import type { ManifestReading } from './manifest.ts';
import { rangeDemand } from './semver-range.ts';

/** https://getcomposer.org/doc/04-schema.md#package-links: PHP itself and its extensions have no `/` in their names. */
export const composerManifest: ManifestReading = {
  manager: 'composer',
  ecosystem: 'Packagist',
  entries(file) {
    const lines = new Lines(file.path, file.text);
    const root = jsonOf(file, lines);
    return (['require', 'require-dev'] as const).flatMap((section) =>
      [...membersOf(root, section)].flatMap(([name, member]): readonly Entry[] => {
        if (!name.includes('/')) return [];
        const isDev = section === 'require-dev';
        const demand = rangeDemand(textOf(member.value) ?? '', 'exactly');
        const region = regionOf(member, lines);
        return [{ name: name.toLowerCase(), ...demand, region, isDirect: true, isDev }];
      }),
    );
  },
};
