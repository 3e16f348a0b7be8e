import { assignedAt, type Assigned } from './assignment.ts';
import { hasUserNearby, isAnonymous } from './context.ts';
import { isGuessed, isSaying } from './guessed.ts';
import { genericApiKey, genericPassword, genericSecret, weakPassword } from './kinds.ts';
import type { GenericKind } from '../kind.ts';
import { isSearchKey } from '../match/other-thing.ts';
import { nameAt, nounLiterals, type SecretName } from './names.ts';
import type { Sign } from './sign.ts';
import { lookOf, uuid, type Look } from './values.ts';

/** Secrets that are known by the name that they are given to. */
export const named: Sign = {
  literals: [
    ...nounLiterals.map((text) => ({ text, needsValue: true })),
    // In quotes anything may stand; the gate wants a few letters or signs without a blank or quote first.
    ...['password', 'secret'].flatMap((noun) =>
      ['=', ' = ', ': ', '": ', "': "].flatMap((operator) =>
        ['"', "'"].map((quote) => ({ text: noun + operator + quote, needsValue: false })),
      ),
    ),
    // The quotes may be around name and value: `"API_KEY=…"` in a list, a header, a URL.
    ...['password=', 'passwd=', 'pwd=', 'pass='].map((text) => ({ text, needsValue: false })),
    ...['key=', 'secret=', 'token='].map((text) => ({ text, needsValue: false, run: 12 })),
    ...['key**', 'secret**', 'token**', 'password**'].map((text) => ({ text, needsValue: false })),
    ...['key is ', 'secret is ', 'token is '].flatMap((text) =>
      ['', '`'].map((quote) => ({ text: text + quote, needsValue: false, run: 16 })),
    ),
  ],
  reach: { before: 160, behind: 320 },
  find(text, at) {
    const name = nameAt(text, at);
    if (name === undefined) return undefined;
    const value = assignedAt(text, name.start, name.end);
    if (value === undefined || repeats(name, value)) return undefined;
    const look = lookOf(value.text);
    if (look === undefined || isSearchKey(text, value.start, value.end)) return undefined;
    const kind = kindOf(name, value, look, text);
    const { start, end, besides } = value;
    return kind && { kind, start, end, ...(besides && { besides }) };
  },
};

/**
 * More between name and value than the gate passes over: `Password { get; set; } = "…"` of C#, `Password As String = "…"` of
 * Basic, `Key(Base64.getDecoder().decode("…` of Java, an attribute of Android, and what stands for a variable that is not set (`getenv("PASSWORD") or "…"`).
 */
