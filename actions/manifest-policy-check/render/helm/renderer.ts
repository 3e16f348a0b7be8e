import type { Programs } from '../../../../shared/core/programs.ts';
import { clip } from '../../../../shared/core/clip.ts';
import { readManifest } from '../../read.ts';
import { isWithin } from '../kustomize/paths.ts';
import type { Rendered } from '../rendered.ts';
import { callRenderer } from '../program.ts';
import type { Chart } from './chart.ts';
import { markedCall, templateCall } from './command.ts';
import type { ChartCopy } from './copy.ts';
import { refused } from './failure.ts';
import { failed, leftOut, tooLarge, unreadable, wasEnded } from './nothing.ts';
import { objectsOf, type Printout } from './objects.ts';
import { newSections, sectionsOf } from './output.ts';
import { writtenIn, type Written } from './written.ts';

const printsNothing = 'template that prints nothing with the values that were given';

/** Signs of the names of charts in one message. */
const longestNames = 200;

/** Of one chart. */
const maxRenders = 50;

/** Renders one chart, with one file of values after the other. */
export class ChartRenderer {
  readonly #chart: Chart;
  readonly #copy: ChartCopy;
  readonly #helm: string;
  readonly #programs: Programs;
  /** What is missing makes outcome 2. */
  readonly #isRequired: boolean;
  readonly #written: Written;
  /** Documents that were there before: each is checked once. */
  readonly #seen = new Set<string>();
  /** Paths of templates that printed something; undefined where no render came to its end. */
  #printing: Set<string> | undefined;
  /** A render that failed, most likely as a chart is missing. */
  #isLacking = false;

  constructor(chart: Chart, copy: ChartCopy, helm: string, programs: Programs, isRequired: boolean) {
    this.#isRequired = isRequired;
    this.#chart = chart;
    this.#copy = copy;
    this.#helm = helm;
    this.#programs = programs;
    this.#written = writtenIn(chart, copy);
  }

  /** `values`: paths beside the chart's own values; `bytes` holds those that can be read. */
  async renderAll(
    values: readonly string[],
    bytes: ReadonlyMap<string, Uint8Array>,
  ): Promise<readonly Rendered[]> {
    const all = [await this.#render(undefined)];
    for (const path of values.slice(0, maxRenders)) {
      if (all.some((rendered) => rendered !== undefined && wasEnded(rendered))) break;
      const content = bytes.get(path);
      all.push(
        content === undefined ? failed(path, unreadable(path)) : await this.#render({ path, content }),
      );
    }
    const { path } = this.#chart.file;
    if (values.length > maxRenders)
      all.push(failed(path, tooLarge(path, `More than ${maxRenders} files of values for one chart.`)));
    const rendered = this.#withoutOwn(all.filter((each) => each !== undefined));
    return [...rendered, ...this.#missing(), ...this.#silent()];
  }

  /** A chart that demands values of its user is not broken where others render it. */
  #withoutOwn(all: readonly Rendered[]): readonly Rendered[] {
    const [own, ...rest] = all;
    const isDemand = own?.unchecked.some(({ message }) => message.includes('execution error at')) === true;
    if (!isDemand || !rest.some(({ objects }) => objects.length > 0)) return all;
    return [
      leftOut(this.#chart.file.path, 'demands values: it is rendered with those of other files'),
      ...rest,
    ];
  }

  /** Undefined where all of it was rendered before, word for word, and where a chart is missing that it needs. */
  async #render(
    values: { readonly path: string; readonly content: Uint8Array } | undefined,
  ): Promise<Rendered | undefined> {
    const { folder, name, file } = this.#chart;
    const title = `${folder || name}${values === undefined ? '' : ` with ${values.path}`}`;
    const asks = values?.path ?? file.path;
    const call = templateCall(this.#helm, this.#chart, this.#copy.files, values?.content);
    const answer = await callRenderer(this.#programs, call);
    if (answer.code === 'failed') {
      // Most charts cannot be rendered without one that they need: that it is missing is told.
      if (this.#copy.missing.length > 0) {
        this.#isLacking = true;
        return undefined;
      }
      return failed(asks, refused(answer.message, title, this.#written.paths, asks));
    }
    if (answer.code !== 'done')
      return failed(asks, {
        ...tooLarge(asks, `helm cannot render ${title}: ${answer.message}.`),
        code: answer.code,
      });
    const isFirst = this.#seen.size === 0;
    const parts = this.#partsOf(answer.output);
    this.#printing = new Set([...(this.#printing ?? []), ...parts]);
    const output = newSections(answer.output, this.#seen, this.#written.isSource);
    if (output === '' && !isFirst) return undefined;
    const second = await callRenderer(this.#programs, markedCall(call, this.#written.printed));
    return this.#rendered(
      title,
      objectsOf(output, 'output' in second ? second.output : '', this.#written),
      parts,
    );
  }

  /** Templates that printed something. What the values switch off, or helm ignores, stays a file of its own. */
  #partsOf(output: string): ReadonlySet<string> {
    const { isSource, named, nameOf } = this.#written;
    const names = new Set(sectionsOf(output, isSource).map(({ name }) => nameOf(name)));
    return new Set([...names].flatMap((name) => named.get(name)?.file.path ?? []));
  }

  #rendered(title: string, { objects, unchecked }: Printout, parts: ReadonlySet<string>): Rendered {
    const { file } = this.#chart;
    return {
      title,
      path: file.path,
      objects,
      parts,
      sources: [file, ...[...this.#written.named.values()].map((template) => template.file)],
      unchecked,
      excluded: [],
    };
  }

  /** What is no manifest before it is rendered, and came to nothing: that is no fault, and not for want of a renderer. */
  #silent(): readonly Rendered[] {
    const printing = this.#printing;
    if (printing === undefined) return [];
    return [...this.#written.named.values()].flatMap(({ file }) => {
      const { path } = file;
      const isOwn = isWithin(path, this.#chart.folder) && path.includes('templates/');
      if (!isOwn || printing.has(path)) return [];
      const { doc, excluded } = readManifest(file);
      if (doc !== undefined || excluded === undefined) return [];
      const isNamed = /\/_[^/]*$/.test(path);
      const why = isNamed ? 'named templates: they are rendered where others include them' : printsNothing;
      return [{ ...leftOut(path, why), parts: new Set([path]) }];
    });
  }

  get #lack(): string {
    const names = this.#copy.missing.map(({ name }) => name);
    const charts = `the chart${names.length === 1 ? '' : 's'} ${clip(names.join(', '), longestNames)}`;
    if (!this.#isLacking)
      return `depends on ${charts}, not in the repository: what comes from there is not checked`;
    const extent = this.#printing === undefined ? '' : ' with all values';
    return `cannot be rendered${extent} without ${charts}, not in the repository`;
  }

  /** Another project's chart is like a program that is not installed: what comes from it is no file of this repository. */
  #missing(): readonly Rendered[] {
    const { missing, unread } = this.#copy;
    const unreadables = unread.map((path) => failed(path, unreadable(path)));
    if (missing.length === 0) return unreadables;
    if (!this.#isRequired) return [leftOut(this.#chart.file.path, this.#lack), ...unreadables];
    const absent = missing.map(({ name, region: { path, startLine: line } }) =>
      failed(path, {
        path,
        code: 'not-fetched',
        message: `The chart ${name} that this one depends on is not in the repository: what comes from it is not checked.`,
        line,
        hint: 'Vendor it (`helm dependency build`, then commit the charts folder), or set `render: auto`.',
      }),
    );
    return [...absent, ...unreadables];
  }
}
