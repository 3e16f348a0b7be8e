import { hashedOver } from '../../core/hash.ts';
import { visible } from '../escape.ts';
import { style } from './style.ts';

export interface Page {
  /** Text, not markup. */
  readonly title: string;
  /** Markup: every stranger's text in it has gone through `escapeHtml`. No `style` attributes, no event handlers. */
  readonly body: string;
  /** JavaScript of our own, without data: those stand in the body. The page is to be of use without it. */
  readonly script?: string;
  /** CSS of this page alone, behind what all pages share. */
  readonly style?: string;
}

/**
 * One file that asks nobody for anything: the policy in its head (CSP 3) allows the style and script that stand here, by
 * their hashes, and nothing else, so markup that slipped in could not act.
 */
export function page({ title, body, script, style: own = '' }: Page): string {
  const look = style + own;
  const allowed = [
    "default-src 'none'",
    `style-src '${sourceOf(look)}'`,
    ...(script === undefined ? [] : [`script-src '${sourceOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${look}</style>
</head>
<body>
${body}
${script === undefined ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}

/** CSP 3 §2.3.1 hash-source: of the exact text between the tags. */
const sourceOf = (text: string): string =>
  `sha256-${hashedOver('sha256', Buffer.from(text), 1).toString('base64')}`;

/**
 * One line of text in an element or a quoted attribute: it shows as itself, with what cannot be seen spelt out. A runner
 * that prints the page finds no command in it (`escape.ts`).
 */
export const escapeHtml = (text: string): string =>
  visible(text).replace(/[&<>"'`]|::|##(?=\[)/g, (signs) => `&#${signs.charCodeAt(0)};${signs.slice(1)}`);
