import { readManifest } from '../../../actions/manifest-policy-check/read.ts';
import type { Manifest } from '../../../actions/manifest-policy-check/manifest.ts';

/** A file of manifests, read. */
export function manifest(text: string, path = 'deploy/rbac.yaml'): Manifest {
  const { doc, problems } = readManifest({ path, text, size: text.length, blob: '' });
  if (doc === undefined || problems !== undefined) throw new Error(`not readable: ${text}`);
  return doc;
}
