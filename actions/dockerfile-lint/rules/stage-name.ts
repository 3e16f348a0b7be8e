import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Stage, Word } from '../../../shared/parse/dockerfile.ts';

export const duplicateStageName: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/duplicate-stage-name',
  scope: 'document',
  title: 'Two stages with one name',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'Whoever names the stage gets one of them, and not always the one that was meant.',
  advice: 'Give each stage a name of its own; case does not tell them apart.',
  references: ['https://docs.docker.com/reference/build-checks/duplicate-stage-name/'],
  aliases: ['DL3024', 'DS-0012', 'CKV_DOCKER_11', 'DuplicateStageName'],
  examples: {
    bad: [
      { text: 'FROM debian:12 AS app\nRUN make\nFROM alpine:3.20 AS app\n', lines: [3] },
      { text: 'FROM debian:12 AS app\nFROM alpine:3.20 \\\n  as APP\nFROM app AS app\n', lines: [3, 4] },
    ],
    good: [
      { text: 'FROM debian:12 AS a\nFROM a AS b\nFROM a\nFROM a\n' },
      { text: 'FROM debian:12 AS a\nRUN <<EOF\nFROM debian:12 AS a\nEOF\n# FROM a AS a\n' },
    ],
  },
  check({ doc }, report) {
    const first = new Map<string, Word>();
    for (const { name, word } of namedStages(doc)) {
      const before = first.get(name);
      if (before === undefined) {
        first.set(name, word);
        continue;
      }
      report({
        region: word.region,
        message: `Another stage is called \`${word.text}\` already.`,
        evidence: `AS ${word.text}`,
        related: [{ message: 'The first of that name.', region: before.region }],
      });
    }
  },
};

export const reservedStageName: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/reserved-stage-name',
  scope: 'document',
  title: 'A stage with a reserved name',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: '`scratch` is the empty image and `context` the folder of the build: a stage of that name cannot be told from them.',
  advice: 'Give the stage another name.',
  references: ['https://docs.docker.com/reference/build-checks/reserved-stage-name/'],
  aliases: ['DL3063', 'ReservedStageName'],
  examples: {
    bad: [
      { text: 'FROM debian:12 AS scratch\n', lines: [1] },
      { text: 'FROM debian:12 AS a\nFROM a \\\n  as Context\n', lines: [3] },
    ],
    good: [
      { text: 'FROM scratch\nCOPY context /\n' },
      { text: 'FROM scratch AS from-scratch\nFROM debian:12 AS contexts\n' },
    ],
  },
  check({ doc }, report) {
    for (const { name, word } of namedStages(doc)) {
      if (name !== 'scratch' && name !== 'context') continue;
      report({
        region: word.region,
        message: `\`${word.text}\` is no name for a stage: it has a meaning of its own.`,
        evidence: `AS ${word.text}`,
      });
    }
  },
};

function* namedStages({ stages }: Dockerfile): Generator<{ name: string; word: Word; stage: Stage }> {
  for (const stage of stages) {
    const word = stage.from.words[2];
    if (stage.name !== undefined && word !== undefined) yield { name: stage.name, word, stage };
  }
}
