import { Lines } from '../../../../shared/parse/lines.ts';
import { membersOf } from '../../../../shared/parse/tree.ts';
import type { Entry } from '../entries.ts';
import { tomlOf } from '../toml.ts';
import type { ManifestReading } from './manifest.ts';
import { tabled } from './python-table.ts';

/** https://pipenv.pypa.io/en/latest/pipfile.html */
export const pipfile: ManifestReading = {
  manager: 'python',
  ecosystem: 'PyPI',
  entries(file) {
    const lines = new Lines(file.path, file.text);
    const root = tomlOf(file);
    return (['packages', 'dev-packages'] as const).flatMap((section) =>
      [...membersOf(root, section)].map(([name, member]): Entry => ({
        ...tabled(name, member, lines),
        isDev: section === 'dev-packages',
      })),
    );
  },
};
