import type { Value } from './effective.ts';

/** `acme/.github/portcullis.yml@1a2b3c4:3` */
const short = (source: string): string => source.replace(/@([0-9a-f]{7})[0-9a-f]{33}(?=:|$)/u, '@$1');

/** A comment ends with its line. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');

const scalar = (value: Value['value']): string =>
  typeof value === 'string' && !plainText.test(value) ? JSON.stringify(oneLine(value)) : String(value);

/** What YAML reads as a text without quotes, whatever stands around it. */
const plainText = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][\w./-]*$/iu;

/** `off` is one of our own words. */
const valueText = (value: Value['value']): string => (value === 'off' ? 'off' : scalar(value));

/** The policy as YAML, with where each value comes from as a comment. */
export function toYaml(values: readonly Value[]): string {
  const lines: string[] = [];
  let before: readonly (string | number)[] = [];
  for (const { path, value, source, isLocked } of values) {
    const same = path.findIndex((part, index) => part !== before[index]);
    let dash = '';
    for (let depth = same < 0 ? path.length - 1 : same; depth < path.length; depth += 1) {
      const part = path[depth];
      const lead = dash === '' ? '  '.repeat(depth) : dash;
      dash = '';
      const isLast = depth === path.length - 1;
      const comment = ` # ${oneLine(short(source))}${isLocked ? ' (locked)' : ''}`;
      if (typeof part === 'number') {
        if (isLast) lines.push(`${lead}- ${valueText(value)}${comment}`);
        else dash = `${lead}- `;
      } else if (isLast) lines.push(`${lead}${scalar(part ?? '')}: ${valueText(value)}${comment}`);
      else lines.push(`${lead}${scalar(part ?? '')}:`);
    }
    before = path;
  }
  return `${lines.join('\n')}\n`;
}
