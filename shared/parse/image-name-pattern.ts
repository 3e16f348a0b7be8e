import { fitsStars } from './star-pattern.ts';

const maxLength = 512;
/** A host may have a port; stars stand for any characters. */
const wellFormed = /^[\w.*-]+(?::\d+(?=\/))?(?:\/[\w.*-]+)*$/;

/** Whether a pattern could fit a repository: it has no tag, no digest, and a port only before a `/`. */
export const isImageNamePattern = (pattern: string): boolean =>
  pattern.length <= maxLength && wellFormed.test(pattern);

/**
 * Whether a pattern fits a repository's full name (`docker.io/library/node`): `*` within one part of the path, `**` over
 * any; `*` alone fits every one. Short names are filled up as in references: `node` is `docker.io/library/node`.
 */
export const fitsImageName = (pattern: string, repository: string): boolean =>
  pattern === '*' || fitsStars(fullPattern(pattern.toLowerCase()), repository.toLowerCase());

/** With the host that a short name leaves out, as in references; a single word with a dot is a host. */
export function fullPattern(pattern: string): string {
  const [first = '', ...rest] = pattern.split('/');
  if (first === '**') return pattern;
  if (first === 'index.docker.io') return ['docker.io', ...rest].join('/');
  if (first === 'localhost' || /[.:]/.test(first)) return pattern;
  return rest.length === 0 ? `docker.io/library/${pattern}` : `docker.io/${pattern}`;
}
