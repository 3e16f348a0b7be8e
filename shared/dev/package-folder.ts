import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryOf } from './release-references.ts';

/** What the package says as the repository does; dependencies and scripts are bundled or not for users. */
const kept = ['version', 'private', 'description', 'license', 'repository', 'type', 'bin', 'engines'];

/** The plain name belongs to others, so the owner's scope stands before it. Packages have no capital letters. */
export function packageManifest(packageJson: string): string {
  const own = JSON.parse(packageJson) as Readonly<Record<string, unknown>>;
  const manifest = {
    name: `@${repositoryOf(packageJson).toLowerCase()}`,
    ...Object.fromEntries(kept.flatMap((key) => (key in own ? [[key, own[key]]] : []))),
    files: ['dist'],
    publishConfig: { access: 'public' },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** Writes the folder that `npm pack` packs: dist as it is committed, with the licences of what is bundled in it. */
export function writePackage(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of ['dist', 'README.md', 'LICENSE'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    packageManifest(readFileSync(join(root, 'package.json'), 'utf8')),
  );
  // A packed file keeps its mode, and a checkout's modes follow its umask.
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}
