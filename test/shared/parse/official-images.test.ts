import { expect, test } from 'vitest';
import { ImageReference, parseImageReference } from '../../../shared/parse/image-reference.ts';
import { isLocalName, officialName } from '../../../shared/parse/official-images.ts';

function image(text: string): ImageReference {
  const reference = parseImageReference(text);
  if (!(reference instanceof ImageReference)) throw new Error(`${text}: ${reference}`);
  return reference;
}

test.each([
  ['node', 'node'],
  ['docker.io/library/rocket.chat:7', 'rocket.chat'],
  ['arm64v8/alpine:3', 'alpine'],
  ['public.ecr.aws/docker/library/python:3', 'python'],
  ['mirror.gcr.io/library/golang', 'golang'],
  ['acme/node', undefined],
  ['registry.example/node', undefined],
  ['registry.example/library/node', undefined],
  ['nodee', undefined],
  ['arm64v8/app', undefined],
])('%s: %s', (text, name) => expect(officialName(image(text))).toBe(name));

test.each([
  ['shop', true],
  ['shop:1', true],
  ['node', false],
  ['acme/shop', false],
  ['library/shop', false],
  ['localhost/shop', false],
])('%s is a local name: %s', (text, expected) => expect(isLocalName(text, image(text))).toBe(expected));
