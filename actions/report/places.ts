import type { Finding, Region, Related } from '../../shared/core/finding.ts';
import { filePath } from '../../shared/github/names.ts';
import { asWritten, refusal } from './refusal.ts';

/** Lines of the longest file that anybody looks at, and columns of the longest line. */
const [mostLines, mostColumns] = [10_000_000, 1_000_000_000];

const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a path can be that of a file in a repository: relative, without `..` and control signs. */
export const isFile = (path: string): boolean => path !== '' && filePath(path) !== undefined;

/** A place in a repository, as the author says it; null where it names no file. Throws PortcullisError `bad-report`. */
export function regionOf(region: Region): Region | null {
  const { path, startLine, startColumn, endLine, endColumn } = region;
  if (path === '') return null;
  if (!isFile(path)) throw refusal('names a file that no repository can have', asWritten);
  const isBackwards = endLine < startLine || (endLine === startLine && endColumn < startColumn);
  if (isBackwards || endLine > mostLines || Math.max(startColumn, endColumn) > mostColumns)
    throw refusal('names lines that no file has', asWritten);
  if (region.commit !== undefined && !commit.test(region.commit))
    throw refusal('names a commit that is none', asWritten);
  return region;
}

export const placesOf = ({ region, related }: Finding): Pick<Finding, 'region' | 'related'> => ({
  region: region && regionOf(region),
  related: related.flatMap(({ message, region: at }): readonly Related[] => {
    const place = regionOf(at);
    return place === null ? [] : [{ message, region: place }];
  }),
});
