import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import type { ShellWord } from '../../../shared/parse/shell.ts';
import { textOf } from '../command-line.ts';
import { invocationsOf } from '../invocations.ts';
import { isPackageConfig, secretFile } from '../secret-files.ts';
import { unquoted } from '../paths.ts';

export const secretFileCopied: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/secret-file-copied',
  scope: 'document',
  title: 'A file with secrets is copied into the image',
  severity: 'high',
  confidence: 'medium',
  preset: 'security',
  why: 'The file stays in its layer even when a later step deletes it: everybody who can pull the image can read it.',
  advice:
    'Mount it for the one step that needs it (`RUN --mount=type=secret`), and list it in .dockerignore.',
  references: ['https://docs.docker.com/build/building/secrets/', 'CWE-538', 'CIS-DOCKER-4.10'],
  aliases: ['DS-0031'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nCOPY .env /app/\n', lines: [2] },
      {
        text: 'FROM debian:12\nCOPY --chown=app a.txt \\\n  ./keys/id_ed25519 \\\n  /root/.ssh/\n',
        lines: [3],
      },
      {
        text: 'FROM debian:12\nADD ["server.key", "/etc/ssl/"]\nONBUILD COPY .env.production /app/.env\n',
        lines: [2, 3],
      },
      {
        text: 'FROM debian:12\nCOPY .npmrc /home/app/\nCOPY .aws/credentials /root/.aws/\n',
        lines: [2, 3],
      },
      { text: 'FROM node:22\nCOPY .npmrc package.json ./\nRUN npm ci && rm -f .npmrc\n', lines: [2] },
      {
        text: 'FROM debian:12\nCOPY acme.key ssh_host_ed25519_key /srv/\nCOPY site/.htpasswd /etc/nginx/\n',
        lines: [2, 2, 3],
      },
      {
        text: 'FROM debian:12\nCOPY --from=build /root/.netrc /root/.netrc\nCOPY my-service-account.json /\n',
        lines: [2, 3],
      },
    ],
    good: [
      { text: 'FROM debian:12\nCOPY vendor-2031.key /etc/apt/keyrings/\nADD vendor.key /tmp/vendor.asc\n' },
      { text: 'FROM debian:12\nCOPY api/testdata/id_rsa api/testdata/tls.key /data/\n' },
      { text: 'FROM debian:12\nCOPY .env.example id_rsa.pub ca.pem certs/ca-bundle.pem /app/\n' },
      { text: 'FROM node:22\nCOPY .npmrc .yarnrc.yml package.json ./\nRUN npm ci\n' },
      { text: 'FROM debian:12\nCOPY package.json .\nCOPY app.env.ts env.key.ts fullchain.pem /app/\n' },
      { text: 'FROM debian:12\nCOPY nginx_signing.key RPM-GPG-KEY-a apt.gpg.key /etc/keys/\n' },
      { text: 'FROM debian:12\nCOPY config/default /app/.env\nRUN --mount=type=secret,id=.env make\n' },
      { text: 'FROM debian:12\nCOPY <<EOF /app/run.sh\nCOPY .env /app\nEOF\n# COPY .env /app\n' },
    ],
  },
  check({ doc }, report) {
    for (const { keyword, words } of withKeyword(doc, 'COPY', 'ADD')) {
      const target = unquoted(words.at(-1)?.text ?? '');
      for (const { text, region } of words.slice(0, -1)) {
        const path = unquoted(text);
        const isConfig = isPackageConfig(path);
        const found = isConfig ? packageConfig : secretFile(path, target);
        if (found === undefined || (isConfig && !holdsLogins(doc, path, target))) continue;
        report({
          region,
          message: `${keyword} puts \`${path}\` (${found.what}) into a layer of the image.`,
          evidence: `${keyword} ${path}`,
          ...(found.isDoubtful === true && { severity: 'medium' as const, confidence: 'low' as const }),
        });
      }
    }
  },
};

const packageConfig = { what: 'package manager logins', isDoubtful: true };

/**
 * Beside the sources the file mostly says how to install, and is public with them. In a home folder it is a user's own,
 * and what is deleted behind the install was not to be seen.
 */
function holdsLogins(doc: Dockerfile, path: string, target: string): boolean {
  const file = path.replace(/^.*\//, '');
  if (file === 'auth.json' || isHome.test(target)) return true;
  const isRemoval = (args: readonly ShellWord[]): boolean => args.some((word) => textOf(word).endsWith(file));
  return invocationsOf(doc, 'rm').some(({ args }) => isRemoval(args));
}

const isHome = /^(?:~|\/root|\/home\/[^/]+|\$HOME|\$\{HOME\})(?:\/|$)/;
