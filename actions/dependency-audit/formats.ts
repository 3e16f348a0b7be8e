import type { Claim, Parsed } from '../../shared/core/check.ts';
import type { SourceFile } from '../../shared/core/document.ts';
import { Lines } from '../../shared/parse/lines.ts';
import { isTestData } from '../../shared/parse/test-data.ts';
import { actionsFormats } from './lockfiles/actions/formats.ts';
import { failOnConflict } from './lockfiles/conflict.ts';
import { dotnetFormats } from './lockfiles/dotnet/formats.ts';
import { LockfileFault } from './lockfiles/fault.ts';
import { jvmFormats } from './lockfiles/jvm/formats.ts';
import { languageFormats } from './lockfiles/languages/formats.ts';
import { npmFormats } from './lockfiles/npm/formats.ts';
import { pythonFormats } from './lockfiles/python/formats.ts';
import type { Format } from './lockfiles/read.ts';
import { sbomFormats } from './lockfiles/sbom/formats.ts';
import type { Lockfile } from './package.ts';

/** Every format that is read, by family. Of those that claim a path the first that knows the content has it. */
export const formats: readonly Format[] = [
  ...npmFormats,
  ...pythonFormats,
  ...languageFormats,
  ...jvmFormats,
  ...dotnetFormats,
  ...actionsFormats,
  ...sbomFormats,
];

/** What the name of a file says. */
export function claimLockfile(path: string): Claim | undefined {
  const format = formats.find((one) => one.claims(path));
  return format && { kind: format.format, certain: format.certain };
}

/** Reads the file in the format that its name and content say. What is broken among test data is broken on purpose. */
export function readLockfile(file: SourceFile): Parsed<Lockfile> {
  try {
    const doc = lockfileOf(file);
    return doc === undefined ? {} : { doc };
  } catch (error) {
    if (!(error instanceof LockfileFault)) throw error;
    if (isTestData(file.path)) return { excluded: 'a broken lockfile among test data' };
    const { message, line, hint } = error;
    return { problems: [{ code: 'parse-error', message, line, hint }] };
  }
}

function lockfileOf(file: SourceFile): Lockfile | undefined {
  const claiming = formats.filter((format) => format.claims(file.path));
  const isCertain = claiming.some(({ certain }) => certain);
  if (isCertain) failOnConflict(file.text, new Lines(file.path, file.text));
  for (const one of claiming) {
    const found = one.read(file);
    if (found === undefined) continue;
    const { path, text } = file;
    const { format } = one;
    return { path, text, comments: [], format, formatVersion: undefined, ...found };
  }
  if (!isCertain) return undefined;
  throw new LockfileFault('The file is no lockfile of the kind that its name says.', null);
}
