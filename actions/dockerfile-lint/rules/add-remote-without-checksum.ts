import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile, Flag } from '../../../shared/parse/dockerfile.ts';
import { withoutLogin } from '../downloads.ts';
import { Variables } from '../variables.ts';
import { isRemote } from '../paths.ts';

export const addRemoteWithoutChecksum: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/add-remote-without-checksum',
  scope: 'document',
  title: 'ADD of a remote file without a checksum',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Whatever the server answers on the day of the build goes into the image.',
  advice: 'Write `ADD --checksum=sha256:… URL`; for a git repository name a whole commit id behind `#`.',
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum', 'CWE-494'],
  aliases: [],
  examples: {
    bad: [
      { text: 'FROM debian:12\nADD https://files.example/a.tar.gz /a/\n', lines: [2] },
      {
        text: 'FROM debian:12\nADD --chown=1:1 \\\n  local \\\n  http://files.example/$V.tgz /a/\n',
        lines: [4],
      },
      { text: 'FROM debian:12\nADD ["https://files.example/a b", "/a/"]\n', lines: [2] },
      {
        text: 'FROM debian:12\nADD https://git.example/a/b.git#main /a\nADD git@git.example:a/b.git /b\n',
        lines: [2, 3],
      },
      { text: 'FROM debian:12\nARG BASE=https://files.example\nADD ${BASE}/a.tgz /\n', lines: [3] },
      { text: 'FROM debian:12\nADD --checksum= https://files.example/a.tgz /\n', lines: [2] },
    ],
    good: [
      { text: 'FROM debian:12\nADD --checksum=sha256:' + '0'.repeat(64) + ' https://files.example/a /a\n' },
      { text: 'FROM debian:12\nADD https://git.example/a.git#' + '0a'.repeat(20) + ':docs /a\n' },
      { text: 'FROM debian:12\nADD a.tar.gz https /a/\nCOPY https://files.example /a\n' },
      {
        text:
          'ARG C=' +
          '0a'.repeat(20) +
          '\nFROM debian:12\nARG C\nARG D\nADD https://git.example/a.git#$C https://git.example/a.git#$D /a\n',
      },
      { text: 'FROM debian:12\nARG URL\nADD $URL /a\nADD a.tgz https://files.example/\n' },
      { text: 'FROM debian:12\nADD https://api.github.com/repos/acme/a/git/refs/heads/main /state.json\n' },
    ],
  },
  check({ doc }, report) {
    const variables = new Variables(doc);
    for (const instruction of withKeyword(doc, 'ADD')) {
      const { flags, words } = instruction;
      if (flags.some(isChecksum)) continue;
      for (const { text, region } of words.slice(0, -1)) {
        const value = variables.valueAt(instruction, text);
        const source = value ?? text.replace(/^["']|["']$/g, '');
        if (
          !isRemote(source) ||
          namesCommit(source) ||
          isState.test(source) ||
          (value === undefined && isGit(source))
        )
          continue;
        const shown = withoutLogin(source);
        report({
          region,
          message: `ADD takes \`${shown}\` without verifying it.`,
          evidence: `ADD ${shown}`,
          ...(shown !== source && { unmasked: `ADD ${source}`, hide: [region] }),
        });
      }
    }
  },
};

/** BuildKit compares nothing with an empty one. */
const isChecksum = ({ name, value }: Flag): boolean =>
  name === 'checksum' && (value?.text ?? '').replaceAll(/["']/g, '') !== '';

/** GitHub's answer on how far a repository is, added so that the steps behind run again: it changes on purpose. */
const isState =
  /^https:\/\/api\.github\.com\/repos\/[^/]+\/[^/]+\/(?:branches|commits|git|releases\/latest|tags)(?:[/?]|$)/;

/** As BuildKit tells repositories from files; which commit a variable behind `#` names, only the build knows. */
const isGit = (source: string): boolean => /^(?:git|ssh):|^git@|\.git(?:#|$)/i.test(source);

/** `URL.git#COMMIT` or `URL.git#COMMIT:FOLDER`: git checks the content against the id. */
const namesCommit = (source: string): boolean => /#(?:[0-9a-f]{40}|[0-9a-f]{64})(?::|$)/i.test(source);
