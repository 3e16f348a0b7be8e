import type { Scanner } from '../match/scanner.ts';
import { escapeLayers } from './escapes.ts';
import type { Layer } from './layer.ts';
import { runLayers, shortestRun } from './runs.ts';
import { wideLayers } from './wide.ts';

/** What stands in bytes in an encoding, one after the other. */
export function* encodedIn(bytes: Buffer, scanner: Pick<Scanner, 'signs'>): Generator<Layer> {
  const { runs, escapes } = scanner.signs(bytes, shortestRun);
  yield* runLayers(bytes, runs);
  yield* escapeLayers(bytes, escapes);
  yield* wideLayers(bytes);
}
