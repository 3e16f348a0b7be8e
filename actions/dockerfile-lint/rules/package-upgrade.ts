import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { commandEvidence } from '../evidence.ts';
import { allPackageCommands } from '../system-packages.ts';

export const distributionUpgrade: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/distribution-upgrade',
  scope: 'document',
  title: 'The build upgrades the distribution',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'It may remove and replace packages at will: what comes out is no longer the distribution that FROM names.',
  advice: 'Start from an image of the release that you want.',
  references: [
    'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    'https://en.opensuse.org/SDB:Zypper_manual',
  ],
  aliases: ['DL3005', 'DL3035', 'DS-0024'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN apt-get update && \\\n  apt-get -y dist-upgrade\n', lines: [3] },
      { text: 'FROM debian:12\nRUN apt full-upgrade -y\nONBUILD RUN zypper -n dup\n', lines: [2, 3] },
      { text: 'FROM opensuse/leap:15.6\nRUN ["zypper", "-n", "dist-upgrade"]\n', lines: [2] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get update && apt-get -y upgrade && echo dist-upgrade\n' },
      { text: 'FROM opensuse/leap:15.6\nRUN zypper -n update && zypper -n in dup\n' },
    ],
  },
  check({ doc }, report) {
    for (const { action, invocation, verb, call } of allPackageCommands(doc)) {
      if (action !== 'distribution-upgrade') continue;
      report({
        region: call,
        message: `\`${invocation.name} ${verb.source}\` turns the base image into something else.`,
        ...commandEvidence(invocation),
      });
    }
  },
};

export const packageUpgrade: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/package-upgrade',
  scope: 'document',
  title: 'The build upgrades all packages',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'What comes out depends on the day, and a cached layer upgrades nothing: only a newer base image does so reliably.',
  advice:
    'Move FROM to a newer image by its digest; upgrade single packages by name where a fix cannot wait.',
  references: ['https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often'],
  aliases: ['DL3005', 'DL3017', 'DL3031', 'DL3039'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN apt-get update && \\\n  apt-get -y upgrade\n', lines: [3] },
      { text: 'FROM alpine:3.20\nRUN apk upgrade --no-cache\nONBUILD RUN apk -U upgrade\n', lines: [2, 3] },
      {
        text: 'FROM fedora:40\nRUN yum -y update && dnf -y upgrade\nRUN ["microdnf", "-y", "update"]\n',
        lines: [2, 2, 3],
      },
      { text: 'FROM opensuse/leap:15.6\nRUN <<EOF\nzypper -n up\nzypper -n patch\nEOF\n', lines: [3, 4] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y --only-upgrade openssl\n' },
      { text: 'FROM alpine:3.20\nRUN apk update && apk upgrade openssl && apk add upgrade\n' },
      {
        text: 'FROM fedora:40\nRUN dnf -y upgrade openssl-libs && dnf -y upgrade $PACKAGES && pip install --upgrade a\n',
      },
    ],
  },
  check({ doc }, report) {
    for (const { action, packages, invocation, verb, call } of allPackageCommands(doc)) {
      if (action !== 'upgrade' || packages.length > 0 || !/^(?:up|patch)|update$|upgrade$/.test(verb.source))
        continue;
      report({
        region: call,
        message: `\`${invocation.name} ${verb.source}\` makes what comes out depend on the day of the build.`,
        ...commandEvidence(invocation),
      });
    }
  },
};
