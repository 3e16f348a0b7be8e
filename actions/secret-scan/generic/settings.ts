import { filezillaPassword, genericPassword } from './kinds.ts';
import { nameAt } from './names.ts';
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
  /variable\s{1,4}"([\w-]{3,80})"\s{0,4}\{[^{}]{0,260}?default\s{0,12}=\s{0,4}"([^"\r\n$]{6,120})"/iy;

/** The default of a variable of Terraform. */
export const terraform: Sign = {
  literals: [{ text: 'variable "', needsValue: false }],
  reach: { before: 0, behind: 480 },
  find(text, at) {
    variable.lastIndex = at;
    const [all = '', name = '', value = ''] = variable.exec(text) ?? [];
    const meaning = name === '' ? undefined : nameAt(text, at + all.indexOf(name))?.meaning;
    if (meaning === undefined) return undefined;
    const look = lookOf(value);
    if (look !== 'drawn' && !(look === 'made' && meaning === 'password')) return undefined;
    const end = at + all.length - 1;
    return { kind: genericPassword, start: end - value.length, end };
  },
};
