import type { Origin } from '../../package.ts';
import { originOf, sourceOf } from '../origin.ts';
import { isDistribution } from './archive-name.ts';

/** A wheel or sdist of a folder is foreign code; a folder is the project's own. */
export const beside = (path: string): Origin => originOf(isDistribution(path) ? 'archive' : 'path', path);

/** An index that a lockfile names: an address, or a folder that somebody put packages into. */
export const indexAt = (index: string): Origin =>
  originOf(/^(?!file:)[A-Za-z][\w+.-]*:\/\//i.test(index) ? 'registry' : 'archive', index);

/** What lies behind `@`, or stands in place of a name. */
export function pythonSource(url: string): Origin {
  const [, place = '', reference] = /^git\+(.*?)(?:@([^@/#]+))?(?:#.*)?$/i.exec(url) ?? [];
  if (place !== '') {
    const isCommit = reference !== undefined && /^[0-9a-f]{40}$/i.test(reference);
    return originOf('git', place, isCommit ? reference.toLowerCase() : undefined);
  }
  if (/^file:/i.test(url)) return beside(url.replace(/^file:(?:\/\/(?=\/))?/i, ''));
  // What a variable holds may be an address.
  if (/^\w+:\/\/|^\$\{/.test(url)) return originOf('url', url);
  const found = sourceOf(url);
  return found.kind === 'path' || found.kind === 'archive' ? beside(url) : found;
}
