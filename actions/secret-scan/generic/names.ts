/** What a name says that its value is. */
export type Meaning = 'password' | 'key' | 'token' | 'secret' | 'credential';

/** A name that says so, in a window of text. */
export interface SecretName {
  readonly meaning: Meaning;
  /** Offsets; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly words: readonly string[];
  /** Nothing stands behind the noun but what may (`PASSWORD_2`): else only a drawn value counts. */
  readonly isPlain: boolean;
}

/** What the gate looks for: each is a part of a noun below. */
export const nounLiterals = [
  'pass',
  'pwd',
  '_pw',
  'pswd',
  'kennwort',
  'senha',
  'contrasen',
  'wachtwoord',
  'secret',
  'token',
  'key',
  'auth',
  'cred',
  'salt',
];

/** How far a name goes before and behind a literal in it, in bytes. */
const longest = 48;

/** The name around the place `at`; undefined: it means something else. */
export function nameAt(text: string, at: number): SecretName | undefined {
  let [start, end] = [at, at];
  while (start > 0 && at - start < longest && isNamePart(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && end - at < longest && isNamePart(text.charCodeAt(end))) end += 1;
  while (start < at && /[.-]/.test(text[start] ?? '')) start += 1;
  // What ends a sentence.
  while (end > at && /[.-]/.test(text[end - 1] ?? '')) end -= 1;
  const before =
    text[start - 1] === ' ' ? (spaced.exec(text.slice(Math.max(0, start - 28), start))?.[0] ?? '') : '';
  if (fakeVariable.test(text.slice(start, end))) return undefined;
  const words = wordsOf(before + text.slice(start, end));
  const found = meaningOf(words);
  return found && { ...found, start, end, words };
}

/** Of a test: a program names what it makes up itself so, and settings that others give seldom. */
const fakeVariable = /^(?:fake|dummy|mock|mocked|bogus)[A-Z]/;

const isNamePart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x5f ||
  code === 0x2e ||
  code === 0x2d;

const spaced =
  /(?:\b(?:api|access|secret|private|auth|client|encryption|signing|app|account|shared|master|license|service|bearer) ){1,2}$/i;

const wordsOf = (name: string): readonly string[] =>
  name.length > 2 * longest + 28
    ? []
    : (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());

function meaningOf(words: readonly string[]): Pick<SecretName, 'meaning' | 'isPlain'> | undefined {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const meaning = nounAt(words, at);
    if (meaning === undefined) continue;
    const rest = words.slice(at + 1);
    const before = words.slice(0, at);
    if (
      rest.some((word) => otherThings.has(word)) ||
      before.some((word) => otherKinds.has(word)) ||
      isMadeUp(words, at)
    )
      return undefined;
    return { meaning, isPlain: rest.every((word) => fillers.has(word) || /^\d+$/.test(word)) };
  }
  return undefined;
}

/** `fakeToken`, `dummyApiKey`; a fake that is a part of a longer name is somebody's (`FAKE_NEWS_API_KEY`). */
const isMadeUp = (words: readonly string[], at: number): boolean =>
  fakes.has(words[at - 1] ?? '') ||
  (words[at] === 'key' && fakes.has(words[at - 2] ?? '') && keyOwners.test(words[at - 1] ?? ''));

function nounAt(words: readonly string[], at: number): Meaning | undefined {
  const [word = '', before = ''] = [words[at], words[at - 1]];
  if (passwords.test(word)) return 'password';
  if (word.endsWith('token')) return /^(?:nonce|e|multi|sub)token$/.test(word) ? undefined : 'token';
  if (word.endsWith('secret')) return 'secret';
  if (word === 'key') {
    if (before === '' || keyOthers.has(before)) return undefined;
    return keyOwners.test(before) ? 'key' : 'credential';
  }
  if (keyWords.test(word)) return 'key';
  if (word === 'salt')
    return /^(?:auth|in|nonce|secure|app|secret|jwt|session)$/.test(before) ? 'secret' : undefined;
  return /^(?:auth|creds?|credentials?)$/.test(word) ? 'credential' : undefined;
}

