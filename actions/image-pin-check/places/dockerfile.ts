import type { Region } from '../../../shared/core/finding.ts';
import {
  effective,
  type Dockerfile,
  type Instruction,
  type Stage,
  type Word,
} from '../../../shared/parse/dockerfile.ts';
import { imageState } from '../image.ts';
import type { ImagePin, Place } from '../reference.ts';
import type { LocalKind } from '../state.ts';

/** FROM, COPY/ADD --from, RUN --mount=from and `# syntax=`. */
export function* dockerfilePins(doc: Dockerfile): Generator<ImagePin> {
  for (const { name, value } of doc.directives) if (name === 'syntax') yield pin('syntax', value);
  for (const stage of doc.stages) if (stage.image.text !== '') yield stagePin(stage);
  const names = new Set(doc.stages.map(({ name }) => name));
  for (const instruction of effective(doc)) yield* flagPins(instruction, names);
}

function stagePin({ image, resolvedImage, base }: Stage): ImagePin {
  if (base) return pin('from', image, 'stage');
  const { text, region } = image;
  if (resolvedImage === undefined) {
    const { state } = pin('from', image);
    const isVariable = state.status !== 'unknown' || state.why === 'variable';
    return {
      kind: 'image',
      place: 'from',
      text,
      region,
      state: isVariable ? { status: 'unknown', why: 'argument' } : state,
    };
  }
  const found = pin(
    'from',
    { text: resolvedImage, region },
    resolvedImage === 'scratch' ? 'scratch' : undefined,
  );
  return resolvedImage === text ? found : { ...found, text, resolved: resolvedImage };
}

function* flagPins(
  { keyword, flags }: Instruction,
  stages: ReadonlySet<string | undefined>,
): Generator<ImagePin> {
  for (const { name, value } of flags) {
    if (value === undefined) continue;
    if (name === 'from' && (keyword === 'COPY' || keyword === 'ADD')) {
      // Only here BuildKit takes a stage's number too.
      const local = isStage(value.text, stages) || /^\d+$/.test(value.text);
      yield pin('copy-from', value, local ? 'stage' : undefined);
    } else if (name === 'mount' && keyword === 'RUN') {
      for (const source of mountSources(value)) {
        yield pin('mount-from', source, isStage(source.text, stages) ? 'stage' : undefined);
      }
    }
  }
}

/** BuildKit looks among all stages, later ones too, without regard to case. */
const isStage = (text: string, stages: ReadonlySet<string | undefined>): boolean =>
  stages.has(text.toLowerCase());

/** The `from=` fields of a `--mount=` value, which BuildKit reads as one line of CSV. */
function* mountSources({ text, region }: Word): Generator<Word> {
  for (const field of text.matchAll(/[^,]+/g)) {
    const [, opening = '', source] = /^("?from=)([^"]+)/i.exec(field[0]) ?? [];
    if (source !== undefined) {
      yield { text: source, region: within(region, text, field.index + opening.length, source.length) };
    }
  }
}

/** A part of a word; the whole word where a line continuation inside it hides the columns. */
function within(region: Region, text: string, offset: number, length: number): Region {
  const isWhole =
    region.startLine === region.endLine && region.endColumn - region.startColumn === text.length;
  if (!isWhole) return region;
  const startColumn = region.startColumn + offset;
  return { ...region, startColumn, endColumn: startColumn + length };
}

function pin(place: Place, { text, region }: Word, local?: LocalKind): ImagePin {
  const state = local === undefined ? imageState(text) : ({ status: 'local', what: local } as const);
  return { kind: 'image', place, text, region, state };
}
