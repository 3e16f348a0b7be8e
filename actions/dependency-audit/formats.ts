import type { Claim, Parsed } from '../../shared/core/check.ts';
import type { SourceFile } from '../../shared/core/document.ts';
import { Lines } from '../../shared/parse/lines.ts';
import { isTestData } from '../../shared/parse/test-data.ts';
import { actionsFormats } from './lockfiles/actions/formats.ts';
import { commentsOf } from './lockfiles/comments.ts';
import { failOnConflict } from './lockfiles/conflict.ts';
import { dotnetFormats } from './lockfiles/dotnet/formats.ts';
import { LockfileFault } from './lockfiles/fault.ts';
import { jvmFormats } from './lockfiles/jvm/formats.ts';
import { languageFormats } from './lockfiles/languages/formats.ts';
import { manifestFormats } from './lockfiles/manifests/formats.ts';
import { npmFormats } from './lockfiles/npm/formats.ts';
import { pythonFormats } from './lockfiles/python/formats.ts';
import { readRequirements } from './lockfiles/python/requirements.ts';
import type { Format, Read } from './lockfiles/read.ts';
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
  ...manifestFormats,
];

/** What the name of a file says. */
export function claimLockfile(path: string): Claim | undefined {
  const format = formats.find((one) => one.claims(path));
  return format && { kind: format.format, certain: format.certain, binaryHint: format.binaryHint };
}

/** Reads the file in the format that its name and content say. What is broken among test data is broken on purpose. */
export const readLockfile = (file: SourceFile): Parsed<Lockfile> => parsed(file, () => lockfileOf(file));

/** Reads what a file of requirements names as one more; nothing where its own name has it read. */
export function readFollowedFile(file: SourceFile): Parsed<Lockfile> {
  const isLikely = claimLockfile(file.path)?.kind === 'requirements';
  const isRead = isLikely && Object.keys(readLockfile(file)).length > 0;
  return isRead ? {} : parsed(file, () => documentOf(file, 'requirements', readRequirements(file)));
}

function parsed(file: SourceFile, read: () => Lockfile | undefined): Parsed<Lockfile> {
  try {
    const doc = read();
    return doc === undefined ? {} : { doc };
  } catch (error) {
    if (!(error instanceof LockfileFault)) throw error;
    const { message, line, hint } = error;
    if (isTestData(file.path)) return { doc: brokenDocument(file, message, line ?? 1) };
    return { problems: [{ code: 'parse-error', message, line, hint }] };
  }
}

/** What is broken there hides whatever it holds: it is told, and closes no gate. */
function brokenDocument(file: SourceFile, message: string, line: number): Lockfile {
  const lines = new Lines(file.path, file.text);
  const region = lines.region(lines.offsetOf(line), lines.offsetOf(line));
  const { kind = '' } = claimLockfile(file.path) ?? {};
  return { ...documentOf(file, kind, { packages: [] }), fault: { message, region } };
}

function lockfileOf(file: SourceFile): Lockfile | undefined {
  const claiming = formats.filter((format) => format.claims(file.path));
  const isCertain = claiming.some(({ certain }) => certain);
  if (isCertain) failOnConflict(file.text, new Lines(file.path, file.text));
  for (const one of claiming) {
    const found = one.read(file);
    if (found === undefined) continue;
    return documentOf(file, one.format, found);
  }
  if (!isCertain) return undefined;
  throw new LockfileFault('The file is no lockfile of the kind that its name says.', null);
}

const documentOf = ({ path, text }: SourceFile, format: string, found: Read): Lockfile => ({
  path,
  text,
  ...commentsOf(format, { path, text }, found.packages),
  format,
  formatVersion: undefined,
  ...found,
});
