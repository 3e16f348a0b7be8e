import { isObject, parseJson } from '../../../shared/core/json.ts';
import { gunzip, looksLikeGzip } from '../../../shared/parse/gzip.ts';
import { looksLikeZip } from '../../../shared/parse/zip.ts';
import { ecosystems, type Ecosystem } from '../package.ts';
import type { RecordSource, RecordText } from './collected.ts';
import { IndexFault, sha256 } from './index-format.ts';
import { recordsOfZip } from './zip-export.ts';

/** One file of what `advisories` names. */
export interface AdvisoryFile {
  /** From the folder that was named, or the name of the file: `npm/all.zip`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Whether a file of that name in a folder is one of advisories; others (a README, a licence) are left alone. */
export const isAdvisoryFile = (path: string): boolean => /\.(?:json|ndjson|jsonl|zip)(?:\.gz)?$/i.test(path);

/** Unpacked. */
const largestFile = 1_024 * 1_048_576;

/**
 * Reads files by their content: a zip export, JSON of one record or a list, a record a line, or one of those in gzip. Each
 * zip is a source of its own, all other files together are one, called `name`. Throws IndexFault.
 */
export function sourcesOf(name: string, files: readonly AdvisoryFile[]): readonly RecordSource[] {
  const zips = files.filter(({ bytes }) => looksLikeZip(bytes));
  const others = files.filter(({ bytes }) => !looksLikeZip(bytes));
  const loose = {
    name,
    sha256: sha256(others.map(({ path, bytes }) => `${sha256(bytes)} ${path}\n`).join('')),
    records: recordsOfFiles(others),
  };
  return [...zips.map(exportOf), ...(others.length > 0 || zips.length === 0 ? [loose] : [])];
}

function exportOf({ path, bytes }: AdvisoryFile): RecordSource {
  const about = aboutOf(path);
  const source = { name: path, sha256: sha256(bytes), records: recordsOfZip(path, bytes) };
  return about === undefined ? source : { ...source, about };
}

function* recordsOfFiles(files: readonly AdvisoryFile[]): Generator<RecordText> {
  for (const { path, bytes } of files)
    yield* recordsOfText(path, looksLikeGzip(bytes) ? unpacked(path, bytes) : bytes);
}

/**
 * `npm/all.zip` is about one ecosystem, though records in it name packages of others, which have exports of their own.
 */
function aboutOf(path: string): Ecosystem | undefined {
  const folder = /([^/\\]+)[/\\]all\.zip$/.exec(path)?.[1];
  return ecosystems.find((ecosystem) => ecosystem === folder);
}

function unpacked(path: string, bytes: Buffer): Buffer {
  try {
    return gunzip(bytes, largestFile);
  } catch (error) {
    throw new IndexFault(
      `The file ${path} of advisories ${error instanceof RangeError ? 'is too large' : 'is damaged'}`,
      'Fetch it again, or split it.',
    );
  }
}

function* recordsOfText(path: string, bytes: Buffer): Generator<RecordText> {
  if (!/\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(path)) {
    yield* recordsOfJson(path, bytes);
    return;
  }
  // Line by line: all of it may be more than the longest string.
  for (let [start, line] = [0, 1]; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    const text = bytes.toString('utf8', start, end).trim();
    if (text !== '') yield { where: `${path}:${line}`, text };
    start = end + 1;
  }
}

/** One record, a list of them, or what the API answers (`{"vulns": [...]}`). */
function* recordsOfJson(path: string, bytes: Buffer): Generator<RecordText> {
  const value = parseJson(bytes);
  const list = Array.isArray(value)
    ? value
    : isObject(value) && Array.isArray(value.vulns)
      ? value.vulns
      : undefined;
  if (list === undefined) yield { where: path, text: bytes };
  else for (const [at, one] of list.entries()) yield { where: `${path}[${at}]`, text: JSON.stringify(one) };
}
