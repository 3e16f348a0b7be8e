import { expect, test } from 'vitest';
import { dockerfileLint } from '../../../actions/dockerfile-lint/check.ts';

test.each([
  ['Dockerfile', true],
  ['a/b/Containerfile', true],
  ['dockerfile', false],
  ['Dockerfile.dev', false],
  ['Dockerfile-alpine', false],
  ['build/app.Dockerfile', false],
  ['app.dockerfile', false],
  ['Containerfile.ubi9', false],
])('claims %s', (path, certain) => {
  expect(dockerfileLint.claims(path)).toEqual({ kind: 'dockerfile', certain });
});

test.each([
  'Dockerfile.j2',
  'Dockerfile.tmpl',
  'Dockerfile-slim.template',
  'Dockerfile.in',
  'app.dockerfile.erb',
])('claims %s as a template', (path) =>
  expect(dockerfileLint.claims(path)).toEqual({ kind: 'template', certain: false }),
);

test.each([
  'dockerfile.go',
  'Dockerfile.md',
  'dockerfile_parser.py',
  'lib/dockerfile.test.ts',
  'Dockerfile.json',
  'dockerfile-lint.yml',
  'build-dockerfile.sh',
  'docker-compose.yml',
  'Dockerfiles/readme',
  'my-dockerfile-notes',
  'dockerignore',
])('leaves %s alone', (path) => expect(dockerfileLint.claims(path)).toBeUndefined());

test.each(['.dockerignore', 'a/.dockerignore', 'a/Dockerfile.dev.dockerignore'])(
  'claims %s for COPY',
  (path) => expect(dockerfileLint.claims(path)).toEqual({ kind: 'dockerignore', certain: false }),
);

function parse(path: string, text: string) {
  const claim = dockerfileLint.claims(path);
  if (claim === undefined) throw new Error(`${path} is not claimed`);
  return dockerfileLint.parse({ path, text, size: text.length, blob: '' }, claim);
}

const working = 'FROM debian:12\nRUN make\n';

test.each([
  ['Dockerfile', working],
  ['Dockerfile.in', working],
  ['testdata/Dockerfile', working],
  // Braces in a file that builds do not keep it from being checked.
  ['Dockerfile', 'FROM debian:12\nARG A={{}}\nCOPY {{ /a\nRUN docker ps --format "{{.ID}}"\n'],
  ['Dockerfile', 'ARG X=debian:12\nFROM ${X:-{{}}\n'],
])('%s is checked: %s', (path, text) => {
  const { doc, problems, excluded } = parse(path, text);
  expect(doc?.stages.length).toBeGreaterThan(0);
  expect([problems, excluded]).toEqual([undefined, undefined]);
});

test.each([
  ['Dockerfile.j2', 'FROM {{ image }}\n', 'template'],
  ['Dockerfile.tmpl', 'FROM debian:12\n{{ if .X }}\nRUN make\n{{ end }}\n', 'template'],
  ['Dockerfile.in', 'FROM debian:12\n@RUN_LINES@\n', 'template'],
  ['Dockerfile', '{% if a %}\nFROM debian:12\n{% endif %}\n', 'template'],
  ['testdata/Dockerfile', 'FROM debian:12\nNOPE\n', 'broken file among test data'],
  ['pkg/__fixtures__/empty/Dockerfile', '', 'broken file among test data'],
  ['parser/testfiles-negative/a/Dockerfile', '# nothing\n', 'broken file among test data'],
])('%s is left out: %s', (path, text, excluded) => expect(parse(path, text)).toEqual({ excluded }));

test.each([
  ['Dockerfile', '', 1],
  ['Dockerfile', 'FROM debian:12\nNOPE a\n', 2],
  ['Dockerfile', 'FROM debian:12\nRUN <<EOF\nmake\n', 2],
  ['Dockerfile.dev', 'FROM debian:12\nRUN make\nCPY a b\n', 3],
])('%s is unchecked where it is broken: %s', (path, text, line) => {
  const { problems } = parse(path, text);
  expect(problems?.map((problem) => [problem.code, problem.line])).toEqual([['parse-error', line]]);
  expect(problems?.[0]?.hint).not.toBe('');
});

test('a likely name without FROM is no Dockerfile', () => {
  expect(parse('Dockerfile.notes', 'These are notes.\nNothing to build.\n')).toEqual({});
});

test('a limit is never excused as test data', () => {
  const { problems, excluded } = parse(
    'testdata/Dockerfile',
    `FROM debian:12\n${'#'.repeat(9 * 1024 * 1024)}\n`,
  );
  expect(excluded).toBeUndefined();
  expect(problems?.map(({ code }) => code)).toContain('limit');
});
