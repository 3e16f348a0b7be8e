import type { Parsed } from '../../shared/core/check.ts';
import type { SourceFile } from '../../shared/core/document.ts';
import type { Region } from '../../shared/core/finding.ts';
import type { Dockerfile } from '../../shared/parse/dockerfile.ts';
import { Lines } from '../../shared/parse/lines.ts';
import { pathTest, type PathTest } from './ignore-pattern.ts';

export interface IgnorePattern extends PathTest {
  /** As Docker compares it: clean, without `!`. */
  readonly text: string;
  /** `!`: takes back what patterns above left out. */
  readonly isException: boolean;
  readonly region: Region;
}

/** What stays out of the build context. It has no instructions, so that rules about Dockerfiles pass it by. */
export interface Dockerignore extends Dockerfile {
  readonly patterns: readonly IgnorePattern[];
}

export const isDockerignore = (doc: Dockerfile): doc is Dockerignore => 'patterns' in doc;

const maxPatterns = 10_000;

/** `.dockerignore`, and `<Dockerfile>.dockerignore`, which holds for that Dockerfile alone. */
export const claimDockerignore = (path: string) =>
  path.endsWith('.dockerignore') ? { kind: 'dockerignore', certain: false } : undefined;

/** Reads a file as Docker does: https://docs.docker.com/build/concepts/context/#syntax */
export function readDockerignore({ path, text }: SourceFile): Parsed<Dockerignore> {
  const lines = new Lines(path, text);
  const patterns: IgnorePattern[] = [];
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (const line of text.slice(start).split('\n')) {
    const written = line.startsWith('#') ? '' : line.trim();
    const isException = written.startsWith('!');
    const clean = cleanPath(isException ? written.slice(1).trim() : written).replace(/^\/(?=.)/, '');
    const test = written === '' ? undefined : pathTest(clean);
    if (test !== undefined) {
      const from = start + line.indexOf(written);
      patterns.push({ ...test, text: clean, isException, region: lines.region(from, from + written.length) });
    }
    start += line.length + 1;
  }
  const doc: Dockerignore = {
    path,
    text,
    comments: [],
    directives: [],
    instructions: [],
    stages: [],
    patterns: patterns.slice(0, maxPatterns),
  };
  if (patterns.length <= maxPatterns) return { doc };
  const hint = 'Shorten the file, or exclude it in the policy.';
  return {
    doc,
    problems: [{ code: 'limit', message: `It has more than ${maxPatterns} patterns.`, line: null, hint }],
  };
}

/** Without `.`, empty parts and what `..` takes back, as Go's `path.Clean` has it; `.` for nothing. */
export function cleanPath(path: string): string {
  const isRooted = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!isRooted) parts.push(part);
  }
  const clean = parts.join('/');
  return isRooted ? `/${clean}` : clean || '.';
}
