import { strangenessOf } from '../generic/words.ts';
import { beginningsOf, charactersOf, lengthOf, patternOf, type Grammar } from '../grammar.ts';
import { judged, type RunReader } from './candidate.ts';
import type { NamedKind } from '../kind.ts';
import { isDigest, longestWay } from './named-reader.ts';
import { isOtherThing } from './other-thing.ts';
import { longestPrefix, nameEnd, nameIn, namesPattern } from './provider-name.ts';
import type { Run } from './value-run.ts';

/**
 * Lengths of tokens change, and few providers document them. Where a name that nothing else has, a credential word and a
 * value follow each other directly, the value is taken for the provider's, whatever its exact grammar is.
 */
const looseRun: Run = { run: 12, somewhere: { within: 100, of: 'any' } };

const longestLoose = 202;

/**
 * Whether a kind may be known without its grammar: not where all its tokens begin alike, or where the name needs more
 * beside it than a credential word.
 */
export const isDistinctive = ({ names, words, severity, grammar }: NamedKind): boolean =>
  severity !== 'info' &&
  words?.length !== 0 &&
  (words ?? []).every((word) => credential.test(word) || aboutCredentials.test(word)) &&
  names.some(isOwn) &&
  beginningsOf(grammar).includes('');

/** Whether nothing else is called so: `access token` is anybody's, and so are three letters. */
export const isOwn = (name: string): boolean =>
  name.replaceAll(' ', '').length >= 4 &&
  name.split(' ').some((word) => word.length > 2 && !general.test(word));
const general =
  /^(?:api|app|access|secret|private|public|keys?|token|auth|oauth|bearer|password|client|user|account|service|personal|admin|server|rest|web|hook|license|login|code|refresh|session|consumer)$/;

const aboutCredentials = /^(?:id|client|api|access|login|account|app|user|hook|cred|license|oauth|sid|pat)/;

// Bounds and choices that are repeated would cost V8 more to compile than all that a run reads with them.
const quotes = `["'\`\\\\]*`;
const joint = `(?:[-_. ]|${quotes}\\s*[:=]\\s*\\{\\s*${quotes})`;
const assigned = `["'\`\\\\\\]]*[ \\t]*(?:=>|:*=|[=:,(>]|\\bis\\b)[ \\t]*\\(?${quotes}`;
const aside = `["'\`\\\\]*[-_. \\t]{1,4}${quotes}`;
const wordsPattern = new RegExp(`[A-Za-z]*(?:${joint}[A-Za-z]+){0,6}`, 'y');
/** What gives words a value, and the value. */
const valuePattern = new RegExp(
  `(${assigned}|${aside})(?:(?:Bearer|OAuth|Token) )?((?<![0-9A-Za-z])[\\w~+/.-]{12,200}={0,2})(?![\\w~+/=(\\[{!-]|\\.\\w)`,
  'iy',
);
/** The credential words that words end in. */
const credentialWords =
  /(?:[^A-Za-z]*(?:api|app|access|secret|private|keys?|token|auth|authorization|oauth|bearer|password|passwd|pwd|pass|pat|client|user|account|service|personal|admin|server|rest|web|hook|license|login|credentials?|code))+$/i;
const mostOtherWords = 2;

/** Whether words name a credential, with few others before. */
function nameCredential(words: string): boolean {
  const at = words.search(credentialWords);
  return at >= 0 && (words.slice(0, at).match(/[A-Za-z]{1,12}/g) ?? []).length <= mostOtherWords;
}

/** Reads what a distinctive name makes a provider's by itself. */
export function looseReader(kind: NamedKind): RunReader {
  let names: RegExp | undefined;
  const isLike = likeness(kind.grammar);
  const fits = fit(kind);
  return {
    before: longestPrefix,
    behind: longestWay + longestLoose,
    run: looseRun,
    read(text, at) {
      names ??= namesPattern(kind.names.filter(isOwn));
      const end = nameEnd(names, text, at);
      if (end === undefined) return undefined;
      const value = looseValueAt(text, at, end);
      if (value === undefined) return undefined;
      const { secret, start, isSaid } = value;
      const isIts = isSaid ? isLike(secret) : fits(secret);
      if (!isIts) return undefined;
      if (isDigest(text, start) || isOtherThing(text, start, secret, kind)) return undefined;
      const one = judged(kind, secret, start);
      return one && { ...one, isLoose: true };
    },
  };
}

