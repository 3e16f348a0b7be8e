import { expect, test } from 'vitest';
import { lines, read, type Row } from './read.ts';

const gitlab: Row[] = [
  {
    name: 'of the file, of default, of jobs and hidden jobs; services',
    path: '.gitlab-ci.yml',
    text:
      'image: ruby:3\nservices: [postgres:17, {name: "redis:7", alias: r}]\ndefault:\n  image: {name: node, entrypoint: [""]}\nvariables: {image: no:1}\ninclude: {image: no:2}\n' +
      '.base:\n  image: go:1\ntest:\n  extends: .base\n  services:\n    - name: mysql\n    - !reference [.base, services]\n  script: [docker run img:1]\nother:\n  image: !reference [.base, image]\n  services: !reference [.base, services]\n',
    expected: [
      '1:8-14 gitlab-ci known ruby:3',
      '2:12-23 gitlab-ci known postgres:17',
      '2:32-41 gitlab-ci known redis:7',
      '4:17-21 gitlab-ci known node',
      '8:10-14 gitlab-ci known go:1',
      '12:13-18 gitlab-ci known mysql',
    ],
  },
  {
    name: 'variables of the job, of the file, in one another; of the server none',
    path: '.gitlab/ci/build.yml',
    text:
      'variables:\n  V: "22"\n  IMG: node:${V}\n  LOOP: $LOOP\n  NIL: ""\n  LONG: {value: "alpine:3", description: x}\na: {image: $IMG}\nb:\n  variables: {V: 24}\n  image: ${IMG}-slim\n' +
      'c: {image: $CI_REGISTRY_IMAGE/x:1}\nd: {image: $LOOP}\ne: {image: $LONG}\nf: {image: "$[[ inputs.image ]]"}\ng: {image: "$NIL"}\n',
    expected: [
      '3:8-17 gitlab-ci known node:${V} => node:22',
      '4:9-14 gitlab-ci unknown(variable) $LOOP',
      '6:17-27 gitlab-ci known alpine:3',
      '10:10-21 gitlab-ci known ${IMG}-slim => node:24-slim',
      '11:12-34 gitlab-ci unknown(variable) $CI_REGISTRY_IMAGE/x:1',
      '14:12-33 gitlab-ci unknown(variable) $[[ inputs.image ]]',
      '15:12-18 gitlab-ci unknown(variable) $NIL',
    ],
  },
  {
    name: 'a component: its inputs stand in a document of their own',
    path: 'templates/scan.gitlab-ci.yml',
    text: 'spec:\n  inputs: {image: {default: x:1}}\n---\nscan:\n  image: scan:1\n',
    expected: ['5:10-16 gitlab-ci known scan:1'],
  },
];

const others: Row[] = [
  {
    name: 'Bitbucket: file, steps wherever they are, services, docker pipes',
    path: 'bitbucket-pipelines.yml',
    text:
      'image: node:22\ndefinitions:\n  services:\n    db: {image: postgres}\n    docker: {memory: 2048}\n  steps:\n    - step: &s\n        image: {name: "go:1", username: $U}\n' +
      'pipelines:\n  default:\n    - step: *s\n    - parallel:\n        - step: {image: "py:3", script: [{pipe: "docker://o/p:1"}, {pipe: o/q:1.2.3, variables: {image: x:1}}]}\n    - step: {image: $IMG}\n',
    expected: [
      '1:8-15 bitbucket-pipelines known node:22',
      '4:17-25 bitbucket-pipelines known postgres',
      '8:23-29 bitbucket-pipelines known go:1',
      '13:25-31 bitbucket-pipelines known py:3',
      '13:49-65 bitbucket-pipelines known docker://o/p:1',
      '14:21-25 bitbucket-pipelines unknown(variable) $IMG',
    ],
  },
  {
    name: 'CircleCI: jobs, executors, inline orbs; no machines, no parameters',
    path: '.circleci/config.yml',
    text:
      'version: 2.1\nexecutors:\n  e:\n    docker: [{image: "cimg/go:1"}]\norbs:\n  o:\n    jobs:\n      j:\n        docker: [{image: orb:1}]\njobs:\n  a:\n    docker:\n      - image: node:22\n' +
      '      - image: cimg/node:<< parameters.v >>\n      - image: $IMG\n  b:\n    machine: {image: "ubuntu-2404:current"}\n',
    expected: [
      '4:22-33 circleci known cimg/go:1',
      '9:26-31 circleci known orb:1',
      '13:16-23 circleci known node:22',
      '14:16-44 circleci unknown(placeholder) cimg/node:<< parameters.v >>',
      '15:16-20 circleci unknown(variable) $IMG',
    ],
  },
  {
    name: 'Azure: resources, jobs, services; names of resources and inputs of tasks are none',
    path: 'azure-pipelines-ci.yml',
    text:
      "resources:\n  containers:\n  - container: u\n    image: ubuntu:24.04\nstages:\n- stage: s\n  jobs:\n  - job: a\n    container: u\n    services: {db: u, r: 'redis:7'}\n" +
      '  - ${{ if x }}:\n    - deployment: b\n      container: {image: "node:22"}\n    - job: c\n      container: $[ variables.image ]:1\n      steps:\n      - task: T@1\n        inputs: {container: x/y:1}\n    - job: d\n      container: r.example/d:${{ parameters.v }}\n',
    expected: [
      '4:12-24 azure-pipelines known ubuntu:24.04',
      '10:26-35 azure-pipelines known redis:7',
      '13:26-35 azure-pipelines known node:22',
      '15:18-40 azure-pipelines unknown(expression) $[ variables.image ]:1',
      '20:18-49 azure-pipelines unknown(expression) r.example/d:${{ parameters.v }}',
    ],
  },
  {
    name: 'Drone: every pipeline of the file',
    path: '.drone.yml',
    text: 'kind: pipeline\ntype: docker\nclone: {depth: 5}\nsteps:\n- name: a\n  image: node:22\nservices:\n- {name: db, image: postgres}\n---\nkind: pipeline\ntype: docker\nsteps:\n- {name: b, image: "go:1", settings: {image: no:1}}\n---\nkind: secret\nname: x\n',
    expected: ['6:10-17 drone known node:22', '8:21-29 drone known postgres', '13:20-26 drone known go:1'],
  },
  {
    name: 'Woodpecker: mappings, anchors, variables of the matrix',
    path: 'ci/.woodpecker/test.yaml',
    text: 'variables:\n  - &go golang:1\nclone: {git: {image: "git:2"}}\nsteps:\n  a: {image: *go}\n  b: {image: "node:${V}"}\nservices:\n  db: {image: mysql:9}\n',
    expected: [
      '2:9-17 drone known golang:1',
      '3:22-29 drone known git:2',
      '6:14-25 drone unknown(variable) node:${V}',
      '8:15-22 drone known mysql:9',
    ],
  },
];

