import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locate } from '../../shared/files/locate.ts';
import { placeOfCopy } from '../home.ts';
import type { Release } from './workflows.ts';

/** Which published Portcullis this copy is; undefined where it cannot tell. `entry`: the file that was started. */
export async function ownRelease(entry: string): Promise<Release | undefined> {
  const folder = dirname(dirname(realpathSync(entry)));
  const placed = placeOfCopy(folder);
  const repository = placed ? `${placed.owner}/${placed.name}` : repositoryIn(join(folder, 'package.json'));
  const commit = placed ? commitIn(placed.ref) : await headOf(folder);
  return repository === undefined || commit === undefined ? undefined : { repository, commit };
}

const commitIn = (ref: string): string | undefined => (/^[0-9a-f]{40}$/u.test(ref) ? ref : undefined);

/** Undefined while nobody owns it. */
function repositoryIn(packageJson: string): string | undefined {
  try {
    const { repository } = JSON.parse(readFileSync(packageJson, 'utf8')) as { repository?: { url?: string } };
    const [, owner = 'OWNER', name = ''] =
      /github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?$/u.exec(repository?.url ?? '') ?? [];
    return owner === 'OWNER' ? undefined : `${owner}/${name}`;
  } catch {
    return undefined;
  }
}

/** Only of a checkout of its own: installed as a package it lies in somebody else's. */
async function headOf(folder: string): Promise<string | undefined> {
  try {
    const { root, head } = await locate([folder], folder);
    return root === folder && head !== null ? commitIn(head) : undefined;
  } catch {
    return undefined;
  }
}
