import { isGuessed } from './guessed.ts';
import { commandPassword, weakPassword } from './kinds.ts';
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
