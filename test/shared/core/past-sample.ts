import type { RawFile } from '../../../shared/core/document.ts';
import { PortcullisError } from '../../../shared/core/errors.ts';
import type { Past } from '../../../shared/core/files.ts';
import type { RunRequest } from '../../../shared/core/run.ts';
import type { Files } from '../../run-request.ts';
import { inspect } from './inspect-sample.ts';
import { sample } from './sample-check.ts';

export const claim = { kind: 'list', certain: true };
const bytes = {
  past: true,
  read: ({ path, text = '', size, blob = '' }: RawFile) =>
    text === 'fault'
      ? Promise.reject(new Error('hunter2'))
      : text === 'cut'
        ? Promise.reject(new PortcullisError('git', 'It broke off.', 'h'))
        : sample.parse({ path, text, size, blob }, claim),
};
async function* chunks(): AsyncGenerator<Buffer> {
  yield* await Promise.resolve([]);
}
export const check = {
  ...sample,
  bytes,
  rules: sample.rules.map((rule) =>
    rule.scope === 'project'
      ? rule
      : ({
          ...rule,
          check: (context, report) =>
            rule.check(context, (one) =>
              report({
                ...one,
                region: one.region && {
                  ...one.region,
                  path: context.doc.path,
                  ...(context.doc.commit !== undefined && { commit: context.doc.commit }),
                },
              }),
            ),
        } satisfies typeof rule),
  ),
};

/** `commit path` -> text; null stands for a blob that cannot be read. Oldest first. */
function pastOf(held: Files, since?: readonly string[]): Past {
  const all = Object.entries(held).map(([place, text]) => {
    const [commit = '', path = ''] = place.split(' ');
    return { commit, path, blob: text ?? 'none', text };
  });
  return {
    what: 'the past',
    commits: all.length,
    since: since && new Set(since),
    async *blobs(known) {
      for (const { commit, path, blob, text } of all) {
        await Promise.resolve();
        if (known.has(blob)) continue;
        const raw = {
          path: blob,
          blob,
          size: blob.length,
          text: blob,
          bytes: undefined,
          encoding: undefined,
          chunks,
        };
        yield text === null
          ? { blob, unchecked: { path: blob, code: 'not-fetched', message: 'm', line: null, hint: 'h' } }
          : { blob, raw, place: { commit, path } };
      }
    },
    paths: () => Promise.resolve(new Set(all.map(({ path }) => path))),
    placesOf: (blobs, isPassedOver) => {
      const places = new Map<string, { commit: string; path: string }>();
      for (const { blob, commit, path } of all)
        if (blobs.includes(blob) && !places.has(blob) && !isPassedOver(path))
          places.set(blob, { commit, path });
      return Promise.resolve(places);
    },
  };
}

export const look = (
  head: Files,
  held: Files,
  change: Partial<RunRequest> & { before?: Files } = {},
  since?: string[],
) => inspect(head, { checks: [check], past: pastOf(held, since), ...change });
