import type { Edit } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import { effective } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { removeLines, removeWord } from '../../../shared/parse/edit.ts';
import { labelOptions, readSchema } from '../label-schema.ts';
import { labels } from '../labels.ts';
import { stagesWithout } from '../missing-labels.ts';

const schema = { labelSchema: ['com.example.team=text', 'com.example.url=url'] };
const references = ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'];

export const labelMissing: DocumentRule<Dockerfile, typeof labelOptions> = {
  id: 'dockerfile-lint/label-missing',
  scope: 'document',
  title: 'A label of the schema is missing',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'Images are found, owned and cleaned up by their labels; one without them belongs to nobody.',
  advice: 'Set the label with LABEL in the stage that becomes the image.',
  references,
  aliases: ['DL3049'],
  options: labelOptions,
  examples: {
    bad: [
      { text: 'FROM debian:12\nLABEL com.example.team=a\n', lines: [1], options: schema },
      { text: 'FROM debian:12 AS a\nLABEL other=b\nFROM a\n', lines: [1, 1, 3, 3], options: schema },
      {
        text: 'FROM debian:12\nONBUILD LABEL com.example.team=a\nLABEL com.example.url=b\n',
        lines: [1],
        options: schema,
      },
    ],
    good: [
      { text: 'FROM debian:12\n' },
      { text: 'FROM debian:12 AS a\nLABEL com.example.team=a com.example.url=$B\nFROM a\n', options: schema },
      {
        text: 'FROM debian:12 AS a\nFROM a\nLABEL com.example.team=a\nLABEL com.example.url="b"\n',
        options: schema,
      },
      {
        text: 'FROM a:1 AS a\nFROM b:1\nLABEL com.example.team=a com.example.url=b\nCOPY --from=a /a /a\nRUN --mount=from=0 b\n',
        options: schema,
      },
      { text: 'FROM a:1\nLABEL com.example.team=a com.example.$KIND=b\n', options: schema },
      {
        text: 'FROM a:1 AS a\nONBUILD LABEL com.example.team=a\nFROM a\nLABEL com.example.url=b\nFROM b:1\nLABEL com.example.team=a com.example.url=b\nCOPY --from=a /a /\n',
        options: schema,
      },
    ],
  },
  check({ doc, options }, report) {
    for (const name of readSchema(options.labelSchema).keys()) {
      for (const { image } of stagesWithout(doc, name))
        report({
          region: image.region,
          message: `The image of this stage has no label \`${name}\`.`,
          evidence: `FROM ${image.text} ${name}`,
        });
    }
  },
};

const strictOptions = {
  ...labelOptions,
  strictLabels: { default: false as boolean, summary: 'No other labels than those of `labelSchema`.' },
};

export const labelSuperfluous: DocumentRule<Dockerfile, typeof strictOptions> = {
  id: 'dockerfile-lint/label-superfluous',
  scope: 'document',
  title: 'A label that the schema does not have',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'Labels go out with the image: one that nobody planned may tell more than it should, or confuse who reads them.',
  advice: 'Take the label away, or add it to `labelSchema`.',
  references,
  aliases: ['DL3050'],
  options: strictOptions,
  examples: {
    bad: [
      { text: 'FROM debian:12\nLABEL a=b\n', lines: [2], options: { strictLabels: true } },
      {
        text: 'FROM debian:12\nLABEL com.example.team=a \\\n  b=c\nONBUILD LABEL d=e\n',
        lines: [3, 4],
        options: { ...schema, strictLabels: true },
      },
    ],
    good: [
      { text: 'FROM debian:12\nLABEL a=b\n', options: schema },
      {
        text: 'FROM debian:12\nLABEL com.example.team=a ${B}=c\n',
        options: { ...schema, strictLabels: true },
      },
    ],
  },
  check({ doc, options }, report) {
    if (!options.strictLabels) return;
    const wanted = readSchema(options.labelSchema);
    const own = new Set(doc.instructions);
    for (const instruction of effective(doc)) {
      if (instruction.keyword !== 'LABEL') continue;
      instruction.pairs.forEach(({ name }, index) => {
        if (wanted.has(name.text) || name.text.includes('$')) return;
        const edit = withoutLabel(doc, instruction, index, own.has(instruction));
        report({
          region: name.region,
          message: `The label \`${name.text}\` is not one of \`labelSchema\`.`,
          evidence: `LABEL ${name.text}`,
          fixes: edit === undefined ? [] : [{ title: 'Take the label away', mode: 'suggest', edits: [edit] }],
        });
      });
    }
  },
};

/** Undefined where a continuation, or an ONBUILD, would be left over. */
function withoutLabel(
  doc: Dockerfile,
  { pairs, region }: Instruction,
  index: number,
  isOwn: boolean,
): Edit | undefined {
  const pair = pairs[index];
  if (pair === undefined || pairs.length === 1) return isOwn ? removeLines(doc, region) : undefined;
  const isLast = index === pairs.length - 1;
  const standsAlone = isLast && pairs[index - 1]?.region.endLine !== pair.region.startLine;
  return standsAlone ? undefined : removeWord(doc, pair.region);
}

export const labelEmpty: DocumentRule<Dockerfile, typeof labelOptions> = {
  id: 'dockerfile-lint/label-empty',
  scope: 'document',
  title: 'A label of the schema is empty',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'A label without a value satisfies whoever looks for its name, and tells nothing.',
  advice: 'Give the label a value.',
  references,
  aliases: ['DL3051'],
  options: labelOptions,
  examples: {
    bad: [
      {
        text: 'FROM debian:12\nLABEL a=b \\\n  com.example.team="" com.example.url=\n',
        lines: [3, 3],
        options: schema,
      },
    ],
    good: [
      { text: 'FROM debian:12\nLABEL com.example.team=a com.example.url="$URL" b=""\n', options: schema },
      { text: 'FROM debian:12\nLABEL a=""\nENV com.example.team=\n', options: schema },
    ],
  },
  check({ doc, options }, report) {
    const wanted = readSchema(options.labelSchema);
    for (const { name, value, region } of labels(doc)) {
      if (!wanted.has(name.text) || value?.text.trim() !== '') continue;
      report({
        region,
        message: `The label \`${name.text}\` is empty.`,
        evidence: `LABEL ${name.text}`,
      });
    }
  },
};
