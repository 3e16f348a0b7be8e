import type { Unchecked } from '../core/check.ts';
import type { SourceFile } from '../core/document.ts';
import { parseDockerfile } from './dockerfile.ts';
import { claimDockerfile } from './dockerfile-path.ts';
import type { Dockerfile, DockerfileProblem } from './dockerfile-tree.ts';
import { templateTag } from './placeholder.ts';
import { isTestData } from './test-data.ts';

type Excuse = 'template' | 'broken file among test data';

/** What a check is to make of a file that is called like a Dockerfile. */
interface DockerfileReading {
  readonly doc: Dockerfile;
  /** What keeps it from being checked whole; empty where it is excluded. */
  readonly problems: readonly Omit<Unchecked, 'path'>[];
  /** Why nobody builds it as it is, and may so be left out. */
  readonly excluded: Excuse | undefined;
}

/** Reads a file for every check alike; undefined for one that is only called a little like a Dockerfile. */
export function readDockerfile(file: SourceFile): DockerfileReading | undefined {
  const { doc, problems } = parseDockerfile(file);
  const claim = claimDockerfile(file.path);
  // What BuildKit refuses cannot be built either; what is only too long for us can.
  const limits = problems.filter(({ code }) => code === 'limit');
  if (limits.length === 0 && claim?.certain !== true && doc.stages.length === 0) return undefined;
  const why = isTemplate(doc) ? 'template' : problems.length > 0 ? excuse(file.path, claim?.kind) : undefined;
  return {
    doc,
    problems: (why === undefined ? problems : limits).map(unchecked),
    excluded: limits.length === 0 ? why : undefined,
  };
}

function excuse(path: string, kind: string | undefined): Excuse | undefined {
  if (kind === 'template') return 'template';
  return isTestData(path) ? 'broken file among test data' : undefined;
}

/** A tag with no `$` before it. */
const sign = new RegExp(`^[^$]*(?:${templateTag.source})`);

/**
 * True where a template engine has to run first. Only signs that no build survives count, a line that should be an
 * instruction or the last FROM: else two braces in a working Dockerfile would keep it from being checked.
 */
const isTemplate = ({ instructions, stages }: Dockerfile): boolean =>
  instructions.some(({ keyword }) => sign.test(keyword)) || sign.test(stages.at(-1)?.from.rest.text ?? '');

const unchecked = ({ code, reason, line }: DockerfileProblem): Omit<Unchecked, 'path'> => ({
  code,
  message: `The Dockerfile cannot be read as BuildKit reads it: ${reason}.`,
  line,
  hint:
    code === 'limit'
      ? 'Split the file, or exclude it in the policy.'
      : 'Mend the line, or exclude the file in the policy when it is no Dockerfile.',
});
