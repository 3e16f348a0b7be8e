import type { GitHub } from '../../../shared/core/github.ts';
import type { Nested } from '../action-facts.ts';
import { readDockerfileReferences } from '../../../shared/parse/references/dockerfile-file.ts';
import { isLocal } from '../../../shared/parse/references/image.ts';
import type { Reference } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';
import { readYaml } from '../../../shared/parse/references/yaml-file.ts';
import { unasked, type Allowance } from './allowance.ts';

/** Of one action; one is enough to make the pin of the action a half one. */
const mostNested = 20;

/**
 * What a pinned action or reusable workflow runs without a pin of its own: images and actions that its file names, and
 * the base images of its Dockerfile. One step deep: what those run in turn is not followed.
 */
export async function nestedPins(
  { owner, repository }: { readonly owner: string; readonly repository: string },
  path: string,
  commit: string,
  allowance: Allowance,
  github: GitHub,
): Promise<readonly Nested[]> {
  const read = (file: string) => allowance.ask(() => github.file(owner, repository, file, commit));
  for (const file of filesOf(path)) {
    const text = await read(file);
    if (text === unasked) return [];
    if (text === undefined) continue;
    const kind = isWorkflowPath(path) ? 'workflow' : 'action';
    const found = readYaml(source(file, text), kind).doc?.references ?? [];
    const dockerfile = found.map((pin) => dockerfileOf(pin, path)).find((one) => one !== undefined);
    const instructions = dockerfile === undefined ? unasked : await read(dockerfile);
    const doc =
      dockerfile === undefined || instructions === unasked || instructions === undefined
        ? undefined
        : readDockerfileReferences(source(dockerfile, instructions)).doc;
    return [...unpinned(found), ...unpinned(doc?.references ?? [])].slice(0, mostNested);
  }
  return [];
}

const isWorkflowPath = (path: string): boolean => path.startsWith('.github/workflows/');

const filesOf = (path: string): readonly string[] =>
  isWorkflowPath(path) ? [path] : ['action.yml', 'action.yaml'].map((name) => below(path, name));

const below = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

const source = (path: string, text: string) => ({ path, text, size: text.length, blob: '' });

/** `runs.image` without a scheme is the path of a Dockerfile, from the action's folder. */
function dockerfileOf({ kind, place, state, text }: Reference, path: string): string | undefined {
  if (kind !== 'image' || place !== 'action-image' || state.status !== 'local') return undefined;
  const parts: string[] = [];
  for (const part of below(path, text).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function* unpinned(references: PinDocument['references']): Generator<Nested> {
  const seen = new Set<string>();
  for (const pin of references) {
    const { kind, text, region } = pin;
    if (pin.state.status !== 'known' || seen.has(text)) continue;
    const isPinned =
      pin.kind === 'image'
        ? pin.state.parts.digest !== undefined || isLocal(pin, pin.state.parts)
        : pin.state.parts.pin === 'commit';
    if (isPinned) continue;
    seen.add(text);
    yield { kind, text, path: region.path, line: region.startLine };
  }
}
