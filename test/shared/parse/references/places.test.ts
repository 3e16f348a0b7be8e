import { expect, test } from 'vitest';
import { lines, type Row } from './read.ts';

const digest = `sha256:${'0'.repeat(64)}`;

const dockerfile: Row[] = [
  {
    name: 'FROM: tag, digest, stage, scratch',
    path: 'Dockerfile',
    text: `FROM --platform=linux/amd64 node:22 AS Build\nFROM build\nFROM scratch\nFROM a/b@${digest}\n`,
    expected: [
      '1:29-36 from known node:22',
      '2:6-11 from local(stage) build',
      '3:6-13 from local(scratch) scratch',
      `4:6-81 from known a/b@${digest}`,
    ],
  },
  {
    name: 'FROM: arguments with and without a default',
    path: 'docker/web.Dockerfile',
    text: 'ARG V=22\nARG BASE\nFROM node:${V}-slim\nFROM $BASE\nFROM ${BASE:-alpine:3}\nFROM node:$TARGETARCH\n',
    expected: [
      '3:6-20 from known node:${V}-slim => node:22-slim',
      '4:6-11 from unknown(argument) $BASE',
      '5:6-23 from known ${BASE:-alpine:3} => alpine:3',
      '6:6-22 from unknown(argument) node:$TARGETARCH',
    ],
  },
  {
    name: 'COPY --from: image, stage, later stage, number, context, variable',
    path: 'Containerfile',
    text:
      'FROM scratch AS one\nCOPY --chown=1 --from=busybox:1 /a /a\nCOPY --from=ONE /a /a\nCOPY --from=two /a /a\n' +
      'COPY --from=0 /a /a\nCOPY --from=$X /a /a\nONBUILD COPY --from=tools:3 /a /a\nFROM scratch AS two\n',
    expected: [
      '1:6-13 from local(scratch) scratch',
      '2:23-32 copy-from known busybox:1',
      '3:13-16 copy-from local(stage) ONE',
      '4:13-16 copy-from local(stage) two',
      '5:13-14 copy-from local(stage) 0',
      '6:13-15 copy-from unknown(variable) $X',
      '7:21-28 copy-from known tools:3',
      '8:6-13 from local(scratch) scratch',
    ],
  },
  {
    name: 'RUN --mount: the part behind from= alone, several mounts; quotes hide the columns',
    path: 'Dockerfile.dev',
    text:
      'FROM scratch AS base\nRUN --mount=type=bind,from=golang:1,target=/go --mount=from=base,target=/b go\n' +
      'RUN --mount=type=bind,"from=tool:2",target=/t ls\nRUN --mount=type=secret,id=from=x ls\n',
    expected: [
      '1:6-13 from local(scratch) scratch',
      '2:28-36 mount-from known golang:1',
      '2:61-65 mount-from local(stage) base',
      '3:13-46 mount-from known tool:2',
    ],
  },
  {
    name: '# syntax=, behind a byte order mark and with CR LF',
    path: 'Dockerfile',
    text: '\uFEFF# syntax = docker/dockerfile:1\r\nFROM scratch\r\n',
    expected: ['1:13-32 syntax known docker/dockerfile:1', '2:6-13 from local(scratch) scratch'],
  },
  {
    name: 'heredocs and comments name nothing',
    path: 'Dockerfile',
    text: 'FROM a:1\nRUN <<EOF\nFROM b:1\nEOF\n# FROM c:1\n',
    expected: ['1:6-9 from known a:1'],
  },
  {
    name: 'a template of a Dockerfile',
    path: 'Dockerfile.j2',
    text: '{% if slim %}\nFROM debian:12-slim\n{% endif %}\nFROM {{ base }}\n',
    expected: ['2:6-20 from known debian:12-slim', '4:6-16 from unknown(template) {{ base }}'],
  },
  {
    name: 'stages of a template, whatever tags stand around their names; tags with blanks in them',
    path: 'templates/Dockerfile',
    text:
      '{{ head }}\nFROM {{ sdk }} AS tools{{ if slim }}-slim{{ end }}\n}}FROM {{ sdk }} AS docs\nFROM {{ run }}\n' +
      'COPY --from=tools /a /a\nCOPY --from=docs /a /a\nCOPY --from={{ if slim }}x{{ else }}y{{ end }} /a /a\nCOPY --from=other /a /a\n',
    expected: [
      '2:6-15 from unknown(template) {{ sdk }}',
      '4:6-15 from unknown(template) {{ run }}',
      '5:13-18 copy-from local(stage) tools',
      '6:13-17 copy-from local(stage) docs',
      '7:13-47 copy-from unknown(template) {{ if slim }}x{{ else }}y{{ end }}',
      '8:13-18 copy-from known other',
    ],
  },
  {
    name: 'no comment and no heredoc opens a stage',
    path: 'Dockerfile',
    text: '# FROM {{ a }} AS one\nFROM scratch\nRUN <<EOF\nFROM {{ a }} AS two\nEOF\nCOPY --from=one /a /a\nCOPY --from=two /a /a\n',
    expected: [
      '2:6-13 from local(scratch) scratch',
      '6:13-16 copy-from known one',
      '7:13-16 copy-from known two',
    ],
  },
  {
    name: 'FROM: a variable behind the beginning of stages',
    path: 'Dockerfile',
    text:
      'ARG OS\nFROM alpine:3 AS Build-linux\nFROM debian:12 AS build-other\nFROM build-${TARGETOS}\nFROM test-$OS\n' +
      'FROM build-$OS:1\nFROM bui$OS\n',
    expected: [
      '2:6-14 from known alpine:3',
      '3:6-15 from known debian:12',
      '4:6-23 from local(stage) build-${TARGETOS}',
      '5:6-14 from unknown(argument) test-$OS',
      '6:6-17 from unknown(argument) build-$OS:1',
      '7:6-12 from unknown(argument) bui$OS',
    ],
  },
  {
    name: 'a digest that is filled in later',
    path: 'Dockerfile',
    text: 'ARG D\nFROM a@sha256:$D\nFROM a@sha256:${D}\nFROM a@sha256:$D:b\nFROM b@sha256:{{ .d }}\n',
    expected: [
      '2:6-17 from pinned a@sha256:$D',
      '3:6-19 from pinned a@sha256:${D}',
      '4:6-19 from unknown(argument) a@sha256:$D:b',
      '5:6-23 from pinned b@sha256:{{ .d }}',
    ],
  },
];

