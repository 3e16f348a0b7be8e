import { describe, expect, test } from 'vitest';
import { addForArchive } from '../../../actions/dockerfile-lint/rules/add-for-archive.ts';
import { cdForWorkdir } from '../../../actions/dockerfile-lint/rules/cd-for-workdir.ts';
import { consecutiveRuns } from '../../../actions/dockerfile-lint/rules/consecutive-runs.ts';
import { pipefail } from '../../../actions/dockerfile-lint/rules/pipefail.ts';
import { pointlessCommand } from '../../../actions/dockerfile-lint/rules/pointless-command.ts';
import { shReplaced } from '../../../actions/dockerfile-lint/rules/sh-replaced.ts';
import { useraddHighUid } from '../../../actions/dockerfile-lint/rules/useradd-high-uid.ts';
import { wgetAndCurl } from '../../../actions/dockerfile-lint/rules/wget-and-curl.ts';
import { wgetProgress } from '../../../actions/dockerfile-lint/rules/wget-progress.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { found, mended } from './mended.ts';

type Row = readonly [rule: DocumentRule<Dockerfile>, text: string, ...found: string[]];

/** Behind `FROM debian:12`, so the first line of a row is line 2. */
const rows: readonly Row[] = [
  [pointlessCommand, 'RUN a & \\\n  kill $!', '3:3 kill $!'],
  [pointlessCommand, 'RUN if /bin/mount /a; then b; fi', '2:8 /bin/mount /a'],
  [pointlessCommand, 'RUN cat > run.sh <<EOF\nps\nEOF'],
  [cdForWorkdir, 'RUN (cd /a && make) && cd /b', '2:6 cd /a'],
  [cdForWorkdir, "RUN sh -c 'cd /a && make'", '2:12 cd /a'],
  [cdForWorkdir, 'SHELL ["powershell"]\nRUN cd C:\\a'],
  [useraddHighUid, 'RUN useradd -mu 100000 a', '2:17 100000'],
  [useraddHighUid, 'RUN useradd -u 99999 a && useradd -c "-u 123456" b'],
  [useraddHighUid, 'RUN useradd -u"123456" a', '2:13 -u"123456"'],
  [wgetProgress, 'RUN wget -O a -nH https://a.example', '2:5 wget -O a -nH https://a.example'],
  [wgetProgress, 'RUN wget -cq a.example && wget -olog b.example && wget -nv c.example'],
  [wgetProgress, 'RUN wget -P q a.example', '2:5 wget -P q a.example'],
  [wgetProgress, 'RUN wget --help && wget -V'],
  [wgetAndCurl, 'FROM debian:12 AS a\nRUN curl a\nONBUILD RUN wget b', '4:13 wget b'],
  [wgetAndCurl, 'RUN command -v wget || curl a.example'],
  [shReplaced, 'RUN ln -sfn -- /bin/bash /bin/sh', '2:5 ln -sfn -- /bin/bash /bin/sh'],
  [shReplaced, 'RUN ln -s /bin/bash /opt/bin/sh && ln -st /bin sh'],
  [pipefail, 'RUN a | \\\n  b | c && d | e', '2:5 a | \\\n  b | c'],
  [pipefail, 'RUN a |& b', '2:5 a |& b'],
  [pipefail, 'RUN a | b && set -o pipefail', '2:5 a | b'],
  [pipefail, 'RUN set +o pipefail; a | b', '2:22 a | b'],
  [pipefail, "RUN bash -o pipefail -c 'a | b' && c | d", '2:36 c | d'],
  [pipefail, 'RUN case a in b|c) d;; esac; echo "a|b" \\| x'],
  [pipefail, 'SHELL ["/bin/zsh", "-o", "errexit", "-o", "pipefail", "-c"]\nRUN a | b'],
  [pipefail, 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nFROM debian:12\nRUN a | b', '4:5 a | b'],
  [pipefail, 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN ["sh", "-c", "a | b"]', '3:19 a | b'],
  [pipefail, 'RUN echo "$(a | b)" `a | b` > $(a | b) && export C=$(a | b)'],
  [pipefail, 'RUN A=$(echo $(a | b)) && B=$(c | d)', '2:31 c | d'],
  [pipefail, 'RUN A=`a | b` && b', '2:8 a | b'],
  [pipefail, 'RUN A="x$(a | b)"', '2:11 a | b'],
  [pipefail, 'RUN for a in $(b | c); do d | e; done', '2:27 d | e'],
  [pipefail, 'RUN case $(a | b) in c) d;; esac; [[ $(a | b) ]]; b <(a | b); [ "$(a | b)" = c ]'],
  [pipefail, 'RUN case a in a) b | c;; esac', '2:18 b | c'],
  [pipefail, 'RUN echo $(a | b || c)', '2:12 a | b'],
  [pipefail, 'RUN echo $(if a | b; then c; fi)', '2:15 a | b'],
  [pipefail, 'RUN a | b || true; c | d || :; e | f || g', '2:32 e | f'],
  [pipefail, 'RUN a | b && c || true', '2:5 a | b'],
  [pipefail, 'RUN eval "$(a | b)" && sh -c "$(a | b)"'],
  [pipefail, "RUN echo $(sh -c 'a | b') && sh -c 'c | d'", '2:37 c | d'],
  [consecutiveRuns, 'RUN a\nRUN sudo b', '3:1 RUN'],
  [consecutiveRuns, 'RUN a\nRUN b $(c)', '3:1 RUN'],
  [consecutiveRuns, 'RUN a\nONBUILD RUN b\nONBUILD COPY a b\nONBUILD RUN c', '3:9 RUN'],
  [consecutiveRuns, 'RUN a | b\nRUN c'],
  [consecutiveRuns, 'RUN a\nFROM debian:12\nRUN b'],
  [addForArchive, 'COPY a.tbz2 "/x/y z/"\nRUN tar -xf "/x/y z/a.tbz2"', '2:6 a.tbz2'],
  [addForArchive, 'COPY a.tar b.tar /x/\nRUN tar xf /x/b.tar\nRUN tar xf /x/b.tar', '2:12 b.tar'],
  [addForArchive, 'COPY a.tar /x/\nRUN tar cf x.tar /x/a.tar && tar xf y.tar'],
  [
    addForArchive,
    'COPY a.tar /x/\nCOPY b.tar /y/\nRUN tar -x -f /x/a.tar && gtar xf /y/b.tar',
    '2:6 a.tar',
    '3:6 b.tar',
  ],
];

describe('places', () => {
  for (const [rule, text, ...places] of rows)
    test(`${rule.id}: ${text}`, () => {
      expect(found(rule, `FROM debian:12\n${text}\n`)).toEqual(places);
    });
});

const fixes: readonly (readonly [
  rule: DocumentRule<Dockerfile>,
  from: string,
  text: string,
  mended: string,
])[] = [
  [useraddHighUid, 'debian', 'RUN useradd -u 123456 a', 'RUN useradd -l -u 123456 a'],
  [
    useraddHighUid,
    'debian',
    'RUN ["useradd", "-u", "123456", "a"]',
    'RUN ["useradd", "-l", "-u", "123456", "a"]',
  ],
  [wgetProgress, 'debian', 'RUN wget "$URL" -O a', 'RUN wget --progress=dot:giga "$URL" -O a'],
  [cdForWorkdir, 'debian', 'RUN --network=none cd /a && \\\n  make', 'WORKDIR /a\nRUN --network=none make'],
  [cdForWorkdir, 'debian', 'RUN cd /a', 'WORKDIR /a'],
  [cdForWorkdir, 'debian', 'RUN cd a && make', 'RUN cd a && make'],
  [cdForWorkdir, 'debian', 'RUN cd /a || make', 'RUN cd /a || make'],
  [cdForWorkdir, 'debian', 'ONBUILD RUN cd /a && make', 'ONBUILD RUN cd /a && make'],
  [shReplaced, 'debian', 'RUN ln -sf /bin/bash /bin/sh', 'SHELL ["/bin/bash", "-c"]'],
  [
    shReplaced,
    'debian',
    'RUN rm /bin/sh && ln -s /bin/bash /bin/sh',
    'RUN rm /bin/sh && ln -s /bin/bash /bin/sh',
  ],
  [
    consecutiveRuns,
    'debian',
    'RUN a\n# why\nRUN b \\\n  c\nRUN d',
    'RUN a \\\n# why\n  && b \\\n  c \\\n  && d',
  ],
  [consecutiveRuns, 'debian', 'RUN a # why\nRUN b', 'RUN a # why\nRUN b'],
  [consecutiveRuns, 'debian', 'RUN cd /a\nRUN b', 'RUN cd /a\nRUN b'],
  [
    pipefail,
    'debian',
    'RUN a\nRUN a | b\nRUN c | d',
    'RUN a\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN a | b\nRUN c | d',
  ],
  [pipefail, 'node:22-alpine', 'RUN a | b', 'SHELL ["/bin/ash", "-o", "pipefail", "-c"]\nRUN a | b'],
  [
    pipefail,
    'debian',
    'SHELL ["/bin/bash", "-c"]\nRUN a | b',
    'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN a | b',
  ],
  [
    pipefail,
    'alpine',
    'SHELL ["/bin/sh", "-eo", "pipefail", "-c"]\nRUN a | b',
    'SHELL ["/bin/ash", "-eo", "pipefail", "-c"]\nRUN a | b',
  ],
  [
    pipefail,
    'alpine',
    'SHELL ["sh", "-c"]\nRUN a | b',
    'SHELL ["/bin/ash", "-o", "pipefail", "-c"]\nRUN a | b',
  ],
  [pipefail, 'host.example/a', 'RUN a | b', 'RUN a | b'],
  [pipefail, 'debian', 'RUN ["sh", "-c", "a | b"]', 'RUN ["sh", "-c", "a | b"]'],
];

describe.each(['\n', '\r\n'])('fixes, lines ending in %j', (end) => {
  for (const [rule, from, text, expected] of fixes)
    test(`${rule.id}: ${text}`, () => {
      const file = `FROM ${from}\n${text}\n`.replaceAll('\n', end);
      expect(mended(rule, file)).toBe(`FROM ${from}\n${expected}\n`.replaceAll('\n', end));
    });
});
