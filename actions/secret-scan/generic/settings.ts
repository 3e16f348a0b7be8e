import { filezillaPassword, genericPassword } from './kinds.ts';
import type { Sign } from './sign.ts';
import { lookOf } from './values.ts';

const pass = /<Pass(?: encoding="base64")?>([^<\r\n]{4,200})<\/Pass>/y;

/** `<Pass>` of sitemanager.xml and recentservers.xml. */
export const filezilla: Sign = {
  literals: [
    { text: '<pass>', needsValue: false },
    { text: '<pass encoding=', needsValue: false },
  ],
  reach: { before: 0, behind: 260 },
  find(text, at) {
    pass.lastIndex = at;
    const value = pass.exec(text)?.[1];
    if (value === undefined || /[${}*]/.test(value) || /^(?:password|\.+|x+)$/i.test(value)) return undefined;
    const end = pass.lastIndex - '</Pass>'.length;
    return { kind: filezillaPassword, start: end - value.length, end };
  },
};

const variable =
  /variable\s{1,4}"[\w-]{0,60}(?:password|passwd|secret|token|api_?key|access_?key)[\w-]{0,10}"\s{0,4}\{[^{}]{0,260}?default\s{0,12}=\s{0,4}"([^"\r\n$]{6,120})"/iy;

/** The default of a variable of Terraform. */
export const terraform: Sign = {
  literals: [{ text: 'variable "', needsValue: false }],
  reach: { before: 0, behind: 480 },
  find(text, at) {
    variable.lastIndex = at;
    const match = variable.exec(text);
    const value = match?.[1];
    if (match === null || value === undefined) return undefined;
    const look = lookOf(value);
    if (look !== 'drawn' && !(look === 'made' && /passw/i.test(match[0].slice(0, 90)))) return undefined;
    const end = text.indexOf(`"${value}"`, at) + 1 + value.length;
    return { kind: genericPassword, start: end - value.length, end };
  },
};
