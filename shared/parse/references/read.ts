import type { Parsed } from '../../core/check.ts';
import type { SourceFile } from '../../core/document.ts';
import { remembered } from '../../core/remembered.ts';
import { claimReferences } from './claims.ts';
import { readDockerfileReferences } from './dockerfile-file.ts';
import type { ReferenceDocument } from './reference.ts';
import { readYaml } from './yaml-file.ts';

/** The images and actions that a file names, read once for all checks. */
export const readReferences = remembered((file: SourceFile): Parsed<ReferenceDocument> => {
  const { kind = 'yaml' } = claimReferences(file.path) ?? {};
  return kind === 'dockerfile' ? readDockerfileReferences(file) : readYaml(file, kind);
});
