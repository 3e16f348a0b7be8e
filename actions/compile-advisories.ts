import { PortcullisError } from '../shared/core/errors.ts';
import { LocalFileError } from '../shared/core/local-files.ts';
import { localFiles } from '../shared/files/local-files.ts';
import { writeReport } from '../shared/files/write.ts';
import { isAdvisoryFile } from './dependency-audit/advisories/folder.ts';
import { isIndex, sourcesAt } from './dependency-audit/advisories/given-path.ts';
import { IndexFault, slicesOf, type IndexHead } from './dependency-audit/advisories/index-format.ts';
import { openIndex } from './dependency-audit/advisories/index-reader.ts';
import { compileIndex } from './dependency-audit/advisories/index-writer.ts';
import { counted } from './dependency-audit/wording.ts';
import type { RecordSource } from './dependency-audit/advisories/collected.ts';

/** What was written, as text for people. */
export interface Compiled {
  readonly text: string;
  /** Not every record could be read: the index says so too, to whoever uses it. */
  readonly isWhole: boolean;
}

/**
 * The command `advisories FILE SOURCE...`: one index of exports and folders of OSV records, for `--advisories`. Paths are
 * taken from `cwd`; `today`: `YYYY-MM-DD`. Throws PortcullisError.
 */
export async function compileAdvisories(
  [file, ...paths]: readonly string[],
  cwd: string,
  today: string,
): Promise<Compiled> {
  if (file === undefined || paths.length === 0)
    throw fault(
      'The command advisories needs a file to write and what to compile.',
      'Write: advisories FILE SOURCE..., where a source is a zip export of OSV, or a file (JSON, NDJSON) or folder of OSV records.',
    );
  try {
    const sources: RecordSource[] = [];
    for (const path of paths) sources.push(...(await sourcesIn(path, cwd)));
    const bytes = compileIndex(sources, today);
    // What is shipped has been read once.
    const { head, digest } = openIndex(slicesOf(bytes));
    writeReport(file, bytes, cwd, cwd);
    return { text: summary(file, head, digest), isWhole: head.faulty.count === 0 };
  } catch (error) {
    if (error instanceof IndexFault) throw fault(`${error.message}.`, error.hint);
    throw error;
  }
}

async function sourcesIn(path: string, cwd: string): Promise<readonly RecordSource[]> {
  try {
    const files = await localFiles(cwd).read(path, isAdvisoryFile);
    if (files.some(isIndex)) throw fault(`${JSON.stringify(path)} is compiled already.`, 'Name its sources.');
    if (files.length > 0) return sourcesAt(path, files);
  } catch (error) {
    if (!(error instanceof LocalFileError)) throw error;
    throw fault(`${JSON.stringify(path)} ${error.message}.`, 'Name a file or folder of OSV records.');
  }
  throw fault(
    `There are no advisories at ${JSON.stringify(path)}.`,
    'Name a file or folder of OSV records; paths are taken from the folder at hand.',
  );
}

const fault = (message: string, hint: string): PortcullisError =>
  new PortcullisError('bad-input', message, hint);

function summary(file: string, head: IndexHead, digest: string): string {
  const { date, ecosystems, sources, leftOut, faulty } = head;
  const megabytes = (head.size / 1e6).toFixed(1);
  const told = faulty.first.map(({ where, why }) => `  ${JSON.stringify(where)} ${why}\n`).join('');
  return [
    `${JSON.stringify(file)}: ${megabytes} MB, advisories until ${date ?? 'an unknown date'}\n`,
    `SHA-256 of its head, which stands for the whole: ${digest}\n`,
    ...Object.entries(ecosystems).map(
      ([name, { packages, advisories, date: newest }]) =>
        `  ${name}: ${counted(advisories, 'advisory', 'advisories')}, ${counted(packages, 'package')}, until ${newest ?? 'an unknown date'}\n`,
    ),
    ...sources.map(
      ({ name, sha256, records }) =>
        `  from ${JSON.stringify(name)}: ${counted(records, 'record')}, SHA-256 ${sha256}\n`,
    ),
    `Left out: ${leftOut.withdrawn} withdrawn, ${leftOut.otherEcosystems} of other ecosystems\n`,
    faulty.count === 0 ? '' : `Not readable, or not in full: ${faulty.count}\n${told}`,
  ].join('');
}
