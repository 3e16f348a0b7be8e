import type { Parsed } from '../../core/check.ts';
import type { SourceFile } from '../../core/document.ts';
import { readDockerfile } from '../dockerfile-file.ts';
import { dockerfileReferences } from './places/dockerfile.ts';
import { inOrder, type ReferenceDocument } from './reference.ts';

/** Reads a Dockerfile; of a template, whatever references can be seen in it. */
export function readDockerfileReferences(file: SourceFile): Parsed<ReferenceDocument> {
  const reading = readDockerfile(file);
  if (reading === undefined) return {};
  const { doc: dockerfile, problems, excluded } = reading;
  const references = inOrder(dockerfileReferences(dockerfile));
  if (excluded !== undefined && (excluded !== 'template' || references.length === 0)) return { excluded };
  const { path, text, comments } = dockerfile;
  const doc: ReferenceDocument = { path, text, comments, references };
  return problems.length === 0 ? { doc } : { doc, problems };
}
