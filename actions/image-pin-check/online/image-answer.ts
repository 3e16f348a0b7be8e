import {
  RegistryError,
  type Descriptor,
  type Manifest,
  type Platform,
  type Registry,
} from '../../../shared/core/registry.ts';
import type { ImageReference } from '../../../shared/parse/image-reference.ts';
import { isDigest } from '../../../shared/parse/digest.ts';
import { isImage, platformText } from '../../../shared/parse/platform.ts';
import { newer, type Content, type ImageFacts } from '../image-facts.ts';
import { builtOn, readConfig } from './image-age.ts';

/** What is asked beyond the digest, and so costs more requests. */
export interface ImageQuestions {
  readonly registry: Registry;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Of everything that a fix could write, not only of what is outdated. */
  readonly age: boolean;
  readonly platforms: boolean;
}

/**
 * All that is asked about one reference: one manifest is resolved, and the pinned one only where the tag names another.
 * Rejects with RegistryError.
 */
export async function askImage(image: ImageReference, questions: ImageQuestions): Promise<ImageFacts> {
  const { registry, today } = questions;
  const { digest } = image;
  const content = (reference: string) => resolve(registry, image, reference);
  const tag =
    image.tag === undefined && digest !== undefined ? undefined : await content(image.tag ?? 'latest');
  /** What is pulled: without a digest, what the tag names. */
  const pinned = digest === undefined || tag?.digest === digest ? tag : await content(digest);
  const entryFor = await entryOf(registry, image, tag, pinned);
  const facts: ImageFacts = {
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined || pinned === undefined ? {} : { pinned }),
    ...(entryFor === undefined ? {} : { entryFor }),
  };
  const offered = questions.platforms && pinned ? await platformsOf(registry, image, pinned) : undefined;
  const isAgeWanted = newer(image, facts) !== undefined || (questions.age && tag?.digest !== digest);
  return {
    ...facts,
    ...(tag && isAgeWanted
      ? { tag: { ...tag, builtOn: await builtOn(registry, image, tag.digest, today) } }
      : {}),
    ...(offered === undefined ? {} : { platforms: offered }),
  };
}

/** Nothing that is no digest gets any further: digests are written into files and messages. */
async function resolve(
  registry: Registry,
  image: ImageReference,
  reference: string,
): Promise<Content | null> {
  const found = await registry.resolve(image, reference);
  if (found === undefined) return null;
  if (!isDigest(found.digest)) throw badAnswer(image, 'gave a digest that is none');
  return { digest: found.digest, kind: found.kind };
}

/** The platform that the pinned digest has in the index of the tag; undefined where it is not in one. */
async function entryOf(
  registry: Registry,
  image: ImageReference,
  tag: Content | null | undefined,
  pinned: Content | null | undefined,
): Promise<string | undefined> {
  if (tag?.kind !== 'index' || pinned?.kind !== 'manifest') return undefined;
  const { manifests } = await manifestOf(registry, image, tag);
  const entry = manifests.find(({ digest }) => digest === pinned.digest);
  return entry && (platformText(entry.platform) ?? 'one platform');
}

async function platformsOf(
  registry: Registry,
  image: ImageReference,
  content: Content,
): Promise<readonly string[]> {
  const manifest = await manifestOf(registry, image, content);
  const offered =
    content.kind === 'index'
      ? manifest.manifests.filter(isImage).map(({ platform }) => platformText(platform))
      : [platformText(manifest.config && (await configPlatform(registry, image, manifest.config)))];
  // Of those that are not said, any could be the one that is looked for.
  if (offered.includes(undefined)) throw badAnswer(image, 'does not say for which platforms the image is');
  return offered.flatMap((text) => text ?? []);
}

async function configPlatform(
  registry: Registry,
  image: ImageReference,
  config: Descriptor,
): Promise<Platform | undefined> {
  const { os, architecture, variant } = await readConfig(registry, image, config);
  if (typeof os !== 'string' || typeof architecture !== 'string') return undefined;
  return { os, architecture, ...(typeof variant === 'string' ? { variant } : {}) };
}

async function manifestOf(registry: Registry, image: ImageReference, { digest }: Content): Promise<Manifest> {
  const manifest = await registry.manifest(image, digest);
  if (manifest === undefined) throw badAnswer(image, 'named a manifest that it does not have');
  return manifest;
}

const badAnswer = ({ domain }: ImageReference, what: string): RegistryError =>
  new RegistryError(
    'bad-answer',
    `${domain} ${what}`,
    'Run again; if it stays, ask those who run the registry.',
  );
