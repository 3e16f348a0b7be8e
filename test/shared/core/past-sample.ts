import type { PastPlace, RawFile } from '../../../shared/core/document.ts';
import { PortcullisError } from '../../../shared/core/errors.ts';
import { groupBy } from '../../../shared/core/group.ts';
import type { Past } from '../../../shared/core/files.ts';
import type { RunRequest } from '../../../shared/core/run.ts';
import type { Files } from '../../run-request.ts';
import { inspect } from './inspect-sample.ts';
import { sample } from './sample-check.ts';

export const claim = { kind: 'list', certain: true };
const bytes = {
  past: true,
  names: (path: string) => path.endsWith('key.list'),
  read: ({ path, text: held = '', size, blob = '' }: RawFile, past?: PastPlace) => {
    const text = bytes.names(past?.path ?? path) ? `bad ${held}` : held;
    return text === 'fault'
      ? Promise.reject(new Error('hunter2'))
      : text === 'cut'
        ? Promise.reject(new PortcullisError('git', 'It broke off.', 'h'))
        : sample.parse({ path, text, size, blob }, claim);
  },
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
    return { commit, path, blob: text ?? 'none' };
  });
  return {
    what: 'the past',
    commits: all.length,
    since: since && new Set(since),
    async *blobs(wanted) {
      for (const one of wanted) {
        await Promise.resolve();
        const { blob } = one;
        const raw = {
          path: blob,
          blob,
          size: blob.length,
          text: blob,
          bytes: undefined,
          encoding: undefined,
          chunks,
        };
        yield blob === 'none'
          ? {
              wanted: one,
              unchecked: { path: blob, code: 'not-fetched', message: 'm', line: null, hint: 'h' },
            }
          : { wanted: one, raw };
      }
    },
    places: () => Promise.resolve(groupBy(all, ({ blob }) => blob)),
  };
}

export const look = (
  head: Files,
  held: Files,
  change: Partial<RunRequest> & { before?: Files } = {},
  since?: string[],
) => inspect(head, { checks: [check], past: pastOf(held, since), ...change });
