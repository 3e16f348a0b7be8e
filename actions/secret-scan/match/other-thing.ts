import { beginsWith, charactersOf } from '../grammar.ts';
import type { NamedKind } from '../kind.ts';
import { isVariable, isWords, strangenessOf } from '../generic/words.ts';

/** Whether a value that has the shape of a secret is something else by what it stands in, or by how it reads. */
export const isOtherThing = (text: string, start: number, value: string, kind: NamedKind): boolean =>
  isWords(value) ||
  path.test(value) ||
  isInLink(value) ||
  (/^https?:/i.test(value) && !beginsWith(kind.grammar, ['http'])) ||
  isVariable(value) ||
  isName(value, kind) ||
  isMember(text, start, value) ||
  lockedCrate.test(text.slice(Math.max(0, start - 12), start + value.length)) ||
  finding.test(text.slice(start, start + value.length + 200)) ||
  isSearchKey(text, start, start + value.length) ||
  hasOtherName(text.slice(Math.max(0, start - 120), start), value, kind) ||
  // A set of characters in a regular expression.
  (text[start - 1] === '[' && /^\][{+*]/.test(text.slice(start + value.length, start + value.length + 2))) ||
  file.test(text.slice(start + value.length, start + value.length + 6));

/**
 * One word or two, where digits could stand: of 10,000 drawn texts of ten letters and digits ten are so. Without capitals
 * they are many more, and only their order tells.
 */
const isName = (value: string, { grammar }: NamedKind): boolean =>
  value.length < 20 &&
  /^[A-Z]?[a-z]+(?:[A-Z][a-z]+|[A-Z]{2,3})?$/.test(value) &&
  charactersOf(grammar).includes('7') &&
  (charactersOf(grammar).includes('Q') || strangenessOf(value) < 5.5);

/** `[#12](https://…`: what only begins before a link. */
const isInLink = (value: string): boolean => /\]\(|:\/\//.test(value) && !/^[a-z]+:\/\//.test(value);

/** `CompanyType.Retail` */
const isMember = (text: string, start: number, value: string): boolean =>
  /^(?:[A-Z][a-z]+){2,}$/.test(value) &&
  strangenessOf(value) < 5.5 &&
  /^\.[A-Za-z]/.test(text.slice(start + value.length, start + value.length + 2));

/** The checksum of a package, as Cargo.lock had it before 2020: `"checksum log 0.4.6 (registry+…)" = "…"`. */
const lockedCrate = /-index\)" = "[0-9a-f]{64}$/;

/** A line of .gitleaksignore: commit, path, rule, line. */
const finding = /^[0-9a-f]{40}:[^\n]{1,160}:[\w.-]{1,60}:\d/;

/** `checksum = "…"`, `"sha": "…"`, `avatars/…`: the name that is nearest says what it is. */
function hasOtherName(before: string, value: string, { names, words = [] }: NamedKind): boolean {
  if (picture.test(before) || (uuid.test(value) && inside.test(before))) return true;
  const name = ownName.exec(before)?.[1] ?? '';
  if (folded(name) === folded(value)) return true;
  const other = hashName.exec(name) ?? (uuid.test(value) ? idName.exec(name) : null);
  // `telegram api hash` is a secret's own name.
  const word = /[a-z0-9]+$/i.exec(other?.[0] ?? '')?.[0].toLowerCase() ?? '';
  return other !== null && ![...names, ...words].some((one) => one.endsWith(word));
}

/** `DROPBOX_KEY=dropboxkey` */
const folded = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const ownName = /([\w.-]{1,60})[\\"'`\]]{0,4}[ \t]{0,40}(?:=>|:=|[:=(,])[ \t]{0,40}[\\"'`]{0,3}$/;
const hashName =
  /(?:^|[_.-])hashed(?=_[a-z]+$)|(?:^|[_.-])(?:check_?sum|sha(?:1|224|256|384|512)?|md5|digest|integrity|hash|commit|revision|rev|etag|fingerprint|thumbprint)$|(?:Checksum|Sha(?:1|256|512)?|SHA(?:1|256|512)?|Digest|Integrity|Hash|Commit|Revision|ETag|Fingerprint|Thumbprint)$/;
const idName = /(?:^|[_.-])(?:id|uid|uuid|guid)$|(?<=[a-z])(?:Id|ID|UID|UUID|Guid)$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** `#UUID-…` and `?sid=…` in a URL, and `pod_name(…)` in a log: what names a thing among many. */
const inside = /UUID-$|[\w-]\($|[?&]sid=$/i;
const picture = /\/avatars?\/(?:\w{1,8}\/)?$|href="\w{0,12}_$/i;
/** Base64 has no three names in a row. */
const path = /(?:^|\/)(?:[a-z]{3,20}\/){3}/;
const file = /^\.(?:html?|js|css|png|svg|jpe?g|gif|git|map)\b/;

/**
 * The key of a search in a page (DocSearch) stands beside the name of the index that it reads, and every visitor gets it:
 * `{ appId, apiKey: "…", indexName }`.
 */
export const isSearchKey = (text: string, start: number, end: number): boolean =>
  /\bapiKey["']?\s{0,4}:\s{0,4}["'`]$/.test(text.slice(Math.max(0, start - 24), start)) &&
  (/^["'`],?\s{0,40}(?:\/\/[^\n]{0,100}\n\s{0,40}){0,2}["']?indexName\b/.test(text.slice(end, end + 300)) ||
    /\bindexName["']?\s{0,4}:\s{0,4}["'`][\w.-]{1,80}["'`],?\s{0,40}["']?apiKey["']?\s{0,4}:\s{0,4}["'`]$/.test(
      text.slice(Math.max(0, start - 180), start),
    ));
