import { askImages, type ImageOptions } from '../../../actions/image-pin-check/online/images.ts';
import type { PinDocument } from '../../../actions/image-pin-check/pin-document.ts';
import type { Manifest, Registry } from '../../../shared/core/registry.ts';
import { digestOf, entry, index, single } from './image-registry.ts';
import { read } from './read.ts';

export const none: ImageOptions = { imagePins: [], cooldownDays: 0, platforms: [] };

export function docOf(path: string, text: string): PinDocument {
  const { doc } = read(path, text);
  if (!doc) throw new Error(`${path} gave no document`);
  return doc;
}

export const dockerfile = (...images: string[]): PinDocument =>
  docOf('Dockerfile', images.map((image) => `FROM ${image}\n`).join(''));

export const ask = (registry: Registry, docs: readonly PinDocument[], options: Partial<ImageOptions> = {}) =>
  askImages(docs, { registry, today: '2026-06-01', options: { ...none, ...options } });

export const amd64 = digestOf('2');
export const platforms = [
  entry(amd64, 'linux/amd64'),
  entry(digestOf('3'), 'linux/arm64/v8'),
  entry(digestOf('4'), 'unknown/unknown'),
];
export const config = { created: '2026-05-02T23:30:00-02:00', os: 'linux', architecture: 'amd64' };
export const amd64Image = single('2', config);
export const old = index('9', []);
export const node22 = index('1', platforms);
export const stock = { tags: { 'docker.io/library/node:22': node22 }, others: [amd64Image, old] };

/** As the facts have it. */
export const content = ({ digest, kind }: Manifest) => ({ digest, kind });
