import type { Fix } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile, Word } from '../../../shared/parse/dockerfile.ts';
import { replace, written } from '../../../shared/parse/edit.ts';
import { joined, startOf, unquoted } from '../paths.ts';
import { Variables } from '../variables.ts';
import type { WorkingDirectory } from '../working-directory.ts';
import { workingDirectories } from '../working-directory.ts';

export const workdirRelative: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/workdir-relative',
  scope: 'document',
  title: 'WORKDIR with a relative path',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'The folder hangs on what came before, often on the base image: when that changes, files land elsewhere.',
  advice: 'Write the whole path: `WORKDIR /srv/app`.',
  references: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
  aliases: ['DL3000', 'DS-0009', 'CKV_DOCKER_10', 'WorkdirRelativePath'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nWORKDIR srv/app\n', lines: [2] },
      { text: 'FROM debian:12\nWORKDIR /srv\nRUN make\nWORKDIR "app"\n', lines: [4] },
      { text: 'FROM debian:12\nENV DIR=app\nWORKDIR \\\n  $DIR/src\nONBUILD WORKDIR ./x\n', lines: [4, 5] },
      { text: 'FROM debian:12\nWORKDIR ~/app\n', lines: [2] },
    ],
    good: [
      { text: 'FROM debian:12\nWORKDIR /srv/app\nWORKDIR "/srv/my app"\nONBUILD WORKDIR /x\n' },
      { text: 'FROM debian:12\nARG DIR\nWORKDIR $DIR/app\nWORKDIR ${HOME}\n' },
      { text: 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR C:/app\nWORKDIR c:\\\\app\n' },
      { text: '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR \\app\n' },
      { text: 'FROM debian:12\nRUN <<EOF\nWORKDIR app\nEOF\n' },
    ],
  },
  check({ doc }, report) {
    const variables = new Variables(doc);
    const directories = workingDirectories(doc);
    for (const instruction of withKeyword(doc, 'WORKDIR')) {
      const [word] = instruction.words;
      if (word === undefined) continue;
      const path = variables.valueAt(instruction, word.text) ?? word.text;
      if (startOf(unquoted(path)) !== 'working-directory') continue;
      const before = directories.get(instruction)?.before ?? { isSet: false, path: undefined };
      report({
        region: word.region,
        message: `\`WORKDIR ${word.text}\` is relative to ${before.isSet ? 'the one before' : 'that of the base image'}.`,
        evidence: `WORKDIR ${word.text}`,
        fixes: fixes(doc, word, before),
        ...(!before.isSet && { severity: 'medium' as const }),
      });
    }
  },
};

/** Behind a relative WORKDIR nothing is known until that one is mended. */
function fixes(doc: Dockerfile, word: Word, { isSet, path: folder }: WorkingDirectory): readonly Fix[] {
  const path = unquoted(word.text);
  const quote = path === word.text ? '' : word.text.charAt(0);
  const isPlain = /^(["']?)[\w./ -]+\1$/.test(word.text) && written(doc, word.region) === word.text;
  if (!isPlain || (isSet && folder === undefined)) return [];
  const whole = joined(folder ?? '/', path);
  const edit = replace(doc, word.region, `${quote}${whole}${quote}`);
  return [{ title: `Write \`${whole}\``, mode: folder === undefined ? 'suggest' : 'fix', edits: [edit] }];
}
