import type { SourceFile } from '../../../../shared/core/document.ts';
import type { Region } from '../../../../shared/core/finding.ts';
import {
  parseYaml,
  type YamlNode,
  type YamlProblem,
  type YamlScalar,
} from '../../../../shared/parse/yaml.ts';
import type { Placing, Reading } from './grow.ts';
import { yamlOf } from './yaml-of.ts';

/** YAML, and where it lies. */
export interface Documents extends Reading {
  readonly roots: readonly YamlNode[];
  readonly problems: readonly YamlProblem[];
  readonly duplicates: readonly Region[];
}

export function documentsOf(file: SourceFile): Documents {
  const { roots, problems, duplicates } = yamlOf(file);
  return { roots, problems, duplicates: duplicates.map(({ region }) => region), openEnd: openEnd(file.text) };
}

/** YAML in a scalar of a file. Exact to the sign where the text stands there line by line. */
export function documentsIn(scalar: YamlScalar, file: SourceFile): Documents {
  const text = String(scalar.value ?? '');
  const place = placing(scalar, text, file);
  const inner = { path: file.path, text, size: text.length, blob: '' };
  const { roots, problems, duplicates } = parseYaml(inner, 'kubernetes');
  return {
    roots,
    place,
    openEnd: openEnd(text),
    problems: problems.map((problem) => ({ ...problem, line: lineOf(problem.line, place, scalar.region) })),
    duplicates: duplicates.map(({ region }) => place(region)),
  };
}

const openEnd = (text: string): number | undefined => (text.endsWith('\n') ? undefined : text.length);

const lineOf = (line: number, place: Placing, { path }: Region): number =>
  place({ path, startLine: line, startColumn: 1, endLine: line, endColumn: 1 }).startLine;

function placing(scalar: YamlScalar, text: string, file: SourceFile): Placing {
  const { region, style } = scalar;
  if (style === 'literal') {
    const lines = file.text.split('\n');
    const written = lines[region.startLine + firstFilled(text)] ?? '';
    const indent = blanks(written) - blanks(text.split('\n')[firstFilled(text)] ?? '');
    return (inner) => moved(inner, region.path, region.startLine, Math.max(0, indent));
  }
  const isPlainLine =
    style !== 'folded' &&
    region.startLine === region.endLine &&
    scalar.length === text.length &&
    !text.includes('\n');
  if (!isPlainLine) return () => region;
  const quote = style === 'plain' ? 0 : 1;
  return (inner) => moved(inner, region.path, region.startLine - 1, region.startColumn - 1 + quote);
}

const moved = (inner: Region, path: string, lines: number, columns: number): Region => ({
  path,
  startLine: inner.startLine + lines,
  startColumn: inner.startColumn + columns,
  endLine: inner.endLine + lines,
  endColumn: inner.endColumn + columns,
});

const firstFilled = (text: string): number =>
  Math.max(
    0,
    text.split('\n').findIndex((line) => line.trim() !== ''),
  );

const blanks = (line: string): number => line.length - line.trimStart().length;
