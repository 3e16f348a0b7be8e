import type { OptionDefinition } from '../../shared/core/rule.ts';
import { fitsImageName, fullPattern, isImageNamePattern } from '../../shared/parse/image-name-pattern.ts';
import type { ImageReference } from '../../shared/parse/image-reference.ts';
import type { ActionReference } from '../../shared/parse/references/action.ts';
import { fitsStars } from '../../shared/parse/star-pattern.ts';

/**
 * How firmly a reference must be pinned, from the strictest to none. `immutable` trusts a tag by its looks alone (see
 * immutable-tag.ts) or a release that its host keeps from being moved; `tag` is any tag but `latest`.
 */
export const pinLevels = ['digest', 'immutable', 'tag', 'any'] as const;
export type PinLevel = (typeof pinLevels)[number];

/** One entry of `imagePins` or `actionPins`: `pattern=level`. */
export interface PinRule {
  /** Lower case. */
  readonly pattern: string;
  readonly level: PinLevel;
}

export const imagePins = {
  default: [] as readonly string[],
  summary:
    'How firmly images must be pinned, as `pattern=level`; the first that fits holds, else digest. Levels: digest, ' +
    'immutable (a tag that looks like a full version, a date or a commit), tag (any but latest), any. Patterns: ' +
    '`node`, `docker.io/library/*`, `ghcr.io/acme/**`.',
  faults: (list: readonly string[]) => parsePinPolicy(list).faults,
} satisfies OptionDefinition;

export const actionPins = {
  default: [] as readonly string[],
  summary:
    'How firmly actions must be pinned, as `pattern=level`; the first that fits holds, else digest (a full commit). ' +
    'Levels: digest, immutable (an immutable release), tag (any but a branch), any. Patterns: `owner/*`, `owner/repo`, `*`.',
  faults: (list: readonly string[]) => parsePinPolicy(list).faults,
} satisfies OptionDefinition;

/**
 * Reads `pattern=level` entries in their order. A fault is a sentence about one entry, which then counts for nothing:
 * whoever reads the options must tell it.
 */
export function parsePinPolicy(list: readonly string[]): {
  readonly rules: readonly PinRule[];
  readonly faults: readonly string[];
} {
  const rules: PinRule[] = [];
  const faults: string[] = [];
  for (const entry of list) {
    const equals = entry.lastIndexOf('=');
    const pattern = entry.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    const level = pinLevels.find((name) => name === entry.slice(equals + 1).trim());
    const shown = `"${entry.slice(0, 100)}"`;
    if (equals === -1) faults.push(`${shown} is not of the form pattern=level`);
    else if (level === undefined) faults.push(`${shown} has no level of ${pinLevels.join(', ')}`);
    else if (!isImageNamePattern(pattern))
      faults.push(
        `${shown} has a pattern that fits no repository (no tag, no digest; a port only before a /)`,
      );
    else rules.push({ pattern, level });
  }
  return { rules, faults };
}

/** Patterns are matched with the full name, `docker.io/library/node`. */
export function imageLevel(rules: readonly PinRule[], { repository }: ImageReference): PinLevel {
  const name = repository.toLowerCase();
  return rules.find(({ pattern }) => fitsImage(pattern, name))?.level ?? 'digest';
}

/** Patterns of one part name owners, of two parts repositories, of more parts paths in them. */
export function actionLevel(
  rules: readonly PinRule[],
  { owner, repository, path }: Pick<ActionReference, 'owner' | 'repository' | 'path'>,
): PinLevel {
  const parts = [owner, repository, ...(path === '' ? [] : [path])];
  const fits = ({ pattern }: PinRule): boolean => {
    const depth = pattern.includes('**') ? Infinity : pattern.split('/').length;
    return fitsStars(
      pattern,
      parts
        .slice(0, depth > 2 ? undefined : depth)
        .join('/')
        .toLowerCase(),
    );
  };
  return rules.find(fits)?.level ?? 'digest';
}

/** A pattern without stars names a repository, or all that is below a host or namespace (as `allowedRegistries` does). */
function fitsImage(pattern: string, name: string): boolean {
  const full = fullPattern(pattern);
  return fitsImageName(pattern, name) || (!full.includes('*') && name.startsWith(`${full}/`));
}
