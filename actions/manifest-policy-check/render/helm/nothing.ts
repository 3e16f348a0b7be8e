import type { Unchecked } from '../../../../shared/core/check.ts';
import { isTestData } from '../../../../shared/parse/test-data.ts';
import type { Rendered } from '../rendered.ts';
import type { UnusedEntry } from './values.ts';

/** A chart, or one file of values, that gave no objects; `path` is what asked for them. */
const nothing = (path: string, why: Partial<Pick<Rendered, 'unchecked' | 'excluded'>>): Rendered => ({
  title: path,
  path,
  objects: [],
  parts: new Set(),
  sources: [],
  unchecked: [],
  excluded: [],
  ...why,
});

export const leftOut = (path: string, why: string): Rendered => nothing(path, { excluded: [{ path, why }] });

/** In a folder of test data charts are broken on purpose. */
export const failed = (path: string, unchecked: Unchecked): Rendered =>
  isTestData(unchecked.path)
    ? leftOut(unchecked.path, 'chart in a folder of test data that cannot be rendered')
    : nothing(path, { unchecked: [unchecked] });

/** What cannot be told of a chart that is there. Messages come without a full stop where they go on. */
export const unreadable = (path: string): Unchecked => ({
  path,
  code: 'unreadable',
  message: 'Not readable, so the chart is rendered without it or not at all.',
  line: null,
  hint: 'Mend the file, or exclude the chart in the policy.',
});

export const tooLarge = (path: string, message: string): Unchecked => ({
  path,
  code: 'limit',
  message,
  line: null,
  hint: 'Exclude the chart in the policy; what it renders is not checked then.',
});

/** It would have gone on for too long, or grown too large. */
export const wasEnded = ({ unchecked }: Rendered): boolean => unchecked.some(({ code }) => code === 'limit');

export const notReached = (path: string): Rendered =>
  nothing(path, {
    unchecked: [tooLarge(path, 'Too many other charts had to be ended: this one is not rendered.')],
  });

/** `why`: the input that makes it outcome 2. */
export const notInstalled = (path: string, why: 'render' | 'helm-values'): Unchecked => ({
  path,
  code: 'not-asked',
  message:
    why === 'render'
      ? 'helm is not installed: the chart is not rendered.'
      : 'helm is not installed: the chart is not rendered, though `helm-values` asks for it.',
  line: null,
  hint: `Install helm (3 or 4), or ${why === 'render' ? 'set `render: auto`' : 'take `helm-values` away'}.`,
});

export const unusedValues = ({ entry, chart }: UnusedEntry): Rendered =>
  failed(entry, {
    path: entry,
    code: 'unreadable',
    message:
      chart === undefined
        ? '`helm-values` names this, and there is no such file in the folder of a chart.'
        : `\`helm-values\` names the chart \`${chart}\`, and no chart of its own lies there.`,
    line: null,
    hint:
      chart === undefined
        ? 'Name a path from the root of the repository; for a file outside of its chart `chart=path`.'
        : 'Name the folder of a Chart.yaml from the root of the repository, and not one that another chart carries along.',
  });
