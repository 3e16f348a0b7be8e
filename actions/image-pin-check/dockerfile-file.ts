import type { Parsed } from '../../shared/core/check.ts';
import type { SourceFile } from '../../shared/core/document.ts';
import { readDockerfile } from '../../shared/parse/dockerfile-file.ts';
import { dockerfilePins } from './places/dockerfile.ts';
import { inOrder, type PinDocument } from './reference.ts';

/** Reads a Dockerfile; of a template, whatever references can be seen in it. */
export function readDockerfilePins(file: SourceFile): Parsed<PinDocument> {
  const reading = readDockerfile(file);
  if (reading === undefined) return {};
  const { doc: dockerfile, problems, excluded } = reading;
  const references = inOrder(dockerfilePins(dockerfile));
  if (excluded !== undefined && (excluded !== 'template' || references.length === 0)) return { excluded };
  const { path, text, comments } = dockerfile;
  const doc: PinDocument = { path, text, comments, references };
  return problems.length === 0 ? { doc } : { doc, problems };
}
