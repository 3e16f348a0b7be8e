import { linearPattern } from '../../../../shared/parse/re2.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { Fault } from './fault.ts';
import { labelTest } from './label-selector.ts';
import type { Resource, ResourceId } from './resource.ts';
import { placeOf } from './tree.ts';

/** Which objects a target means; each part is a pattern for the whole text, and one that is missing fits all. */
export interface Selector {
  /** `kustomize` asks the first and the present id of an object, for name and namespace each on its own. */
  selects(resource: Resource): boolean;
  fitsId(id: ResourceId): boolean;
  fitsMetadata(resource: Resource): boolean;
  /** It asks for nothing in an id. */
  readonly isOpen: boolean;
}

const parts = ['group', 'version', 'kind', 'name', 'namespace'] as const;

/** Throws a Fault where a part is no pattern, or no label selector. */
export function selectorOf(field: Field): Selector {
  const tests = Object.fromEntries(parts.map((part) => [part, patternTest(field.at(part))]));
  const test = (part: (typeof parts)[number], text: string): boolean => tests[part]?.(text) ?? true;
  const [labels, annotations] = ['labelSelector', 'annotationSelector'].map((name) =>
    field.at(name).exists ? labelTest(field.at(name)) : undefined,
  );
  const fitsType = ({ group, version, kind }: ResourceId): boolean =>
    test('group', group) && test('version', version) && test('kind', kind);
  const fitsMetadata = (resource: Resource): boolean =>
    labels?.(resource.labels) !== false && annotations?.(resource.annotations) !== false;
  return {
    isOpen: parts.every((part) => (field.at(part).source ?? '') === ''),
    fitsMetadata,
    fitsId: (id) => fitsType(id) && test('name', id.name) && test('namespace', id.namespace),
    selects(resource) {
      const { id } = resource;
      if (!fitsType(id)) return false;
      const ids = [resource.originalId, id];
      return (
        ids.some(({ inNamespace }) => test('namespace', inNamespace)) &&
        ids.some(({ name }) => test('name', name)) &&
        fitsMetadata(resource)
      );
    },
  };
}

/** Kinds and namespaces are asked about for every object. */
const mostTexts = 100;

function patternTest(field: Field): ((text: string) => boolean) | undefined {
  const source = field.source ?? '';
  if (source === '') return undefined;
  const pattern = linearPattern(`^(?:${source})$`);
  if (!pattern) throw new Fault('A target is no regular expression.', undefined, placeOf(field));
  const known = new Map<string, boolean>();
  return (text) => {
    const fits = known.get(text) ?? pattern.test(text);
    if (known.size < mostTexts) known.set(text, fits);
    return fits;
  };
}
