/** How much of a name may stand before the provider's (`API_KEY_FOR_`), and how long that may be, in bytes. */
export const longestPrefix = 24;
export const longestName = 64;

/** `data dog`: with any of the usual separators, or none. */
export const namePattern = (name: string): string => name.split(' ').join('[-_. ]?');

/** Any of them, sticky: the longest that fits. */
export const namesPattern = (names: readonly string[]): RegExp =>
  new RegExp(
    names
      .toSorted((a, b) => b.length - a.length)
      .map(namePattern)
      .join('|'),
    'iy',
  );

/** What the gate looks for: the first two words in every spelling. One alone (`status page`) is in every source. */
export function spellingsOf(name: string): readonly string[] {
  const [first = '', second] = name.split(' ');
  return second === undefined ? [first] : ['', '_', '-', '.', ' '].map((sign) => first + sign + second);
}

/** Where the name that begins at `at` ends; undefined: there is none, or it is a part of another word. */
export function nameEnd(names: RegExp, text: string, at: number): number | undefined {
  names.lastIndex = at;
  if (!names.test(text)) return undefined;
  const end = names.lastIndex;
  return beginsName(text, at) && endsName(text, end) ? end : undefined;
}

/** A name does not begin inside another word, but for camel case; an escape (`\n`, `%2F`) is none. */
function beginsName(text: string, at: number): boolean {
  const [before, first] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  if (!isLetter(before) || (isLower(before) && (isUpper(first) || isDigit(first)))) return true;
  return /\\[abfnrtv]$|%[0-9A-Fa-f]{2}$|\\[ux][0-9A-Fa-f]{2,4}$/.test(text.slice(Math.max(0, at - 6), at));
}

/**
 * A name does not end inside another word (`toggle`, `parseURL`), but for camel case and the words that credentials are
 * named with (`datadogkey`).
 */
export function endsName(text: string, end: number): boolean {
  const [last, next] = [text.charCodeAt(end - 1), text.charCodeAt(end)];
  if (!isLetter(last) || !isLetter(next) || (isLower(last) && isUpper(next))) return true;
  return credential.test(text.slice(end, end + 12));
}

// Of codes; NaN, where there is no character, is none of these.
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isLetter = (code: number): boolean => isUpper(code) || isLower(code);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const credential =
  /^(?:s\b|s[_.-]|hq|io|app|api|key|token|secret|pass|pwd|pw|access|auth|client|cloud|user|admin|account|private|public|cred|login|oauth|bot|web|hook|url|id|org|team|works?|data|project|service|server|rest|v\d)/i;

/** The name with all that is written together with it. */
export function nameIn(text: string, at: number, end: number): string {
  let start = at;
  while (start > 0 && inName.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

const inName = /[\w.-]/;
