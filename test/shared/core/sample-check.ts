import { Readable } from 'node:stream';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import type { Check } from '../../../shared/core/check.ts';
import type { Comment, Document, RawFile } from '../../../shared/core/document.ts';
import type { FileSource } from '../../../shared/core/files.ts';
import type { Region } from '../../../shared/core/finding.ts';
import type { DocumentRule, ProjectRule } from '../../../shared/core/rule.ts';
import type { Side } from '../../../shared/core/run.ts';

interface Line {
  readonly word: string;
  readonly value: string;
  /** `bad x mild` weighs less. */
  readonly mild: boolean;
  readonly region: Region;
}
export interface Listed extends Document {
  readonly lines: readonly Line[];
}

const meta = {
  confidence: 'high',
  preset: 'security',
  why: 'why',
  advice: 'advice',
  references: [],
  examples: { bad: [{ text: 'bad x', lines: [1] }], good: [{ text: 'good' }] },
} as const;

/** `bad VALUE` is a finding; `secret VALUE` and `token VALUE` hide theirs, and a token's is drawn at random. */
const bad: DocumentRule<Listed> = {
  ...meta,
  id: 'sample/bad',
  scope: 'document',
  title: 'A bad line',
  severity: 'high',
  aliases: ['X1'],
  check({ doc }, report) {
    for (const { word, value, mild, region } of doc.lines) {
      if (word === 'bad')
        report({ region, message: 'A bad line.', evidence: value, ...(mild && { severity: 'low' }) });
      if (word === 'secret')
        report({
          region,
          message: 'A secret.',
          evidence: '***',
          unmasked: value,
          hide: [{ ...region, startColumn: 8 }],
        });
      if (word === 'token')
        report({ region, message: 'A token.', evidence: '***', unmasked: value, random: value });
      if (word === 'crash') throw new Error(value);
    }
  },
};

const minor: DocumentRule<Listed, { limit: { default: number; summary: string } }> = {
  ...meta,
  id: 'sample/minor',
  scope: 'document',
  title: 'A minor line',
  severity: 'low',
  preset: 'recommended',
  aliases: [],
  options: { limit: { default: 1, summary: 'How many are fine.' } },
  check({ doc, options }, report) {
    for (const { region, value } of doc.lines.filter(({ word }) => word === 'minor').slice(options.limit))
      report({ region, message: 'A minor line.', evidence: value });
  },
};

/** `use X` needs `define X` in any file. */
const undefinedUse: ProjectRule<Listed> = {
  ...meta,
  id: 'sample/undefined',
  scope: 'project',
  title: 'Used and never defined',
  severity: 'medium',
  aliases: [],
  yieldsTo: 'other/undefined',
  check({ docs }, report) {
    const lines = docs.flatMap((doc) => doc.lines);
    const defined = new Set(lines.filter(({ word }) => word === 'define').map(({ value }) => value));
    for (const { word, value, region } of lines)
      if (word === 'use' && !defined.has(value))
        report({ region, message: 'Never defined.', evidence: value });
  },
};

/** Reads `.list` files of `word value` lines; `# text` is a comment over the next line; `broken` does not parse. */
export const sample: Check<Listed> = {
  id: 'sample',
  title: 'Sample',
  summary: 'For tests.',
  inputs: [{ name: 'limit', kind: 'text', summary: 'How many are fine.', where: 'anywhere' }],
  examplePath: 'a.list',
  claims: (path) => (path.endsWith('.list') ? { kind: 'list', certain: true } : undefined),
  parse({ path, text }) {
    const comments: Comment[] = [];
    const lines: Line[] = [];
    const problems = text.includes('broken')
      ? [{ code: 'parse-error' as const, message: 'a broken line', line: 1, hint: 'Mend it.' }]
      : [];
    text.split('\n').forEach((content, index) => {
      const line = index + 1;
      const region = { path, startLine: line, startColumn: 1, endLine: line, endColumn: content.length + 1 };
      const [word = '', value = '', third] = content.split(' ');
      if (word === '#')
        comments.push({ text: content.slice(2), region, covers: { startLine: line, endLine: line + 1 } });
      else lines.push({ word, value, mild: third === 'mild', region });
    });
    return { doc: { path, text, comments, lines }, problems };
  },
  tally: ({ lines }) => ({ lines: lines.length }),
  rules: [bad, minor, undefinedUse],
};

export const catalogue = new Catalogue([sample]);

/** A side from texts by path; null stands for a file that cannot be read. */
export function side(files: Readonly<Record<string, string | null>>, commit: string | null = null): Side {
  const entries = Object.entries(files).map(([path, text]) => ({ path, blob: text ?? 'none' }));
  const source: FileSource = {
    list: () => Promise.resolve({ entries, excluded: [] }),
    async *read(wanted) {
      for (const entry of wanted) {
        await Promise.resolve();
        const text = files[entry.path];
        yield typeof text === 'string'
          ? {
              entry,
              file: { path: entry.path, text, size: text.length, blob: text },
              raw: held(entry.path, text),
            }
          : {
              entry,
              unchecked: {
                path: entry.path,
                code: 'not-fetched',
                message: 'not here',
                line: null,
                hint: 'Fetch it.',
              },
            };
      }
    },
  };
  return { commit, source, listing: { entries, excluded: [] } };
}

const held = (path: string, text: string): RawFile => ({
  path,
  text,
  size: text.length,
  blob: text,
  bytes: Buffer.from(text),
  encoding: 'utf8',
  chunks: () => Readable.from([Buffer.from(text)]),
});
