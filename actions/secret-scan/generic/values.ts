import { isCounted, isPlaceholder } from '../match/placeholder.ts';
import { isVariable, strangenessOf } from './words.ts';

/**
 * What made a value, by its look: `drawn` by chance, `made` by a person as a password (letters with digits or signs),
 * `words` (or a name, as programs write it), `number`.
 */
export type Look = 'drawn' | 'made' | 'words' | 'number';

/** `undefined`: it is no secret at all, but a reference, code, a place, a hash of something public, a placeholder. */
export function lookOf(text: string): Look | undefined {
  if (
    text.length < 4 ||
    /\\x[0-9a-f]{2}|^!{1,2}[a-z]\w*\./i.test(text) ||
    isReference(text) ||
    isVariable(text) ||
    isStandIn(text) ||
    (isPlace(text) && !isPadded(text)) ||
    isIntegrity(text)
  )
    return undefined;
  if (isDrawn(text)) return 'drawn';
  if (/^\d+$/.test(text)) return 'number';
  if (/[\x80-\xff]/.test(text)) return isForeign(text) ? 'made' : undefined;
  if (isCode(text)) return undefined;
  return isMade(text) ? 'made' : 'words';
}

/** Filled in later, or taken from elsewhere. */
const isReference = (text: string): boolean =>
  /^[$%@&{[(<!*~]?[({<[]|^[.+]\$(?:[A-Z_]\w*(?:\[|->)|[A-Z_]+\d?$)|^@@[\w:/.-]+@@$|^#{3}[A-Z_. -]+(?:#{3})?$|^\$|^%[\w.]+%$|(?:^|[:=@/])%[sdvr]$|^@[A-Za-z]{2,}[.(]|\$\{|\$\(|\{\{|\}\}|<%|%>|#\{|\{\d?\}|\{[a-z_.]+\}|^__\w+__$|^#[^#]*#$|^#{2,}[A-Z_.-]+#{2,}$|^@\w+@$|^:\w+$|\$(?:2[abxy]|apr1|[156])\$|^(?:md5|sha1)\$\w*\$[0-9a-f]{32,40}$|^(?:bcrypt|pbkdf2|argon2|scrypt)\w*\$.+\$|^\^.*[|([\\].*\$$|^[*&][A-Za-z]\w*(?:\.\w+)*$|^v\d::|^(?:env|vault|ref\+\w+|secrets?|ssm|sops|op|awssm|keyring|file|var|data|local|module|process|config|self|this|param(?:eter)?s?|settings|context|args?|options?|props|req|request|os|System|Environment|resolve|cmd|exec|bash)[.:[](?!.*[!#%^&*])|^pass:|^ENC[[(]|^\{(?:cipher|bcrypt|noop|SSHA)|^enc:|^encrypted:[\w+/]|^!vault$|^(?:required|nullable|sometimes|string)\||\$\w+[/.:-]/i.test(
    text,
  ) ||
  /\$[A-Z_]{3,}/.test(text) ||
  isSealed(text);

/** By Sealed Secrets of Bitnami: two bytes for the length of a key of 512 bytes, and that. */
const isSealed = (text: string): boolean => /^Ag[A-D][A-Za-z0-9+/]{60,}={0,2}$/.test(text);

/** Stands where people are to put theirs. */
const isStandIn = (text: string): boolean =>
  isPlaceholder(text) ||
  isCounted(text) ||
  (text.length >= 16 && isBase64.test(text) && isCounted(Buffer.from(text, 'base64').toString('latin1'))) ||
  /^(?:x+|\*+|\.+|-+|_+|#+|\?+|0+)$/i.test(text) ||
  /^(?:none|null|nil|true|false|undefined|required|optional|string|bytes|number|boolean|object|unset|empty|default|disabled|enabled|auto|random|generated?|unknown|anonymous|hidden|n\/a|todo|tbd|fixme|text|any|void|never|binary|hex|base64|utf-?8|plain|off|yes|no)$/i.test(
    text,
  ) ||
  /^your/i.test(text) ||
  /^(?:<|\[)?(?:(?:your|my|our|enter|insert|put|replace|paste|some|the|use|set|provide|add|specify|fill|choose|generate|fake|mock|stub|sample|invalid|wrong|bogus|not-?a|foo|bar|baz)[-_ .]|(?:this|that|it)[-_ ]?is\b|foo|bar|baz|foobar$)/i.test(
    text,
  ) ||
  /(?:goes|put|value)[-_ ]?here|to[-_ ]?be[-_ ]?(?:replaced|filled|changed)|replace[-_ ]?(?:me|with|this)|change[-_ ]?(?:this|it|in)|not[-_ ]?(?:set|used|a[-_ ]?(?:real|secret))|(?:fake|mock|invalid|bogus)[-_]|lorem|ipsum/i.test(
    text,
  );

/** A URL, a path, a file, a host, an address, an identifier of a cloud or of GitHub's; its login is somebody else's business. */
const isPlace = (text: string): boolean =>
  /^[a-z][a-z0-9+.-]{1,20}:\/\/|^%2F|^[A-Z0-9]{16,32}(?:\/|%2F)\d{8}(?:\/|%2F)|^(?:\.{0,2}|~)\/|^[A-Za-z]:\\|^(?:arn|urn|projects|mailto|data|image|blob|did|spiffe):?\/?[:/a-z]|^[\w.+-]+@[\w-]+\.[a-z]{2,}$|^\.[\w-]+$|^#[a-z_-]+$|^#(?:[0-9a-f]{3}){1,2}$|^\/[\w/]|^[A-Z]{1,5}_kw[A-Z][\w-]{8,}$/i.test(
    text,
  ) ||
  /\.(?:js|ts|tsx|jsx|mjs|json|ya?ml|toml|ini|cfg|conf|env|pem|key|crt|cer|p12|pfx|jks|keystore|txt|md|py|rb|go|rs|java|php|cs|sh|html?|xml|properties|sql|log|csv|com|org|net|io|dev|svg|png|gpg|asc|pub|local|svc|lock|kdbx)(?:[:/#?].*)?$/i.test(
    text,
  ) ||
  /^\d{1,4}(?:[.:/-]\d{1,4}){2,}/.test(text) ||
  (/^[\w.-]+(?:\/[\w.-]+){1,8}(?::[\w.-]+)?$/.test(text) && strangenessOf(text) < 5.2);

/** Base64 may begin with a `/`, as paths do. */
const isPadded = (text: string): boolean =>
  /^[0-9A-Za-z+/]{30,}={0,2}$/.test(text) &&
  text.length % 4 === 0 &&
  isMixed(text) &&
  strangenessOf(text) > 5.6;

/** The exact grammar of hashes in lock files, and of images: public by what they are for. */
const isIntegrity = (text: string): boolean =>
  /^(?:sha(?:1|224|256|384|512)-[0-9A-Za-z+/]{27,88}={0,2}|h1:[0-9A-Za-z+/]{43}=|(?:sha(?:1|256|384|512)|md5):[0-9a-f]{32,128})(?:\s|$)/.test(
    text,
  );

/** What people write in programs: never a secret, but for what chance has drawn. */
const isCode = (text: string): boolean =>
  /^\w+=[\w%]|^[ ]?[+] ?\w|\w ?[+] ?$|^0x[0-9a-f]{1,16}$/i.test(text) ||
  /^[a-z]+\d?[+][a-z]+\d?$/.test(text) ||
  (/^[A-Za-z_$][\w$]*(?:(?:\?\.|\.|->|::)[A-Za-z_$][\w$]*)+[([]?|[\w$]\([^)]*\)|=>|^\^|\\[dws.]|\[[\w-]+\][*+]|^[A-Za-z]\w*\(|;$|&&|\|\||^\w+\[|&[a-z]+;|\\u[0-9a-f]{4}|^--?\w|[{}]|\\[nrt]|==/i.test(
    text,
  ) &&
    !/[!@#^]\w+[!@#^]|^\w+[!@#$^*]+$/.test(text));

/** Not by people: letters and digits whose order makes no words. */
function isDrawn(text: string): boolean {
  if (!/^[!-~]+$/.test(text)) return false;
  if ((text.match(/[^0-9A-Za-z]/g)?.length ?? 0) > 0.45 * text.length) return isGenerated(text);
  const { length } = text;
  if (length < 16 || length > 512)
    return length >= 12 && length < 16 && isMixed(text) && !isReadable(text) && strangenessOf(text) > 6;
  if (/^[0-9A-Fa-f]+$/.test(text)) return /\d/.test(text) && /[A-Fa-f]/.test(text) && new Set(text).size > 6;
  if (uuid.test(text)) return !/^(.)\1{7}-|^0{6}|12345678|1234-/.test(text);
  if (new Set(text).size < 8 || isSandboxed(text) || isBrokenJwt(text) || isReadable(text)) return false;
  const strangeness = strangenessOf(text);
  // Identifiers are of letters alone too: of 57,000 in public sources 100 are as strange (own count).
  if (/^[A-Za-z]+$/.test(text)) return strangeness > (isOneCase(text) ? 7 : 6.2);
  if (strangeness < (length < 24 ? 5.6 : 5.3)) return false;
  // Long letters only, or many signs: another look at each piece.
  const pieces = text.split(/[-_.:/+=~|,;()!?&<>]+/).filter((piece) => piece.length > 2);
  const plain = pieces.filter(
    (piece) => /^[A-Za-z]+\d{0,3}$|^\d+$/.test(piece) && strangenessOf(piece.replace(/\d+$/, '')) < 5.6,
  );
  return (
    plain.join('').length < 0.4 * length &&
    (/\d/.test(text) || isMixed(text)) &&
    pieces.some((piece) => piece.length > 7 || (/\d/.test(piece) && /[a-z]/i.test(piece)))
  );
}

/** By a generator of passwords, from all that a keyboard has; a regular expression has its own signs. */
const isGenerated = (text: string): boolean =>
  text.length >= 24 &&
  text.length <= 128 &&
  isMixed(text) &&
  new Set(text.replaceAll(/[0-9A-Za-z]/g, '')).size >= 10 &&
  !/\(\?|[.\])][*+]|[a-zA-Z0-9]-[a-zA-Z0-9]\]?|\\[dwsb]|[({][a-z]*[)}]/i.test(text);

/** Signs beyond ASCII, among all that rules for passwords ask for. */
const isForeign = (text: string): boolean =>
  /^[!-~\x80-\xff]{10,64}$/.test(text) && isMixed(text) && /[!#$%&*+?@^~]/.test(text);

/** A token of a test mode says so. */
const isSandboxed = (text: string): boolean => /(?:^|[-_])(?:sandbox|test|SB)[-_]/.test(text);

/** Others read a whole one. */
const isBrokenJwt = (text: string): boolean =>
  (/^eyJ[\w-]*\./.test(text) && !/^[\w-]+\.[\w-]+\.[\w-]{20,}$/.test(text)) ||
  /^\{"(?:alg|typ)"[^}]*\}$/.test(Buffer.from(text, 'base64').toString('latin1'));

const isBase64 = /^[0-9A-Za-z+/]{10,}={0,2}$/;

/** Base64 of words. */
function isReadable(text: string): boolean {
  if (text.length > 100 || !isBase64.test(text)) return false;
  const plain = Buffer.from(text, 'base64').toString('latin1');
  return /^[ -~\n]+$/.test(plain) && (plain.length < 12 || strangenessOf(plain.trim()) < 5);
}

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const isOneCase = (text: string): boolean => text === text.toLowerCase() || text === text.toUpperCase();

const isMixed = (text: string): boolean => /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);

/** Letters with digits or signs, as people are asked for, and no name of a program's thing. */
function isMade(text: string): boolean {
  if (/\s/.test(text) || !/[A-Za-z]/.test(text) || text.length < 6) return false;
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) && strangenessOf(text) < 5.6) return false;
  // `NAME1:KEY1`
  if (/^[A-Z]{2,}\d*(?:[:,=_-][A-Z]{2,}\d*)+$/.test(text)) return false;
  if (technical.test(text) || /^[a-z]+(?:[A-Z][a-z]+)+\d?$/.test(text)) return false;
  const signs = /[!@#$%^&*?+=~|]/.test(text);
  if (/^[A-Za-z]+(?:[-_.:/ ][A-Za-z]+)*[-_.]?$/.test(text)) return false;
  // `user-2`, `aws_v4_token`: words with one small number.
  if (!signs && /^[a-z]+(?:[-_.:/][a-z0-9]+)+$/i.test(text) && strangenessOf(text) < 5.6) return false;
  if (!signs && /^[a-zA-Z]+\d{1,2}$/.test(text) && text.length < 8) return false;
  return signs || /\d/.test(text);
}

const technical =
  /^(?:sha|md|aes|des|rsa|ecdsa|hs|rs|es|ps|utf|base|oauth|x|v|http|k8s|ipv|pbkdf|argon|bcrypt|scrypt|ed|ecdh|hmac|pkcs|curve|secp|p|i18n|win|linux|arm|amd|int|uint|float|string|char|varchar|level|step|col|row|md5|u|f|h)[-_]?\d{1,4}(?:[-_.]\w{1,10}){0,4}$|^(?:grant|client|auth|token|password|secret|oauth|id)_\w+$|^\w+ ?[:?]$|^[*@!]?[A-Za-z ]+[*:?!.]$/i;
