import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick, seeded } from '../random.ts';

type Random = () => number;

const bases = [
  'debian:12',
  'ubuntu',
  'alpine:3.20',
  'node:22-slim',
  'python:3.13',
  'golang:1.23 AS build',
] as const;
const programs = [
  'make',
  'curl',
  'git',
  'jq',
  'ca-certificates',
  'openssl=3.0.1-1',
  'libpq-dev',
  'tzdata',
] as const;

const words = (random: Random, count: number): string =>
  Array.from({ length: count }, () => pick(random, programs)).join(' \\\n      ');

/** A RUN of the kinds that real files have, from one command to a script. */
const run = (random: Random): string =>
  pick<(random: Random) => string>(random, [
    () =>
      `RUN apt-get update && apt-get install -y --no-install-recommends \\\n      ${words(random, 5)} \\\n    && rm -rf /var/lib/apt/lists/*`,
    () =>
      `RUN set -eux; \\\n\tapk add --no-cache ${words(random, 2)}; \\\n\t# why it is here\n\tadduser -D app`,
    () =>
      `RUN --mount=type=cache,target=/root/.cache pip install -r requirements.txt\nRUN pip install flask==${String(Math.floor(random() * 9))}.1`,
    () => `RUN curl -fsSL https://get.example/v${String(Math.floor(random() * 99))}.tar.gz | tar -xz -C /opt`,
    () => `RUN cd /src && npm ci && npm run build -- --mode "$MODE" && sudo chown -R 1000:1000 /src`,
    () =>
      `RUN for name in a b c; do \\\n      if [ ! -e "/etc/$name" ]; then echo "$name is $(id -u)" > /etc/$name; fi; \\\n    done`,
    () => `RUN <<EOF\nset -e\nwget -q https://get.example/a.sh -O a.sh\nsh a.sh --to=/opt\nEOF`,
  ])(random);

const other = (random: Random): string =>
  pick(random, [
    'COPY --chown=1000:1000 package.json package-lock.json ./',
    'ADD src /src',
    'ENV PATH=/opt/bin:$PATH \\\n    MODE=production',
    'ENV LANG C.UTF-8',
    'LABEL org.opencontainers.image.source="https://git.example/a" \\\n      maintainer="a@b.example"',
    'ARG VERSION=1.2.3',
    'EXPOSE 8080/tcp 22',
    '# a comment of the usual length, about what comes next',
    'WORKDIR /srv/app',
  ]);

const dockerfile = (random: Random): string => {
  const stages = 1 + Math.floor(random() * 3);
  const body = Array.from({ length: stages }, () => [
    `FROM ${pick(random, bases)}`,
    'WORKDIR /src',
    ...Array.from({ length: 3 + Math.floor(random() * 8) }, () => (random() < 0.4 ? run : other)(random)),
  ]).flat();
  return [
    '# syntax=docker/dockerfile:1',
    ...body,
    pick(random, ['USER 1000', 'USER root', '']),
    pick(random, ['HEALTHCHECK CMD curl -f http://localhost/ || exit 1', '']),
    pick(random, ['ENTRYPOINT ["/app"]', 'CMD npm start']),
    '',
  ].join('\n');
};

/** Writes `count` Dockerfiles, each in its folder; gives their paths below `folder`. */
export function writeDockerfiles(folder: string, count: number, seed = 1): readonly string[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, at) => {
    const path = join(`s${String(at)}`, 'Dockerfile');
    mkdirSync(join(folder, `s${String(at)}`), { recursive: true });
    writeFileSync(join(folder, path), dockerfile(random));
    return path;
  });
}

/** One Dockerfile of very many layers. */
export function writeManyRuns(folder: string, count: number): void {
  const random = seeded(2);
  mkdirSync(folder, { recursive: true });
  const lines = Array.from(
    { length: count },
    (_, at) => `RUN echo ${String(at)} && ${pick(random, ['make', 'pip install a', 'cd /a', 'sudo true'])}`,
  );
  writeFileSync(join(folder, 'Dockerfile'), `FROM debian:12\n${lines.join('\n')}\n`);
}
