import { rememberedTexts } from '../core/remembered.ts';
import { digestFault, isImageId, splitName, splitReference } from './image-grammar.ts';
import type { DigestFault } from './image-grammar.ts';

export type ReferenceFault = 'empty' | 'format' | 'upper-case' | 'too-long' | 'image-id' | DigestFault;

/** What each fault means, to follow "the image reference". */
export const referenceFaults: Readonly<Record<ReferenceFault, string>> = {
  empty: 'is empty',
  format: 'does not fit the grammar of image references',
  'upper-case': 'has upper-case letters in its repository',
  'too-long': 'has a repository of more than 255 characters',
  'image-id': 'is the id of a local image, which no registry knows',
  'digest-format': 'has a digest that is not lower-case hexadecimal',
  'digest-length': 'has a digest of the wrong length',
  'digest-algorithm': 'has a digest of an unknown algorithm',
};

export interface ReferenceParts {
  /** Host and port; empty only in a reference read strictly. */
  readonly domain: string;
  readonly path: string;
  readonly tag?: string | undefined;
  /** Algorithm and hexadecimal digits. */
  readonly digest?: string | undefined;
}

/** A name of an image; as text, the full form (`docker.io/library/redis:7`). */
export class ImageReference implements ReferenceParts {
  readonly domain: string;
  readonly path: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;

  constructor({ domain, path, tag, digest }: ReferenceParts) {
    this.domain = domain;
    this.path = path;
    this.tag = tag;
    this.digest = digest;
  }

  /** Domain and path: `docker.io/library/redis`. */
  get repository(): string {
    return this.domain === '' ? this.path : `${this.domain}/${this.path}`;
  }

  /** The repository as people write it: `redis`. */
  get familiarName(): string {
    if (this.domain !== dockerHub) return this.repository;
    const official = this.path.startsWith(officialPrefix) ? this.path.slice(officialPrefix.length) : '/';
    return official.includes('/') ? this.path : official;
  }

  /** The whole reference as people write it: `redis:7`. */
  get familiar(): string {
    return this.familiarName + this.#suffix;
  }

  /** What a container engine asks for: a digest makes the tag idle, and no tag means `latest`. */
  get pulled(): ImageReference {
    const { domain, path, digest } = this;
    const tag = digest === undefined ? (this.tag ?? 'latest') : undefined;
    return new ImageReference({ domain, path, tag, digest });
  }

  toString(): string {
    return this.repository + this.#suffix;
  }

  get #suffix(): string {
    return (
      (this.tag === undefined ? '' : `:${this.tag}`) + (this.digest === undefined ? '' : `@${this.digest}`)
    );
  }
}

const dockerHub = 'docker.io';
const officialPrefix = 'library/';
const longestPath = 255;

/**
 * Reads a reference as Docker does, short names filled up: `redis` is `docker.io/library/redis`. Gives the fault as
 * a word when it is none. (Facts: distribution/reference, normalize.go.)
 */
export const parseImageReference = rememberedTexts((text: string): ImageReference | ReferenceFault => {
  if (text === '') return 'empty';
  if (isImageId(text)) return 'image-id';
  const { domain, rest } = withDomain(text);
  const name = rest.split(/[:@]/, 1)[0] ?? '';
  if (name.toLowerCase() !== name) return 'upper-case';
  return parseFullReference(`${domain}/${rest}`);
});

/** Reads a reference to the letter: nothing is filled up, and a bare name has no domain. */
export function parseFullReference(text: string): ImageReference | ReferenceFault {
  if (text === '') return 'empty';
  const parts = splitReference(text);
  if (!parts) return splitReference(text.toLowerCase()) ? 'upper-case' : 'format';
  const { domain, path } = splitName(parts.name) ?? { domain: '', path: parts.name };
  if (path.length > longestPath) return 'too-long';
  const fault = parts.digest === undefined ? undefined : digestFault(parts.digest);
  return fault ?? new ImageReference({ domain, path, tag: parts.tag, digest: parts.digest });
}

/** The digest, where a text names an image by its content alone: `sha256:…` or 64 hexadecimal digits. */
export function contentDigest(text: string): string | undefined {
  if (isImageId(text)) return `sha256:${text}`;
  return digestFault(text) === undefined ? text : undefined;
}

/** What stands before the first `/` is a host when it looks like one; else all is a name on Docker Hub. */
function withDomain(text: string): { domain: string; rest: string } {
  const slash = text.indexOf('/');
  const first = text.slice(0, Math.max(slash, 0));
  const isHost = first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first;
  const domain = !isHost || first === 'index.docker.io' ? dockerHub : first;
  const rest = isHost ? text.slice(slash + 1) : text;
  return { domain, rest: domain === dockerHub && !rest.includes('/') ? officialPrefix + rest : rest };
}
