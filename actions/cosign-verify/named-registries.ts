import type { TrustedSigners } from '../../shared/core/signers.ts';
import { fullPattern } from '../../shared/parse/image-name-pattern.ts';
import { ImageReference, parseImageReference } from '../../shared/parse/image-reference.ts';

/**
 * Registries, each as far as it stands there without a star (`ghcr.io/acme` of `ghcr.io/acme/*`), that entries of a trusted
 * policy or inputs name: whoever wrote them wants them asked. `images`: references as people write them.
 */
export function namedRegistries(
  entries: readonly TrustedSigners[],
  images: readonly string[],
): readonly string[] {
  const patterns = entries.flatMap(({ images: own, repository }) =>
    repository === undefined ? own : [...own, repository],
  );
  const wanted = images.flatMap((text) => {
    const image = parseImageReference(text);
    return image instanceof ImageReference ? [image.repository] : [];
  });
  return [...new Set([...patterns.flatMap(literalPart), ...wanted])];
}

/** A star alone fits every host, as two do. */
function literalPart(pattern: string): readonly string[] {
  if (pattern === '*') return [];
  const parts = fullPattern(pattern.toLowerCase()).split('/');
  const star = parts.findIndex((part) => part.includes('*'));
  const literal = star === -1 ? parts : parts.slice(0, star);
  return literal.length === 0 ? [] : [literal.join('/')];
}
