import { isPlaceholderPart } from '../../placeholder.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import { imageState } from '../image.ts';
import type { WrittenImage, Place } from '../reference.ts';

/** A scalar's text as it was meant: of a plain `1.10`, which is a number, what is written. Empty for what is not there. */
export function word(node: YamlNode | undefined): string {
  if (node?.kind !== 'scalar' || node.value === null) return '';
  return (typeof node.value === 'string' ? node.value : node.source).trim();
}

/**
 * The image of a name, a tag and a digest that stand apart. It is shown at its digest, else at its tag; nothing where
 * there is neither.
 */
export function* joinedReference(
  place: Place,
  name: string,
  tag: YamlNode | undefined,
  digest: YamlNode | undefined,
): Generator<WrittenImage> {
  const [tagText, digestText] = [word(tag), word(digest)];
  const decides = digestText === '' ? tag : digest;
  const text = word(decides);
  if (!decides || text === '') return;
  const tagged = tagText === '' ? name : name + beforeTag(tagText) + tagText;
  const resolved = digestText === '' || tagText.includes('@') ? tagged : tagged + asDigest(digestText);
  const isPlaceholder = [...name.split('/'), tagText].some(isPlaceholderPart);
  const state = isPlaceholder ? ({ status: 'unknown', why: 'placeholder' } as const) : imageState(resolved);
  yield { kind: 'image', place, text, resolved, region: decides.region, state };
}

/** `tag: sha256:…` and `tag: '@sha256:…'` are digests in the place of a tag. */
function beforeTag(tag: string): string {
  if (tag.startsWith('@')) return '';
  return /^sha(?:256|512):/.test(tag) ? '@' : ':';
}

/** The algorithm may be left to the template. */
function asDigest(digest: string): string {
  if (digest.startsWith('@')) return digest;
  return /^[0-9a-f]{64}$/i.test(digest) ? `@sha256:${digest}` : `@${digest}`;
}
