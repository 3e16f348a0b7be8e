import type { Lines } from '../../../shared/parse/lines.ts';
import { LockfileFault } from './fault.ts';

/** @throws LockfileFault where git left both sides of a conflict in the file: either alone would be a wrong answer. */
export function failOnConflict(text: string, lines: Lines): void {
  const at = text.startsWith(sign) ? 0 : text.indexOf(`\n${sign}`) + 1;
  if (at === 0 && !text.startsWith(sign)) return;
  throw new LockfileFault(
    'The file holds an unresolved merge conflict.',
    lines.lineAt(at),
    'Resolve the conflict, and let the package manager write the file anew.',
  );
}

const sign = '<<<<<<< ';
