import { filezillaPassword, genericPassword } from './kinds.ts';
import { nameAt } from './names.ts';
import type { Sighting, Sign } from './sign.ts';
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
  find: (text, at) => givenTo(variable, text, at),
};

const field =
  /(?:buildConfigField|resValue)[ (]\s{0,4}["']string["'],\s{0,24}["'](\w{3,60})["'],\s{0,24}['"\\]{1,4}([^"'\\\r\n$]{8,200})/iy;

/** What Gradle writes into the code of an app. */
export const gradleField: Sign = {
  literals: ['buildconfigfield', 'resvalue'].map((text) => ({ text, needsValue: false })),
  reach: { before: 0, behind: 340 },
  find: (text, at) => givenTo(field, text, at),
};

const parameter = /(\w{3,60})["']?:[ \t]{0,8}(?:\{|\r?\n)/g;
const standard = /\bDefault["']?:[ \t]{0,8}["']?([^\s"',}]{6,120})/;

/** The default of a parameter of CloudFormation that is not to be shown. */
export const cloudFormation: Sign = {
  literals: [{ text: 'noecho', needsValue: false }],
  reach: { before: 320, behind: 240 },
  find(text, at) {
    const names = [...text.matchAll(parameter)];
    const owner = names.findLast(({ index }) => index < at);
    const next = names.find(({ index }) => index > at)?.index ?? text.length;
    if (owner === undefined) return undefined;
    const [all = '', value = ''] = standard.exec(text.slice(owner.index, next)) ?? [];
    return valueOf(text, owner.index, text.indexOf(all, owner.index) + all.length, value);
  },
};

/** A pattern that sees a name first and its value near its end. */
function givenTo(pattern: RegExp, text: string, at: number): Sighting | undefined {
  pattern.lastIndex = at;
  const [all = '', name = '', value = ''] = pattern.exec(text) ?? [];
  return all === ''
    ? undefined
    : valueOf(text, text.indexOf(name, at), at + all.lastIndexOf(value) + value.length, value);
}

/** What ends at `end`, given to the name at `at`. */
function valueOf(text: string, at: number, end: number, value: string): Sighting | undefined {
  const meaning = nameAt(text, at)?.meaning;
  if (meaning === undefined) return undefined;
  const look = lookOf(value);
  if (look !== 'drawn' && !(look === 'made' && meaning === 'password')) return undefined;
  return { kind: genericPassword, start: end - value.length, end };
}
