import type { SourceFile } from '../../../../shared/core/document.ts';
import { Fault } from './fault.ts';
import type { Kustomization } from './kustomization.ts';
import type { Ledger } from './ledger.ts';
import { isRemote, isWithin } from './paths.ts';
import { pathFrom } from '../../../../shared/parse/repository-path.ts';
import { placeOf, type Placed } from './tree.ts';

const vendor = 'Keep a copy of it in the repository, or exclude the kustomization in the policy.';

export const remote = (at: Placed): Fault =>
  new Fault(
    'A kustomization asks for something from another host: it is not fetched.',
    vendor,
    placeOf(at),
    'not-fetched',
  );

/** A file that a kustomization names: it has to lie in its folder or below. Throws a Fault. */
export function loadedFile(path: string, { folder }: Kustomization, ledger: Ledger, at: Placed): SourceFile {
  if (/^https?:\/\//i.test(path)) throw remote(at);
  const target = pathFrom(folder, path);
  if (target === undefined) throw outside(at);
  if (!isWithin(target, folder)) throw outside(at);
  const file = ledger.read(target);
  if (file) return file;
  throw isRemote(path) ? remote(at) : missing(target, at);
}

export const missing = (path: string, at: Placed): Fault =>
  new Fault(`There is no ${path.slice(0, 200)}.`, undefined, placeOf(at), 'unreadable');

export const outside = (at: Placed): Fault =>
  new Fault(
    'A kustomization names a file outside of its folder, which kustomize does not read.',
    'Move the file below the kustomization, or make a kustomization of its folder.',
    placeOf(at),
    'link-outside',
  );