const compose: Row[] = [
  {
    name: 'image, build, interpolation, image volume, image context',
    path: 'compose.yaml',
    text:
      'services:\n  a:\n    image: "postgres:17"\n  b:\n    build: .\n    image: shop/b\n  c:\n    image: ${REG:-r.example}/c:${V-1}\n' +
      '  d:\n    image: c:${V}\n  e:\n    build:\n      context: .\n      additional_contexts:\n        base: docker-image://alpine:3\n' +
      '        src: ./src\n    volumes:\n      - type: image\n        source: data:2\n      - ./x:/x\n',
    expected: [
      '3:12-25 compose known postgres:17',
      '6:12-18 compose local(build) shop/b',
      '8:12-38 compose known ${REG:-r.example}/c:${V-1} => r.example/c:1',
      '10:12-18 compose unknown(variable) c:${V}',
      '15:15-38 compose known docker-image://alpine:3',
      '19:17-23 compose known data:2',
    ],
  },
  {
    name: 'an anchor and its aliases: once, where it is written',
    path: 'deploy/docker-compose.prod.yml',
    text: 'x-base: &base\n  image: &img app:1\nservices:\n  a:\n    <<: *base\n  b:\n    <<: *base\n  c:\n    image: *img\n  d: { image: other:1 }\n',
    expected: ['2:15-20 compose known app:1', '10:15-22 compose known other:1'],
  },
  {
    name: 'by content: only keys of the Compose specification',
    path: 'stack.yml',
    text: 'version: "3"\nservices:\n  a:\n    image: app:1\n',
    expected: ['4:12-17 compose known app:1'],
  },
  {
    name: 'services of another kind of file',
    path: 'ci/build.yml',
    text: 'image: ruby\nservices:\n  - postgres\n',
    expected: [],
  },
  {
    name: 'services of a framework',
    path: 'config/services.yaml',
    text: 'parameters: {}\nservices:\n  app.image:\n    class: Image\n    image: no\n',
    expected: [],
  },
];

