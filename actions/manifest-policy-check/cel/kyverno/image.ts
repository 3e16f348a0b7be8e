import { ImageReference, parseImageReference } from '../../../../shared/parse/image-reference.ts';
import { CelError } from '../error.ts';
import { func, method, type Overload } from '../overload.ts';
import { Opaque } from '../value.ts';

/** A reference as go-containerregistry reads it: with a digest it has no tag, with neither its tag is `latest`. */
class Image extends Opaque {
  readonly kind = 'kyverno.Image';
  readonly reference: ImageReference;
  constructor(reference: ImageReference) {
    super();
    this.reference = reference;
  }
  equals(other: Opaque): boolean {
    return other instanceof Image && other.reference.toString() === this.reference.toString();
  }
}

function parse(text: string): Image | CelError {
  const reference = parseImageReference(text);
  return reference instanceof ImageReference
    ? new Image(reference.pulled)
    : new CelError('value', 'not a reference of an image');
}

/** Docker Hub by the name that it has as a registry. */
const registryOf = (domain: string): string => (domain === 'docker.io' ? 'index.docker.io' : domain);

/** `image` of https://kyverno.io/docs/policy-types/cel-libraries/. */
export const imageFunctions: readonly Overload[] = [
  func('image', ['string'], parse),
  func('parseImageReference', ['string'], parse),
  func('isImage', ['string'], (text) => parse(text) instanceof Image),
  method('registry', [Image], ({ reference }) => registryOf(reference.domain)),
  method('repository', [Image], ({ reference }) => reference.path),
  method('tag', [Image], ({ reference }) => reference.tag ?? ''),
  method('digest', [Image], ({ reference }) => reference.digest ?? ''),
  method('identifier', [Image], ({ reference }) => reference.digest ?? reference.tag ?? ''),
  method('containsDigest', [Image], ({ reference }) => reference.digest !== undefined),
];
