import type { GatherContext } from '../../../shared/core/check.ts';
import { LocalFileError, type LocalFile } from '../../../shared/core/local-files.ts';
import type { Problem } from '../../../shared/core/problem.ts';
import type { Lockfile } from '../package.ts';
import { code } from '../wording.ts';

/** What an input names cannot be used. */
export class GivenFault extends Error {
  override readonly name = 'GivenFault';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

type Reading = Pick<GatherContext<Lockfile>, 'files' | 'io'>;

/**
 * Reads the file, or the files of the folder, that an input names. What base holds in the repository is read as base has
 * it, and what only head holds is refused: a pull request could otherwise bring the advisories that it is judged by. Throws
 * GivenFault.
 */
export async function readGiven(
  path: string,
  input: string,
  { files, io }: Reading,
  wanted: (path: string) => boolean,
): Promise<readonly LocalFile[]> {
  const disk = (await io()).files;
  const inside = disk.inRepository(path);
  const tracked = inside === undefined || files.base === undefined ? [] : below(inside, files.base.paths);
  if (inside !== undefined && files.base !== undefined && tracked.length === 0) {
    const brought = below(inside, files.head.paths).find((one) => one === inside || wanted(one));
    if (brought !== undefined) throw fault(`${input}: base has no ${code(brought)}.`, elsewhere);
  }
  try {
    const found =
      tracked.length > 0 && files.base !== undefined
        ? await readSide(inside ?? '', tracked, files.base, wanted)
        : await disk.read(path, wanted);
    if (found.length > 0) return found;
  } catch (error) {
    if (!(error instanceof LocalFileError)) throw error;
    throw fault(`${input}: ${code(path)} ${error.message}.`);
  }
  throw fault(`${input}: there is nothing at ${code(path)}.`);
}

const fault = (
  message: string,
  hint = 'Paths are taken from the root of the repository; what base has there is read as base has it.',
) => new GivenFault({ code: 'bad-input', message, hint });

const elsewhere =
  'Put what a run fetches outside of the repository, or where git ignores it: what lies there may come from the change.';

/** The path itself, or what lies below it. */
const below = (inside: string, paths: ReadonlySet<string>): readonly string[] =>
  paths.has(inside)
    ? [inside]
    : [...paths].filter((path) => inside === '' || path.startsWith(`${inside}/`)).sort();

async function readSide(
  inside: string,
  paths: readonly string[],
  side: NonNullable<GatherContext<Lockfile>['files']['base']>,
  wanted: (path: string) => boolean,
): Promise<readonly LocalFile[]> {
  const isFile = paths.length === 1 && paths[0] === inside;
  const asked = isFile ? paths : paths.filter((path) => wanted(path));
  const read = await side.read(asked);
  return asked.flatMap((path) => {
    const bytes = read.get(path);
    if (bytes === undefined) throw new LocalFileError('has a file that cannot be read in one piece');
    const name = isFile
      ? path.slice(path.lastIndexOf('/') + 1)
      : path.slice(inside === '' ? 0 : inside.length + 1);
    return [{ path: name, bytes: Buffer.from(bytes) }];
  });
}
