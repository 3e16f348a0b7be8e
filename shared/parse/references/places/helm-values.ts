import { ImageReference, parseImageReference } from '../../image-reference.ts';
import { child, entries, items, keyText, text, walk } from '../../yaml-path.ts';
import type { YamlMapping, YamlNode } from '../../yaml-nodes.ts';
import type { WrittenImage } from '../reference.ts';
import { joinedReference, word } from './joined.ts';
import { writtenImage } from './scalar.ts';

/**
 * Images in the values of a chart. What key means an image is up to the chart's templates, so only layouts that leave
 * no doubt count: `repository` with `tag` or `digest`, `image` with a tag, `…Image: name:tag`, `images: {x: name:tag}`.
 * A part that is left empty comes from the templates, mostly from the chart's appVersion: unknown.
 */
export function* helmReferences(root: YamlNode): Generator<WrittenImage> {
  for (const node of walk(root)) {
    if (node.kind !== 'mapping') continue;
    yield* repositoryImage(node);
    yield* imageText(node);
    for (const { key, value } of entries(node)) {
      const name = keyText(key) ?? '';
      if (/[^\s]image$/i.test(name)) yield* writtenOut(value);
      if (/image$/i.test(name)) yield* nameAndTag(value);
      if (name === 'images') for (const each of members(value)) yield* writtenOut(each);
    }
  }
}

/** `{registry, repository, tag, digest}`; Grafana's charts call the digest `sha`. */
function* repositoryImage(node: YamlMapping): Generator<WrittenImage> {
  const repository = child(node, 'repository');
  const tag = child(node, 'tag');
  const digest = [child(node, 'digest'), child(node, 'sha')].find((each) => word(each) !== '');
  if (!repository || !isImageName(word(repository)) || !(tag ?? digest)) return;
  yield* whole(node, repository, tag, digest);
}

/** `image: name:tag`, or `image: name` with its tag beside it. */
function* imageText(node: YamlMapping): Generator<WrittenImage> {
  const image = child(node, 'image');
  const written = text(image)?.trim() ?? '';
  if (!image || written === '') return;
  const parsed = parseImageReference(written);
  const hasVersion = parsed instanceof ImageReference && (parsed.tag ?? parsed.digest) !== undefined;
  if (hasVersion || looksPinned(written)) yield* writtenImage('helm-values', image);
  else if (isImageName(written)) {
    const tag = child(node, 'imageTag') ?? child(node, 'tag');
    yield* whole(node, image, tag, child(node, 'digest'));
  }
}

/** `{name, tag}` or `{repo, tag}`, below a key that says what it is. */
function* nameAndTag(node: YamlNode): Generator<WrittenImage> {
  const name = child(node, 'repo') ?? child(node, 'name');
  const tag = child(node, 'tag');
  if (name && tag && node.kind === 'mapping' && isImageName(word(name)))
    yield* whole(node, name, tag, child(node, 'digest'));
}

/** The name with the registry beside it, and what decides; without a tag and a digest it is for the templates to say. */
function* whole(
  node: YamlMapping,
  name: YamlNode,
  tag: YamlNode | undefined,
  digest: YamlNode | undefined,
): Generator<WrittenImage> {
  const registry = word(child(node, 'registry')).replace(/\/$/, '');
  const full = registry === '' ? word(name) : `${registry}/${word(name)}`;
  if (word(tag) !== '' || word(digest) !== '') yield* joinedReference('helm-values', full, tag, digest);
  else {
    const { region } = tag ?? name;
    yield {
      kind: 'image',
      place: 'helm-values',
      text: full,
      region,
      state: { status: 'unknown', why: 'template' },
    };
  }
}

/** A key that may mean something else: only a text with a tag or digest is an image for sure. */
function* writtenOut(node: YamlNode): Generator<WrittenImage> {
  const parsed = parseImageReference(text(node)?.trim() ?? '');
  if (parsed instanceof ImageReference && (parsed.tag ?? parsed.digest) !== undefined)
    yield* writtenImage('helm-values', node);
}

/** Of `images`, and of the `tags` in it. */
function members(node: YamlNode): readonly YamlNode[] {
  const mappings = [node, child(node, 'tags')];
  return [...items(node), ...mappings.flatMap((each) => entries(each).map(({ value }) => value))];
}

/** Without the repositories of git and of charts. `name@sha256` has the digest in the place of its tag. */
function isImageName(name: string): boolean {
  if (name.includes('{{')) return true;
  const parsed = parseImageReference(name.replace(/@sha256$/, ''));
  return parsed instanceof ImageReference && parsed.tag === undefined && parsed.digest === undefined;
}

/** A digest with a fault in it is worth a finding whatever stands before it. */
const looksPinned = (written: string): boolean => /^[^\s{}]+@sha\d+:/.test(written);
