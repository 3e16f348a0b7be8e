import type { IgnoreComment } from './ignore.ts';
import { isDay } from './day.ts';
import { list, parseImported } from './imported-ignores.ts';

export type IgnoreParse =
  | { readonly ignore: IgnoreComment }
  /** It is meant as an ignore and cannot be honoured. */
  | { readonly fault: string };

const own = 'portcullis-ignore';
/** XML allows no `--` in a comment. */
const beforeReason = /\s(?:--|—|reason:)\s/u;
const untilAtEnd = /\suntil\s+(\S+)$/u;

/**
 * Reads `portcullis-ignore: <rule>[, <rule>] -- reason [until YYYY-MM-DD]`, with `reason:` or a dash (`—`) for `--` too, and
 * the imported forms.
 * `text` is a comment without its sign; undefined when it is no ignore at all.
 */
export function parseIgnore(text: string): IgnoreParse | undefined {
  if (!text.startsWith(own)) {
    const imported = parseImported(text);
    return imported && { ignore: { ...imported, own: false } };
  }
  const rest = text.slice(own.length).trim();
  if (!rest.startsWith(':')) return { fault: `"${own}" needs a colon and a rule id` };
  const mark = beforeReason.exec(rest);
  const selectors = list(rest.slice(1, mark?.index));
  const said = mark === null ? '' : rest.slice(mark.index + mark[0].length).trim();
  const until = untilAtEnd.exec(` ${said}`)?.[1];
  const reason = said.replace(/(?:^|\s)until\s+\S+$/u, '').trim();
  if (selectors.length === 0) return { fault: `"${own}" names no rule` };
  if (reason === '') return { fault: `"${own}" gives no reason` };
  if (until !== undefined && !isDay(until))
    return { fault: 'what stands behind "until" is no day, written as YYYY-MM-DD' };
  return { ignore: { selectors, reason, until: until ?? null, reach: 'next', own: true } };
}
