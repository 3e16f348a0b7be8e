import type { Format } from '../read.ts';
import { readCabalFreeze } from './cabal-freeze.ts';
import { readCargoLock } from './cargo.ts';
import { readComposerLock } from './composer.ts';
import { readConanLock } from './conan.ts';
import { readGemfileLock } from './gemfile.ts';
import { readGoMod } from './go-mod.ts';
import { readJuliaManifest } from './julia.ts';
import { readMixLock } from './mix.ts';
import { readPackageResolved } from './package-resolved.ts';
import { readPodfileLock } from './podfile.ts';
import { readPubspecLock } from './pubspec.ts';
import { readRenvLock } from './renv.ts';
import { readStackLock } from './stack.ts';

/** Languages with one package manager, and so with one or two lockfiles. */
export const languageFormats: readonly Format[] = [
  format('gemfile', /(?:^|\/)(?:[^/]*Gemfile\.lock|gems\.locked|[^/]+\.gemfile\.lock)$/, readGemfileLock),
  format('composer', /(?:^|\/)composer\.lock$/, readComposerLock),
  format('cargo', /(?:^|\/)Cargo\.lock$/, readCargoLock),
  format('go.mod', /(?:^|\/)go\.mod$/, readGoMod),
  format('mix', /(?:^|\/)mix\.lock$/, readMixLock),
  format('pubspec', /(?:^|\/)pubspec\.lock$/, readPubspecLock),
  format('conan', /(?:^|\/)conan\.lock$/, readConanLock),
  format('package-resolved', /(?:^|\/)Package\.resolved$/, readPackageResolved),
  format('podfile', /(?:^|\/)Podfile\.lock$/, readPodfileLock),
  format('renv', /(?:^|\/)renv\.lock$/, readRenvLock),
  format('cabal-freeze', /(?:^|\/)cabal\.project(?:\.[\w-]+)?\.freeze$/, readCabalFreeze),
  format('stack', /(?:^|\/)stack(?:-[^/]+)?\.ya?ml\.lock$/, readStackLock),
  {
    ...format('julia-manifest', /(?:^|\/)(?:Julia)?Manifest(?:-v\d+\.\d+)?\.toml$/, readJuliaManifest),
    certain: false,
  },
];

function format(name: string, path: RegExp, read: Format['read']): Format {
  return { format: name, claims: (claimed) => path.test(claimed), certain: true, read };
}