export const apart: Sign = {
  literals: [
    ...[
      ' as string = "',
      '[] = "',
      '" android:value="',
      'get; } = "',
      'set; } = "',
      'init; } = "',
      'getdecoder().decode("',
    ].map((text) => ({
      text,
      needsValue: false,
    })),
    ...['or', '?:', '??', '||'].flatMap((operator) =>
      ['"', "'"].map((quote) => ({ text: `${quote}) ${operator} ${quote}`, needsValue: false, run: 4 })),
    ),
  ],
  reach: { before: 160, behind: 260 },
  find(text, at) {
    if (text.startsWith(')', at + 1) && !getter.test(text.slice(0, at))) return undefined;
    const name = /\w(?: ?\{[^{}]*|[ \t]*[=(][ \t]*[\w.]{0,40})?$/.exec(text.slice(0, at));
    return name === null ? undefined : named.find(text, name.index);
  },
};

/** A label has another text behind it too. */
const getter = /(?:getenv|environ(?:\.get)?|env|get_?property|config(?:\.get)?)\(["'][\w.-]{1,60}$/i;

/** `token: 'accessToken'`: what is given is another name of the same; a build script (`password 'password'`) means it. */
const repeats = ({ words }: SecretName, { text, syntax, isQuoted }: Assigned): boolean => {
  if (syntax === 'option' && isQuoted) return false;
  const folded = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return folded.length < 40 && folded === words.join('');
};

function kindOf(name: SecretName, value: Assigned, look: Look, text: string): GenericKind | undefined {
  const { meaning, isPlain } = name;
  if (value.syntax === 'aside' && (look !== 'drawn' || !isPlain || value.text.length < 20)) return undefined;
  if (look === 'drawn') return drawnKind(name, value);
  if (meaning === 'password' && isPlain) return passwordKind(name, value, look, text);
  if (meaning === 'secret' && isPlain && value.syntax === 'compare' && isSaying(value.text))
    return weakPassword;
  if (meaning === 'secret' && isPlain && look === 'made' && isComplex(value.text) && value.syntax !== 'call')
    return genericSecret;
  return undefined;
}

function drawnKind({ meaning, isPlain, words }: SecretName, value: Assigned): GenericKind | undefined {
  const { text, syntax, isQuoted, isPiece } = value;
  if (isPiece || (syntax === 'code' && !isQuoted && /[^\w+/=.~:-]/.test(text))) return undefined;
  if (!isPlain && (uuid.test(text) || syntax === 'code')) return undefined;
  // `f(TypeOfToken, "…")`: the id of something.
  if (syntax === 'list' && words.includes('type') && uuid.test(text)) return undefined;
  // Of an OpenPGP key, by which people name the public one.
  if ((meaning === 'key' || meaning === 'credential') && /^(?:0x)?(?:[0-9A-F]{40}|[0-9A-F]{16})$/.test(text))
    return undefined;
  // Of a thing among many.
  if (meaning === 'credential' && words.includes('key') && uuid.test(text)) return undefined;
  switch (meaning) {
    case 'password':
      // Nobody can log in with a `SHA256_PASSWORD`.
      if (isDigestOf(words.join(''), text)) return undefined;
      return text.length < 24 && isGuessed(text) ? weakPassword : genericPassword;
    case 'secret':
    case 'credential':
      return text.length < 20 && meaning === 'credential' ? undefined : genericSecret;
    case 'token':
    case 'key':
      return genericApiKey;
  }
}

/** Whether it is as long in hexadecimal digits as the hash that a name tells of. */
const isDigestOf = (name: string, text: string): boolean =>
  /^[0-9a-f]+$/i.test(text) && text.length === hashLengths.get(/(?:sha|md)\d+/.exec(name)?.[0] ?? '');
const hashLengths = new Map([
  ['md5', 32],
  ['sha1', 40],
  ['sha256', 64],
  ['sha512', 128],
]);

/** Three of the four classes that rules for passwords know, a digit among them. */
const isComplex = (text: string): boolean =>
  text.length >= 8 &&
  /\d/.test(text) &&
  [/[a-z]/, /[A-Z]/, /[^0-9A-Za-z]/].filter((part) => part.test(text)).length >= 2 &&
  /[^\w.-]/.test(text);

function passwordKind(name: SecretName, value: Assigned, look: Look, text: string): GenericKind | undefined {
  const { syntax, isQuoted, isPiece } = value;
  if (isPiece || value.text.length > 80) return undefined;
  // A shell puts a variable there.
  if (!isQuoted && /\w\$[A-Za-z]/.test(value.text)) return undefined;
  if ((syntax === 'code' && !isQuoted) || syntax === 'list') return undefined;
  // `hashPassword('...')`, `t('password', 'New one!')`
  if (
    syntax === 'call' &&
    !giver.test(text.slice(Math.max(0, name.start - 32), name.start)) &&
    !name.words.some((word, at) => setters.test(word) || (at === 0 && owners.test(word)))
  )
    return undefined;
  if (isAnonymous(text, name.start)) return undefined;
  if (look === 'made') return isGuessed(value.text) ? weakPassword : genericPassword;
  if (isSaying(value.text)) return weakPassword;
  if (/\s/.test(value.text)) return undefined;
  if (isLabel(text, value) || isSentence(text, value) || isOutcome(text, name)) return undefined;
  const besideUser = hasUserNearby(text, name.start, value.end);
  if (besideUser && (syntax === 'option' || value.text === 'secret')) return weakPassword;
  if (isNoun(value.text)) return undefined;
  if (value.text.length < 6) return undefined;
  const isShouted = /^[A-Z0-9_]+$/.test(text.slice(name.start, name.end));
  const isSetting = isShouted && syntax === 'config' && !isQuoted;
  if (look === 'number') return besideUser || isQuoted || isSetting ? weakPassword : undefined;
  return besideUser || isSetting ? weakPassword : undefined;
}

/** A function that gives any name its value, or what it is without one. */
const giver = /(?:define|(?:get|set|put)_?env|env|environ\.get|set_?property|flag\.string)\(\s{0,4}\\?["']$/i;
const setters = /^(?:set|with|add|use|put)/;
const owners = /^(?:pass|pwd|my|db|user)/;

/** `"Password": "Passwort"`, as a catalogue of translations says it. */
const isLabel = (text: string, { start, text: value }: Assigned): boolean =>
  /^[A-Z][a-z]+$/.test(value) && /["'] ?: ?["']$/.test(text.slice(start - 5, start));

/** `if --user and --password should be set` */
const isSentence = (text: string, { syntax, text: value, end }: Assigned): boolean =>
  syntax === 'option' && auxiliary.test(value) && /^ [a-z]/.test(text.slice(end, end + 2));
const auxiliary =
  /^(?:should|shall|must|will|would|could|cannot|option|options|flag|flags|when|where|which|with|without|instead|argument|arguments|does|from|into|have|were|that|then|this)$/;

/** `PASS: name of a test` */
const isOutcome = (text: string, { start, end }: SecretName): boolean =>
  text.slice(start, end) === 'PASS' && text[end] === ':';

/** A field or a variable of that name. */
const isNoun = (text: string): boolean =>
  /^(?:(?:new|old|current|user|confirm|re|my|the)?[-_ ]?(?:passw(?:or)?d|pass|pwd|secret|token)[-_ ]?\d?|[A-Z][A-Z_]+|.*[a-z][A-Z].*|[\w-]*(?:password|field|input|secret|token|key)s?)$/.test(
    text,
  );
