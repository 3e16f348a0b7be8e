import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { finalUser, isRoot } from '../final-user.ts';

export const lastUserRoot: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/last-user-root',
  scope: 'document',
  title: 'The image runs as root',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'A process that runs as root owns every file of the container, and a break-out makes it root on the node.',
  advice: 'End the final stage with a USER that is not root, best as a number: `USER 10001:10001`.',
  references: ['https://docs.docker.com/build/building/best-practices/#user', 'CWE-250', 'CIS-DOCKER-4.1'],
  aliases: ['DL3002', 'CKV_DOCKER_8'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nUSER root\nCMD ["/app"]\n', lines: [2] },
      { text: 'FROM debian:12\nUSER app\nRUN make\nUSER 0:0\n', lines: [4] },
      { text: 'ARG UID=0\nFROM debian:12\nARG UID\nUSER ${UID}\n', lines: [4] },
      { text: 'FROM debian:12 AS base\nUSER root:app\nFROM base\nCMD ["/app"]\n', lines: [2] },
      { text: 'FROM node:22\nUSER node\nRUN make\nUSER ""\n', lines: [4] },
      { text: 'FROM node:22\nENV WHO=\nUSER ${WHO}:app\n', lines: [3] },
      { text: 'FROM node:22\nUSER +0\n', lines: [2] },
    ],
    good: [
      { text: 'FROM debian:12\nUSER root\nRUN make\nUSER 10001\n' },
      { text: 'FROM debian:12 AS build\nUSER root\nFROM debian:12\nUSER app\n' },
      { text: 'FROM debian:12\nARG UID\nUSER $UID\n' },
      { text: 'FROM debian:12\nUSER app\nONBUILD USER root\n# USER root\n' },
      { text: 'FROM debian:12\nRUN <<EOF\nUSER root\nEOF\nUSER rootless\n' },
    ],
  },
  check({ doc }, report) {
    const user = finalUser(doc);
    if (user === undefined || !isRoot(doc, user)) return;
    const [word] = user.words;
    const who = /^ContainerAdministrator$/i.test(word?.text ?? '') ? 'an administrator' : 'root';
    report({
      region: word?.region ?? user.region,
      message: `The last USER of the image is \`${word?.text ?? ''}\`: it runs as ${who}.`,
      evidence: `USER ${word?.text ?? ''}`,
    });
  },
};
