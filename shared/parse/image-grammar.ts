/**
 * The grammar of image references: distribution/reference (regexp.go), digests as go-digest checks them.
 * No part of a pattern can match the same text in two ways, so matching takes linear time.
 */
const hostLabel = '[a-zA-Z0-9]+(?:-+[a-zA-Z0-9]+)*';
const host = String.raw`(?:${hostLabel}(?:\.${hostLabel})*|\[[a-fA-F0-9:]+\])`;
const domain = `${host}(?::[0-9]+)?`;
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const path = `${component}(?:/${component})*`;
const tag = String.raw`\w[\w.-]{0,127}`;
const digest = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`);
const wholeDomain = whole(domain);
const wholeName = whole(`(?:(${domain})/)?(${path})`);
const wholeReference = whole(`((?:${domain}/)?${path})(?::(${tag}))?(?:@(${digest}))?`);
const wholeTag = whole(tag);
const wholeDigest = whole(digest);
const wholeImageId = whole('[a-f0-9]{64}');

export function isDomain(text: string): boolean {
  return wholeDomain.test(text);
}

export function isTag(text: string): boolean {
  return wholeTag.test(text);
}

/** The form alone: neither algorithm nor length. */
export function looksLikeDigest(text: string): boolean {
  return wholeDigest.test(text);
}

/** 64 hexadecimal digits: an image's id, never a name. */
export function isImageId(text: string): boolean {
  return wholeImageId.test(text);
}

/** The first part of two counts as a domain here, even in `library/redis`. */
export function splitName(name: string): { domain: string; path: string } | undefined {
  const match = wholeName.exec(name);
  return match ? { domain: match[1] ?? '', path: match[2] ?? '' } : undefined;
}

export function splitReference(
  text: string,
): { name: string; tag: string | undefined; digest: string | undefined } | undefined {
  const match = wholeReference.exec(text);
  return match ? { name: match[1] ?? '', tag: match[2], digest: match[3] } : undefined;
}

export type DigestFault = 'digest-format' | 'digest-length' | 'digest-algorithm';

const hexLengths = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
]);

/** What is wrong with a digest; undefined for a good one. */
export function digestFault(text: string): DigestFault | undefined {
  const [algorithm, hex] = splitOnce(text, ':');
  if (hex === '') return 'digest-format';
  const length = hexLengths.get(algorithm);
  if (length === undefined) {
    const wellFormed = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/.test(text);
    return wellFormed ? 'digest-algorithm' : 'digest-format';
  }
  if (hex.length !== length) return 'digest-length';
  return /^[a-f0-9]+$/.test(hex) ? undefined : 'digest-format';
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