const devcontainers: Row[] = [
  {
    name: 'comments, commas at the end, features by their kind',
    path: '.devcontainer/go/devcontainer.json',
    text:
      '// "image": "a:1"\n{\n\t/* "image":\n\t"b:1", */ "image": "mcr.microsoft.com/devcontainers/go:1", // "x"\n\t"features": {\n\t\t"ghcr.io/devcontainers/features/node:1": {"version": "lts",},\n' +
      '\t\t"r.example:5000/f/tool": {}, "./local": {}, "https://h.example/f.tgz": {}, "node": {}, "o/r/f@v1": {},\n\t},\n\t"url": "http://x.example/*", "y": "*/ // \\"",\n}\n',
    expected: [
      '4:21-59 devcontainer known mcr.microsoft.com/devcontainers/go:1',
      '6:3-42 devcontainer-feature known ghcr.io/devcontainers/features/node:1',
      '7:3-26 devcontainer-feature known r.example:5000/f/tool',
    ],
  },
  {
    name: 'values of the machine; a Dockerfile is a file of its own',
    path: '.devcontainer.json',
    text: '{"image":"a:${localEnv:V}","build":{"dockerfile":"Dockerfile"},"customizations":{"image":"no:1"}}',
    expected: ['1:10-27 devcontainer unknown(variable) a:${localEnv:V}'],
  },
];

test.for([...gitlab, ...others, ...devcontainers])('$path: $name', ({ path, text, expected }) => {
  expect(lines(path, text)).toEqual(expected);
});

test('a comment of a devcontainer speaks for its line', () => {
  const { doc } = read('.devcontainer.json', '{\n  // portcullis-ignore: x -- y\n  "image": "a:1",//z\n}\n');
  expect(doc?.comments.map(({ text, covers }) => [text, covers.startLine, covers.endLine])).toEqual([
    ['portcullis-ignore: x -- y', 2, 3],
    ['z', 3, 3],
  ]);
});

test.for([
  ['.gitlab-ci.yml', 'image: [}\n'],
  ['.devcontainer.json', '{"image": }]\n'],
  ['.circleci/config.yml', 'jobs: [}\n'],
  ['bitbucket-pipelines.yml', 'image: [}\n'],
  ['azure-pipelines.yml', 'jobs: [}\n'],
  ['.drone.yml', 'steps: [}\n'],
] as const)('%s: broken is unchecked', ([path, text]) => {
  expect(read(path, text).problems).toMatchObject([{ code: 'parse-error' }]);
});

test('variables without an end are given up', () => {
  const names = Array.from({ length: 60 }, (_, at) => `  V${at}: $V${at + 1}$V${at + 1}\n`).join('');
  expect(lines('.gitlab-ci.yml', `variables:\n${names}image: $V0\n`)).toEqual([
    '2:7-13 gitlab-ci unknown(variable) $V1$V1',
  ]);
});
