import type { RecordSource } from './collected.ts';
import { sourcesOf, type AdvisoryFile } from './folder.ts';
import { signature } from './index-format.ts';

/**
 * What lies at a path that somebody gave: the file of that name, or the files of that folder; as old as the day in that
 * name, if it has one. Throws IndexFault.
 */
export function sourcesAt(path: string, files: readonly AdvisoryFile[]): readonly RecordSource[] {
  const [first, ...more] = files;
  const name = nameOf(path);
  const date = dayIn(name);
  const sources = sourcesOf(name, first && more.length === 0 ? [asNamed(path, first)] : files);
  return date === undefined ? sources : sources.map((source) => ({ date, ...source }));
}

/** `osv-2026-01-31`: records tell when they changed, and only who fetched them knows when that was. */
function dayIn(name: string): string | undefined {
  const day = /(?<!\d)20\d\d-\d\d-\d\d(?!\d)/.exec(name)?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}

/** Compiled already. */
export const isIndex = ({ bytes }: Pick<AdvisoryFile, 'bytes'>): boolean =>
  bytes.subarray(0, signature.length).toString('latin1') === signature;

/** What a folder is called tells the ecosystem of an export: `npm/all.zip`. */
const asNamed = (path: string, file: AdvisoryFile): AdvisoryFile =>
  path.endsWith(file.path) ? { ...file, path: path.split(/[\\/]/).slice(-2).join('/') } : file;

const nameOf = (path: string): string =>
  path
    .replace(/[\\/]+$/, '')
    .split(/[\\/]/)
    .at(-1) ?? path;
