import type { Fix, Properties } from '../../shared/core/finding.ts';
import type { OptionDefinition } from '../../shared/core/rule.ts';
import type { ImageReference } from '../../shared/parse/image-reference.ts';
import { daysBetween } from './days.ts';
import type { imageEdits } from './image-edit.ts';
import { shortDigest } from '../../shared/parse/digest.ts';
import type { Content } from './image-facts.ts';
import type { WrittenImage } from '../../shared/parse/references/reference.ts';

export const cooldownDays = {
  default: 0,
  summary:
    'No fix writes content that is younger than this many days, or of unknown age: a bad release is often found in its ' +
    'first days.',
} satisfies OptionDefinition;

/** ` (built 2026-09-01, 82 days ago)`; empty where the day is not known. */
export function ageNote({ builtOn }: Content, today: string): string {
  if (builtOn === undefined) return '';
  const days = daysBetween(builtOn, today);
  return ` (built ${builtOn}, ${days === 0 ? 'today' : days === 1 ? 'a day ago' : `${String(days)} days ago`})`;
}

/** Why content is too new to be written into a file; undefined where it may be. */
function withheld({ builtOn }: Content, cooldown: number, today: string): string | undefined {
  if (cooldown <= 0) return undefined;
  if (builtOn === undefined) return 'its age is not known';
  return daysBetween(builtOn, today) < cooldown
    ? `it is younger than ${cooldown === 1 ? 'a day' : `${String(cooldown)} days`}`
    : undefined;
}

interface Wanted {
  readonly pin: WrittenImage;
  readonly image: ImageReference;
  /** What the digest to write names; undefined or null where the registry was not asked or has nothing. */
  readonly content: Content | null | undefined;
  readonly mode: Fix['mode'];
}

/** The fix that writes a digest, and properties that say what it is or why there is none. */
export function digestFix(
  { pin, image, content, mode }: Wanted,
  edits: ReturnType<typeof imageEdits>,
  context: { readonly cooldown: number; readonly today: string },
): { readonly fixes: readonly Fix[]; readonly properties: Properties } {
  if (!content) return { fixes: [], properties: {} };
  const known = { digest: content.digest, builtOn: content.builtOn ?? null };
  const reason = withheld(content, context.cooldown, context.today);
  if (reason !== undefined) return { fixes: [], properties: { ...known, fixWithheld: reason } };
  const edit = edits(pin, image, content.digest);
  if (edit === undefined) return { fixes: [], properties: known };
  const title = `${image.digest === undefined ? 'Add' : 'Change to'} the digest ${shortDigest(content.digest)}`;
  // A required check may have that name.
  const careful = pin.isShared && mode === 'fix' ? 'suggest' : mode;
  return { fixes: [{ title, mode: careful, edits: [edit] }], properties: known };
}
