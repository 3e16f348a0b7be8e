import type { Format } from '../read.ts';
import { readGradleLockfile } from './gradle-lockfile.ts';
import { readPom } from './pom.ts';
import { readVerificationMetadata } from './verification-metadata.ts';
import { readVersionCatalog } from './version-catalog.ts';

export const jvmFormats: readonly Format[] = [
  {
    format: 'pom.xml',
    claims: (path) => /(?:^|\/)pom\.xml$/.test(path),
    certain: true,
    read: readPom,
  },
  {
    format: 'gradle.lockfile',
    claims: (path) =>
      /(?:^|\/)(?:(?:buildscript-|settings-)?gradle|gradle\/dependency-locks\/[^/]+)\.lockfile$/.test(path),
    certain: true,
    read: readGradleLockfile,
  },
  {
    format: 'verification-metadata.xml',
    claims: (path) => /(?:^|\/)verification-metadata\.xml$/.test(path),
    certain: true,
    read: readVerificationMetadata,
  },
  {
    format: 'libs.versions.toml',
    claims: (path) => /(?:^|\/)[\w.-]+\.versions\.toml$/.test(path),
    certain: true,
    read: readVersionCatalog,
  },
];
