import { clip } from '../../shared/core/clip.ts';
import type { Package } from './package.ts';

/** What a stranger wrote, as Markdown shows code, on one line and not too long. */
export const code = (text: string, longest = 120): string =>
  `\`${clip(text.replace(/\s+/g, ' '), longest).replaceAll('`', "'")}\``;

/** A stranger's sentence: it ends as ours do, and nothing in it is code. */
export const said = (text: string, longest = 160): string =>
  clip(text.replace(/\s+/g, ' ').trim().replaceAll('`', "'"), longest).replace(/[.\s]+$/, '');

/** `lodash@4.17.15`; what comes with Go is no module. */
export const shown = ({
  ecosystem,
  name,
  version,
}: Pick<Package, 'name' | 'version'> & Partial<Pick<Package, 'ecosystem'>>): string => {
  if (ecosystem === 'Go' && name === 'stdlib')
    return `Go standard library${version === '' ? '' : ` ${code(version)}`}`;
  return code(version === '' ? name : `${name}@${version}`);
};

/** The purl without its version and qualifiers: the package, as a finding is known by it. */
export const packagePurl = (purl: string): string =>
  purl.replace(/[?#].*$/s, '').replace(/(?<=.)@[^@/]*$/s, '');

/** `1 package`, `2 packages` */
export const counted = (number: number, noun: string, plural = `${noun}s`): string =>
  `${String(number)} ${number === 1 ? noun : plural}`;

/** `a, b and c`, and how many more there are. */
export function listed(words: readonly string[], most: number): string {
  const first = words.slice(0, most);
  const rest = words.length - first.length;
  if (rest > 0) return `${first.join(', ')} and ${rest} more`;
  const last = first.at(-1) ?? '';
  return first.length < 2 ? last : `${first.slice(0, -1).join(', ')} and ${last}`;
}
