import { isGuessed } from './guessed.ts';
import { commandPassword, databasePassword, weakPassword } from './kinds.ts';
import type { Sign } from './sign.ts';
import { lookOf } from './values.ts';

const echoed =
  /\b(?:echo|printf)\s{1,4}(?:-\w{1,3}\s{1,4})?(?:"([^"\r\n]{6,160})"|'([^'\r\n]{6,160})'|([^\s"'`;|&<>]{6,160}))\s{0,4}\|[^|\r\n]{0,160}$/;

/** `echo … | docker login --password-stdin`, `echo user:… | chpasswd`: the password comes before the program. */
export const piped: Sign = {
  literals: ['--password-stdin', 'chpasswd', 'sudo -s'].map((text) => ({ text, needsValue: false })),
  reach: { before: 340, behind: 16 },
  find(text, at) {
    const match = echoed.exec(text.slice(0, at));
    const all = match?.[1] ?? match?.[2] ?? match?.[3];
    if (match === null || all === undefined) return undefined;
    const login = /^chpasswd/i.test(text.slice(at)) ? /^[\w$-]{1,40}:/.exec(all)?.[0] : '';
    if (login === undefined) return undefined;
    const value = all.slice(login.length);
    const look = lookOf(value);
    if (look !== 'drawn' && look !== 'made') return undefined;
    const end = match.index + match[0].indexOf(all) + all.length;
    return { kind: isGuessed(value) ? weakPassword : commandPassword, start: end - value.length, end };
  },
};

const handed = /["']([^"'\r\n]{4,120})["']\s{0,4}\|\s{0,4}$/;

/** `'…' | ConvertTo-SecureString`: the same in PowerShell. */
export const handedOn: Sign = {
  literals: [{ text: 'convertto-securestring -asplaintext', needsValue: false }],
  reach: { before: 140, behind: 0 },
  find(text, at) {
    const match = handed.exec(text.slice(0, at));
    const value = match?.[1];
    if (match === null || value === undefined) return undefined;
    const look = lookOf(value);
    if (look !== 'drawn' && look !== 'made') return undefined;
    const start = match.index + 1;
    return {
      kind: isGuessed(value) ? weakPassword : commandPassword,
      start,
      end: start + value.length,
    };
  },
};

const login = /(?:^|["'`\s=(])[\w.-]{1,64}:([^\s"'`@/:${}<>%]{4,120})$/;

/** `user:password@tcp(host)/database`, as the drivers of Go take it. */
export const goSource: Sign = {
  literals: ['@tcp(', '@unix('].map((text) => ({ text, needsValue: false })),
  reach: { before: 200, behind: 0 },
  find(text, at) {
    const value = login.exec(text.slice(0, at))?.[1];
    if (value === undefined) return undefined;
    const look = lookOf(value);
    if (look !== 'drawn' && look !== 'made') return undefined;
    return { kind: isGuessed(value) ? weakPassword : databasePassword, start: at - value.length, end: at };
  },
};
