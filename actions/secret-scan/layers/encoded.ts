import { escapeLayers } from './escapes.ts';
import type { Layer } from './layer.ts';
import { runLayers } from './runs.ts';
import { wideLayers } from './wide.ts';

/** What stands in bytes in an encoding, one after the other. */
export function* encodedIn(bytes: Buffer): Generator<Layer> {
  yield* runLayers(bytes);
  yield* escapeLayers(bytes);
  yield* wideLayers(bytes);
}
