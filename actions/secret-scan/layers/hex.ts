import type { Layer } from './layer.ts';
import { isText } from './plausible.ts';

/** Digits, even in number. */
const shortest = 32;

/** What letters and digits hold, if they are hex digits (after a `0x`) that stand for text. */
export function hexLayer(
  bytes: Buffer,
  from: number,
  to: number,
): { readonly layer: Layer; readonly end: number } | undefined {
  const start = bytes[from] === 0x30 && ((bytes[from + 1] ?? 0) | 0x20) === 0x78 ? from + 2 : from;
  if (to - start < shortest || (to - start) % 2 === 1) return undefined;
  // A hash gives itself away within a few digits.
  for (let at = start; at < start + shortest; at += 2) if (!isPrintable(bytes, at)) return undefined;
  for (let at = start; at < to; at += 1) if (digitOf(bytes[at]) === -1) return undefined;
  const decoded = Buffer.from(bytes.toString('latin1', start, to), 'hex');
  if (!isText(decoded)) return undefined;
  const span: Layer['span'] = (first, behind) => ({ start: start + 2 * first, end: start + 2 * behind });
  return { layer: { name: 'hex', bytes: decoded, span }, end: to };
}

function isPrintable(bytes: Buffer, at: number): boolean {
  const [high, low] = [digitOf(bytes[at]), digitOf(bytes[at + 1])];
  if (high === -1 || low === -1) return false;
  return (high >= 2 && high <= 7) || high >= 12 || (high === 0 && (low === 9 || low === 10 || low === 13));
}

/** What a digit of hex stands for; -1: it is none. */
export function digitOf(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
