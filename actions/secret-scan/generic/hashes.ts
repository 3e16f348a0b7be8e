import { passwordHash } from './kinds.ts';
import type { Sign } from './sign.ts';

/** By what they begin with (crypt(5), and what Kerberos and Cisco's systems write). */
const forms: readonly (readonly [literals: readonly string[], pattern: RegExp])[] = [
  [['$1$', '$apr1$'], /\$(?:1|apr1)\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22}(?![./0-9A-Za-z])/y],
  [['$2a$', '$2b$', '$2y$', '$2x$'], /\$2[abxy]\$\d\d\$[./0-9A-Za-z]{53}(?![./0-9A-Za-z])/y],
  [['$5$'], /\$5\$(?:rounds=\d{1,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{43}(?![./0-9A-Za-z])/y],
  [['$6$'], /\$6\$(?:rounds=\d{1,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{86}(?![./0-9A-Za-z])/y],
  [
    ['$7$', '$y$'],
    /\$(?:7|y)\$[./0-9A-Za-z]{1,90}\$[./0-9A-Za-z]{1,90}\$?[./0-9A-Za-z]{43}(?![./0-9A-Za-z])/y,
  ],
  [['$8$', '$9$'], /\$[89]\$[./0-9A-Za-z]{14}\$[./0-9A-Za-z]{43}(?![./0-9A-Za-z])/y],
  [
    ['$argon2'],
    /\$argon2(?:id|i|d)\$(?:v=\d{1,3}\$)?m=\d{1,9},t=\d{1,9},p=\d{1,4}\$[+/0-9A-Za-z]{8,90}\$[+/0-9A-Za-z]{16,140}/y,
  ],
  [['$krb5asrep$', '$krb5tgs$'], /\$krb5(?:asrep|tgs)\$\d{1,2}\$[^\s"']{40,600}/y],
  [
    ['pbkdf2_sha256$', 'pbkdf2_sha1$'],
    /pbkdf2_sha(?:256|1)\$\d{1,9}\$[0-9A-Za-z]{8,40}\$[+/0-9A-Za-z]{27,44}={0,2}/y,
  ],
  // Django's older ones.
  [['md5$', 'sha1$'], /(?:md5\$\w{1,40}\$[0-9a-f]{32}|sha1\$\w{1,40}\$[0-9a-f]{40})(?![0-9a-f])/y],
];

/** A hash is no secret by itself: it says that somebody's password can be tried offline. */
export const hashes: readonly Sign[] = forms.map(([literals, pattern]) => ({
  literals: literals.map((text) => ({ text, needsValue: false })),
  reach: { before: 0, behind: 640 },
  find(text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? { kind: passwordHash, start: at, end: pattern.lastIndex } : undefined;
  },
}));
