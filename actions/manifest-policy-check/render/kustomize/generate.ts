import { createHash } from 'node:crypto';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { Fault } from './fault.ts';
import { goJson, jsonOf, type Json } from './json.ts';
import type { Kustomization } from './kustomization.ts';
import type { Ledger } from './ledger.ts';
import { pairsOf } from './pairs.ts';
import { Resource, type Behavior } from './resource.ts';
import { Made, Mapping, at, placeOf, textOf, type Placed } from './tree.ts';

/** Makes the object of one entry of `configMapGenerator` or `secretGenerator`. Throws a Fault. */
export function generated(
  kind: 'ConfigMap' | 'Secret',
  field: Field,
  kustomization: Kustomization,
  ledger: Ledger,
): Resource {
  const name = field.at('name');
  if ((name.source ?? '') === '') throw new Fault('A generator has no name.', undefined, placeOf(field));
  const common = kustomization.root.at('generatorOptions');
  const root = new Mapping(field.node ?? field);
  root.set('apiVersion', new Made('v1', field), field);
  root.set('kind', new Made(kind, field), field);
  const metadata = new Mapping(name);
  root.set('metadata', metadata, name);
  set(metadata, 'name', name);
  if ((field.at('namespace').source ?? '') !== '') set(metadata, 'namespace', field.at('namespace'));
  if (kind === 'Secret') setType(root, field);
  for (const { key, value, field: source } of pairsOf(field, kustomization, ledger))
    put(root, kind, key, value, source);
  for (const member of ['labels', 'annotations']) {
    const own = field.at('options', member).members;
    const all = new Map([...common.at(member).members, ...own].map((each) => [String(each.name), each]));
    for (const [text, each] of all) set(section(metadata, member, each), text, each);
  }
  const immutable = [field.at('options'), common]
    .map((each) => each.at('immutable'))
    .find((each) => each.flag);
  if (immutable) root.set('immutable', new Made(true, immutable), immutable);
  const resource = new Resource(root);
  const isPlain = [field.at('options'), common].some(
    (each) => each.at('disableNameSuffixHash').flag === true,
  );
  resource.isHashed = !isPlain;
  resource.behavior = behaviorOf(field.at('behavior'));
  return resource;
}

const set = (mapping: Mapping, name: string, field: Field): void =>
  mapping.set(name, new Made(field.source ?? '', field.node ?? field), field.key ?? field);

function setType(root: Mapping, field: Field): void {
  const type = field.at('type');
  if ((type.source ?? '') === '') root.set('type', new Made('Opaque', field), field);
  else set(root, 'type', type);
  root.set('data', new Mapping(field), field);
}

function put(root: Mapping, kind: 'ConfigMap' | 'Secret', key: string, value: Buffer, at: Placed): void {
  const text = value.toString('utf8');
  const isText = kind === 'ConfigMap' && Buffer.from(text, 'utf8').equals(value);
  const name = kind === 'Secret' || isText ? 'data' : 'binaryData';
  section(root, name, at).set(key, new Made(isText ? text : base64(value), at), at);
}

function section(mapping: Mapping, name: string, at: Placed): Mapping {
  const known = mapping.get(name);
  if (known instanceof Mapping) return known;
  const made = new Mapping(at);
  mapping.set(name, made, at);
  return made;
}

/** In lines of 70 signs, where it is longer than that. */
function base64(bytes: Buffer): string {
  const text = bytes.toString('base64');
  return text.length < 70 ? text : text.replace(/.{1,70}/g, (line) => `${line}\n`);
}

const behaviorOf = (field: Field): Behavior => {
  const text = field.source ?? '';
  return text === 'create' || text === 'merge' || text === 'replace' ? text : '';
};

/** What kustomize puts behind the name of a generated object: it changes with the content. */
export function hashOf({ root, kind }: Resource): string {
  const plain = (name: string): Json => {
    const tree = at(root, name);
    return tree === undefined ? '' : tree.kind === 'scalar' ? textOf(tree) : jsonOf(tree);
  };
  const more = kind === 'ConfigMap' ? 'binaryData' : 'stringData';
  const hashed = {
    kind,
    // It looks for a field of the name `metadata/name`, and finds none.
    name: '',
    data: plain('data'),
    ...(kind === 'Secret' ? { type: plain('type') } : {}),
    ...(root.get(more)?.kind === 'mapping' ? { [more]: plain(more) } : {}),
  };
  const hex = createHash('sha256').update(goJson(hashed)).digest('hex').slice(0, 10);
  return hex.replace(/[013ae]/g, (sign) => safe[sign] ?? sign);
}

/** No word comes of it by chance. */
const safe: Readonly<Record<string, string>> = { 0: 'g', 1: 'h', 3: 'k', a: 'm', e: 't' };
