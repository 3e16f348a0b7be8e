import type { Excluded, Unchecked } from '../../../shared/core/check.ts';
import type { SourceFile } from '../../../shared/core/document.ts';
import type { YamlMapping } from '../../../shared/parse/yaml-nodes.ts';

/** What a renderer made of files: the objects as a cluster would get them. */
export interface Rendered {
  /** `overlays/prod`, `charts/web with values-prod.yaml`: where messages say it was built. */
  readonly title: string;
  /** The file that asks for it: a kustomization, a Chart.yaml. */
  readonly path: string;
  /** Whole objects; the regions of their nodes lie in the files that they were written in. */
  readonly objects: readonly YamlMapping[];
  /** Files that are judged as part of this, and not by themselves. */
  readonly parts: ReadonlySet<string>;
  /** Every file that a region lies in. */
  readonly sources: readonly SourceFile[];
  readonly unchecked: readonly Unchecked[];
  readonly excluded: readonly Excluded[];
}
