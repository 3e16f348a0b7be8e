import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { lastAt, type Alignment } from './alignment.ts';
import type { Run } from './marks.ts';
import { templateParts } from './template-text.ts';

/** Where something is written: offsets in a file. */
export interface Place {
  readonly lines: Lines;
  readonly start: number;
  readonly end: number;
}

/** Says where a stretch of helm's output is written. */
export type Origin = (from: number, to: number) => Place;

/** A file of a chart, and where its actions end. */
export class Template {
  readonly file: SourceFile;
  readonly lines: Lines;
  #ends: ReadonlyMap<number, number> | undefined;

  constructor(file: SourceFile) {
    this.file = file;
    this.lines = new Lines(file.path, file.text);
  }

  /** Of the action that starts at an offset. */
  endOf(offset: number): number {
    this.#ends ??= new Map((templateParts(this.file.text) ?? []).map(({ start, end }) => [start, end]));
    return this.#ends.get(offset) ?? offset;
  }

  /** The first line, for what cannot be found. */
  get top(): Place {
    return { lines: this.lines, start: 0, end: (this.file.text.split('\n', 1)[0] ?? '').trimEnd().length };
  }
}

/**
 * A section of the output whose template was printed with marks. Text of the template is where it stands; what an action
 * prints is that action.
 */
export const markedOrigin =
  (
    start: number,
    align: Alignment,
    runs: readonly Run[],
    templates: readonly Template[],
    other: Place,
  ): Origin =>
  (from, to) => {
    const spotAt = (offset: number): Place | undefined => {
      const at = align(offset - start);
      const run = lastAt(runs, (each) => each.at <= at);
      const template = run && templates[run.file];
      if (run === undefined || template === undefined) return undefined;
      const { lines } = template;
      if (run.kind === 'action') return { lines, start: run.offset, end: template.endOf(run.offset) };
      const exact = run.offset + at - run.at;
      return { lines, start: exact, end: exact + 1 };
    };
    const first = spotAt(from);
    if (first === undefined) return other;
    const last = to > from ? spotAt(to - 1) : undefined;
    // The end may stand in another file, or above: the last turn of a loop.
    const goesOn = last?.lines === first.lines && last.end >= first.end;
    return goesOn ? { ...first, end: last.end } : to > from ? first : { ...first, end: first.start };
  };

/** A section that stands in a file as it was printed (CRDs). */
export const copiedOrigin =
  (start: number, at: number, lines: Lines): Origin =>
  (from, to) => ({ lines, start: from - start + at, end: to - start + at });

export const fixedOrigin =
  (place: Place): Origin =>
  () =>
    place;
