import type { Parsed } from '../../shared/core/check.ts';
import type { SourceFile } from '../../shared/core/document.ts';
import { parseDockerfile } from '../../shared/parse/dockerfile.ts';
import { isTemplateName, isTestData } from './claims.ts';
import { dockerfilePins } from './places/dockerfile.ts';
import { inOrder, type PinDocument } from './reference.ts';

/** Reads a Dockerfile, or the template of one: lines that are no instructions are passed over there. */
export function readDockerfile(file: SourceFile, certain: boolean): Parsed<PinDocument> {
  const { doc: dockerfile, problems } = parseDockerfile(file);
  if (!certain && dockerfile.stages.length === 0) return {};
  const { path, text, comments } = dockerfile;
  const doc: PinDocument = {
    path,
    text,
    comments,
    references: inOrder(dockerfilePins(dockerfile)),
    isSpecimen: false,
  };
  const isExcused = isTemplateName(path) || isTestData(path);
  const faults = problems.filter(({ code }) => code === 'limit' || !isExcused);
  if (faults.length === 0) {
    const isBroken = problems.length > 0 && doc.references.length === 0;
    return isBroken ? { excluded: 'broken, in a folder of test data' } : { doc };
  }
  return {
    doc,
    problems: faults.map(({ code, reason, line }) => ({
      code,
      message: `Not readable as a Dockerfile: ${reason}.`,
      line,
      hint:
        code === 'limit'
          ? 'Split the file, or exclude it in the policy.'
          : 'Mend the line, or exclude the file in the policy when it is no Dockerfile.',
    })),
  };
}
