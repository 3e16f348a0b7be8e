import { existsSync, mkdirSync, opendirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseJson } from '../../shared/core/json.ts';
import { PortcullisError } from '../../shared/core/errors.ts';
import { readLoneFile } from '../../shared/files/lone-file.ts';
import { type Result, resultSchema } from './result.ts';
import { half, writeWhole } from './whole-file.ts';

const ending = '.json';
/** A result has lists of bounded length and texts of bounded length. */
const mostBytes = 256 * 1024;
const mostFiles = 200_000;

/** Not the name alone: uploads leave hidden files out, and there is a repository `.github` in every organisation. */
const fileOf = (repository: string): string => `result-${repository}${ending}`;

/** Makes the folder, and takes away what a try that was broken off left half written. */
export function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name.endsWith(half)) rmSync(join(folder, name), { force: true });
}

export function writeResult(folder: string, result: Result): void {
  const text = `${JSON.stringify(resultSchema.parse(result))}\n`;
  writeWhole(join(folder, fileOf(result.repository)), text);
}

/** The one of this repository; undefined where there is none that is whole. */
export function readResult(folder: string, repository: string): Result | undefined {
  const read = resultIn(join(folder, fileOf(repository)), fileOf(repository));
  return typeof read === 'string' ? undefined : read;
}

/** What lies in folders of results: those that are some, and of each other file why it is none. */
export interface Found {
  readonly results: readonly Result[];
  /** Name of a file, without its folder, and a phrase. */
  readonly refused: readonly { readonly file: string; readonly why: string }[];
  /** How many lay in a folder that is not theirs. */
  readonly aside?: number;
}

/**
 * Reads folders, and the folders in them: one for each artifact. `isAt`: whether a repository's result belongs into the
 * folder of that name. A folder that is not there has no results. Throws PortcullisError where one cannot be read.
 */
export function readResults(
  folders: readonly string[],
  isAt: (folder: string, repository: string) => boolean = () => true,
): Found {
  const results: Result[] = [];
  const refused: { file: string; why: string }[] = [];
  let [files, aside] = [0, 0];
  const take = (folder: string, depth: number): void => {
    for (const { name, isFolder } of entriesOf(folder)) {
      if (isFolder && depth === 0) take(join(folder, name), depth + 1);
      else if (++files > mostFiles)
        throw new PortcullisError('bad-report', `There are more than ${mostFiles} results.`, 'Merge fewer.');
      else if (!name.endsWith(half)) {
        const read = resultIn(join(folder, name), name);
        if (typeof read === 'string') refused.push({ file: name.slice(0, 120), why: read });
        else if (isAt(basename(folder), read.repository)) results.push(read);
        else aside += 1;
      }
    }
  };
  for (const folder of folders) if (existsSync(folder)) take(folder, 0);
  return { results, refused, aside };
}

function* entriesOf(path: string): Generator<{ readonly name: string; readonly isFolder: boolean }> {
  const folder = opened(path);
  try {
    for (let one = folder.readSync(); one !== null; one = folder.readSync())
      yield { name: one.name, isFolder: one.isDirectory() };
  } finally {
    folder.closeSync();
  }
}

function opened(path: string): ReturnType<typeof opendirSync> {
  try {
    return opendirSync(path);
  } catch (error) {
    throw new PortcullisError(
      'path-not-found',
      `The folder of results ${JSON.stringify(path)} could not be opened.`,
      'Name the folder that the artifacts were downloaded to.',
      error,
    );
  }
}

/** A phrase where it is none. */
function resultIn(path: string, name: string): Result | string {
  try {
    const file = readLoneFile(path, name, mostBytes);
    if (typeof file === 'string') return file;
    const read = resultSchema.safeParse(parseJson(file.bytes));
    if (!read.success) return 'has not the shape of a result';
    return fileOf(read.data.repository) === name ? read.data : 'is not named as its repository';
  } catch (error) {
    if (error instanceof RangeError) return 'is too large';
    if (error instanceof PortcullisError) return 'could not be read';
    throw error;
  }
}
