import { describe, expect, test } from 'vitest';
import { gemUnpinned } from '../../../actions/dockerfile-lint/rules/gem-unpinned.ts';
import { goUnpinned } from '../../../actions/dockerfile-lint/rules/go-unpinned.ts';
import { npmUnpinned } from '../../../actions/dockerfile-lint/rules/npm-unpinned.ts';
import { pipCache } from '../../../actions/dockerfile-lint/rules/pip-cache.ts';
import { pipUnpinned } from '../../../actions/dockerfile-lint/rules/pip-unpinned.ts';
import { yarnCache } from '../../../actions/dockerfile-lint/rules/yarn-cache.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { found, mended, reportsOf } from './mended.ts';

type Row = readonly [rule: DocumentRule<Dockerfile>, text: string, ...found: string[]];

/** Behind `FROM debian:12`, so the first line of a row is line 2. */
const rows: readonly Row[] = [
  [pipUnpinned, 'RUN pip install -r a.txt b -c c.txt'],
  [pipUnpinned, 'RUN pip install -r a.txt b', '2:26 b'],
  [pipUnpinned, 'RUN pip install -cc.txt b'],
  [pipUnpinned, 'RUN pip install "b" c>=1', '2:17 "b"', '2:21 c'],
  [pipUnpinned, 'RUN pip install "b; python_version < \'3.9\'"'],
  [pipUnpinned, 'RUN pip install --config-settings a=b --target /t d', '2:51 d'],
  [pipUnpinned, 'RUN pip install --group dev -t /t --platform any --no-deps d==1'],
  [
    pipUnpinned,
    'RUN pip install "a[b]@https://f.example/a.whl" "c @ git+https://g.example/c"',
    '2:48 "c @ git+https://g.example/c"',
  ],
  [
    pipUnpinned,
    'RUN pip install svn+https://u:p@g.example/a hg+ssh://g.example/a@1',
    '2:17 svn+https://u:p@g.example/a',
  ],
  [pipUnpinned, 'RUN pip install .[dev] ~/a C:\\\\a dist/*.whl $A "${B}==1" c-$D'],
  [pipUnpinned, 'RUN pip uninstall a && pip list b && pip wheel c && pip'],
  [pipUnpinned, 'RUN python3.12 -Im pip install a && python -m pipx install b', '2:32 a'],
  [pipUnpinned, 'RUN python -c "import pip" -m pip install a'],
  [pipUnpinned, 'RUN uv tool install -p 3.12 a && uv add b && uv sync', '2:29 a'],
  [pipUnpinned, 'RUN sudo -H env A=b /opt/venv/bin/pip install a', '2:47 a'],
  [pipUnpinned, 'RUN xargs pip install a < b.txt', '2:23 a'],
  [pipUnpinned, 'SHELL ["cmd", "/C"]\nRUN pip install a'],
  [npmUnpinned, 'RUN npm install --save-dev -g a --loglevel warn -w b', '2:31 a'],
  [npmUnpinned, 'RUN npm i a@^1 b@~2 c@">=1 <2" @d/e@next f@x', '2:42 f@x'],
  [npmUnpinned, 'RUN npm i @a/b@latest c@', '2:11 @a/b@latest', '2:23 c@'],
  [
    npmUnpinned,
    'RUN npm i https://g.example/a.git b@npm:@c/d@latest',
    '2:11 https://g.example/a.git',
    '2:35 b@npm:@c/d@latest',
  ],
  [npmUnpinned, 'RUN npm i github:a/b#semver:^1 a/b#c gitlab:a/b', '2:38 gitlab:a/b'],
  [npmUnpinned, 'RUN yarn global add a --prefix /p && yarn add b@1 && yarn why c', '2:21 a'],
  [npmUnpinned, 'RUN yarn global list && yarn run add a && bun add b && bunx c', '2:51 b'],
  [npmUnpinned, 'RUN npm exec a && npx b && npm uninstall c && npm update d'],
  [npmUnpinned, 'RUN corepack enable && npm i .. . ~/a file:a'],
  [gemUnpinned, 'RUN gem install -N a b:1 -s https://g.example', '2:20 a'],
  [gemUnpinned, 'RUN gem install a -v1 && gem install b --version=2 && gem uninstall c'],
  [gemUnpinned, 'RUN gem install a -- b c', '2:17 a'],
  [gemUnpinned, 'RUN gem update --system && bundle add a && gem build b'],
  [goUnpinned, 'RUN go install -v -ldflags "-s -w" g.example/a g.example/b@v1', '2:36 g.example/a'],
  [goUnpinned, 'RUN go install --tags=x g.example/a@upgrade', '2:25 g.example/a@upgrade'],
  [goUnpinned, 'RUN go get && go get ./... && go get -u && go get golang.example/x', '2:51 golang.example/x'],
  [goUnpinned, 'RUN go install cmd/vet app/cmd std ../a && go run . && go run a.go b.example/c'],
  [goUnpinned, 'RUN go -C /src install g.example/a@1a2b3c4 && go mod download g.example/b'],
  [goUnpinned, 'COPY . .\nRUN go install g.example/a && go get g.example/b', '3:38 g.example/b'],
  [goUnpinned, 'COPY tool.go .\nRUN go install g.example/a', '3:16 g.example/a'],
  [goUnpinned, 'COPY . .\nRUN go install g.example/a@latest', '3:16 g.example/a@latest'],
  [pipCache, 'ENV PIP_NO_CACHE_DIR=\nRUN pip install a', '3:9 install'],
  [pipCache, 'ARG PIP_NO_CACHE_DIR=1\nRUN pip install a'],
  [pipCache, 'ENV PIP_NO_CACHE_DIR=$A\nRUN pip install a'],
  [pipCache, 'RUN pip install a\nENV PIP_NO_CACHE_DIR=1\nRUN pip install b', '2:9 install'],
  [pipCache, 'RUN PIP_NO_CACHE_DIR=1 pip install a; pip install b', '2:43 install'],
  [pipCache, 'RUN env PIP_NO_CACHE_DIR=1 pip install a'],
  [pipCache, 'ENV PIP_CACHE_DIR=/c\nRUN --mount=type=cache,dst=/c pip install a'],
  [pipCache, 'RUN --mount=type=bind,target=/root/.cache/pip pip install a', '2:51 install'],
  [pipCache, 'RUN rm -rf ~/.cache && pip install a', '2:28 install'],
  [pipCache, 'RUN pip config set global.no-cache-dir true && pip install a'],
  [pipCache, 'RUN pip download a && pip list && pipx install b && uv pip install c'],
  [yarnCache, 'RUN yarn --frozen-lockfile && yarn run build', '2:5 yarn --frozen-lockfile'],
  [yarnCache, 'RUN yarn $ARGS && yarn install --mode=skip-build && yarn cache clean --all'],
  [yarnCache, 'ENV YARN_CACHE_FOLDER=/c\nRUN --mount=type=cache,target=/c/ yarn'],
];

