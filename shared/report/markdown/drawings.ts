import type { Drawing } from '../../core/drawing.ts';
import { severities, type Severity } from '../../core/severity.ts';
import { fenceFor, forHtml } from '../escape.ts';
import type { Block } from '../fit.ts';
import { plain, rank } from './blocks.ts';

/** GitHub draws it; the fence is longer than any in the text. */
const mermaidFence = (mermaid: string): string => {
  const fence = fenceFor(mermaid, 3);
  return `${fence}mermaid\n${mermaid.trimEnd()}\n${fence}\n\n`;
};

/** A check's picture, folded. */
export const drawn = ({ title, mermaid }: Drawing): Block =>
  plain(
    `<details><summary>${forHtml(title)}</summary>\n\n${mermaidFence(mermaid)}</details>\n\n`,
    rank.drawings,
  );

/** The colours of the marks, to be read on light and dark. */
const colours: Readonly<Record<Severity, string>> = {
  critical: '#8250df',
  high: '#cf222e',
  medium: '#d4a72c',
  low: '#218bff',
  info: '#8c959f',
};

/** A pie of what stands, by severity; nothing where it would be of one colour. */
export function severityChart(counts: Readonly<Record<Severity, number>>): string {
  // Largest first: so the colours fall on the same slices whether they are taken as written or as drawn.
  const slices = severities.filter((one) => counts[one] > 0).sort((a, b) => counts[b] - counts[a]);
  if (slices.length < 2) return '';
  const theme = Object.fromEntries(slices.map((one, at) => [`pie${at + 1}`, colours[one]]));
  const lines = [
    `%%{init: ${JSON.stringify({ themeVariables: theme })}}%%`,
    'pie showData',
    '    title Findings by severity',
    ...slices.map((one) => `    "${one}" : ${counts[one]}`),
  ];
  return mermaidFence(lines.join('\n'));
}
