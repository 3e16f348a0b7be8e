import type { SourceFile } from '../core/document.ts';
import { Lines } from './lines.ts';
import { Gaps } from './yaml-comments.ts';
import { Composer } from './yaml-composer.ts';
import { documentRanges, jsonRanges, type Range } from './yaml-documents.ts';
import { readEvents } from './yaml-events.ts';
import { goDoubt, goText } from './yaml-go.ts';
import type { YamlFile, YamlFlavour } from './yaml-nodes.ts';

export type * from './yaml-nodes.ts';

/** Documents of one file. What stands behind the last one is a problem. */
const maxDocuments = 50_000;

const parsed = new WeakMap<SourceFile, Map<YamlFlavour, YamlFile>>();

/** Reads every document of a file; what cannot be read is in `problems`. Each file and flavour is read once. */
export function parseYaml(file: SourceFile, flavour: YamlFlavour): YamlFile {
  const flavours = parsed.get(file) ?? new Map<YamlFlavour, YamlFile>();
  parsed.set(file, flavours);
  const known = flavours.get(flavour);
  if (known) return known;
  const yaml = parse(file, flavour);
  flavours.set(flavour, yaml);
  return yaml;
}

function parse({ path, text }: SourceFile, flavour: YamlFlavour): YamlFile {
  const lines = new Lines(path, text);
  const asRead = flavour === 'kubernetes' ? goText(text) : text;
  const gaps = new Gaps(asRead, lines);
  const composer = new Composer(lines, gaps, flavour);
  let documents = 0;
  for (const [start, end] of rangesOf(asRead, flavour)) {
    if (++documents > maxDocuments) {
      composer.addProblem('limit', `more than ${maxDocuments} documents in one file`, start);
      break;
    }
    const source = asRead.slice(start, end);
    const read = readEvents(source);
    const doubt = read.events && flavour === 'kubernetes' ? goDoubt(source, read.events) : undefined;
    if (doubt) composer.addProblem('parse-error', doubt.reason, start + doubt.offset);
    if (read.events) composer.compose(read.events, source, start);
    else composer.addProblem(read.code, read.reason, start + read.offset);
    gaps.skipTo(end);
  }
  const { roots, duplicates, problems } = composer;
  return { path, text, comments: gaps.comments(), roots, duplicates, problems };
}

function* rangesOf(text: string, flavour: YamlFlavour): Generator<Range> {
  for (const range of documentRanges(text)) {
    if (flavour === 'kubernetes') yield* jsonRanges(text, range);
    else yield range;
  }
}
