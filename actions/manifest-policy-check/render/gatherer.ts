import type { GatherContext, Gatherer, OptionValues } from '../../../shared/core/check.ts';
import type { SourceFile } from '../../../shared/core/document.ts';
import type { SideFiles } from '../../../shared/core/side-files.ts';
import { isTestData } from '../../../shared/parse/test-data.ts';
import { isChart } from '../claims.ts';
import type { Manifest } from '../manifest.ts';
import { listMergeAt } from '../schema/list-merge.ts';
import type { Renders } from './compose.ts';
import { renderWithKustomize } from './external-kustomize.ts';
import { chartFile, chartsIn } from './helm/chart.ts';
import { renderCharts, type KnownRenders } from './helm/charts.ts';
import { buildKustomization, type Budget, type Build } from './kustomize/build.ts';
import { folderOf, within } from '../../../shared/parse/repository-path.ts';
import { rootsOf } from './kustomize/roots.ts';
import { lost, partsOf, takenUp } from './history.ts';
import { renderOptionsOf, type RenderOptions } from './options.ts';
import type { Rendered } from './rendered.ts';
import { sourceFile } from './source-file.ts';

/** Renders the kustomizations and charts of both sides. */
export const renderGatherer = (values: OptionValues): Gatherer<Manifest, Renders> => ({
  asks: 'machine',
  async gather(docs, context) {
    const options = renderOptionsOf(values);
    const { files } = context;
    const known: KnownRenders = new Map();
    const before = docsOfBase(docs, context);
    const base =
      files.base && (await new Renderer(files.base, context, options, known).render(before, nothing));
    const head = await new Renderer(files.head, context, options, known).render(
      docs,
      base?.deployed ?? nothing,
    );
    const facts = {
      head: [...head.rendered, ...lost(head.rendered, base?.rendered ?? [])],
      base: base?.rendered ?? [],
      alone: options.judgeParts
        ? partsOf([...head.rendered, ...(base?.rendered ?? [])])
        : takenUp(head.rendered, base?.rendered ?? [], before),
    };
    const rendered = head.rendered.filter(({ objects }) => objects.length > 0).length;
    return { facts, unchecked: [], errors: [], tally: { rendered }, notes: notesOn(head.rendered) };
  },
});

/** Green over a repository of charts could be read as more than it is. */
function notesOn(all: readonly Rendered[]): readonly string[] {
  const charts = all.filter(({ path }) => isChart(path));
  const printed = new Set(charts.flatMap(({ path, objects }) => (objects.length > 0 ? [path] : [])));
  const without = new Set(
    charts.flatMap(({ path, excluded }) => (printed.has(path) || excluded.length === 0 ? [] : [path])),
  );
  return without.size === 0
    ? []
    : [
        `${String(without.size)} of ${String(without.size + printed.size)} Helm charts ${without.size === 1 ? 'is' : 'are'} not rendered: what they deploy is not checked.`,
      ];
}

type Context = GatherContext<Manifest>;

/** Folders of kustomizations and of charts. */
interface Deployed {
  readonly kustomizations: readonly string[];
  readonly charts: readonly string[];
}

const nothing: Deployed = { kustomizations: [], charts: [] };

export const docsOfBase = (docs: readonly Manifest[], { before, files }: Context): readonly Manifest[] => {
  const changed = new Set(before.map(({ path }) => path));
  return [...before, ...docs.filter(({ path }) => !changed.has(path) && files.base?.paths.has(path))];
};

/** One side of a run. */
class Renderer {
  readonly #files: SideFiles;
  readonly #io: Context['io'];
  readonly #options: RenderOptions;
  readonly #known: KnownRenders;
  readonly #budget: Budget = { spent: 0 };
  readonly #loaded = new Map<string, SourceFile>();
  readonly #bytes = new Map<string, Uint8Array>();

  constructor(files: SideFiles, { io }: Context, options: RenderOptions, known: KnownRenders) {
    this.#files = files;
    this.#io = io;
    this.#options = options;
    this.#known = known;
  }

