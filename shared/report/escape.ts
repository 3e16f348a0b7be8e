/** The sinks: everything in a repository is a stranger's text, and each surface reads other signs as orders. */

/** Control, format (bidi, zero-width), line separator and lone surrogate characters, and letters that show nothing. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function spell(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return short[sign] ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`);
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

/** One line in which nothing hides: what moves the cursor, turns the writing or cannot be seen is spelt out. */
export const visible = (text: string): string => text.replace(unseen, spell);

/**
 * One line for a log or terminal. GitHub's runner obeys `::` at the start of a line (blanks before it or not) and
 * `##[` anywhere (actions/runner, ActionCommand.cs): both get a backslash.
 */
export const forLog = (text: string): string => disarm(visible(text));

/** The same guard for lines that are put together from pieces; keeps colours and line ends of our own. */
export const guardLog = (text: string): string => text.split('\n').map(disarm).join('\n');

const disarm = (line: string): string => line.replace(/^(\s*)::/, '$1\\::').replaceAll('##[', '##\\[');

/** The data of a workflow command; line feeds stay, as %0A. */
export const forCommand = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(visible)
    .join('\n')
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A');

/** The value of a property of a workflow command. */
export const forCommandProperty = (text: string): string =>
  forCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** JSON of the same value, in which no reader is fooled and the runner finds no command. */
export const forJson = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replace(/[\p{Cf}\p{Zl}\p{Zp}\x7f-\x9f]/gu, (sign) =>
      [...Array(sign.length).keys()].map((at) => `\\u${hex(sign.charCodeAt(at), 4)}`).join(''),
    )
    .replaceAll('##[', '#\\u0023[');

/** SARIF's plain text, in which `[words](target)` is a link all the same (SARIF 2.1.0 §3.11.6). */
export const forSarif = (text: string): string => text.replaceAll('](', '] (');

/** Invisible, so words read the same, and enough that nothing is recognised across it. */
const gap = '&#8203;';

/** Text inside a line, a list item or a table cell of GitHub's Markdown: it renders as itself, and as nothing else. */
export const forMarkdown = (text: string): string => flatten(inline(text.trim()));

/** Block signs matter at the start of a line only. */
const flatten = (line: string): string =>
  line.replace(/^[-+=:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');

const inline = (text: string): string =>
  unlinked(
    visible(text)
      .replace(/[&<>`|$]/g, entity)
      .replace(/[\\*_~[\]()!{}]/g, '\\$&'),
    '\\#',
  );

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`;

/** GitHub looks for these in the finished text, where no escape is left: split them. */
const unlinked = (markup: string, hash: string): string =>
  markup
    .replace(/(?<!&)#/g, `${hash}${gap}`)
    .replaceAll('@', `@${gap}`)
    .replace(/:(?=\/\/|[\w+\\-]+:)/g, `:${gap}`)
    .replace(/www(?=\.)/gi, `$&${gap}`)
    .replace(/gh-(?=\d)/gi, `$&${gap}`)
    .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${gap}`));

/** Text in an element of HTML that Markdown leaves alone, on one line: the title of what is folded. */
export const forHtml = (text: string): string =>
  unlinked(visible(text.trim()).replace(/[&<>"'`$]/g, entity), '#');

/**
 * A code span; GitHub links nothing inside. In a table cell a bar would end the cell even there, and readers differ on
 * what a backslash before its escape means (GFM §4.10): such a text is no code then, only text.
 */
export function forMarkdownCode(text: string, place: 'line' | 'cell' = 'line'): string {
  const shown = visible(text);
  if (shown.trim() === '') return '(blank)';
  if (place === 'cell' && shown.includes('|')) return forMarkdown(text);
  const fence = fenceFor(shown);
  // One blank on either side is taken off again by the reader (CommonMark §6.1).
  const padded = /^[` ]|[` ]$/.test(shown) ? ` ${shown} ` : shown;
  return `${fence}${padded}${fence}`;
}

/** More backticks in a row than stand anywhere in the text, and `least` at least. */
export const fenceFor = (text: string, least = 1): string =>
  '`'.repeat((text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length + 1), least));

/** A sentence of a rule, whose `quoted` parts become code. */
export function forMarkdownSentence(text: string): string {
  const parts = text.trim().split('`');
  if (parts.length % 2 === 0) return forMarkdown(text);
  return flatten(parts.map((part, at) => (at % 2 === 1 ? forMarkdownCode(part) : inline(part))).join(''));
}
