/** What a comment asks to leave out. */
export interface IgnoreComment {
  /** Rule ids or aliases. */
  readonly selectors: readonly string[];
  /** Null where another tool's comment gives none. */
  readonly reason: string | null;
  /** `YYYY-MM-DD`, the last day it holds. */
  readonly until: string | null;
}

export type IgnoreParse =
  | { readonly ignore: IgnoreComment }
  /** It is meant as an ignore and cannot be honoured. */
  | { readonly fault: string };

const own = 'portcullis-ignore';
const untilAtEnd = /\suntil\s+(\S+)$/u;
const date = /^\d{4}-\d{2}-\d{2}$/u;

/** Comments of tools people come from. They ask for no reason, so theirs may be missing. */
const imported = [
  /^hadolint\s+ignore\s*=\s*(?<selectors>[\w\s,]+)/u,
  /^zizmor:\s*ignore\[(?<selectors>[\w\s,-]+)\]/u,
];

const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const isDate = (text: string): boolean => date.test(text) && !Number.isNaN(Date.parse(text));

/**
 * Reads `portcullis-ignore: <rule>[, <rule>] -- reason [until YYYY-MM-DD]` and the imported forms.
 * `text` is a comment without its sign; undefined when it is no ignore at all.
 */
export function parseIgnore(text: string): IgnoreParse | undefined {
  if (!text.startsWith(own)) {
    const match = imported
      .map((form) => form.exec(text)?.groups?.selectors)
      .find((found) => found !== undefined);
    return match === undefined
      ? undefined
      : { ignore: { selectors: list(match), reason: null, until: null } };
  }
  const rest = text.slice(own.length).trim();
  if (!rest.startsWith(':')) return { fault: `"${own}" needs a colon and a rule id` };
  const dashes = rest.indexOf(' -- ');
  const selectors = list(rest.slice(1, dashes === -1 ? undefined : dashes));
  const said = dashes === -1 ? '' : rest.slice(dashes + 4).trim();
  const until = untilAtEnd.exec(` ${said}`)?.[1];
  const reason = said.replace(/(?:^|\s)until\s+\S+$/u, '').trim();
  if (selectors.length === 0) return { fault: `"${own}" names no rule` };
  if (reason === '') return { fault: `"${own}" gives no reason` };
  if (until !== undefined && !isDate(until)) return { fault: 'the date behind "until" is not YYYY-MM-DD' };
  return { ignore: { selectors, reason, until: until ?? null } };
}
