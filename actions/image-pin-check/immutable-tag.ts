/** What is built again and again on the way to a version. */
const moving =
  /(?:^|[-_.+])(?:latest|nightly|daily|weekly|edge|dev|devel|snapshot|canary|rolling|main|master)(?![a-z])/i;

/** Three numbers or more; two are a line of versions, of which every new one takes the tag over. */
const fullVersion = /^v?\d+\.\d+\.\d+(?!\d)/;
const date = /(?:^|[-_.])(?:19|20)\d{2}([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/;
/** A word of hexadecimal digits with a letter and a number in it; a full commit may do without. */
const commit = /(?:^|[-_.])(?:(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}|[0-9a-f]{40})(?![0-9a-z])/;

/**
 * By its looks, the tag is given once: a full version (`22.1.0-alpine`), a date (`bookworm-20260901`) or a commit
 * (`sha-1a2b3c4`). No registry promises it; a digest is the only thing that cannot be moved.
 */
export const looksImmutable = (tag: string): boolean =>
  (fullVersion.test(tag) && !moving.test(tag)) || date.test(tag) || commit.test(tag);
