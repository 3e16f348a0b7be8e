import { isGuessed } from './guessed.ts';
import { bearerToken, headerSecret, weakPassword } from './kinds.ts';
import type { Sign } from './sign.ts';
import { lookOf } from './values.ts';
import { loginIn } from '../verdicts/login.ts';

const scheme =
  /authorization["'`\]]{0,3}\s{0,4}[:=,]\s{0,4}(?:[bfru](?=["']))?["'`{[]{0,3}\s{0,4}(?:(bearer|basic|[a-z-]{0,12}token|apikey|key)(?:\s+|\s*=\s*))?([^\s"'`,;\\<>]{8,2000})/iy;

/** `Authorization: Bearer ...`, however a program or a command writes the header. */
export const authorization: Sign = {
  literals: [{ text: 'authorization', needsValue: false }],
  reach: { before: 0, behind: 600 },
  find(text, at) {
    scheme.lastIndex = at;
    const match = scheme.exec(text);
    const [, name = '', raw = ''] = match ?? [];
    if (match === null) return undefined;
    const value = raw.replace(/[)}\]]+$/, '');
    const start = scheme.lastIndex - raw.length;
    const place = { start, end: start + value.length };
    if (/^basic$/i.test(name)) {
      // A login that nobody would guess is known by its own structure (rules/basic-auth.ts).
      const login = loginIn(value);
      const isGuessable = login !== undefined && (isGuessed(login.password) || login.password === login.user);
      return isGuessable && !isTrivial(value) ? { kind: weakPassword, ...place } : undefined;
    }
    const look = lookOf(value);
    const isToken =
      look === 'drawn' || (name !== '' && look === 'made' && value.length >= 16 && /\d/.test(value));
    return isToken ? { kind: bearerToken, ...place } : undefined;
  },
};

/** What documentation uses. */
const isTrivial = (base64: string): boolean =>
  /^(?:user(?:name)?|foo|test|login|example)?:(?:pass(?:word)?|bar|test|example)?$/i.test(
    Buffer.from(base64, 'base64').toString('latin1'),
  );

const header =
  /(?:-H|--header)(?:\s+|=)(["'])(?:x-)?(?!(?:x-)?[cx]srf)[\w-]{0,40}(?:key|token|secret|auth|password)[\w-]{0,12}:\s{0,4}([^\s"'`]{8,300})\1/iy;

/** `curl -H 'X-Api-Key: ...'`: who sends it means it. */
export const sentHeader: Sign = {
  literals: [
    { text: '-h "', needsValue: false },
    { text: "-h '", needsValue: false },
    { text: '--header', needsValue: false },
  ],
  reach: { before: 0, behind: 400 },
  find(text, at) {
    header.lastIndex = at;
    const match = header.exec(text);
    const value = match?.[2];
    if (match === null || value === undefined) return undefined;
    const look = lookOf(value);
    if (look !== 'drawn' && (look !== 'made' || value.length < 10)) return undefined;
    const end = header.lastIndex - 1;
    return { kind: headerSecret, start: end - value.length, end };
  },
};
