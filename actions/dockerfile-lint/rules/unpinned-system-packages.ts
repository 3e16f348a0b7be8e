import type { BadExample, DocumentRule, GoodExample } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { evidenceOf } from '../evidence.ts';
import type { Manager, Unit } from '../package-grammar.ts';
import { packageCommands, runsOfManager } from '../system-packages.ts';

interface Variant {
  readonly manager: Manager;
  readonly program: string;
  /** How a version is written. */
  readonly form: string;
  readonly reference: string;
  readonly alias: string;
  /** Whether a word names a package and no version of it. */
  readonly isOpen: (word: string, unit: Unit) => boolean;
  readonly bad: readonly [BadExample, ...BadExample[]];
  readonly good: readonly [GoodExample, ...GoodExample[]];
}

const rule = ({ manager, program, form, reference, alias, isOpen, bad, good }: Variant) =>
  ({
    id: `dockerfile-lint/${manager}-unpinned`,
    scope: 'document',
    title: `${program} installs a package without a version`,
    severity: 'low',
    confidence: 'high',
    preset: 'strict',
    why: 'The build takes what the repository offers on the day: two builds of one commit differ, and so may their faults.',
    advice: `Name the version: \`${form}\`. Repositories that drop old versions need a snapshot of them, or a base image pinned by digest.`,
    references: [reference, 'CWE-1357'],
    aliases: [alias],
    examples: { bad, good },
    check({ doc }, report) {
      for (const instruction of runsOfManager(doc, manager)) {
        for (const command of packageCommands(instruction)) {
          if (command.manager !== manager || command.action !== 'install') continue;
          for (const { value, region } of command.packages) {
            if (value === undefined || !isOpen(value, command.unit)) continue;
            const { evidence } = evidenceOf(`${command.invocation.name} ${command.verb.source} ${value}`);
            report({
              region,
              message: `${command.invocation.name} installs \`${value.slice(0, longestShown)}\` in whatever version there is on the day of the build.`,
              evidence,
            });
          }
        }
      }
    },
  }) satisfies DocumentRule<Dockerfile>;

/** Of a package in a message, in UTF-16 code units. */
const longestShown = 100;

/** apt-get(8): `name=version`, `name/release`, a file, `name-` to remove, `name^` for a task. */
const isOpenDeb = (word: string): boolean => !/=[^*]|\/|\.deb$|[-^]$/.test(word);

/** apk(8): `name=version`, `name~version`, `name>version`, a file, `!name` to keep out. */
const isOpenApk = (word: string): boolean => !/[=~<>].|\/|\.apk$|^!/.test(word);

/** `name-[epoch:]version[-release][.arch]`; `java-11-openjdk` is a name. */
const rpmVersion = /-(?:\d+:)?\d[\w.+~^*]*(?:-\d[\w.+~^*]*)?$/;

