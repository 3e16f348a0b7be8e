import { escapeHtml } from './page.ts';

/** A piece of a page: what stands in it is safe to show. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | readonly Part[] | undefined;

/** Builds markup: texts are escaped, wherever they come from, pieces go in as they are, lists one after the other. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.map((text, at) => text + textOf(parts[at])).join(''),
});

function textOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(textOf).join('');
}

/** A sentence of a rule, whose `quoted` parts become code. */
export function sentence(text: string): Markup {
  const parts = text.trim().split('`');
  if (parts.length % 2 === 0) return markup`${text}`;
  return markup`${parts.map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
}

/** A list behind a title that opens it; nothing where there are no rows. */
export const fold = (title: Markup, rows: readonly Markup[], isOpen = false): Markup =>
  rows.length === 0
    ? markup``
    : markup`<details class="group"${isOpen ? markup` open` : undefined}><summary>${title}</summary><ul class="list">${rows}</ul></details>\n`;

export const section = (title: string, parts: readonly Markup[], tone = ''): Markup =>
  markup`<section><h2 class="${tone}">${title}</h2>${parts}</section>\n`;
