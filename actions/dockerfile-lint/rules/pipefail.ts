import type { Fix } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Instruction, Stage } from '../../../shared/parse/dockerfile.ts';
import { insertBefore, replace, written } from '../../../shared/parse/edit.ts';
import { ImageReference, parseImageReference } from '../../../shared/parse/image-reference.ts';
import { officialName } from '../../../shared/parse/official-images.ts';
import { evidenceOf } from '../evidence.ts';
import { lineBreak } from '../line-break.ts';
import { isPipefailShell, losingPipe } from '../pipelines.ts';

export const pipefail: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/pipefail',
  scope: 'document',
  title: 'A failure in a pipe goes unseen',
  severity: 'medium',
  confidence: 'medium',
  preset: 'recommended',
  why: 'A pipe ends as its last command does: a download that breaks off, or a checksum that does not fit, still gives an image.',
  advice:
    'Set `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` (`/bin/ash` in Alpine) before it, or begin the RUN with `set -o pipefail`.',
  references: ['https://docs.docker.com/build/building/best-practices/#using-pipes', 'CWE-390'],
  aliases: ['DL4006'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN curl https://f.example/a.tgz | tar xz\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN apt-get update && \\\n  curl https://f.example/a \\\n  | tar x && a | b\n',
        lines: [3],
      },
      {
        text: 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN <<EOF\na | b\nEOF\nONBUILD RUN a | b\n',
        lines: [4, 6],
      },
      { text: 'FROM alpine:3.20\nSHELL ["/bin/sh", "-o", "pipefail", "-c"]\nRUN a | b\n', lines: [3] },
      { text: 'FROM debian:12\nRUN ["bash", "-c", "a | b"]\nRUN VERSION=$(a | b) && make\n', lines: [2, 3] },
    ],
    good: [
      { text: 'FROM debian:12\nSHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nRUN a | b\n' },
      { text: 'FROM alpine:3.20 AS base\nSHELL ["ash", "-o", "pipefail", "-c"]\nFROM base\nRUN a | b\n' },
      {
        text: 'FROM debian:12\nRUN set -eux -o pipefail; a | b\nRUN ["bash", "-euo", "pipefail", "-c", "a | b"]\n',
      },
      { text: 'FROM debian:12\nRUN <<EOF\n#!/bin/bash -eo pipefail\na | b\nEOF\n' },
      { text: 'FROM debian:12\nRUN a || b && echo "a | b" # a | b\nCMD a | b\n' },
      { text: 'FROM debian:12\nRUN A=$(a | b) make "$(a | b)"; for x in $(a | b); do make "$x"; done\n' },
      { text: 'FROM debian:12\nSHELL ["pwsh", "-Command"]\nRUN Get-Item a | Remove-Item\n' },
    ],
  },
  check({ doc }, report) {
    const shells = new Map<Stage | undefined, Instruction | undefined>();
    const fixes = new Map<Instruction | Stage | undefined, Fix | undefined>();
    for (const instruction of doc.instructions) {
      const { stage, keyword } = instruction;
      if (!shells.has(stage)) shells.set(stage, stage?.base && shells.get(stage.base));
      if (keyword === 'SHELL' && instruction.json !== undefined) shells.set(stage, instruction);
      const shell = shells.get(stage);
      const run = keyword === 'ONBUILD' ? instruction.trigger : instruction;
      if (run?.keyword !== 'RUN') continue;
      if (run.json === undefined && isPipefailShell((shell?.json ?? []).map(({ text }) => text))) continue;
      const region = losingPipe(run);
      if (region === undefined) continue;
      const place = shell ?? stage;
      if (!fixes.has(place)) fixes.set(place, inShell(doc, instruction, shell));
      const fix = run.json === undefined ? fixes.get(place) : undefined;
      report({
        region,
        message: 'Only the last command of the pipe decides whether the RUN fails.',
        ...evidenceOf(written(doc, region)),
        fixes: fix === undefined ? [] : [fix],
      });
    }
  },
};

/** The shell that holds for the RUN, or a new one before it. Pipes that fail on purpose would fail the build. */
function inShell(doc: Dockerfile, run: Instruction, shell: Instruction | undefined): Fix | undefined {
  const mode = 'suggest';
  const own = shellOf(run.stage);
  if (shell === undefined) {
    if (own === undefined || run.json !== undefined) return undefined;
    const text = `SHELL ["${own}", "-o", "pipefail", "-c"]`;
    const line = insertBefore(doc, run.keywordRegion, text + lineBreak(doc));
    return { title: `Set \`${text}\``, mode, edits: [line] };
  }
  const [program, ...options] = shell.json ?? [];
  const last = options.at(-1);
  if (program === undefined || last?.text !== '-c') return undefined;
  const isSh = /(?:^|\/)sh$/.test(program.text);
  if (isSh && own === undefined) return undefined;
  const edits = isSh && own !== undefined ? [replace(doc, program.region, JSON.stringify(own))] : [];
  const isSet = options.some(({ text }) => text === 'pipefail');
  if (!isSet) edits.push(insertBefore(doc, last.region, '"-o", "pipefail", '));
  return edits.length === 0 ? undefined : { title: 'Set pipefail in SHELL', mode, edits };
}

/** A shell of the stage's image that is surely there; undefined where nobody can tell. */
function shellOf(stage: Stage | undefined): string | undefined {
  if (stage?.resolvedImage === undefined || stage.base !== undefined) return undefined;
  const image = parseImageReference(stage.resolvedImage);
  if (!(image instanceof ImageReference)) return undefined;
  const name = officialName(image);
  if (name === undefined || /windows|nanoserver/.test(image.tag ?? '')) return undefined;
  if (name === 'alpine' || image.tag?.includes('alpine') === true) return '/bin/ash';
  return withBash.has(name) ? '/bin/bash' : undefined;
}

/** Official images on Debian, Ubuntu or Fedora unless their tag says Alpine. */
const withBash = new Set(
  `almalinux amazonlinux buildpack-deps centos debian eclipse-temurin fedora gcc golang httpd mariadb maven mysql nginx
  node openjdk oraclelinux perl php postgres python rockylinux ruby rust ubuntu`.split(/\s+/),
);
