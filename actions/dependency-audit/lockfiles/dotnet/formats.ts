import type { Format } from '../read.ts';
import { readDepsJson } from './deps-json.ts';
import { readDotnetTools } from './dotnet-tools.ts';
import { readMsbuildSdks } from './msbuild-sdks.ts';
import { readPackagesConfig } from './packages-config.ts';
import { readPackagesLock } from './packages-lock.ts';
import { readPaketLock } from './paket-lock.ts';
import { readDotnetProject, readSharedMsbuild } from './project.ts';

/** File systems that .NET is at home on do not tell cases apart. */
export const dotnetFormats: readonly Format[] = [
  {
    format: 'packages.lock.json',
    // Beside projects that share a folder: `packages.<project>.lock.json`.
    claims: (path) => /(?:^|\/)packages(?:\.[^/]+)?\.lock\.json$/i.test(path),
    certain: true,
    read: readPackagesLock,
  },
  {
    format: 'packages.config',
    claims: (path) => /(?:^|\/)packages(?:\.[^/]+)?\.config$/i.test(path),
    certain: true,
    read: readPackagesConfig,
  },
  {
    format: 'deps.json',
    claims: (path) => /[^/]\.deps\.json$/i.test(path),
    certain: true,
    read: readDepsJson,
  },
  {
    format: 'dotnet-tools',
    claims: (path) => /(?:^|\/)dotnet-tools\.json$/i.test(path),
    certain: true,
    read: readDotnetTools,
  },
  {
    format: 'global.json',
    claims: (path) => /(?:^|\/)global\.json$/i.test(path),
    certain: false,
    read: readMsbuildSdks,
  },
  {
    format: 'dotnet-project',
    claims: (path) => /[^/]\.(?:cs|fs|vb)proj$/i.test(path),
    certain: true,
    read: readDotnetProject,
  },
  {
    format: 'directory-props',
    claims: (path) => /(?:^|\/)Directory\.(?:Packages\.props|Build\.(?:props|targets))$/i.test(path),
    certain: true,
    read: readDotnetProject,
  },
  {
    format: 'msbuild-import',
    // Projects of any kind, and what they import: it may have any name, these are those that are met.
    claims: (path) => /[^/]\.(?:props|targets|tasks|projitems|items|msbuild|import|\w*proj|xml)$/i.test(path),
    certain: false,
    read: readSharedMsbuild,
  },
  {
    format: 'paket.lock',
    claims: (path) => /(?:^|\/)paket\.lock$/i.test(path),
    certain: true,
    read: readPaketLock,
  },
];
