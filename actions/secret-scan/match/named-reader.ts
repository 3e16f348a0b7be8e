import { alphanumeric, notBehind } from './boundary.ts';
import { judged, type RunReader } from './candidate.ts';
import { charactersOf, lengthOf, patternOf } from '../grammar.ts';
import type { NamedKind } from '../kind.ts';
import { isOtherThing } from './other-thing.ts';
import { longestName, longestPrefix, nameEnd, nameIn, namePattern, namesPattern } from './provider-name.ts';
import { runWithin } from './value-run.ts';

/** How far a value may stand behind the end of its name, in bytes. */
const farthest = 80;
/** How far the value may stand behind a literal, which may be the beginning of its name, in bytes. */
export const longestWay = longestName + farthest;

const mostTries = 4;

const usualWords =
  'key|token|secret|passw|pwd|auth(?!or)|access|api|private|cred|bearer|login|hook|license|(?<![a-z])(?:pass|pat|sid)(?![a-z])';

/** Reads values that count only beside their name. */
export function namedReader(kind: NamedKind): RunReader {
  const { max } = lengthOf(kind.grammar);
  // Made at the first hit: of two thousand kinds a repository has a few.
  let patterns: Patterns | undefined;
  // Telegram calls its secret `api_hash`; an identifier is an id.
  const isNamedSo = kind.words?.some((word) => /\b(?:hash|id)$/.test(word)) ?? false;
  return {
    before: longestPrefix,
    behind: longestWay + max,
    run: runWithin(kind.grammar, longestWay),
    read(text, at) {
      const { names, value, words } = (patterns ??= patternsFor(kind));
      const end = nameEnd(names, text, at);
      if (end === undefined) return undefined;
      const name = nameIn(text, at, end);
      value.lastIndex = end;
      // A loose alphabet also fits a word on the way to the value.
      for (let tries = 0; tries < mostTries; tries += 1) {
        const secret = value.exec(text)?.[1];
        const start = value.lastIndex - (secret?.length ?? 0);
        if (secret === undefined || start - end > farthest) return undefined;
        const isIts = belongs(text.slice(end, start), name, kind.words === undefined, words);
        const isOther =
          isDigest(text, start) ||
          isAnothers(text, at, start) ||
          isPiece(text, start, secret.length) ||
          (!isNamedSo && isOtherThing(text, start, secret, kind));
        if (isIts && !isOther) return judged(kind, secret, start);
      }
      return undefined;
    },
  };
}

interface Patterns {
  readonly names: RegExp;
  readonly value: RegExp;
  /** Undefined: the name says it all. */
  readonly words: RegExp | undefined;
}

const patternsFor = ({ names, grammar, words }: NamedKind): Patterns => ({
  names: namesPattern(names),
  // Where a long value may begin is bounded here: each place costs as much as it is long.
  value: new RegExp(
    `[^]{0,${farthest}}?${notBehind(alphanumeric)}${charactersOf(grammar).includes('=') ? notNameEnd : ''}(${patternOf(grammar)})(?![${alphanumeric}]|[-_](?=[${alphanumeric}]))`,
    'y',
  ),
  words: words?.length === 0 ? undefined : new RegExp(words?.map(namePattern).join('|') ?? usualWords, 'i'),
});

/** `_TOKEN=…` behind the words that a name is known by. */
const notNameEnd = '(?!(?<=[-_])[A-Za-z]+=)';

/**
 * A value that says itself what it is: a digest (`sha256:…`, `sha512-…`, `h1:…`), a commit behind `@`, `#` or in a URL, a
 * name that a shell or a template fills in.
 */
export function isDigest(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 100), at);
  return /(?:[@#]|[$%]\{|\{\{ ?|\$\(|\b(?:sha(?:1|256|384|512)|h1)[:-][0-9A-Za-z+/=]*|\/(?:commits?|tree|blob|raw|compare|archive)\/)$/i.test(
    before,
  );
}

/** A few characters of a long text in base64, where they stand between two `/`; one of several texts of a row. */
const isPiece = (text: string, at: number, length: number): boolean =>
  /[0-9A-Za-z+/]{24}$|[0-9A-Za-z+/]{16}={1,2}[|.:]$/.test(text.slice(Math.max(0, at - 24), at)) ||
  /^[0-9A-Za-z+/]{24}/.test(text.slice(at + length, at + length + 24));

const operator = /[=:>(,]|\bis\b/;

/** Whether what stands between a name and a value makes one the other's. */
function belongs(between: string, name: string, mayAssign: boolean, words: RegExp | undefined): boolean {
  const lines = between.split('\n');
  // The value of another setting below the name (`scope:` in YAML) is the name's where its own name says so.
  if (lines.length > mostLines) return false;
  if (lines.length > 2 && !usual.test(lines.at(-1) ?? '') && !variable.test(between)) return false;
  if (words === undefined) return true;
  return (mayAssign && operator.test(between)) || words.test(between) || words.test(name);
}

/** Where `DISCORD_SECRET=…` has its value, `FACEBOOK_SECRET=` on a line below says itself whose it is. */
const isAnothers = (text: string, at: number, value: number): boolean =>
  text.slice(at, value).includes('\n') &&
  given.test(text.slice(text.lastIndexOf('\n', at) + 1, value)) &&
  qualified.test(text.slice(text.lastIndexOf('\n', value) + 1, value));
const given = /^(?:export )?[A-Z0-9_]+=\S/;
const qualified =
  /^(?:export )?(?!(?:API|APP|ACCESS|AUTH|BOT|CLIENT|CONSUMER|OAUTH2?|PRIVATE|PUBLIC|REFRESH|SECRET|SERVICE|SIGNING|TOKEN|USER|WEBHOOK)_)[A-Z][A-Z0-9]+_[A-Z0-9_]+=["']?$/;

const mostLines = 4;
/** The default of a variable of Terraform, behind its type and what it is for. */
const variable = /^[\w-]*"\s{0,4}\{[^{}]*\sdefault\s*=\s*"$/;
const usual = new RegExp(usualWords, 'i');
