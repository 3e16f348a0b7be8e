import { describe, expect, test } from 'vitest';
import { reports } from './reports.ts';

describe('sudo as another user is what USER is for', () => {
  const other = (user: string) =>
    `The Dockerfile calls sudo to become \`${user}\`, which USER does without it.`;
  test.each([
    ['sudo make', 'The Dockerfile calls sudo.'],
    ['sudo -u app make', other('app')],
    ['sudo -H --user=app -- make', other('app')],
    ['sudo -uapp -s', other('app')],
    ['sudo -u "$APP" make', other('"$APP"')],
    ['sudo -u root make', 'The Dockerfile calls sudo.'],
    ['sudo -u "#0" make', 'The Dockerfile calls sudo.'],
    ['sudo install -u app a b', 'The Dockerfile calls sudo.'],
  ])('%s', (command, message) =>
    expect(reports('sudo', `FROM debian:12\nRUN ${command}\n`).map((one) => one.message)).toEqual([message]),
  );
});

describe('missing-user says no more than is known', () => {
  const found = (text: string) =>
    reports('missing-user', text).map(({ severity, confidence, message }) => [severity, confidence, message]);
  const start = 'The final stage sets no USER, and';

  test.each([
    ['node:22', 'high', 'high', 'brings none: the image runs as root'],
    ['amd64/alpine:3.23', 'high', 'high', 'brings none: the image runs as root'],
    ['scratch', 'high', 'high', 'brings none: the image runs as root'],
    ['gcr.io/distroless/static', 'high', 'medium', 'brings none: the image runs as root'],
    ['registry.access.redhat.com/ubi9/ubi-minimal', 'high', 'medium', 'brings none: the image runs as root'],
    ['mcr.microsoft.com/dotnet/aspnet:10.0', 'high', 'medium', 'brings none: the image runs as root'],
    [
      'mcr.microsoft.com/dotnet/aspnet:10.0-windowsservercore-ltsc2025',
      'high',
      'medium',
      'brings none: the image runs as ContainerAdministrator',
    ],
    ['python:3-windowsservercore', 'high', 'high', 'brings none: the image runs as ContainerAdministrator'],
    ['mcr.microsoft.com/dotnet/samples:aspnetapp', 'medium', 'low', 'is not known to bring one'],
    ['celery:4', 'medium', 'low', 'is not known to bring one'],
    ['shop-base', 'medium', 'low', 'is not known to bring one'],
    ['mirror.example/node:22', 'medium', 'low', 'is not known to bring one'],
    ['acme/distroless:1', 'medium', 'low', 'is not known to bring one'],
  ])('%s', (image, severity, confidence, rest) =>
    expect(found(`FROM ${image}\nCMD a\n`)).toEqual([
      [severity, confidence, `${start} \`${image}\` ${rest}.`],
    ]),
  );

  test.each([
    ['an official image has a command', 'FROM node:22\nCOPY . /app\n', 'high', 'high'],
    ['others may have none', 'FROM gcr.io/distroless/static\nCOPY a /a\n', 'medium', 'medium'],
    ['a step of the build', 'FROM golang:1 AS base\nFROM base AS validate-docs\nRUN a\n', 'medium', 'low'],
    ['a step that is an image', 'FROM golang:1 AS lint\nENTRYPOINT ["lint"]\n', 'high', 'high'],
  ])('without a command: %s', (_, text, severity, confidence) =>
    expect(found(text).map((each) => each.slice(0, 2))).toEqual([[severity, confidence]]),
  );
});

describe('secret-file-copied', () => {
  test.each([
    ['COPY acme.key /srv/', ['medium low']],
    ['COPY acme.key /usr/share/keyrings/acme.gpg', []],
    ['COPY acme.key /etc/apt/trusted.gpg.d/', []],
    ['COPY acme.key /srv/acme.asc', []],
    ['COPY server.key /srv/server.asc', ['own']],
    ['COPY my-private.key tls.key id_app.key /srv/', ['own', 'own', 'own']],
    ['COPY id_rsa /srv/id.pub', ['own']],
    ['COPY ssh_host_rsa_key ssh_host_rsa_key.pub /etc/ssh/', ['own']],
    ['COPY ssh_host_*_key* /etc/ssh/', ['own']],
    ['COPY site/.htpasswd /etc/nginx/', ['own']],
    ['COPY api/fixtures/tls.key api/testdata/.env /srv/', []],
    ['COPY test/tls.key /srv/', ['own']],
  ])('%s', (line, expected) =>
    expect(
      reports('secret-file-copied', `FROM debian:12\n${line}\n`).map(({ severity, confidence }) =>
        severity === undefined ? 'own' : `${severity} ${String(confidence)}`,
      ),
    ).toEqual(expected),
  );
});

test.each([
  [
    'curl -o get.sh https://get.example && sh get.sh',
    '`get.sh` is downloaded by curl and run without being verified.',
  ],
  ['wget https://get.example/tool && ./tool', '`tool` is downloaded by wget and run without being verified.'],
  ['curl https://get.example | sh', 'What curl downloads is run by sh without being verified.'],
])('pipe-to-shell: %s', (command, message) => {
  const found = reports('pipe-to-shell', `FROM debian:12\nRUN ${command}\n`);
  expect(found.map((each) => each.message)).toEqual([message]);
});
