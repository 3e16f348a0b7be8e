import type { SourceFile } from '../../../core/document.ts';
import type { Region } from '../../../core/finding.ts';
import { parseDockerfile } from '../../dockerfile.ts';
import { Lines } from '../../lines.ts';
import type { YamlNode, YamlScalar } from '../../yaml-nodes.ts';
import type { WrittenImage } from '../reference.ts';
import { dockerfileReferences } from './dockerfile.ts';

/**
 * A Dockerfile in a value of another file. Compose fills its own variables in first, so that a `$` here is none of the
 * build's arguments: unknown.
 */
export function* inlineDockerfileReferences(
  node: YamlNode | undefined,
  file: SourceFile,
): Generator<WrittenImage> {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return;
  const { path } = file;
  const text = node.value;
  const { doc } = parseDockerfile({ path, text, size: text.length, blob: '' });
  const placed = places(node, text, file);
  for (const { kind, place, text: written, state, region } of dockerfileReferences(doc)) {
    const image: WrittenImage = { kind, place, text: written, region: placed(region, written), state };
    const isFilledIn = written.includes('$') && state.status !== 'local';
    yield isFilledIn ? { ...image, state: { status: 'unknown', why: 'variable' } } : image;
  }
}

/** One for a file, however many Dockerfiles stand in it. */
const lineIndex = new WeakMap<SourceFile, Lines>();

function linesOf(file: SourceFile): Lines {
  const lines = lineIndex.get(file) ?? new Lines(file.path, file.text);
  lineIndex.set(file, lines);
  return lines;
}

/** In UTF-16 code units. Longer texts in quotes are not searched, and all in them is at the whole value. */
const longestSearched = 10_000;

type Placed = (inner: Region, written: string) => Region;

/** Where a part of the value stands in the file: in a literal block line by line, else where its text is found first. */
function places(node: YamlScalar, value: string, file: SourceFile): Placed {
  const { path, text } = file;
  const { region, style, offset, length } = node;
  const lines = linesOf(file);
  const values = value.split('\n');
  const index = values.findIndex((line) => line.trim() !== '');
  if (style !== 'literal' || index === -1) {
    return (_, written) => {
      const at = length > longestSearched ? -1 : text.slice(offset, offset + length).indexOf(written);
      return at === -1 ? region : lines.region(offset + at, offset + at + written.length);
    };
  }
  const first = region.startLine + 1 + index;
  const line = text.slice(lines.offsetOf(first), lines.offsetOf(first + 1)).replace(/\r?\n$/, '');
  const indent = line.length - (values[index] ?? '').length;
  return (inner) => ({
    path,
    startLine: region.startLine + inner.startLine,
    startColumn: inner.startColumn + indent,
    endLine: region.startLine + inner.endLine,
    endColumn: inner.endColumn + indent,
  });
}
