import type { Reference } from '../../shared/parse/references/reference.ts';
import type { PinDocument } from './pin-document.ts';

/** How many references there are and how they stand, in all (`pinned`) and by place (`compose.pinned`). */
export function tally({ references }: PinDocument): Record<string, number> {
  const counts: Record<string, number> = { references: references.length };
  for (const reference of references) {
    const verdict = verdictOn(reference);
    for (const name of [verdict, `${reference.place}.${verdict}`]) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** What is unknown, local or invalid is neither pinned nor unpinned. */
function verdictOn(pin: Reference): string {
  if (pin.state.status !== 'known') return pin.state.status;
  const isPinned =
    pin.kind === 'image' ? pin.state.parts.digest !== undefined : pin.state.parts.pin === 'commit';
  return isPinned ? 'pinned' : 'unpinned';
}