const passwords =
  /(?:passwor[dt]|passwd|passwrd|passphrase|passcode|pwd|kennwort|senha|contrasenh?a|wachtwoord)s?$|^(?:pass|passe|pw|psw|pswd)$|^(?:user|db|my|root|admin|ftp|smtp|mail|ssh|ldap|sql|mysql|pg|pgsql|postgres|redis|mongo|server|login|auth|proxy|store|key|svn|sudo|vnc|rdp|imap|wifi|account)pass$/;

const keyOwners =
  /^(?:api|apis|access|secret|private|auth|master|encryption|encrypt|crypt|crypto|cipher|aes|signing|sign|hmac|jwt|account|shared|storage|license|service|client|app|application|admin|user|server|webhook|deploy|subscription|security|session|consumer|root|rest|write|ingest|functions?|host|ssl|rsa|wallet|signer)$/;
const keyWords =
  /(?:api|access|secret|private|auth|master|encryption|signing|account|shared|license|app|service|client|session|crypto|aes|hmac|jwt|deploy|webhook|consumer|user|admin)key$/;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Keys of other worlds than secrets. */
const keyOthers = set(
  'id ids uid uuid guid account-id spreadsheet sheet document doc calendar event community video board gpg pgp instrumentation site cookie-name primary foreign partition sort cache object map arrow hot short react i18n translation locale message label event row column dict json index lookup hash group query route storage-key option options prop property field data state item node list unique composite candidate natural surrogate sequence ref target bucket file path name config setting settings metadata meta header attribute attr param parameter env context class style theme color icon menu tab enter escape return shift ctrl alt del delete backspace press pressed up down left right page last first next prev previous current old new start end min max range idempotency correlation dedup dedupe registry reg feature flag tracking this the a any each every same by on from of in is has get set with for to',
);

/** Behind the noun: the name is of something about the secret. */
const otherThings = set(
  'md sha embd embed embedding weight weights bias name names id ids identifier type types url urls uri uris endpoint path paths file files filename dir directory folder length len size expiry expires expired expire expiration ttl timeout age lifetime duration count counter index idx limit limits policy policies field fields label input placeholder hint help message messages msg error errors err title desc description text prefix suffix format pattern regex regexp algo algorithm alg method mode kind class classes color button btn link page form view screen component provider manager service store storage vault ref refs reference arn version header headers param params parameter query scope scopes usage map list reset request required enabled disabled strength rule rules min max column alias owner issuer audience state status validator validation validate generator generate generation handler callback listener hash hashed digest fingerprint thumbprint checksum signature sum uuid guid board word words frame frames down up press pressed event events selector by of code codes pair pairs ring chain store-type location source sources rotation template option options config configuration settings manager parser lexer stream iterator range position pos start end offset begin kinds number num total used usage max limit budget price cost bucket rate variable var env host hosts port address domain server realm group groups user users role roles symbol contract mint supply holders space spaces delimiter separator match matcher test tests spec case example info data details props attribute attrs schema model table entity dto enum controller router route middleware plugin module package helper util utils factory builder interface impl visible visibility show hide icon tooltip attempts history public cert certificate date time created updated at on is was exists present valid invalid missing incorrect wrong mismatch changed change update updated forgot forgotten protected protection encoding encoder decoder encryption encrypted encrypt decrypt cipher masked redacted hidden strength complexity requirements requirement confirmation label',
);

const fakes = set('fake dummy mock mocked bogus');

/** Before the noun: not a secret one. */
const otherKinds = set(
  'public pub csrf xsrf csrftoken csrfmiddleware xsrftoken authenticity anti idempotency request lifecycle crumb no non not is has have show hide hides toggle forgot forget lost reset change changed invalid wrong missing bad incorrect expired next prev page sync continuation cancel cancellation abort break stop eof eol syntax lexer parser design site publishable antiforgery verification requires require required need needs allow allowed supports support enable disable min max validate valid check verify compare match strength show generate encrypted sealed hashed hash crypted partition sort foreign primary injection di inject bypass compass by expected unexpected',
);

/** Behind the noun, and nothing changes. */
const fillers = set(
  'value val text string str plain plaintext raw base 64 b64 hex default def dev develop development prod production staging stage qa uat live sandbox local test old new current primary secondary main key token secret password pass override confirm confirmation again repeat v a b c one two env for here salt clear opt arg const',
);
