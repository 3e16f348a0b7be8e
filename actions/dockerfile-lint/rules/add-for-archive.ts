import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Stage, Word } from '../../../shared/parse/dockerfile.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import { textOf } from '../command-line.ts';
import type { Invocation } from '../invocations.ts';
import { programsOf } from '../invocations.ts';

export const addForArchive: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/add-for-archive',
  scope: 'document',
  title: 'An archive is copied and then unpacked',
  severity: 'low',
  confidence: 'medium',
  preset: 'recommended',
  why: 'The archive stays in a layer beside what was in it, even where a later RUN deletes it.',
  advice:
    'Write ADD instead of COPY: it unpacks local tar archives. Or mount the archive: `RUN --mount=type=bind`.',
  references: ['https://docs.docker.com/reference/dockerfile/#adding-local-tar-archives'],
  aliases: ['DL3010'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nCOPY app.tar.gz /srv/\nRUN tar -xzf /srv/app.tar.gz\n', lines: [2] },
      {
        text: 'FROM debian:12\nCOPY a.txt \\\n  lib/b.tgz /tmp/\nRUN cd /srv && tar xf /tmp/b.tgz && rm /tmp/b.tgz\n',
        lines: [3],
      },
      {
        text: 'FROM debian:12\nCOPY ["a.tar", "/b.tar"]\nRUN <<EOF\ntar --extract --file=/b.tar\nEOF\n',
        lines: [2],
      },
      { text: 'FROM debian:12\nCOPY a.tar.xz .\nONBUILD RUN tar -C /srv -xJf a.tar.xz\n', lines: [2] },
    ],
    good: [
      { text: 'FROM debian:12\nADD app.tar.gz /srv/\nRUN tar -czf /b.tar.gz /srv\n' },
      { text: 'FROM debian:12\nCOPY a.tar /a.tar\nRUN tar -tf /a.tar && tar -xf /b.tar\n' },
      { text: 'FROM debian:12\nCOPY --from=build /a.tar /a.tar\nRUN tar -xf /a.tar\n' },
      { text: 'FROM debian:12\nCOPY a.tar /a.tar\nRUN tar -xf /a.tar --strip-components=1\n' },
      { text: 'FROM debian:12 AS one\nCOPY a.tar /a.tar\nFROM debian:12\nRUN tar -xf /a.tar\n' },
      { text: 'FROM debian:12\nCOPY a.zip /a.zip\nRUN unzip /a.zip\n' },
    ],
  },
  check({ doc }, report) {
    let current: Stage | undefined;
    const told = new Set<Word>();
    /** By file name in the image and in the context. */
    const copied = new Map<string, Word>();
    for (const instruction of withKeyword(doc, 'COPY', 'RUN')) {
      const { keyword, stage, flags } = instruction;
      if (stage !== current) copied.clear();
      current = stage;
      if (keyword === 'COPY' && !flags.some(({ name }) => name === 'from')) {
        const { words } = instruction;
        const target = words.at(-1);
        for (const source of words.slice(0, -1)) {
          if (!archive.test(source.text.slice(-longestEnd))) continue;
          copied.set(fileName(source.text), source);
          if (target !== undefined) copied.set(fileName(target.text), source);
        }
      }
      if (keyword !== 'RUN' || copied.size === 0) continue;
      for (const invocation of programsOf(instruction)) {
        const source = unpacked(invocation)
          .map((file) => copied.get(file))
          .find((word) => word !== undefined);
        if (source === undefined || told.has(source)) continue;
        told.add(source);
        const file = fileName(source.text);
        report({
          region: source.region,
          message: `\`${file}\` is copied and unpacked in two steps, so the image holds it twice.`,
          evidence: file,
          related: [{ message: 'It is unpacked here', region: invocation.region }],
        });
      }
    }
  },
};

/** What ADD unpacks, by its usual names. */
const archive = /\.(?:tar(?:\.(?:gz|bz2|xz|zst|lzma|Z))?|t(?:gz|bz2?|xz|zst|lz))["']?$/;

/** In UTF-16 code units: more than any file name. */
const longestEnd = 255;

/** Windows paths too. */
const fileName = (path: string): string =>
  path
    .slice(-longestEnd)
    .replace(/["']$/, '')
    .replace(/^.*[\\/]/, '')
    .replace(/^["']/, '');

/** File names that tar could be told to unpack as they are; with parts left out, ADD cannot do the same. */
function unpacked({ name, args }: Invocation): string[] {
  if (!/^(?:bsd|g)?tar$/.test(name)) return [];
  const words = args.map(textOf);
  const isExtract = words.some(
    (word, index) =>
      word === '--extract' || word === '--get' || (index === 0 ? /^-?[A-Za-z]*x/ : /^-[A-Za-z]*x/).test(word),
  );
  if (!isExtract || words.some((word) => /^--(?:strip|transform|xform|exclude|wildcards|to-)/.test(word)))
    return [];
  return words.map((word) => fileName(word.replace(/^--file=/, '')));
}
