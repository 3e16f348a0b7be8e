import { severities } from '../../../shared/core/severity.ts';
import type { Point } from '../history.ts';
import { grouped } from './words.ts';

/** More bars would be too thin to see on a phone. */
const mostBars = 60;
/** Low ones are many, and say little. */
const drawn = ['critical', 'high', 'medium'] as const;
/** Of a drawing, in its own units. */
const [width, height, gap] = [240, 72, 0.25];

/** Findings of each audit, oldest first. */
export function trend(points: readonly Point[]): string {
  if (points.length < 2) return '';
  const shown = points.slice(-mostBars);
  const [first, last] = [shown[0], shown.at(-1)];
  return `<section>
<h2>Trend</h2>
<p class="soft">Findings of the last ${shown.length} audits, ${day(first)} to ${day(last)}. Each chart has a scale of its own.</p>
<div class="charts">${drawn.map((severity) => chart(shown, severity)).join('')}</div>
<details>
<summary>The same in numbers</summary>
<div class="wide"><table class="numbers">
<thead><tr><th>Audit</th>${severities.map((one) => `<th class="number">${one}</th>`).join('')}<th class="number">gates closed</th><th class="number">not looked at</th></tr></thead>
<tbody>
${shown.toReversed().map(numbers).join('\n')}
</tbody></table></div>
</details>
</section>
`;
}

const day = (point: Point | undefined): string => point?.made.slice(0, 10) ?? '';

const numbers = ({ made, findings, failing, notLooked, repositories }: Point): string =>
  `<tr><td>${made.slice(0, 10)}</td>${severities.map((one) => `<td class="number">${grouped(findings[one])}</td>`).join('')}<td class="number">${grouped(failing)}</td><td class="number">${grouped(notLooked)} of ${grouped(repositories)}</td></tr>`;

function chart(points: readonly Point[], severity: (typeof drawn)[number]): string {
  const counts = points.map(({ findings }) => findings[severity]);
  const most = Math.max(1, ...counts);
  const slot = width / Math.max(points.length, 12);
  const bars = points.map((point, at) => {
    const tall = ((counts[at] ?? 0) / most) * height;
    const place = `x="${round((at + gap / 2) * slot)}" y="${round(height - tall)}" width="${round(slot * (1 - gap))}" height="${round(tall)}"`;
    return `<rect ${place}><title>${day(point)}: ${grouped(counts[at] ?? 0)}</title></rect>`;
  });
  const [before = 0, now = 0] = counts.slice(-2);
  const line = `<line class="axis" x1="0" y1="${height}" x2="${width}" y2="${height}"/>`;
  return `<figure class="${severity}"><figcaption><b>${grouped(now)}</b> ${severity} <span class="soft">${change(now - before)}</span></figcaption>
<svg viewBox="0 0 ${width} ${height + 1}" role="img" aria-label="${severity} findings of each audit, ${grouped(most)} at most">${line}${bars.join('')}</svg></figure>
`;
}

const change = (difference: number): string =>
  difference === 0
    ? 'as before'
    : `${grouped(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than before`;

const round = (number: number): string => number.toFixed(1);
