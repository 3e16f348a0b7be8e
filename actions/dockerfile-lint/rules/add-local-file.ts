import type { Fix } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { replace } from '../../../shared/parse/edit.ts';
import { evidenceOf } from '../evidence.ts';
import { isTemplated } from '../../../shared/parse/placeholder.ts';
import { isArchive, isRemote, unquoted } from '../paths.ts';
import { Variables } from '../variables.ts';

export const addLocalFile: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/add-local-file',
  scope: 'document',
  title: 'ADD where COPY is enough',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'ADD unpacks archives and downloads addresses: whoever names or replaces the file decides what happens to it.',
  advice: 'Write COPY for files and folders; keep ADD for downloads with `--checksum` and for archives.',
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy', 'CIS-DOCKER-4.9'],
  aliases: ['DL3020', 'DS-0005', 'CKV_DOCKER_4'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nADD app.jar /srv/\n', lines: [2] },
      {
        text: 'FROM debian:12\nADD --chown=1:1 \\\n  . /srv\nONBUILD ADD ["my file.zip", "/srv/"]\n',
        lines: [2, 4],
      },
      { text: 'FROM debian:12\nADD <<EOF /srv/motd\nhello\nEOF\n', lines: [2] },
      { text: 'FROM debian:12\nARG JAR=app.jar\nADD $JAR https://files.example/a /srv/\n', lines: [3] },
    ],
    good: [
      { text: 'FROM debian:12\nCOPY app.jar /srv/\nADD app.tar.gz /srv/\nADD "root.tar" rootfs.txz /\n' },
      { text: 'FROM debian:12\nADD https://files.example/a git@git.example:a/b.git /srv/\n' },
      { text: 'FROM debian:12\nARG FILE\nADD $FILE /srv/\nADD --unpack=true dist /srv/\n' },
      { text: 'FROM debian:12\nRUN echo ADD app.jar /srv/\n' },
    ],
  },
  check({ doc }, report) {
    const variables = new Variables(doc);
    for (const instruction of withKeyword(doc, 'ADD')) {
      const { keywordRegion, flags, words, rest } = instruction;
      if (words.length < 2 || flags.some(({ name }) => name === 'unpack')) continue;
      if (isTemplated(rest.text)) continue;
      const sources = words
        .slice(0, -1)
        .map(({ text }) => unquoted(variables.valueAt(instruction, text) ?? text));
      const plain = sources.filter(isPlain);
      if (plain.length === 0) continue;
      report({
        region: keywordRegion,
        message: `ADD takes \`${plain[0] ?? ''}\` from the build's own files, for which COPY is enough.`,
        ...evidenceOf(`ADD ${rest.text}`),
        fixes: plain.length === sources.length ? fixes(doc, instruction, plain) : [],
      });
    }
  },
};

const isPlain = (source: string): boolean =>
  !isRemote(source) && !isArchive(source) && !/\$\w|\$\{/.test(source);

/** ADD tells an archive by its content: a file without an ending could be one, and so could what `*` finds. */
const isNoArchive = (source: string): boolean =>
  source.startsWith('<<') || /^\.?\/?$|\/\.?$/.test(source) || /\.[A-Za-z]\w{0,9}$/.test(source);

function fixes(
  doc: Dockerfile,
  { flags, keywordRegion }: Instruction,
  sources: readonly string[],
): readonly Fix[] {
  if (flags.some(({ name }) => !['chown', 'chmod', 'link', 'exclude'].includes(name))) return [];
  const mode = sources.every(isNoArchive) ? 'fix' : 'suggest';
  return [{ title: 'Write COPY', mode, edits: [replace(doc, keywordRegion, 'COPY')] }];
}
