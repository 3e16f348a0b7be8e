import type { Format } from '../read.ts';
import { readGradleLockfile } from './gradle-lockfile.ts';
import { readMavenExtensions } from './maven-extensions.ts';
import { readOtherPom, readPom } from './pom.ts';
import { readVerificationMetadata } from './verification-metadata.ts';
import { readVersionCatalog } from './version-catalog.ts';

export const jvmFormats: readonly Format[] = [
  {
    format: 'pom.xml',
    claims: (path) => /(?:^|\/)pom\.xml$/i.test(path),
    certain: true,
    read: readPom,
  },
  {
    format: 'pom.xml',
    // What `--file` may name; not what plugins make of a pom.
    claims: (path) =>
      /(?:^|\/)(?:[^/]*[-_.]pom|pom[-_.][^/]*)\.xml$/i.test(path) &&
      !/(?:^|\/)(?:dependency-reduced-pom|[^/]*flattened-pom)\.xml$/i.test(path),
    certain: false,
    read: readOtherPom,
  },
  {
    format: 'maven-extensions',
    claims: (path) => /(?:^|\/)\.mvn\/extensions\.xml$/i.test(path),
    certain: true,
    read: readMavenExtensions,
  },
  {
    format: 'gradle.lockfile',
    claims: (path) =>
      /(?:^|\/)(?:(?:buildscript-|settings-)?gradle|gradle\/dependency-locks\/[^/]+)\.lockfile$/i.test(path),
    certain: true,
    read: readGradleLockfile,
  },
  {
    format: 'verification-metadata.xml',
    claims: (path) => /(?:^|\/)verification-metadata\.xml$/i.test(path),
    certain: true,
    read: readVerificationMetadata,
  },
  {
    format: 'libs.versions.toml',
    claims: (path) => /(?:^|\/)[\w.-]+\.versions\.toml$/i.test(path),
    certain: true,
    read: readVersionCatalog,
  },
];
