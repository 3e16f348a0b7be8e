import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Instruction } from '../../shared/parse/dockerfile.ts';
import { parseDockerfile } from '../../shared/parse/dockerfile.ts';
import { quotedWords } from '../../shared/parse/dockerfile-words.ts';
import { chompTabs, heredocsOf, MalformedHeredoc, readHeredocWord } from '../../shared/parse/heredoc.ts';
import type { Pack } from './pack.ts';

interface Row {
  readonly name: string;
  readonly kind: 'parse' | 'word' | 'line' | 'chomp' | 'file' | 'lines' | 'words';
  readonly text: string;
  readonly expected: unknown;
}

/** BuildKit's own parser cases. */
export const heredocs: Pack = {
  name: 'dockerfiles/heredocs',
  measure(folder) {
    const lines = gunzipSync(readFileSync(join(folder, 'dockerfiles/heredocs.ndjson.gz')))
      .toString()
      .trim()
      .split('\n');
    const failures = lines.flatMap((line) => {
      const row = JSON.parse(line) as Row;
      const actual = answer[row.kind](row.text);
      if (isDeepStrictEqual(actual, row.expected)) return [];
      return [
        `${row.name} (${row.kind}): expected ${JSON.stringify(row.expected)}, got ${JSON.stringify(actual)}`,
      ];
    });
    return { passed: lines.length - failures.length, total: lines.length, failures, exceptions };
  },
};

const exceptions = {
  'TestHeredocsFromLine: RUN <<- EOF':
    'BuildKit finds no heredoc here (run and seen): its test loops over what was found, and that is nothing. ' +
    'Taking the lines behind it for a body would hide instructions that are built.',
};

const parse = (text: string) => parseDockerfile({ path: 'Dockerfile', text, size: text.length, blob: '' });

/** Problems of a later step in BuildKit: its parser lets these through. */
const accepted = /^unknown instruction|^FROM takes/;

const answer: Record<Row['kind'], (text: string) => unknown> = {
  parse: (text) =>
    parse(text).doc.instructions.map((instruction) => ({
      instruction: instruction.keyword,
      text: text.split('\n')[instruction.region.startLine - 1],
      line: instruction.region.startLine,
      endLine: instruction.region.endLine,
      heredocs: (instruction.trigger ?? instruction).heredocs.map(({ name, content, expand, chomp, fd }) => ({
        name,
        content,
        expand,
        chomp,
        fd,
      })),
    })),
  word(text) {
    try {
      const start = readHeredocWord(text);
      return start === undefined ? null : { name: start.name };
    } catch (error) {
      if (error instanceof MalformedHeredoc) return { error: true };
      throw error;
    }
  },
  line: (text) => heredocsOf(text).map(({ name }) => name),
  chomp: chompTabs,
  file(text) {
    const { doc, problems } = parse(text);
    return problems.some(({ reason }) => !accepted.test(reason))
      ? { error: true }
      : doc.instructions.map(node);
  },
  lines: (text) => parse(text).doc.instructions.map(({ region }) => [region.startLine, region.endLine]),
  words: (text) =>
    quotedWords(text, { start: 0, end: text.length }, '\\').map(({ start, end }) => text.slice(start, end)),
};

/** An instruction as BuildKit's dump shows it. */
function node(instruction: Instruction): unknown {
  const flags = instruction.flags.map(({ name, value }) => (value ? `--${name}=${value.text}` : `--${name}`));
  return {
    instruction: instruction.keyword.toLowerCase(),
    args: instruction.trigger === undefined ? args(instruction) : [],
    ...(flags.length > 0 ? { flags } : {}),
    ...(instruction.trigger === undefined ? {} : { triggers: [node(instruction.trigger)] }),
  };
}

function args({ keyword, json, words, rest }: Instruction): readonly string[] {
  const texts = words.map(({ text }) => text);
  if (keyword === 'ENV' || keyword === 'LABEL') {
    if (texts[0]?.includes('=') === false) return [...texts, ''];
    return texts.flatMap((text) => [...split(text, '='), '=']);
  }
  if (json !== undefined) return texts;
  if (keyword === 'HEALTHCHECK') return texts.length < 2 ? texts : split(rest.text.replace(/\s+/, ' '), ' ');
  if (['RUN', 'CMD', 'ENTRYPOINT', 'SHELL'].includes(keyword)) return rest.text === '' ? [] : [rest.text];
  return texts;
}

function split(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
}