const kubernetes: Row[] = [
  {
    name: 'containers, init and ephemeral containers, volumes',
    path: 'k8s/pod.yaml',
    text:
      "apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n  - image: init:1\n  containers:\n  - name: a\n    image: 'web:2'\n" +
      '  ephemeralContainers: [{ image: dbg:3 }]\n  volumes:\n  - name: v\n    image:\n      reference: data:4\n',
    expected: [
      '5:12-18 kubernetes known init:1',
      '8:12-19 kubernetes known web:2',
      '9:34-39 kubernetes known dbg:3',
      '13:18-24 kubernetes known data:4',
    ],
  },
  {
    name: 'lists, cron jobs, custom workloads, several documents; other objects have none',
    path: 'all.yml',
    text:
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: batch/v1\n  kind: CronJob\n  spec:\n    jobTemplate:\n      spec:\n' +
      '        template:\n          spec:\n            containers:\n            - image: cron:1\n---\n# nothing\n---\n' +
      'apiVersion: stack.example/v1\nkind: Thing\nspec:\n  pod:\n    containers:\n    - {image: thing:2}\n  image: not-a-container\n',
    expected: ['12:22-28 kubernetes known cron:1', '21:15-22 kubernetes known thing:2'],
  },
  {
    name: 'values that are filled in later are unknown, not invalid',
    path: 'a.yaml',
    text:
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: ${IMAGE}\n  - image: $(IMAGE)\n  - image: ko://code.example/cm\n' +
      '  - image: <your-image>\n  - image: REPLACE_ME\n  - image: REPLACE-ME\n  - image: Node:22\n  - image: auto\n  - image: ""\n  - image: "{{inputs.parameters.image}}"\n',
    expected: [
      '5:12-20 kubernetes unknown(variable) ${IMAGE}',
      '6:12-20 kubernetes unknown(variable) $(IMAGE)',
      '7:12-32 kubernetes local(build) ko://code.example/cm',
      '8:12-24 kubernetes unknown(placeholder) <your-image>',
      '9:12-22 kubernetes unknown(placeholder) REPLACE_ME',
      '10:12-22 kubernetes unknown(placeholder) REPLACE-ME',
      '11:12-19 kubernetes invalid Node:22',
      '12:12-16 kubernetes unknown(placeholder) auto',
      '14:12-41 kubernetes unknown(template) {{inputs.parameters.image}}',
    ],
  },
  {
    name: 'hidden from a hasty look: indented, in braces, escaped keys, JSON',
    path: 'b.yaml',
    text:
      '  apiVersion: v1\n  kind: Pod\n  spec: {containers: [{image: a:1}]}\n---\n{apiVersion: v1, kind: Pod, spec: {containers: [{"im\\x61ge": b:1}]}}\n' +
      '---\n? "\\x61piVersion"\n: v1\n"k\\u0069nd": Pod\n"\\u0063ontainers": [{image: "c:1"}]\n',
    expected: [
      '3:31-34 kubernetes known a:1',
      '5:62-65 kubernetes known b:1',
      '10:29-34 kubernetes known c:1',
    ],
  },
  {
    name: 'an escaped key on a line of its own, behind a lone quote and an escape in a comment',
    path: 'b.yaml',
    text: '# 5" \\x \\\n? "\\x61piVersion"\n: v1\nkind: Pod\n? "\\x63ontainers"\n: [{image: "c:1"}]\n',
    expected: ['6:12-17 kubernetes known c:1'],
  },
  {
    name: 'escaped quotes without an end: each is looked at once',
    path: 'b.yaml',
    text: `\\x ${'\\"'.repeat(500_000)}\n`,
    expected: [],
  },
  {
    name: 'JSON',
    path: 'pod.json',
    text: '{\n\t"apiVersion": "v1", "kind": "Pod",\n\t"spec": {"containers": [{"image": "a:1"}]}\n}\n',
    expected: ['3:36-41 kubernetes known a:1'],
  },
  {
    name: 'block scalars: a reference, and text that only looks like one',
    path: 'c.yaml',
    text: 'apiVersion: v1\nkind: Pod\ndata:\n  x: |\n    containers:\n    - image: not:1\nspec:\n  containers:\n  - image: >-\n      real:1\n',
    expected: ['9:12-10:13 kubernetes known real:1'],
  },
  {
    name: 'Argo: one container, a script, sidecars; no values of a chart',
    path: 'flow.yaml',
    text:
      'apiVersion: argoproj.io/v1alpha1\nkind: CronWorkflow\nspec:\n  templates:\n  - container: {image: a:1}\n  - script:\n      image: b:2\n' +
      '    sidecars: [{image: c:3}]\n---\napiVersion: argoproj.io/v1alpha1\nkind: Application\nvalues: {container: {image: d:4}}\n---\n' +
      'apiVersion: v1\nkind: Thing\ncontainer: {image: e:5}\n',
    expected: [
      '5:24-27 kubernetes known a:1',
      '7:14-17 kubernetes known b:2',
      '8:24-27 kubernetes known c:3',
    ],
  },
  {
    name: 'whatever the file is called',
    path: 'compose.yaml',
    text: 'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: a:1}]}\n',
    expected: ['3:29-32 kubernetes known a:1'],
  },
  {
    name: 'schemas and chart files are no workloads',
    path: 'crd.yaml',
    text: 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  properties:\n    containers:\n      items:\n        properties:\n          image: {type: string}\n',
    expected: [],
  },
];

test.for([...dockerfile, ...compose, ...kubernetes])('$path: $name', ({ path, text, expected }) => {
  expect(lines(path, text)).toEqual(expected);
});
