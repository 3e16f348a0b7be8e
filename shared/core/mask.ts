import type { Region } from './finding.ts';

/** Puts a star over every UTF-16 unit of the given regions; lines keep their length, so columns still fit. */
export function mask(text: string, regions: readonly Region[]): string {
  if (regions.length === 0) return text;
  const lines = text.split('\n');
  for (const { startLine, startColumn, endLine, endColumn } of regions) {
    for (let line = startLine; line <= endLine; line += 1) {
      const whole = lines[line - 1];
      if (whole === undefined) break;
      const from = line === startLine ? startColumn - 1 : 0;
      const to = line === endLine ? endColumn - 1 : whole.length;
      lines[line - 1] =
        whole.slice(0, from) + '*'.repeat(Math.max(0, Math.min(to, whole.length) - from)) + whole.slice(to);
    }
  }
  return lines.join('\n');
}
