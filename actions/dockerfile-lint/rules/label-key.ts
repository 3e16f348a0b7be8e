import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { labels } from '../labels.ts';

export const labelKey: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/label-key',
  scope: 'document',
  title: 'A label whose key breaks the guidelines',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'Tools that read labels expect lower-case keys in reverse-domain form; those of Docker itself are reserved, and may be overwritten or misread.',
  advice:
    'Use lower-case letters, digits, and single dots and hyphens between them, with a domain of your own: `com.example.name`.',
  references: ['https://docs.docker.com/engine/manage-resources/labels/#key-format-recommendations'],
  aliases: ['DL3048'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nLABEL com.docker.team=a \\\n  Maintainer=b \\\n  team="c"\n', lines: [2, 3] },
      { text: 'FROM debian:12\nLABEL a..b=1 c--d=2 -e=3 2f=4 g_h=5 i.=6\n', lines: [2, 2, 2, 2, 2, 2] },
      { text: 'FROM debian:12\nONBUILD LABEL io.docker.a 1\nLABEL a$b=1\n', lines: [2, 3] },
    ],
    good: [
      {
        text: 'FROM debian:12\nLABEL com.example.some-key2=A org.opencontainers.image.source="B C" team=d\n',
      },
      { text: 'FROM debian:12\nARG NAME\nLABEL com.example.$NAME=1 "a.b"=c ${OTHER}.x=1\n' },
      { text: 'FROM debian:12\nENV Some_Key=1\nLABEL com.dockers.a=1\n' },
    ],
  },
  check({ doc }, report) {
    const set = new Set(
      doc.instructions.flatMap(({ keyword, pairs }) =>
        keyword === 'ARG' || keyword === 'ENV' ? pairs.map(({ name }) => name.text) : [],
      ),
    );
    for (const { name } of labels(doc)) {
      const isFilled = [...name.text.matchAll(/\$(\w+|\{)/g)].some(
        ([, variable = '']) => variable === '{' || set.has(variable),
      );
      const what = isFilled ? undefined : faultOf(name.text);
      if (what === undefined) continue;
      report({
        region: name.region,
        message: `The label key \`${name.text}\` ${what}.`,
        evidence: `LABEL ${name.text}`,
      });
    }
  },
};

function faultOf(key: string): string | undefined {
  if (/^(?:com\.docker|io\.docker|org\.dockerproject)\./.test(key)) return 'lies in a namespace of Docker';
  if (/[^a-z\d.-]/.test(key)) return 'has other characters than lower-case letters, digits, dots and hyphens';
  if (/\.\.|--/.test(key)) return 'has two dots or hyphens in a row';
  return /^[a-z].*[a-z\d]$|^[a-z]$/.test(key)
    ? undefined
    : 'does not start with a letter and end with a letter or digit';
}
