import type { Fix } from '../../core/finding.ts';
import { groupBy } from '../../core/group.ts';
import type { Run } from '../../core/result.ts';
import { short } from '../markdown/words.ts';
import { shownChange } from '../suggestion.ts';
import { markup, type Markup } from './markup.ts';

/**
 * What a fix does to the lines of its files, as a small diff: only of the very bytes that were checked, with no secret in it.
 * Where that cannot be shown whole, its title has to do.
 */
export function changeOf(run: Run, { edits }: Fix): readonly Markup[] {
  const files = [...groupBy(edits, ({ path }) => path)].map(([path, own]) => {
    const change = shownChange(run, path, own);
    if (change === undefined) return undefined;
    const head = markup`<span class="soft">${short(path)}:${change.startLine}</span>\n`;
    const went = change.old.map((line) => markup`<del>- ${tabless(line)}</del>`);
    const came = change.lines.map((line) => markup`<ins>+ ${tabless(line)}</ins>`);
    return markup`<pre>${head}${went}${came}</pre>`;
  });
  return files.includes(undefined) ? [] : files.flatMap((one) => one ?? []);
}

/** Tabs would be spelt out. */
const tabless = (line: string): string => line.replaceAll('\t', '    ');
