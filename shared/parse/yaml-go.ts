import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import type { Event } from 'js-yaml';

/**
 * A text in which line breaks are what go-yaml v2 takes for them, sign for sign as long as before: YAML 1.1 breaks lines
 * at U+0085, U+2028 and U+2029 too, also in comments. kubectl hands each document on alone, so byte order marks may
 * stand before every one.
 */
export const goText = (text: string): string =>
  /[\u0085\u2028\u2029]|(?:^|\n)\uFEFF/.test(text)
    ? text
        .replace(/[\u0085\u2028\u2029]/g, '\n')
        .replace(/^\uFEFF+/, (marks) => '\n'.repeat(marks.length))
        .replace(
          /(\n---[ \t\r]*(?:#[^\n]*)?\n)(\uFEFF+)/g,
          (_, marker: string, marks: string) => marker + '\n'.repeat(marks.length),
        )
    : text;

/**
 * What go-yaml v2 reads as something else than YAML 1.2 does, and nobody writes who means well: `?` without a blank and a
 * `:` before a comma or bracket in a flow collection (`{?key : x}`, `{key:,}`), and handles for tags.
 */
export function goDoubt(
  source: string,
  events: readonly Event[],
): { readonly reason: string; readonly offset: number } | undefined {
  const directive = /(?:^|[\r\n])%TAG[ \t]/.exec(source);
  if (directive) return { reason: 'a %TAG directive', offset: directive.index };
  if (!/[{[,][ \t\r\n]*\?|:[ \t]*[,\]}]/.test(source)) return undefined;
  const inFlow: boolean[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) inFlow.pop();
    else if (event.type === EVENT_ID.DOCUMENT) inFlow.push(false);
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
      inFlow.push(event.style === COLLECTION_STYLE.FLOW);
    else if (event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN && inFlow.at(-1) === true) {
      const { valueStart, valueEnd } = event;
      if (source[valueStart] === '?') return { reason: 'a "?" without a blank', offset: valueStart };
      if (valueStart !== -1 && source[valueEnd] === ':' && /[,\]}]/.test(source[valueEnd + 1] ?? ''))
        return { reason: 'a ":" without a blank', offset: valueEnd };
    }
  }
  return undefined;
}
