import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile, Instruction, Word } from '../../../shared/parse/dockerfile.ts';
import { mountOptions } from '../../../shared/parse/dockerfile-mounts.ts';
import { evidenceOf } from '../evidence.ts';

export const dockerSocket: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/docker-socket',
  scope: 'document',
  title: "The container runtime's socket is mounted",
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Whoever can write to the socket can start a privileged container and so owns the machine.',
  advice: 'Remove the mount; build images with BuildKit or another builder that needs no daemon.',
  references: [
    'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
    'CWE-250',
    'CIS-DOCKER-5.32',
  ],
  aliases: [],
  examples: {
    bad: [
      { text: 'FROM docker:27\nVOLUME /var/run/docker.sock\n', lines: [2] },
      { text: 'FROM docker:27\nVOLUME ["/data", "/run/docker.sock"]\n', lines: [2] },
      {
        text: 'FROM docker:27\nRUN --mount=type=bind,source=/var/run/docker.sock,target=/var/run/docker.sock docker ps\n',
        lines: [2],
      },
    ],
    good: [
      { text: 'FROM docker:27\nVOLUME /data\nENV DOCKER_HOST=unix:///var/run/docker.sock\n' },
      { text: 'FROM docker:27\nRUN echo /var/run/docker.sock\n# VOLUME /var/run/docker.sock\n' },
      { text: 'FROM docker:27\nRUN --mount=type=ssh,target=/run/agent.sock git fetch\n' },
    ],
  },
  check({ doc }, report) {
    for (const instruction of withKeyword(doc, 'RUN', 'VOLUME')) {
      for (const { text, region } of mounted(instruction)) {
        report({
          region,
          message: `\`${text}\` gives the build or the container control over the machine's containers.`,
          ...evidenceOf(`${instruction.keyword} ${text}: ${instruction.rest.text}`),
        });
      }
    }
  },
};

function* mounted(instruction: Instruction): Generator<Word> {
  const { keyword, flags } = instruction;
  if (keyword === 'VOLUME')
    yield* instruction.words.filter(({ text }) => isSocket(text.replace(/^["']|["']$/g, '')));
  if (keyword !== 'RUN') return;
  for (const { name, value } of flags) {
    if (name !== 'mount' || value === undefined) continue;
    const option = [...mountOptions(value)].find((each) => isSocket(each.value.text));
    if (option !== undefined) yield option.value;
  }
}

const isSocket = (path: string): boolean => /(?:^|\/)(?:docker|containerd|podman|crio)\.sock$/.test(path);
