import { setFlagsFromString } from 'node:v8';

const largeTree = 25_000;

/**
 * V8 lets the heap grow to many times what lives in it before it cleans up. On a large tree, and in a whole history, that
 * would be hundreds of megabytes on a small runner, so there memory goes before speed.
 */
export function sizeHeapFor(files: number, isHistory: boolean): void {
  if (isHistory || files > largeTree) setFlagsFromString('--optimize-for-size');
}
