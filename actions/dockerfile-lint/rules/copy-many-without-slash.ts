import type { Fix } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile, Word } from '../../../shared/parse/dockerfile.ts';
import { insertBehind, spanOf, written } from '../../../shared/parse/edit.ts';
import { isTemplated } from '../../../shared/parse/placeholder.ts';
import { unquoted } from '../paths.ts';
import { Variables } from '../variables.ts';

export const copyManyWithoutSlash: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/copy-many-without-slash',
  scope: 'document',
  title: 'Several files copied to a target without `/`',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Without the slash the target may be a file: some builders refuse it, with others the last source overwrites the rest.',
  advice: 'End the target with a slash: `COPY a b /srv/`.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy'],
  aliases: ['DL3021', 'DS-0011'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nCOPY a b /srv\n', lines: [2] },
      { text: 'FROM debian:12\nCOPY --chown=1:1 a \\\n  b \\\n  "/srv"\n', lines: [4] },
      { text: 'FROM debian:12\nONBUILD COPY ["a", "b", "."]\nADD a b ./srv\n', lines: [2, 3] },
      { text: 'FROM debian:12\nENV DIR=/srv\nCOPY a b $DIR\nCOPY a b ${OTHER}/srv\n', lines: [3, 4] },
    ],
    good: [
      { text: 'FROM debian:12\nCOPY a b /srv/\nCOPY ["a", "b", "./"]\nCOPY a b "/srv/"\n' },
      { text: 'FROM debian:12\nCOPY a /srv\nCOPY --from=build --link a /srv\n' },
      { text: 'FROM debian:12\nARG DIR\nCOPY a b $DIR\nCOPY a b ${DIR:-x/}\n' },
      { text: '# escape=`\nFROM debian:12\nCOPY a b C:\\srv\\\nRUN cp a b /srv\n' },
    ],
  },
  check({ doc }, report) {
    const variables = new Variables(doc);
    for (const instruction of withKeyword(doc, 'COPY', 'ADD')) {
      const { keyword, words, rest } = instruction;
      const target = words.at(-1);
      if (words.length < 3 || target === undefined) continue;
      if (isTemplated(rest.text)) continue;
      const path = unquoted(target.text);
      const known = /\$(?:\w+|\{[^{}]*\})$/.test(path) ? variables.valueAt(instruction, path) : path;
      if (known === undefined || /[/\\]$/.test(known)) continue;
      report({
        region: target.region,
        message: `${keyword} takes several sources, and its target \`${path}\` does not end with \`/\`.`,
        evidence: `${keyword} ${words.map(({ text }) => text).join(' ')}`,
        fixes: fixes(doc, target),
      });
    }
  },
};

function fixes(doc: Dockerfile, target: Word): readonly Fix[] {
  const text = written(doc, target.region);
  if (/[\r\n]/.test(text)) return [];
  const { end } = spanOf(doc, target.region);
  const edit = /["']$/.test(text)
    ? { path: doc.path, offset: end - 1, length: 0, text: '/' }
    : insertBehind(doc, target.region, '/');
  return [{ title: 'End the target with `/`', mode: 'fix', edits: [edit] }];
}
