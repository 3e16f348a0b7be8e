import { expect, test } from 'vitest';
import { lines, type Row } from './read.ts';

const sha = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const workflow = '.github/workflows/ci.yml';

const workflows: Row[] = [
  {
    name: 'steps, reusable workflows, containers, services, docker://',
    path: workflow,
    text:
      `on: push\njobs:\n  a:\n    container: node:22\n    services:\n      db: { image: postgres:17 }\n    steps:\n      - uses: actions/checkout@${sha} # v4\n` +
      '      - uses: ./local\n      - uses: $/same\n      - uses: "docker://alpine:3"\n      - run: echo uses@v1\n  b:\n    uses: o/r/.github/workflows/x.yml@v1\n' +
      '  c:\n    container:\n      image: docker://ghcr.io/o/i:1\n',
    expected: [
      '4:16-23 workflow-image known node:22',
      '6:20-31 workflow-image known postgres:17',
      `8:15-72 uses known actions/checkout@${sha}`,
      '9:15-22 uses local(path) ./local',
      '10:15-21 uses local(path) $/same',
      '11:15-34 docker-url known docker://alpine:3',
      '14:11-41 uses known o/r/.github/workflows/x.yml@v1',
      '17:14-36 workflow-image known docker://ghcr.io/o/i:1',
    ],
  },
  {
    name: 'matrix: literal lists and include stand where they are written, the rest is unknown',
    path: workflow,
    text:
      'on: push\njobs:\n  a:\n    strategy:\n      matrix:\n        image: [node:22, "node:24"]\n        os:\n          - name: x\n            image: debian:12\n          - name: y\n' +
      '        include:\n          - image: node:26\n          - other: 1\n    container: ${{ matrix.image }}\n    services:\n      s:\n        image: ${{matrix.os.image}}\n' +
      '      t:\n        image: ${{ matrix.nothing }}\n  b:\n    strategy:\n      matrix: ${{ fromJSON(x) }}\n    container: ${{ matrix.image }}\n  c:\n    container: ${{ inputs.image }}\n',
    expected: [
      '6:17-24 workflow-image known node:22',
      '6:26-35 workflow-image known node:24',
      '9:20-29 workflow-image known debian:12',
      '12:20-27 workflow-image known node:26',
      '19:16-37 workflow-image unknown(expression) ${{ matrix.nothing }}',
      '23:16-35 workflow-image unknown(expression) ${{ matrix.image }}',
      '25:16-35 workflow-image unknown(expression) ${{ inputs.image }}',
    ],
  },
  {
    name: 'matrix: a value as a part of the text',
    path: workflow,
    text:
      'on: push\njobs:\n  a:\n    strategy:\n      matrix: {v: [22, 3.10, latest], n: ["a@sha256:0", "b"], e: [1, "${{ x }}"]}\n' +
      '    container: node:${{ matrix.v }}\n    services:\n      a: {image: "r.example/${{ matrix.n }}"}\n' +
      '      b: {image: "x:${{ matrix.e }}"}\n      c: {image: "${{ matrix.n }}:${{ matrix.v }}"}\n      d: {image: "x:${{ matrix.v }}-${{ y }}"}\n',
    expected: [
      '6:16-36 workflow-image known node:${{ matrix.v }} => node:latest',
      '8:18-45 workflow-image known r.example/${{ matrix.n }} => r.example/b',
      '9:18-37 workflow-image known x:${{ matrix.e }} => x:1',
      '10:18-51 workflow-image unknown(expression) ${{ matrix.n }}:${{ matrix.v }}',
      '11:18-46 workflow-image unknown(expression) x:${{ matrix.v }}-${{ y }}',
    ],
  },
  {
    name: 'invalid ones',
    path: workflow,
    text: 'on: push\njobs:\n  a:\n    steps:\n      - uses: checkout@v4\n      - uses: a/b\n      - uses: a/b@c@d\n      - uses: 5\n',
    expected: [
      '5:15-26 uses invalid checkout@v4',
      '6:15-18 uses invalid a/b',
      '7:15-22 uses invalid a/b@c@d',
    ],
  },
  {
    name: 'a workflow in another folder, by content',
    path: 'starter/ci.yaml',
    text: '"on": push\njobs:\n  a:\n    steps:\n      - uses: a/b@main\n',
    expected: ['5:15-23 uses known a/b@main'],
  },
  {
    name: 'jobs of another service',
    path: 'ci/config.yml',
    text: 'version: 2\njobs:\n  a:\n    docker:\n      - image: x\n',
    expected: [],
  },
];

const actions: Row[] = [
  {
    name: 'composite steps',
    path: 'setup/action.yaml',
    text: 'name: x\nruns:\n  using: composite\n  steps:\n    - uses: a/b/c@v1\n    - run: x\n',
    expected: ['5:13-21 uses known a/b/c@v1'],
  },
  {
    name: 'a docker action from a registry',
    path: 'action.yml',
    text: 'runs:\n  using: docker\n  image: docker://alpine\n',
    expected: ['3:10-25 action-image known docker://alpine'],
  },
  {
    name: 'a docker action from its Dockerfile',
    path: 'action.yml',
    text: 'runs:\n  using: docker\n  image: Dockerfile\n',
    expected: ['3:10-20 action-image local(path) Dockerfile'],
  },
  {
    name: 'another file of that name',
    path: 'app/action.yml',
    text: 'runs: 5\nimage: docker://alpine\n',
    expected: [],
  },
];

test.for([...workflows, ...actions])('$path: $name', ({ path, text, expected }) => {
  expect(lines(path, text)).toEqual(expected);
});
