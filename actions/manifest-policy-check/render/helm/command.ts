import type { RendererCall } from '../program.ts';
import { marked } from './marks.ts';
import type { Chart } from './chart.ts';
import type { CopiedFile } from './copy.ts';
import type { Written } from './written.ts';

/** Helm sorts what it printed by kind, and cannot sort this: then `--debug` prints each template whole, as it came. */
const unsortable = 'templates/zz-portcullis-unsortable.yaml';

/** What `.Capabilities.KubeVersion` says, whatever helm was built with: charts must not change with its version. */
const kubeVersion = '1.34.0';

/** Names of releases and namespaces are labels of DNS, and helm takes 53 characters of them. */
const releaseName = ({ name }: Chart): string =>
  /^[a-z0-9](?:[a-z0-9-]{0,51}[a-z0-9])?$/.test(name) ? name : 'release';

/**
 * `helm template` with flags that helm 3 and 4 both know. Without a cluster `lookup` finds nothing. Tests are rendered too:
 * `helm test` runs them in the cluster like anything else. Dependencies are never fetched: only `helm dependency` does that.
 */
export function templateCall(
  program: string,
  chart: Chart,
  files: ReadonlyMap<string, CopiedFile>,
  values: Uint8Array | undefined,
): RendererCall {
  const tree = new Map<string, Uint8Array>();
  for (const [path, { bytes }] of files) tree.set(`chart/${path}`, bytes);
  if (values !== undefined) tree.set('values.yaml', values);
  const name = releaseName(chart);
  return {
    program,
    args: [
      ...['template', name, 'chart', '--namespace', name, '--include-crds', '--kube-version', kubeVersion],
      ...(values === undefined ? [] : ['--values', 'values.yaml']),
    ],
    tree,
    environment: { HELM_NO_PLUGINS: '1' },
  };
}

/** The same with marks in the templates, printed whole. */
export function markedCall(call: RendererCall, templates: Written['printed']): RendererCall {
  const tree = new Map(call.tree);
  const encoder = new TextEncoder();
  for (const [index, { path, template }] of templates.entries()) {
    const text = marked(template.file.text, index);
    if (text !== undefined) tree.set(`chart/${path}`, encoder.encode(text));
  }
  tree.set(`chart/${unsortable}`, encoder.encode('{'));
  return { ...call, args: [...call.args, '--debug'], tree };
}
