import { expect, it } from 'vitest';
import type { Check } from '../../../shared/core/check.ts';
import type { RunRequest } from '../../../shared/core/run.ts';
import type { Files } from '../../run-request.ts';
import { check, claim, look } from './past-sample.ts';
import { sample } from './sample-check.ts';

const same = 'bad x';
const other: Check = {
  ...sample,
  id: 'other',
  rules: [],
  claims: (path) => (path === 'a.list' ? claim : undefined),
};

it.each<{
  name: string;
  head?: Files;
  before?: Files;
  held?: Files;
  change?: Partial<RunRequest>;
  show: string[];
  read: number;
}>([
  { name: 'a file of the same bytes that no commit touches', show: [], read: 0 },
  {
    name: 'a file that is changed where it lies',
    head: { 'a.list': 'bad x\n' },
    show: ['existing bad a.list:1'],
    read: 1,
  },
  {
    name: 'a file that was changed and is as it was',
    held: { 'c1 a.list': 'good' },
    show: ['existing bad a.list:1'],
    read: 1,
  },
  {
    name: 'a new file',
    head: { 'a.list': same, 'b.list': 'bad y' },
    show: ['introduced bad b.list:1'],
    read: 1,
  },
  { name: 'what stands gates too', change: { scope: 'all' }, show: ['existing bad a.list:1'], read: 1 },
  {
    name: 'a baseline of all is wanted',
    change: { isWhole: true },
    show: ['existing bad a.list:1'],
    read: 1,
  },
  {
    name: 'nothing tells what the commits touch',
    change: { past: undefined },
    show: ['existing bad a.list:1'],
    read: 1,
  },
  {
    name: 'another check may show it',
    change: { checks: [check, other] },
    show: ['existing bad a.list:1'],
    read: 1,
  },
  {
    name: 'commits hold what stands where none of them touches it',
    held: { 'c1 b.list': 'good\nbad x' },
    show: ['existing bad a.list:1'],
    read: 1,
  },
  {
    name: 'commits hold what is new',
    held: { 'c1 b.list': 'bad y' },
    show: ['existing bad a.list:1', 'introduced bad b.list:1'],
    read: 1,
  },
])(
  'leaves unread what a change leaves as it is: $name',
  async ({ head, before, held, change, show, read }) => {
    const files = { 'a.list': same };
    const seen = await look(head ?? files, held ?? {}, { before: before ?? files, ...change }, ['c1']);
    expect([seen.show, seen.check?.filesChecked]).toEqual([show, read]);
  },
);

it('says how many files it left unread', async () => {
  const files = { 'a.list': same, 'b.list': 'good' };
  const { check: result } = await look({ ...files, 'c.list': 'good' }, {}, { before: files }, []);
  expect(result?.notes).toEqual([
    'Left 2 of 3 files unread, which the change does not touch; scope: all reads them too.',
  ]);
});

it('asks outside once, though all files are read after all', async () => {
  let asked = 0;
  const asking: Check = {
    ...other,
    claims: () => undefined,
    gatherer: () => ({
      asks: 'machine',
      always: true,
      gather: () => {
        asked += 1;
        return Promise.resolve({ facts: undefined, unchecked: [], errors: [] });
      },
    }),
  };
  const files = { 'a.list': same };
  const seen = await look(files, { 'c1 b.list': 'bad y' }, { before: files, checks: [check, asking] }, [
    'c1',
  ]);
  expect([seen.check?.filesChecked, asked]).toEqual([1, 1]);
});
