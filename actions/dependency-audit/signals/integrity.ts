/**
 * `sha512-…`, `sha256:…`, `h1:…`: what a checksum says it is of; of Yarn its cache key (`10c0/…`), by which the same content
 * is packed in another way. '' for one that says nothing.
 */
const algorithmOf = (checksum: string): string =>
  /^([A-Za-z]\w{0,20})[-:]|^(\d{1,3}(?:c\d{1,3})?)\//.exec(checksum)?.[0].toLowerCase() ?? '';

/** A recipe of Conan has revisions: the version stays, and its content need not. */
const isOfVersion = (checksum: string): boolean => !checksum.startsWith('recipe:');

/**
 * Whether the checksums cannot be of the same content: some are of one algorithm, and none is equal. A release may have
 * several files, so that one in common will do.
 */
export function contradict(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(other);
  if (one.some((checksum) => known.has(checksum))) return false;
  const algorithms = new Set(other.map(algorithmOf));
  return one.filter(isOfVersion).some((checksum) => algorithms.has(algorithmOf(checksum)));
}