  /** `before`: what is to be built by itself too, as long as it is there: a change could build upon it, and mend it there. */
  async render(
    docs: readonly Manifest[],
    before: Deployed,
  ): Promise<{ readonly rendered: readonly Rendered[]; readonly deployed: Deployed }> {
    const foldersOf = (what: Manifest['builds']) =>
      docs.filter(({ builds }) => builds === what).map(({ path }) => folderOf(path));
    const folders = foldersOf('kustomization');
    const kustomizations = await this.#roots(docs, folders);
    const chartFolders = foldersOf('chart');
    const charts = chartsIn(chartFolders.map((folder) => within(folder, chartFile)));
    const rendered: Rendered[] = [];
    for (const folder of withFormer(kustomizations, before.kustomizations, folders))
      rendered.push(inTests(await this.#build(folder)));
    const all = withFormer(charts, before.charts, chartFolders);
    if (all.length + this.#options.helmValues.length > 0) {
      const { programs } = await this.#io();
      rendered.push(
        ...(await renderCharts(all, this.#files, programs, this.#options, this.#known)).map(inTests),
      );
    }
    return { rendered, deployed: { kustomizations, charts } };
  }

  /** What is built for a test alone takes nothing away from what is deployed. */
  async #roots(docs: readonly Manifest[], folders: readonly string[]): Promise<readonly string[]> {
    await this.#load(docs.filter(({ builds }) => builds === 'kustomization').map(({ path }) => path));
    const isForTests = (folder: string) => isTestData(`${folder}/`);
    const deployed = folders.filter((folder) => !isForTests(folder));
    return [
      ...rootsOf(deployed, this.#port),
      ...(deployed.length === folders.length ? [] : rootsOf(folders, this.#port).filter(isForTests)),
    ];
  }

  /** Again and again, until all that is named is there or is nowhere. */
  async #build(folder: string): Promise<Rendered> {
    let build: Build;
    do build = buildKustomization(folder, this.#port, listMergeAt, this.#budget);
    while (await this.#load([...build.wanted]));
    return build.beyond.length === 0 ? build : this.#buildBeyond(folder, build);
  }

  /** What only the real kustomize does. */
  async #buildBeyond(folder: string, build: Build): Promise<Rendered> {
    const real =
      build.unchecked.length > 0
        ? undefined
        : await renderWithKustomize(folder, this.#files, (await this.#io()).programs);
    if (real !== undefined) return real;
    const isRequired = this.#options.render === 'required';
    const missing = build.beyond.map(({ path, line, what }) => ({ path, line, what }));
    return {
      ...build,
      excluded: isRequired
        ? []
        : missing.map(({ path, what }) => ({
            path,
            why: `\`${what}\` needs kustomize, which is not installed: it is built without`,
          })),
      unchecked: [
        ...build.unchecked,
        ...(isRequired
          ? missing.map(({ path, line, what }) => ({
              path,
              line,
              code: 'not-asked' as const,
              message: `\`${what}\` needs kustomize, which is not installed.`,
              hint: 'Install kustomize or kubectl, or set `render: auto`.',
            }))
          : []),
      ],
    };
  }

  get #port() {
    return {
      read: (path: string) => this.#loaded.get(path),
      bytes: (path: string) => this.#bytes.get(path),
    };
  }

  /** Whether anything came. */
  async #load(paths: readonly string[]): Promise<boolean> {
    const found = await this.#files.read(
      paths.filter((path) => this.#files.paths.has(path) && !this.#bytes.has(path)),
    );
    for (const [path, bytes] of found) {
      this.#bytes.set(path, bytes);
      this.#loaded.set(path, sourceFile(path, bytes));
    }
    return found.size > 0;
  }
}

const withFormer = (
  now: readonly string[],
  before: readonly string[],
  there: readonly string[],
): readonly string[] => {
  const isThere = new Set(there);
  return [...new Set([...now, ...before.filter((folder) => isThere.has(folder))])];
};

/** What is built for a test alone takes nothing away from what is deployed, and its faults are a test's. */
function inTests(rendered: Rendered): Rendered {
  if (!isTestData(rendered.path)) return rendered;
  const excluded = rendered.unchecked.map(({ path }) => ({
    path,
    why: 'not built in a folder of test data',
  }));
  return {
    ...rendered,
    parts: new Set([...rendered.parts].filter(isTestData)),
    unchecked: [],
    excluded: [...rendered.excluded, ...excluded],
  };
}
