import { isGuessed } from './guessed.ts';
import { callPassword, commandPassword, databasePassword, netrcPassword, weakPassword } from './kinds.ts';
import type { GenericKind } from '../kind.ts';
import { isCounted } from '../match/placeholder.ts';
import type { Sign } from './sign.ts';
import { lookOf } from './values.ts';

/** A form in which a login is written: group `secret` is what counts. */
interface Form {
  readonly kind: GenericKind;
  readonly literals: readonly string[];
  /** Sticky at the literal. */
  readonly pattern: RegExp;
  /** Words are a password here too: nobody but a person who means it writes that. */
  readonly words: boolean;
}

const quoted = `(?:\\\\?(?<quote>["'])(?<secret>[^"'\\r\\n]{4,120}?)\\\\?\\k<quote>|(?<bare>[^\\s"'\`;|&<>)]{4,120}))`;
const form = (
  kind: GenericKind,
  literals: readonly string[],
  pattern: string,
  words = true,
  flags = 'idy',
): Form => ({
  kind,
  literals,
  pattern: new RegExp(pattern, flags),
  words,
});

const forms: readonly Form[] = [
  form(
    netrcPassword,
    ['machine '],
    'machine\\s{1,4}\\S{1,120}\\s{1,20}login\\s{1,4}\\S{1,120}\\s{1,20}password\\s{1,4}(?<bare>[^\\s"\'`]{4,200})',
  ),
  form(commandPassword, ['psexec'], `psexec(?:64)?(?:\\.exe)?\\b[^\\r\\n]{0,160}?\\s-p\\s{1,4}${quoted}`),
  form(commandPassword, ['sshpass'], `sshpass\\s{1,4}-p\\s{0,4}${quoted}`),
  form(
    commandPassword,
    ['docker login', 'podman login', 'helm registry login', 'oras login'],
    `[a-z ]{4,20}login [^\\r\\n]{0,120}?(?:\\s-p|--password)[\\s=]{1,3}${quoted}`,
  ),
  form(
    commandPassword,
    ['mysql -', 'mysqladmin -', 'mysqldump -'],
    `mysql\\w{0,5}(?: [^\\r\\n]{0,80}?)?\\s(?:-p(?=\\S)|--password=)${quoted}`,
    false,
    'dy',
  ),
  form(
    commandPassword,
    ['net user ', 'net use '],
    `net use[r]? [^\\r\\n]{0,60}?(?:\\\\\\\\\\S{1,60}|\\b[\\w.]{2,30})\\s${quoted}\\s{1,3}/(?:add|user)`,
  ),
  form(
    commandPassword,
    ['convertto-securestring'],
    `convertto-securestring\\s{1,4}(?:-string\\s{1,4})?${quoted}\\s{1,4}-(?:asplaintext|force)`,
  ),
  form(commandPassword, ['connect-viserver'], `connect-viserver [^\\r\\n]{0,160}?-password\\s{1,4}${quoted}`),
  form(
    commandPassword,
    ['keytool -', 'jarsigner -'],
    `(?:keytool|jarsigner) [^\\r\\n]{0,160}?-(?:store|key)pass\\s{1,4}${quoted}`,
    false,
  ),
  form(
    callPassword,
    ['networkcredential('],
    `networkcredential\\(\\s{0,4}@?"[^"\\r\\n]{1,80}"\\s{0,4},\\s{0,4}@?"(?<secret>[^"\\r\\n]{4,120})"`,
  ),
  form(
    callPassword,
    ['directoryentry('],
    `directoryentry\\(\\s{0,4}@?"[^"\\r\\n]{1,120}"\\s{0,40},\\s{0,40}@?"[^"\\r\\n]{1,80}"\\s{0,40},\\s{0,40}@?"(?<secret>[^"\\r\\n]{4,120})"`,
  ),
  form(
    callPassword,
    ['usernamepasswordcredentials(', 'passwordauthentication(', 'httpbasicauth('],
    `\\w{8,40}\\(\\s{0,4}["'][^"'\\r\\n]{1,80}["']\\s{0,4},\\s{0,4}["'](?<secret>[^"'\\r\\n]{4,120})["']`,
  ),
  form(
    databasePassword,
    ['identified by ', 'identified with '],
    `identified (?:by|with \\S{1,40} by)\\s{1,4}(?:password\\s{1,4})?\\\\?["'](?<secret>[^"'\\r\\n\\\\]{4,120})\\\\?["']`,
    false,
  ),
  form(
    databasePassword,
    [" password '"],
    ` password\\s{1,4}'(?<secret>[^'\\r\\n]{6,120})'\\s{0,4}(?:;|valid|login|$)`,
    false,
  ),
];

/** Forms that give a password without naming it, or name it in their own way. */
export const logins: readonly Sign[] = forms.map(({ kind, literals, pattern, words }) => ({
  literals: literals.map((text) => ({ text, needsValue: false })),
  reach: { before: 0, behind: 500 },
  find(text, at) {
    pattern.lastIndex = at;
    const groups = pattern.exec(text)?.indices?.groups;
    const place = groups?.secret ?? groups?.bare;
    if (place === undefined) return undefined;
    const [start, end] = place;
    const value = text.slice(start, end);
    if (isCounted(value)) return { kind: weakPassword, start, end };
    const look = lookOf(value);
    if (look === undefined || (look === 'words' && (!words || isNoun(value)))) return undefined;
    return { kind: isGuessed(value) ? weakPassword : kind, start, end };
  },
}));

const isNoun = (value: string): boolean => /^\[?(?:pass(?:word|wd)?|token|pwd|api[-_]?key)\]?$/.test(value);
