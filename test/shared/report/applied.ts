import { sha1 } from '../../../shared/core/fingerprint.ts';
import type { Finding } from '../../../shared/core/finding.ts';
import type { Run } from '../../../shared/core/result.ts';
import type { LineChange } from '../../../shared/report/suggestion-lines.ts';
import { oneCheck } from './sample.ts';

export const blobOf = (text: string): string => sha1(`blob ${Buffer.byteLength(text)}\0${text}`);

/** A run over these texts, nothing in them starred out. */
export const runOver = (texts: Readonly<Record<string, string>>, findings: readonly Finding[]): Run => ({
  ...oneCheck({ findings }),
  texts: new Map(Object.entries(texts)),
  starred: (path) => (Object.hasOwn(texts, path) ? new Set() : undefined),
  blobs: new Map(Object.entries(texts).map(([path, text]) => [path, blobOf(text)])),
});

/** As GitHub does it: exactly these lines go, those of the block come. */
export function applied(text: string, { startLine, endLine, lines }: LineChange): string {
  const all = text.split('\n');
  return [...all.slice(0, startLine - 1), ...lines, ...all.slice(endLine)].join('\n');
}

/** The lines of the first suggestion block, as a reader of Markdown takes them. */
export function blockOf(body: string): readonly string[] {
  const [, fence = '', block = ''] = /^(`{3,})suggestion\n([^]*?)^\1$/m.exec(body) ?? [];
  return fence === '' || block === '' ? [] : block.slice(0, -1).split('\n');
}

/** For `git apply --unidiff-zero`. */
export const patchOf = (path: string, text: string, { startLine, endLine, lines }: LineChange): string =>
  [
    `diff --git a/${path} b/${path}`,
    `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${startLine},${endLine - startLine + 1} +${startLine},${lines.length} @@`,
    ...text
      .split('\n')
      .slice(startLine - 1, endLine)
      .map((line) => `-${line}`),
    ...lines.map((line) => `+${line}`),
    '',
  ].join('\n');
