import type { Edit } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile, Word } from '../../../shared/parse/dockerfile.ts';
import { insertBehind, spanOf } from '../../../shared/parse/edit.ts';

export const legacyKeyValue: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/legacy-key-value',
  scope: 'document',
  title: 'ENV or LABEL without an equals sign',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'The old form takes all of the line as one value: `ENV A 1 B 2` sets A alone, to `1 B 2`. Docker may drop it.',
  advice: 'Write `ENV NAME=value`, with quotes around a value that has blanks.',
  references: [
    'https://docs.docker.com/reference/build-checks/legacy-key-value-format/',
    'https://docs.docker.com/reference/dockerfile/#env',
  ],
  aliases: ['LegacyKeyValueFormat'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nENV A 1\nLABEL a.b some words\nENV C=3\n', lines: [2, 3] },
      { text: 'FROM debian:12\nENV A \\\n  1\nONBUILD ENV B b=c\n', lines: [2, 4] },
    ],
    good: [
      { text: 'FROM debian:12\nENV A=1 B="2 3"\nLABEL a.b=c\n' },
      { text: 'FROM debian:12\nARG A\nENV PATH=$PATH:/b\nRUN ENV A 1\n' },
    ],
  },
  check({ doc }, report) {
    for (const { keyword, words } of withKeyword(doc, 'ENV', 'LABEL')) {
      const [name, value] = words;
      if (name === undefined || value === undefined || name.text.includes('=')) continue;
      const edits = withEquals(doc, name, value);
      report({
        region: name.region,
        message: `${keyword} sets \`${name.text}\` without an equals sign.`,
        evidence: `${keyword} ${name.text}`,
        fixes: edits === undefined ? [] : [{ title: `Write \`${name.text}=\``, mode: 'fix', edits }],
      });
    }
  },
};

/** Undefined where the two forms would not read the value alike, or a line ends between name and value. */
function withEquals(doc: Dockerfile, name: Word, value: Word): readonly Edit[] | undefined {
  const { end } = spanOf(doc, name.region);
  const { start } = spanOf(doc, value.region);
  const isOneLine = !doc.text.slice(end, start).includes('\n');
  if (!isOneLine || !/^[\w./-]+$/.test(name.text)) return undefined;
  const equals = (text: string): Edit => ({ path: doc.path, offset: end, length: start - end, text });
  if (/^(?:[!#-&(-[\]-_a-~]+|"[^"\\`]*"|'[^']*')$/.test(value.text)) return [equals('=')];
  return /["'\\`]/.test(value.text) ? undefined : [equals('="'), insertBehind(doc, value.region, '"')];
}
