import type { KubeObject } from '../object.ts';
import type { Input } from './evaluate.ts';
import { inputOf } from './input.ts';

/** What is to be judged once: overlays, and both sides of a comparison, have most of their objects in common. */
export interface RegoCase {
  readonly input: Input;
  readonly objects: KubeObject[];
  readonly isOfHead: boolean;
}

export interface Docket {
  readonly cases: readonly RegoCase[];
  /** Objects of head that are too large to be judged. */
  readonly tooLarge: readonly KubeObject[];
}

export function docketOf(head: readonly KubeObject[], base: readonly KubeObject[]): Docket {
  const cases = new Map<string, RegoCase>();
  const tooLarge: KubeObject[] = [];
  const enter = (object: KubeObject, isOfHead: boolean): void => {
    // What a patch will be part of, nobody here knows.
    if (object.isPartial) return;
    const input = inputOf(object);
    if (input === undefined) {
      if (isOfHead) tooLarge.push(object);
      return;
    }
    const known = cases.get(input.review);
    if (known === undefined) cases.set(input.review, { input, objects: [object], isOfHead });
    else known.objects.push(object);
  };
  for (const object of head) enter(object, true);
  for (const object of base) enter(object, false);
  return { cases: [...cases.values()], tooLarge };
}