/** dnf(8): also `name >= version`, a file, a group (`@name`), what a package provides (`cmd(name)`); of modules the stream. */
function isOpenRpm(word: string, unit: Unit): boolean {
  if (unit === 'module') return !word.includes(':');
  return unit === 'package' && !/[<>=/(]|^@|\.rpm$/.test(word) && !rpmVersion.test(word);
}

/** zypper(8): also `pattern:name`, and a sign in front that adds or removes. */
const isOpenZypper = (word: string, unit: Unit): boolean =>
  isOpenRpm(word, unit) && !/^(?:[-!~]|(?:pattern|patch|product|srcpackage|application):)/.test(word);

export const aptUnpinned: DocumentRule<Dockerfile> = rule({
  manager: 'apt',
  program: 'apt-get',
  form: 'curl=7.88.1-10+deb12u8',
  reference: 'https://docs.docker.com/build/building/best-practices/#apt-get',
  alias: 'DL3008',
  isOpen: isOpenDeb,
  bad: [
    { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl\n', lines: [2] },
    {
      text: 'FROM debian:12\nRUN apt-get -y install \\\n    curl=7.88.* \\\n    # for the build\n    git \\\n    gcc:arm64\n',
      lines: [5, 6],
    },
    { text: 'FROM debian:12\nRUN <<EOF\napt update\napt -t sid install -y curl\nEOF\n', lines: [4] },
    { text: 'FROM debian:12\nONBUILD RUN ["apt-get", "install", "-y", "curl"]\n', lines: [2] },
  ],
  good: [
    {
      text: 'FROM debian:12\nRUN apt-get install -y -t bookworm-backports curl=8.* git=1:2.39.5-0+deb12u2\n',
    },
    { text: 'FROM debian:12\nRUN apt-get install -y ./tool.deb /tmp/a_1.deb sl/sid nano- lamp-server^\n' },
    { text: 'FROM debian:12\nARG V\nRUN apt-get install -y curl=$V gcc-${V} $PACKAGES $(cat list)\n' },
    { text: 'FROM debian:12\nRUN apt-get purge -y curl && apt-get update # install git\n' },
  ],
});

export const apkUnpinned: DocumentRule<Dockerfile> = rule({
  manager: 'apk',
  program: 'apk',
  form: 'curl=8.11.0-r2',
  reference: 'https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper',
  alias: 'DL3018',
  isOpen: isOpenApk,
  bad: [
    { text: 'FROM alpine:3.20\nRUN apk add curl\n', lines: [2] },
    {
      text: 'FROM alpine:3.20\nRUN apk --no-cache add --virtual .build \\\n  gcc \\\n  make~4 \\\n  musl-dev@edge\n',
      lines: [3, 5],
    },
    { text: 'FROM alpine:3.20\nONBUILD RUN apk add -t .build gcc\n', lines: [2] },
  ],
  good: [
    { text: 'FROM alpine:3.20\nRUN apk add --no-cache curl=8.9.1-r1 "git>2.4" jq~=1.7 "!busybox-extras"\n' },
    { text: 'FROM alpine:3.20\nRUN apk add --virtual=.build -X https://apk.example/main gcc~13 ./a-1.apk\n' },
    { text: 'FROM alpine:3.20\nRUN apk add $DEPS && apk del curl && apk update\n' },
  ],
});

export const yumUnpinned: DocumentRule<Dockerfile> = rule({
  manager: 'yum',
  program: 'yum',
  form: 'curl-7.76.1-29.el9_4',
  reference: 'https://man7.org/linux/man-pages/man8/yum.8.html',
  alias: 'DL3033',
  isOpen: isOpenRpm,
  bad: [
    { text: 'FROM rockylinux:9\nRUN yum install -y curl && yum clean all\n', lines: [2] },
    {
      text: 'FROM rockylinux:9\nRUN yum -y --enablerepo crb install \\\n  java-11-openjdk \\\n  git.x86_64\n',
      lines: [3, 4],
    },
    { text: 'FROM rockylinux:9\nRUN yum module install -y nodejs\n', lines: [2] },
  ],
  good: [
    { text: 'FROM rockylinux:9\nRUN yum install -y curl-7.76.1-29.el9_4 git-2:2.43* perl-5.32.1\n' },
    { text: 'FROM rockylinux:9\nRUN yum install -y https://rpm.example/a.rpm ./b.rpm @base /usr/bin/jq\n' },
    {
      text: 'FROM rockylinux:9\nRUN yum groupinstall -y base && yum module install -y nodejs:20 && yum remove -y a\n',
    },
    { text: 'FROM rockylinux:9\nRUN yum install -y curl-${CURL} $MORE\n' },
  ],
});

export const dnfUnpinned: DocumentRule<Dockerfile> = rule({
  manager: 'dnf',
  program: 'dnf',
  form: 'curl-8.6.0-10.fc40',
  reference: 'https://dnf.readthedocs.io/en/latest/command_ref.html#specifying-packages',
  alias: 'DL3041',
  isOpen: isOpenRpm,
  bad: [
    { text: 'FROM fedora:40\nRUN dnf install -y curl && dnf clean all\n', lines: [2] },
    {
      text: 'FROM fedora:40\nRUN microdnf -y --setopt install_weak_deps=0 in \\\n  gcc-c++ \\\n  gcc-14.1.1\n',
      lines: [3],
    },
    { text: 'FROM fedora:40\nRUN dnf5 module install -y nodejs/common\n', lines: [2] },
  ],
  good: [
    { text: 'FROM fedora:40\nRUN dnf install -y curl-8.6.0-10.fc40.x86_64 "git >= 2.45" kernel-0:6.9\n' },
    {
      text: 'FROM fedora:40\nRUN dnf -y group install "C Development Tools" && dnf -y install @core "(a or b)"\n',
    },
    { text: 'FROM fedora:40\nARG V\nRUN dnf install -y nodejs-$V && dnf reinstall -y curl\n' },
  ],
});

export const zypperUnpinned: DocumentRule<Dockerfile> = rule({
  manager: 'zypper',
  program: 'zypper',
  form: 'curl=8.6.0',
  reference: 'https://en.opensuse.org/SDB:Zypper_manual',
  alias: 'DL3037',
  isOpen: isOpenZypper,
  bad: [
    { text: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl\n', lines: [2] },
    { text: 'FROM opensuse/leap:15.6\nRUN zypper -n in -r main \\\n  curl=8.6.0 \\\n  git\n', lines: [4] },
  ],
  good: [
    { text: "FROM opensuse/leap:15.6\nRUN zypper -n in curl=8.6.0 'git>=2.43' jq-1.6-150000 ./a.rpm\n" },
    {
      text: 'FROM opensuse/leap:15.6\nRUN zypper -n in -t pattern devel_basis && zypper -n in pattern:x11 -- -nano\n',
    },
    { text: 'FROM opensuse/leap:15.6\nRUN zypper -n rm curl && zypper -n in $PACKAGES\n' },
  ],
});
