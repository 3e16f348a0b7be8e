import { shellWords } from './shell-words.ts';

/** The options of one line, https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options. */
export interface PipOptions {
  /** Their values, by the long name. */
  readonly values: ReadonlyMap<PipOption, readonly string[]>;
  /** Words that are no option that is known, nor the value of one. */
  readonly strays: number;
}

const withValue = [
  'index-url',
  'extra-index-url',
  'constraint',
  'requirement',
  'editable',
  'find-links',
  'no-binary',
  'only-binary',
  'trusted-host',
  'use-feature',
  'hash',
  'config-settings',
] as const;
export type PipOption = (typeof withValue)[number];

const flags = ['no-index', 'prefer-binary', 'require-hashes', 'pre'] as const;

const otherNames: Readonly<Partial<Record<string, PipOption>>> = {
  'pypi-url': 'index-url',
  'config-setting': 'config-settings',
};

const short: Readonly<Partial<Record<string, PipOption>>> = {
  i: 'index-url',
  c: 'constraint',
  r: 'requirement',
  e: 'editable',
  f: 'find-links',
  C: 'config-settings',
};

const names: readonly string[] = [...withValue, ...flags, ...Object.keys(otherNames)];

/** Reads words as Python's `optparse` does, for which the beginning of a name will do. Undefined where a quote has no end. */
export function pipOptions(text: string): PipOptions | undefined {
  const words = shellWords(text);
  if (words === undefined) return undefined;
  const values = new Map<PipOption, string[]>();
  let strays = 0;
  for (let at = 0; at < words.length; at++) {
    const { name, value } = optionOf(words[at] ?? '');
    if (name === undefined) strays += 1;
    if (name === undefined || !takesValue(name)) continue;
    const found = value ?? words[++at];
    const known = values.get(name);
    if (found === undefined) strays += 1;
    else if (known === undefined) values.set(name, [found]);
    else known.push(found);
  }
  return { values, strays };
}

const takesValue = (name: string): name is PipOption => withValue.some((one) => one === name);

function optionOf(word: string): { readonly name?: string | undefined; readonly value?: string | undefined } {
  const [, letter = '', attached = ''] = /^-([A-Za-z])(.*)$/s.exec(word) ?? [];
  if (letter !== '') return { name: short[letter], value: attached === '' ? undefined : attached };
  const [, written, value] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
  return written === undefined ? {} : { name: longName(written), value };
}

function longName(written: string): string | undefined {
  const found = names.includes(written) ? [written] : names.filter((name) => name.startsWith(written));
  const meant = new Set(found.map((name) => otherNames[name] ?? name));
  return meant.size === 1 ? [...meant][0] : undefined;
}
