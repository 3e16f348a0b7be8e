import { expect, it } from 'vitest';
import type { Check } from '../../../shared/core/check.ts';
import type { FileEntry, Listing, ReadResult } from '../../../shared/core/files.ts';
import { scan } from '../../../shared/core/scan.ts';
import { activate } from '../../../shared/core/settings.ts';
import { matcher } from '../../../shared/files/matcher.ts';
import { ports } from '../../ports.ts';
import { catalogue, sample } from './sample-check.ts';

/** As `sample`, but sure only of names with `sure` in them. */
const check: Check = {
  ...(sample as unknown as Check),
  claims: (path) =>
    path.endsWith('.list')
      ? {
          kind: 'list',
          certain: path.includes('sure'),
          binaryHint: path === 'sure.bin.list' ? 'b' : undefined,
        }
      : undefined,
};

const closed = (path: string) => ({ path, code: 'unreadable', message: 'm', line: null, hint: 'h' }) as const;
const read = (entry: FileEntry): ReadResult => ({
  entry,
  unchecked: { ...closed(entry.path), code: entry.path.includes('bin') ? 'binary' : 'unreadable' },
  excuse: 'binary',
});

async function look(listing: Partial<Listing>) {
  const whole = { entries: [], excluded: [], ...listing };
  const source = {
    list: () => Promise.resolve(whole),
    // eslint-disable-next-line @typescript-eslint/require-await
    async *read(entries: readonly FileEntry[]) {
      yield* entries.map(read);
    },
  };
  const active = activate([check], { exclude: ['/out/'] }, { options: {} }, catalogue, matcher);
  const [scanned] = await scan(active, source, whole, {
    ...ports,
    catalogue,
    signers: [],
    isSettled: true,
    gatesExisting: true,
    isCompared: false,
    paths: new Set<string>(),
  });
  return {
    excluded: scanned?.excluded.map(({ path, why }) => `${path}: ${why}`),
    unchecked: scanned?.unchecked.map(({ path, hint }) => (hint === 'h' ? path : `${path}: ${hint}`)),
  };
}

it('a file without text is excused where the check only supposes that it is its own', async () => {
  const entries = ['sure.list', 'sure.bin.list', 'perhaps.list', 'other'].map((path) => ({ path }));
  expect(await look({ entries })).toEqual({
    excluded: ['perhaps.list: binary'],
    unchecked: ['sure.list', 'sure.bin.list: b'],
  });
});

it('every check is told of folders that are not entered', async () => {
  const excluded = [{ path: 'lib', why: 'a submodule' }];
  expect(await look({ excluded })).toEqual({ excluded: ['lib: a submodule'], unchecked: [] });
});

it('what could not be listed concerns all for folders, else who claims it, and nobody by the policy', async () => {
  const paths = ['./', 'folder/', 'out/', 'out/a.list', 'x\uFFFD.list', 'x\uFFFD.other'];
  expect(await look({ unchecked: paths.map(closed) })).toEqual({
    excluded: [],
    unchecked: ['./', 'folder/', 'x\uFFFD.list'],
  });
});
