import type { ReferenceDocument } from '../../shared/parse/references/reference.ts';
import type { Lockfile } from './lock/lockfile.ts';

/** A file that names images or actions, whatever its format. */
export interface PinDocument extends ReferenceDocument {
  /** Of the lockfile, which names no reference of its own. */
  readonly lock?: Lockfile;
}
