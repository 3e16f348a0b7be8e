import { written } from '../../../shared/parse/edit.ts';
import type { Lockfile, Package } from '../package.ts';

/** What stands there; empty where that is in another file. */
export const entryText = (doc: Lockfile, { region }: Package): string =>
  region.path === doc.path ? written(doc, region) : '';
