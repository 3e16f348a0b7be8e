import type { Check } from '../core/check.ts';
import type { BadExample, GoodExample, Rule } from '../core/rule.ts';
import { fence, languageOf } from './markdown.ts';

export const shown = (file: string, content: string): string => fence(languageOf(file), content);

const beside = (lead: string, files: Readonly<Record<string, string>> = {}): readonly string[] =>
  Object.entries(files).flatMap(([file, content]) => [`${lead} \`${file}\`:`, shown(file, content)]);

/** One example, with all that it needs beside it. */
export function example(check: Check, rule: Rule, one: BadExample | GoodExample): readonly string[] {
  const at = one.path ?? check.examplePath;
  const before = 'before' in one ? one.before : undefined;
  const isChange = before !== undefined && Object.keys(before).length > 0;
  return [
    ...beside('Before the change,', before),
    `${isChange ? 'After it, in' : 'In'} \`${at}\`:`,
    shown(at, one.text),
    ...beside('Beside it,', one.beside),
    ...under(check, rule, one),
  ];
}

/** The settings that an example needs. */
function under(
  check: Check,
  rule: Rule,
  { options = {}, text }: BadExample | GoodExample,
): readonly string[] {
  const all = Object.entries(options);
  const inputs = all.filter(([name]) => rule.options?.[name]?.inputOnly === true);
  // The policy is the example.
  const own = all.filter((one) => !inputs.includes(one) && !text.includes(`${one[0]}: `));
  return [
    ...inputs.map(([name, value]) => `With the option \`${name}: ${JSON.stringify(value)}\`.`),
    ...(own.length === 0
      ? []
      : [
          'With, in `.github/portcullis.yml`:',
          fence(
            'yaml',
            [
              `checks:`,
              `  ${check.id}:`,
              '    options:',
              ...own.map(([name, value]) => `      ${name}: ${JSON.stringify(value)}`),
            ].join('\n'),
          ),
        ]),
  ];
}

/** What nearly looks the same and is not found; what makes the difference, where the text does not. */
export function fine(check: Check, rule: Rule): readonly string[] {
  const {
    bad: [bad],
    good: [good],
  } = rule.examples;
  const isSame = bad.text === good.text && bad.path === good.path && !differ(bad.beside, good.beside);
  if (!isSame) return example(check, rule, good);
  if (bad.before !== undefined)
    return ['The same where it stood before, or where there is nothing to compare with.'];
  if (!differ(bad.options, good.options))
    return [
      'The same text, where that is not so: what decides does not stand in this file, but was asked for elsewhere.',
    ];
  const settings = under(check, rule, good);
  return settings.length === 0 ? ['The same text without these settings.'] : ['The same text.', ...settings];
}

const differ = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? {}) !== JSON.stringify(other ?? {});
