import type { DocumentRule } from '../../../shared/core/rule.ts';
import { closest } from '../../../shared/core/suggest.ts';
import type { Dockerfile, Instruction, Stage, Word } from '../../../shared/parse/dockerfile.ts';
import { namedImages } from '../../../shared/parse/dockerfile-images.ts';
import { mountOptions } from '../../../shared/parse/dockerfile-mounts.ts';
import { replace } from '../../../shared/parse/edit.ts';
import { ImageReference, parseImageReference } from '../../../shared/parse/image-reference.ts';
import { officialName } from '../../../shared/parse/official-images.ts';
import { isTemplated } from '../../../shared/parse/placeholder.ts';

export const copyFromUnknownStage: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/copy-from-unknown-stage',
  scope: 'document',
  title: 'COPY from a stage that is not there',
  severity: 'medium',
  confidence: 'medium',
  preset: 'recommended',
  why: 'A name that is no stage is taken for an image: the build fails, or pulls what a stranger has put under that name.',
  advice: 'Name an earlier stage; of an image give the whole reference: `docker.io/acme/tools:1@sha256:…`.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---from', 'CWE-1357'],
  aliases: ['DL3022'],
  examples: {
    bad: [
      { text: 'FROM debian:12 AS build\nFROM debian:12\nCOPY --from=biuld /a /a\n', lines: [3] },
      { text: 'FROM debian:12\nCOPY --link \\\n  --from=tools /a /a\nFROM debian:12 AS tools\n', lines: [3] },
      { text: 'FROM debian:12 AS build\nFROM debian:12\nCOPY --from=2 /a /a\n', lines: [3] },
    ],
    good: [
      { text: 'FROM debian:12 AS Build\nFROM debian:12\nCOPY --from=build /a /a\nCOPY --from=0 /a /b\n' },
      {
        text: 'FROM debian:12\nCOPY --from=composer /a /a\nCOPY --from=acme/tools /a /b\nCOPY --from=tools:1 /a /c\n',
      },
      {
        text: 'FROM debian:12\nONBUILD COPY --from=build /a /a\nCOPY --from=$STAGE /a /b\nCOPY --from=YOUR_STAGE /a /c\n',
      },
      { text: 'FROM debian:12 AS app\nCOPY --from=app /a /b\nCOPY from=build /a /b/\n' },
    ],
  },
  check({ doc }, report) {
    const stageNames = new Set(
      namedImages(doc)
        .filter(({ local }) => local !== undefined)
        .map(({ word }) => word),
    );
    const stageOf = stageFinder(doc);
    for (const { stage, word } of copySources(doc)) {
      if (!/^[\w.-]+$/.test(word.text) || isOfficialImage(word.text) || isTemplated(word.text)) continue;
      const target = stageOf(word.text);
      const isLater = target !== undefined && target.index > (stage?.index ?? -1);
      if (!isLater && (target !== undefined || (stageNames.has(word) && !/^\d+$/.test(word.text)))) continue;
      const names = doc.stages
        .slice(0, Math.min(stage?.index ?? 0, maxCandidates))
        .flatMap(({ name }) => name ?? []);
      const meant = isLater ? undefined : closest(word.text, names);
      report({
        region: word.region,
        message: isLater
          ? `The stage \`${word.text}\` begins further down: some builders do not find it.`
          : `\`${word.text}\` is no stage of this file: unless the build names a context so, an image is pulled.`,
        evidence: `COPY --from=${word.text}`,
        fixes:
          meant === undefined
            ? []
            : [{ title: `Write \`${meant}\``, mode: 'suggest', edits: [replace(doc, word.region, meant)] }],
        ...(!isLater && meant === undefined && !/^\d+$/.test(word.text) && { confidence: 'low' as const }),
        ...(isLater && {
          severity: 'low' as const,
          related: [{ message: 'It begins here.', region: target.from.region }],
        }),
      });
    }
  },
};

export const copyFromSelf: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/copy-from-self',
  scope: 'document',
  title: 'A stage copies from itself',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'The stage would have to be built before itself: the build fails.',
  advice: 'Name another stage, or move the file with RUN.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  aliases: ['DL3023', 'DS-0006'],
  examples: {
    bad: [
      { text: 'FROM debian:12 AS app\nCOPY --from=app /a /b\n', lines: [2] },
      {
        text: 'FROM debian:12 AS build\nFROM debian:12 AS App\nCOPY --chown=1 \\\n  --from=APP /a /b\nCOPY --from=1 /a /b\n',
        lines: [4, 5],
      },
      { text: 'FROM debian:12 AS app\nRUN --mount=type=bind,from=app,target=/x make\n', lines: [2] },
    ],
    good: [
      {
        text: 'FROM debian:12 AS build\nFROM debian:12 AS app\nCOPY --from=build /a /b\nCOPY --from=0 /a /c\n',
      },
      { text: 'FROM debian:12 AS app\nCOPY app /b\nONBUILD COPY --from=app /a /b\n' },
      { text: 'FROM debian:12 AS app\nRUN --mount=type=cache,id=app,target=/x make --from=app\n' },
    ],
  },
  check({ doc }, report) {
    for (const { stage, word, keyword } of [...copySources(doc), ...mountSources(doc)]) {
      const isSelf =
        stage !== undefined &&
        (word.text.toLowerCase() === stage.name || (keyword === 'COPY' && word.text === String(stage.index)));
      if (!isSelf) continue;
      report({
        region: word.region,
        message: `The stage \`${word.text}\` takes files from itself.`,
        evidence: `${keyword} from=${word.text}`,
        related: [{ message: 'The stage begins here.', region: stage.from.region }],
      });
    }
  },
};

interface Source extends Pick<Instruction, 'stage' | 'keyword'> {
  readonly word: Word;
}

/** What ONBUILD copies from are stages of another file. */
function* copySources({ instructions }: Dockerfile): Generator<Source> {
  for (const { keyword, flags, stage } of instructions) {
    if (keyword !== 'COPY') continue;
    for (const { name, value } of flags)
      if (name === 'from' && value !== undefined && value.text !== '') yield { keyword, stage, word: value };
  }
}

function* mountSources({ instructions }: Dockerfile): Generator<Source> {
  for (const { keyword, flags, stage } of instructions) {
    if (keyword !== 'RUN') continue;
    for (const { name, value } of flags) {
      if (name !== 'mount' || value === undefined) continue;
      for (const option of mountOptions(value))
        if (option.name === 'from') yield { keyword, stage, word: option.value };
    }
  }
}

/** Stages that a misspelt name is compared with. */
const maxCandidates = 50;

/** By name, the last of that name, or by number. */
function stageFinder({ stages }: Dockerfile): (text: string) => Stage | undefined {
  const named = new Map(stages.map((stage) => [stage.name, stage]));
  return (text) =>
    named.get(text.toLowerCase()) ?? (/^\d{1,5}$/.test(text) ? stages[Number(text)] : undefined);
}

function isOfficialImage(text: string): boolean {
  const reference = parseImageReference(text);
  return reference instanceof ImageReference && officialName(reference) !== undefined;
}
