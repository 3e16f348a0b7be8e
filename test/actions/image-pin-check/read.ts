import { imagePinCheck } from '../../../actions/image-pin-check/check.ts';
import type { PinDocument } from '../../../actions/image-pin-check/pin-document.ts';
import type { Parsed } from '../../../shared/core/check.ts';

/** Parses a text as the engine would. */
export function read(path: string, text: string): Parsed<PinDocument> {
  const claim = imagePinCheck.claims(path);
  if (!claim) throw new Error(`${path} is not claimed`);
  return imagePinCheck.parse({ path, text, size: text.length, blob: '' }, claim);
}
