import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { isTemplated } from '../../../shared/parse/placeholder.ts';
import { startOf, unquoted } from '../paths.ts';
import { Variables } from '../variables.ts';
import { workingDirectories } from '../working-directory.ts';

export const copyRelativeWithoutWorkdir: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/copy-relative-without-workdir',
  scope: 'document',
  title: 'A relative target without a WORKDIR',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'The base image says where the files land: when its working directory changes, they are somewhere else.',
  advice: 'Set WORKDIR before, or write the whole path: `COPY app /srv/app`.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy'],
  aliases: ['DL3045'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nCOPY . .\nWORKDIR /app\nCOPY a b\n', lines: [2] },
      { text: 'FROM debian:12\nCOPY --chown=1:1 a \\\n  "b/"\nADD ["a", "./b"]\n', lines: [3, 4] },
      { text: 'FROM debian:12 AS a\nWORKDIR /app\nFROM debian:12\nONBUILD COPY a b\n', lines: [4] },
      { text: 'FROM debian:12\nENV DIR=app\nCOPY a $DIR/\n', lines: [3] },
    ],
    good: [
      { text: 'FROM debian:12 AS a\nWORKDIR /app\nFROM a AS b\nFROM b\nCOPY . .\n' },
      { text: 'FROM debian:12\nCOPY a /a\nCOPY a "c:\\\\a"\nARG DIR\nCOPY a $DIR/b\nCOPY ["a", "/b"]\n' },
      { text: 'FROM debian:12\nONBUILD WORKDIR /app\nONBUILD COPY . .\n' },
      { text: 'FROM debian:12\nONBUILD COPY . .\nWORKDIR /app\n' },
      { text: 'FROM scratch\nCOPY app .\n' },
    ],
  },
  check({ doc }, report) {
    const variables = new Variables(doc);
    const directories = workingDirectories(doc);
    for (const instruction of withKeyword(doc, 'COPY', 'ADD')) {
      const { keyword, words, rest } = instruction;
      const target = words.at(-1);
      if (words.length < 2 || target === undefined) continue;
      const { isSet, path: folder } = directories.get(instruction)?.before ?? { isSet: true };
      if (isSet || folder !== undefined) continue;
      const path = variables.valueAt(instruction, target.text) ?? target.text;
      if (startOf(unquoted(path)) !== 'working-directory') continue;
      if (isTemplated(rest.text)) continue;
      report({
        region: target.region,
        message: `${keyword} puts files below the working directory of the base image: \`${target.text}\` is relative, and no WORKDIR stands before.`,
        evidence: `${keyword} ${words.map(({ text }) => text).join(' ')}`,
      });
    }
  },
};
