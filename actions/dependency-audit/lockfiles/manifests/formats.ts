import { isTestData } from '../../../../shared/parse/test-data.ts';
import type { Format } from '../read.ts';
import { cargoManifest } from './cargo-toml.ts';
import { composerManifest } from './composer-json.ts';
import { gemfile } from './gemfile.ts';
import { manifest } from './manifest.ts';
import { packageJson } from './package-json.ts';
import { pipfile } from './pipfile.ts';
import { pyproject } from './pyproject.ts';

/**
 * What asks for dependencies beside a lockfile. Where a lockfile answers it says nothing more (joined/manifests.ts), and
 * test data is full of manifests that nobody installs.
 */
export const manifestFormats: readonly Format[] = [
  manifest('package.json', /(?:^|\/)package\.json$/i, packageJson),
  manifest('pyproject.toml', /(?:^|\/)pyproject\.toml$/i, pyproject),
  manifest('Pipfile', /(?:^|\/)Pipfile$/i, pipfile),
  manifest('Cargo.toml', /(?:^|\/)Cargo\.toml$/i, cargoManifest),
  manifest('Gemfile', /(?:^|\/)(?:Gemfile|gems\.rb)$/i, gemfile),
  manifest('composer.json', /(?:^|\/)composer\.json$/i, composerManifest),
].map((format): Format => ({ ...format, claims: (path) => format.claims(path) && !isTestData(path) }));
