import { isGuessed } from './guessed.ts';
import { calls } from './calls.ts';
import { callPassword, databasePassword, netrcPassword, weakPassword } from './kinds.ts';
import { commands } from './commands.ts';
import { directives } from './directives.ts';
import { form, type Form } from './form.ts';
import { isCounted } from '../match/placeholder.ts';
import type { Sign } from './sign.ts';
import { lookOf } from './values.ts';

const forms: readonly Form[] = [
  ...commands,
  ...directives,
  ...calls,
  form(
    netrcPassword,
    ['machine ', 'default login '],
    '(?:machine\\s{1,4}\\S{1,120}|default)\\s{1,20}login\\s{1,4}\\S{1,120}\\s{1,20}password\\s{1,4}(?<bare>[^\\s"\'`]{4,200})',
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
    callPassword,
    ['.login('],
    `\\.login\\(\\s{0,4}["'][^"'\\r\\n]{1,60}@[^"'\\r\\n]{1,60}["']\\s{0,4},\\s{0,4}["'](?<secret>[^"'\\r\\n]{6,120})["']`,
    false,
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
    ` password\\s{1,4}'(?<secret>[^'\\r\\n]{6,120})'\\s{0,4}(?:[;"]|valid|connection|in (?:role|group)|(?:no)?(?:login|superuser|create(?:db|role)|inherit|replication|bypassrls)|$)`,
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
    // A port.
    if (look === 'number' && !words && value.length < 6) return undefined;
    return { kind: isGuessed(value) ? weakPassword : kind, start, end };
  },
}));

const isNoun = (value: string): boolean => /^\[?(?:pass(?:word|wd)?|token|pwd|api[-_]?key)\]?$/.test(value);
