import type { Document } from '../../shared/core/document.ts';
import type { Edit } from '../../shared/core/finding.ts';
import type { ImageReference } from '../../shared/parse/image-reference.ts';
import { Lines } from '../../shared/parse/lines.ts';
import { isDigest } from '../../shared/parse/digest.ts';
import type { WrittenImage } from '../../shared/parse/references/reference.ts';

/**
 * Edits that write a digest behind the references of one document. Name and tag stay as they are written, a scheme and
 * quotes around them too. No tag becomes `latest`: it says what the digest was taken from and is to be followed by, and
 * is what it meant before. (Kubernetes pulls always for no tag and for `latest`, digest or not.)
 */
export function imageEdits(
  doc: Document,
): (pin: WrittenImage, image: ImageReference, digest: string) => Edit | undefined {
  let lines: Lines | undefined;
  return (pin, image, digest) => {
    lines ??= new Lines(doc.path, doc.text);
    const { start, end } = lines.span(pin.literal ?? pin.region);
    const written = withoutQuotes(doc.text.slice(start, end), start);
    // Escapes, folded lines, defaults in the middle: what stands in the file is not the reference itself.
    if (written.text !== (pin.resolved ?? pin.text) || !isDigest(digest)) return undefined;
    if (!written.text.endsWith(image.toString().slice(image.repository.lastIndexOf('/') + 1)))
      return undefined;
    const old = image.digest === undefined ? '' : `@${image.digest}`;
    const text = `${image.tag === undefined && old === '' ? ':latest' : ''}@${digest}`;
    return {
      path: doc.path,
      offset: written.offset + written.text.length - old.length,
      length: old.length,
      text,
    };
  };
}

function withoutQuotes(text: string, offset: number): { text: string; offset: number } {
  const isQuoted = text.length > 1 && /["']/.test(text.charAt(0)) && text.at(-1) === text.charAt(0);
  return isQuoted ? { text: text.slice(1, -1), offset: offset + 1 } : { text, offset };
}
