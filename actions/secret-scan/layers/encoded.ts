import type { Signs } from '../gate/literal.ts';
import type { Scanner } from '../match/scanner.ts';
import { escapeLayers, near } from './escapes.ts';
import type { Layer } from './layer.ts';
import { runLayers, shortestRun } from './runs.ts';
import { wideLayers } from './wide.ts';

/** What stands in bytes in an encoding, one after the other. */
export function encodedIn(bytes: Buffer, scanner: Pick<Scanner, 'signs'>): Iterable<Layer> {
  const signs = scanner.signs(bytes, { shortestRun, near });
  // Of most files there is nothing to go through.
  return signs.runs.length + signs.escapes.length > 0 || bytes.includes(0) ? layersAt(bytes, signs) : none;
}

const none: readonly Layer[] = [];

function* layersAt(bytes: Buffer, { runs, escapes }: Signs): Generator<Layer> {
  yield* runLayers(bytes, runs);
  yield* escapeLayers(bytes, escapes);
  yield* wideLayers(bytes);
}
