import { createHash } from 'node:crypto';
import type { SourceFile } from '../../../../shared/core/document.ts';
import type { Programs } from '../../../../shared/core/programs.ts';
import type { SideFiles } from '../../../../shared/core/side-files.ts';
import { workOff } from '../../../../shared/core/work-off.ts';
import { decodeUtf8 } from '../../cel/library/utf8.ts';
import { within } from '../../../../shared/parse/repository-path.ts';
import type { RenderOptions } from '../options.ts';
import type { Rendered } from '../rendered.ts';
import { chartFile, readChart, requirementsFile } from './chart.ts';
import { copyChart, type ChartCopy } from './copy.ts';
import {
  failed,
  leftOut,
  notInstalled,
  notReached,
  tooLarge,
  unreadable,
  unusedValues,
  wasEnded,
} from './nothing.ts';
import { ChartRenderer } from './renderer.ts';
import { chooseValues, type ChosenValues } from './values.ts';

/** Renders of both sides of a run: most charts are the same on either. */
export type KnownRenders = Map<string, Promise<readonly Rendered[]>>;

/** Programs that run side by side. */
const atOnce = 2;

/** Renders that had to be ended, at a minute each; the next chart would only be one more. */
const maxEnded = 5;

/** The charts in these folders as a cluster would get them: with their own values, and once more for each file of values. */
export async function renderCharts(
  charts: readonly string[],
  files: SideFiles,
  programs: Programs,
  options: RenderOptions,
  known: KnownRenders = new Map(),
): Promise<readonly Rendered[]> {
  const values = chooseValues(charts, files.paths, options.helmValues);
  const results: (readonly Rendered[])[] = [];
  await workOff([...charts.entries()], atOnce, async ([index, folder]) => {
    const isTooMuch = results.flat().filter(wasEnded).length >= maxEnded;
    results[index] = isTooMuch
      ? [notReached(within(folder, chartFile))]
      : await renderChart(folder, values, files, programs, options, known);
  });
  return [...results.flat(), ...values.unused.map(unusedValues)];
}

async function renderChart(
  folder: string,
  chosen: ChosenValues,
  files: SideFiles,
  programs: Programs,
  { render }: RenderOptions,
  known: KnownRenders,
): Promise<readonly Rendered[]> {
  const path = within(folder, chartFile);
  const file = await fileOf(files, path);
  if (file === undefined) return [failed(path, unreadable(path))];
  const chart = readChart(file, await fileOf(files, requirementsFile(folder)));
  if ('unchecked' in chart) return [failed(path, chart.unchecked)];
  if ('excluded' in chart) return [leftOut(path, chart.excluded)];
  if (chart.isLibrary) return [leftOut(path, 'library chart: it is rendered where another chart uses it')];
  const helm = programs.find('helm');
  if (helm === undefined)
    return render === 'required' || chosen.isAsked(folder)
      ? [failed(path, notInstalled(path, render === 'required' ? 'render' : 'helm-values'))]
      : [leftOut(path, 'helm is not installed: the chart is not rendered')];
  const copy = await copyChart(chart, files);
  if (copy === undefined) return [failed(path, tooLarge(path, 'The chart is too large to be rendered.'))];
  const values = chosen.of(folder);
  const contents = await files.read(values);
  const key = keyOf(folder, copy, values, contents);
  const rendered =
    known.get(key) ??
    new ChartRenderer(chart, copy, helm, programs, render === 'required').renderAll(values, contents);
  known.set(key, rendered);
  return rendered;
}

/** What a chart is, byte for byte: a folder, its files, and those of values. */
function keyOf(
  folder: string,
  { files }: ChartCopy,
  values: readonly string[],
  contents: ReadonlyMap<string, Uint8Array>,
): string {
  const key = createHash('sha256').update(JSON.stringify([folder, values]));
  const all = [
    ...[...files].map(([name, { path, bytes }]) => ({ name, path, bytes })),
    ...values.map((name) => ({ name, path: name, bytes: contents.get(name) })),
  ];
  for (const { name, path, bytes } of all) {
    key.update(JSON.stringify([name, path, bytes?.length]));
    if (bytes) key.update(bytes);
  }
  return key.digest('hex');
}

async function fileOf(files: SideFiles, path: string): Promise<SourceFile | undefined> {
  const bytes = files.paths.has(path) ? (await files.read([path])).get(path) : undefined;
  const text = bytes && decodeUtf8(bytes);
  return bytes === undefined || text === undefined ? undefined : { path, text, size: bytes.length, blob: '' };
}