/** Whether a text is of a grammar's sort: its signs, and a length that it may have grown to, or a usual one. */
function likeness(grammar: Grammar): (text: string) => boolean {
  const { min } = lengthOf(grammar);
  let signs: ReadonlySet<string> | undefined;
  return (text) => {
    signs ??= new Set(patternOf(grammar).replaceAll(/[^-_.+/~=]/g, ''));
    const own = signs;
    return (
      (text.length >= 0.8 * min || usualLengths.has(text.length)) &&
      (uuid.test(text) ||
        Array.from(text.replaceAll(/[0-9A-Za-z]|={1,2}$/g, '')).every((sign) => own.has(sign)))
    );
  };
}

/** Whether a text fits a grammar, or differs from it in length alone where no other word has to stand beside its name. */
function fit({ grammar, words }: NamedKind): (text: string) => boolean {
  let pattern: RegExp | undefined;
  let characters: ReadonlySet<string> | undefined;
  return (text) => {
    pattern ??= new RegExp(`^${patternOf(grammar)}$`);
    if (pattern.test(text)) return true;
    const own = (characters ??= new Set(charactersOf(grammar)));
    return (
      words === undefined &&
      text.length >= lengthOf(grammar).min &&
      Array.from(text).every((char) => own.has(char))
    );
  };
}

const usualLengths = new Set([32, 36, 40, 64]);
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A value that follows a name directly, or words behind the name: as many as say that it is a credential. */
function givenValue(
  text: string,
  end: number,
):
  | { readonly words: string; readonly between: string; readonly secret: string; readonly start: number }
  | undefined {
  wordsPattern.lastIndex = end;
  const all = wordsPattern.exec(text)?.[0] ?? '';
  for (let words = all; ; words = words.replace(lastWord, '')) {
    if (words !== '' && !nameCredential(words)) continue;
    valuePattern.lastIndex = end + words.length;
    const [, between = '', secret = ''] = valuePattern.exec(text) ?? [];
    if (secret !== '') return { words, between, secret, start: valuePattern.lastIndex - secret.length };
    if (words === '') return undefined;
  }
}

const lastWord = /[^A-Za-z]*[A-Za-z]+$/;

/** What stands directly behind a name. */
function looseValueAt(
  text: string,
  at: number,
  end: number,
): { readonly secret: string; readonly start: number; readonly isSaid: boolean } | undefined {
  const given = givenValue(text, end);
  if (given === undefined) return undefined;
  const { words, between, secret, start } = given;
  if (others.test(words) || !isDrawn(secret)) return undefined;
  const name = nameIn(text, at, end);
  const isSaid = credential.test(name + words);
  if (!isSaid && !(words === '' && name.length === end - at && isSetting(text, at, between, start, secret)))
    return undefined;
  return { secret, start, isSaid };
}

/**
 * Whether a provider's name alone is given a value: `assemblyai = …`, or both stand alone on a line. Digests are given to
 * names too, but no more than once in a while to a provider's.
 */
function isSetting(text: string, at: number, between: string, start: number, secret: string): boolean {
  const end = start + secret.length;
  const behind = /^["'`\\]{0,4}[,;]?[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 8));
  const before = /(?:^|\n)[ \t]*["']?$/.test(text.slice(Math.max(0, at - 24), at));
  return (
    before &&
    behind &&
    secret.length >= 20 &&
    /\d.*\d.*\d/.test(secret) &&
    (/[=:]/.test(between) || /^[ \t]{1,4}$/.test(between))
  );
}

const credential = /key|token|secret|passw|pwd|auth(?!or)|private|bearer|(?:api|access|pat)$/i;
const others = /(?:id|code)$|public|publishable/i;

/** Not made of words: digits among letters, of many sorts. */
function isDrawn(text: string): boolean {
  if (/^0x|\/\/|[/.]{2}|\.[A-Za-z]{2,5}$|\/[a-z]{4,12}\//.test(text) || new Set(text).size < 6) return false;
  if (/^\d+$/.test(text)) return text.length >= 20;
  if (/^[0-9a-f-]+$/i.test(text)) return text.length >= 16 && /\d/.test(text) && /[a-f]/i.test(text);
  return strangenessOf(text) > (/\d.*\d.*\d/.test(text) ? 4.6 : 6);
}
