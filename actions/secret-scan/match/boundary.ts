/**
 * What may not stand right before a token. An escape (`\n`, `%3D`, `%253D`, `\u0022`, `\033`, `=3D` of quoted-printable,
 * a colour of terminals) ends what is before it, though its last character is a letter or a digit; so does `:-` before what
 * a shell puts in place of an unset variable.
 */
export const notBehind = (set: string): string => `(?<=^|[^${set}]|${escapes.join('|')})`;

const escapes = [
  String.raw`\\[abfnrtv]`,
  String.raw`\\(?:[ux][0-9A-Fa-f]{2,4}|U[0-9A-Fa-f]{8}|[0-3][0-7]{2})`,
  '%(?:25){0,2}[0-9A-Fa-f]{2}',
  '=3D',
  String.raw`\[[0-9;]{0,8}m`,
  ':[-=]',
];

/** How much stands at most before a token to tell that it begins there, in bytes. */
export const longestEscape = 10;

export const alphanumeric = '0-9A-Za-z';