describe('places', () => {
  for (const [rule, text, ...places] of rows)
    test(`${rule.id}: ${text}`, () => {
      expect(found(rule, `FROM debian:12\n${text}\n`)).toEqual(places);
    });
});

const fixes: readonly (readonly [rule: DocumentRule<Dockerfile>, text: string, mended: string])[] = [
  [pipCache, 'RUN pip -q install a \\\n b', 'RUN pip -q install --no-cache-dir a \\\n b'],
  [pipCache, 'RUN ["pip", "install", "a"]', 'RUN ["pip", "install", "--no-cache-dir", "a"]'],
  [pipCache, 'RUN ["sh", "-c", "pip install a"]', 'RUN ["sh", "-c", "pip install --no-cache-dir a"]'],
  [
    pipCache,
    'ONBUILD RUN bash -c \'pip "install" a\'',
    'ONBUILD RUN bash -c \'pip "install" --no-cache-dir a\'',
  ],
  [pipCache, 'RUN <<EOF\r\npip install a\r\nEOF', 'RUN <<EOF\r\npip install --no-cache-dir a\r\nEOF'],
  [pipCache, 'RUN pip inst\\\nall a', 'RUN pip inst\\\nall a'],
  [
    pipCache,
    'RUN pip install a && pip install b',
    'RUN pip install --no-cache-dir a && pip install --no-cache-dir b',
  ],
  [yarnCache, 'RUN yarn && \\\n  yarn build', 'RUN yarn && \\\n  yarn build && yarn cache clean'],
  [
    yarnCache,
    'RUN yarn install && yarn global add a@1',
    'RUN yarn install && yarn global add a@1 && yarn cache clean',
  ],
  [yarnCache, 'RUN ["yarn", "install"]', 'RUN ["yarn", "install"]'],
  [yarnCache, 'RUN sudo yarn install', 'RUN sudo yarn install'],
];

describe('fixes', () => {
  for (const [rule, text, expected] of fixes)
    test(`${rule.id}: ${text}`, () => {
      expect(mended(rule, `FROM debian:12\n${text}\n`)).toBe(`FROM debian:12\n${expected}\n`);
    });
});

test('a login in an address is never told', () => {
  const text = 'RUN pip install git+https://ci:s3cr3tpass@git.example/a.git';
  for (const place of found(pipUnpinned, text)) expect(place).toContain('git+https');
  expect(
    JSON.stringify(reportsOf(pipUnpinned, text).map(({ message, evidence }) => [message, evidence])),
  ).not.toContain('s3cr3tpass');
});
