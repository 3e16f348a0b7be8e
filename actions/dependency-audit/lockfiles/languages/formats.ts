import type { Format } from '../read.ts';
import { readCabalFreeze } from './cabal-freeze.ts';
import { readCargoLock } from './cargo.ts';
import { readComposerLock } from './composer.ts';
import { readConanLock } from './conan.ts';
import { readGemfileLock } from './gemfile.ts';
import { readGoMod, readOtherGoMod } from './go-mod.ts';
import { readGoWork } from './go-work.ts';
import { readJuliaManifest } from './julia.ts';
import { readMixLock } from './mix.ts';
import { readPackageResolved } from './package-resolved.ts';
import { readPodfileLock } from './podfile.ts';
import { readPubspecLock } from './pubspec.ts';
import { readRenvLock } from './renv.ts';
import { readStackLock } from './stack.ts';

/**
 * Languages with one package manager, and so with one or two lockfiles. Many file systems find them by their names in any
 * case, and so does what opens them there.
 */
export const languageFormats: readonly Format[] = [
  format('gemfile', /(?:^|\/)(?:[^/]*Gemfile\.lock|gems\.locked|[^/]+\.gemfile\.lock)$/i, readGemfileLock),
  format('composer', /(?:^|\/)composer\.lock$/i, readComposerLock),
  format('cargo', /(?:^|\/)Cargo\.lock$/i, readCargoLock),
  format('go.mod', /(?:^|\/)go\.mod$/i, readGoMod),
  { ...format('go.mod', /[^/]\.mod$/i, readOtherGoMod), certain: false },
  format('go.work', /(?:^|\/)go\.work$/i, readGoWork),
  format('mix', /(?:^|\/)mix\.lock$/i, readMixLock),
  format('pubspec', /(?:^|\/)pubspec\.lock$/i, readPubspecLock),
  format('conan', /(?:^|\/)conan\.lock$/i, readConanLock),
  format('package-resolved', /(?:^|\/)Package\.resolved$/i, readPackageResolved),
  format('podfile', /(?:^|\/)Podfile\.lock$/i, readPodfileLock),
  format('renv', /(?:^|\/)renv\.lock$/i, readRenvLock),
  format('cabal-freeze', /(?:^|\/)cabal\.project(?:\.[\w-]+)?\.freeze$/i, readCabalFreeze),
  format('stack', /(?:^|\/)stack(?:-[^/]+)?\.ya?ml\.lock$/i, readStackLock),
  {
    ...format('julia-manifest', /(?:^|\/)(?:Julia)?Manifest(?:-v\d+\.\d+)?\.toml$/i, readJuliaManifest),
    certain: false,
  },
];

function format(name: string, path: RegExp, read: Format['read']): Format {
  return { format: name, claims: (claimed) => path.test(claimed), certain: true, read };
}
