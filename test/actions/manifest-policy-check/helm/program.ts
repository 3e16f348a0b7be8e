import { chartsIn } from '../../../../actions/manifest-policy-check/render/helm/chart.ts';
import { renderCharts } from '../../../../actions/manifest-policy-check/render/helm/charts.ts';
import type { RenderOptions } from '../../../../actions/manifest-policy-check/render/options.ts';
import type { Rendered } from '../../../../actions/manifest-policy-check/render/rendered.ts';
import type { ProgramCall, Programs } from '../../../../shared/core/programs.ts';
import { filesOf } from './repository.ts';

export const chart = 'apiVersion: v2\nname: web\nversion: 1.0.0\n';
export const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\n';
export const auto: RenderOptions = { render: 'auto', helmValues: [], judgeParts: false };

/** A helm that prints what `answer` makes of the values; or ends as `answer` throws. */
export const helm = (
  answer: (values: string, call: ProgramCall) => { readonly stdout?: string; readonly stderr?: string },
): Programs => ({
  find: () => '/usr/bin/helm',
  run: (call) =>
    new Promise((resolve) => {
      const values = Buffer.from(call.tree?.get('values.yaml') ?? []).toString();
      const { stdout = '', stderr = '' } = answer(values, call);
      resolve({ code: stderr === '' ? 0 : 1, stdout: Buffer.from(stdout), stderr });
    }),
});
export const printing = helm((values) => ({
  stdout: `---\n# Source: web/templates/a.yaml\n${pod}# ${values}\n`,
}));
export const refusing = (stderr: string): Programs => helm(() => ({ stderr }));
export const none: Programs = {
  find: () => undefined,
  run: () => Promise.reject(new Error('there is no helm')),
};

export const render = (
  texts: Readonly<Record<string, string | Uint8Array>>,
  programs = printing,
  options = auto,
) => renderCharts(chartsIn(Object.keys(texts)), filesOf(texts), programs, options);

/** `path:line code` of what is unchecked, `path` of what is excluded, `title` of what was rendered. */
export const told = (all: readonly Rendered[]): readonly string[] =>
  all.flatMap(({ title, objects, unchecked, excluded }) => [
    ...(objects.length > 0 ? [title] : []),
    ...unchecked.map((each) => `${each.path}:${each.line ?? ''} ${each.code}`),
    ...excluded.map((each) => `${each.path} excluded`),
  ]);
