import { isGuessed } from './guessed.ts';
import { curlLogin, weakPassword } from './kinds.ts';
import type { Sign } from './sign.ts';
import { lookOf } from './values.ts';

const option =
  /(?<=\s)(?:-u|--user|-U|--proxy-user)[\s=]{0,4}(?:"([^"\r\n]{3,200})"|'([^'\r\n]{3,200})'|([^\s"'`;|&<>]{3,200}(?:'[^'\r\n]{4,120}'|"[^"\r\n]{4,120}")?))/g;

/** `curl -u user:password`, also some lines below `curl` where they are continued. */
export const curl: Sign = {
  literals: [{ text: 'curl ', needsValue: false }],
  reach: { before: 0, behind: 500 },
  find(text, at) {
    const end = text.slice(at).search(/[^\\\s][ \t]*\r?\n/);
    const command = end === -1 ? text : text.slice(0, at + end + 1);
    option.lastIndex = at + 4;
    for (let match = option.exec(command); match !== null; match = option.exec(command)) {
      const place = passwordIn(match[1] ?? match[2] ?? match[3] ?? '');
      if (place === undefined) continue;
      const start = command.indexOf(place.login, match.index + 2) + place.at;
      return {
        kind: isGuessed(place.password) ? weakPassword : curlLogin,
        start,
        end: start + place.password.length,
      };
    }
    return undefined;
  },
};

/** The password of a login; where it is empty, the user is a key (`-u key:`). */
function passwordIn(login: string) {
  const colon = login.indexOf(':');
  if (colon === -1) return undefined;
  const [user, behind] = [login.slice(0, colon), login.slice(colon + 1)];
  if (/[${}<>[\]]/.test(user)) return undefined;
  if (behind === '') {
    const look = lookOf(user);
    return look === 'drawn' || (look === 'made' && user.length >= 10)
      ? { login, at: 0, password: user }
      : undefined;
  }
  const password = behind.replaceAll(/^["']|["']$/g, '');
  const look = lookOf(password);
  const isUsual =
    look === undefined ||
    (look === 'words' && /^(?:pass|my|user|\w*token|\w*secret|pw)|password$/i.test(password));
  return isUsual || password.length < 5
    ? undefined
    : { login, at: login.indexOf(password, colon + 1), password };
}
