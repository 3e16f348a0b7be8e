import type { Comment, Lines } from '../../shared/core/document.ts';
import type { YamlFile } from '../../shared/parse/yaml.ts';
import type { Field } from '../../shared/parse/yaml-field.ts';
import { foreignIgnore } from './annotations.ts';
import type { KubeObject } from './object.ts';
import { podsOfObject, type Container, type Pod } from './pods.ts';

/** The comments of a file, and the annotations that ask to leave something out as comments about their object. */
export function commentsOf(yaml: YamlFile, objects: readonly KubeObject[]): readonly Comment[] {
  const isAnnotated = annotationSigns.test(yaml.text);
  const isCommented = yaml.comments.some(isOwn);
  if (!isAnnotated && !isCommented) return yaml.comments;
  const written = objects.map((object) => ({ object, pods: [...podsOfObject(object, [])] }));
  return [
    ...(isCommented ? widened(yaml, written) : yaml.comments),
    ...(isAnnotated
      ? written.flatMap((each) =>
          [...annotated(each)].map(({ about, ...comment }) => ({ ...comment, covers: linesOf(about) })),
        )
      : []),
  ];
}

/** An escape may hide the words; then the annotation is not honoured. */
const annotationSigns =
  /portcullis\/ignore|kube-linter\.io\/|\.io\/skip|polaris\.fairwinds\.com\/|kube-score\/ignore/;

const own = 'portcullis-ignore';
const isOwn = ({ text }: Comment): boolean => text.startsWith(own);

/** What annotations of an object ask to leave out, and of what part of it. */
export const annotatedIgnores = (object: KubeObject): Iterable<Annotated> =>
  [...object.annotations.keys()].some((name) => annotationSigns.test(name)) || hasAnnotatedPods(object)
    ? annotated({ object, pods: [...podsOfObject(object, [])] })
    : [];

const hasAnnotatedPods = (object: KubeObject): boolean =>
  [...podsOfObject(object, [])].some(({ metadata }) =>
    metadata.at('annotations').members.some(({ name }) => annotationSigns.test(String(name))),
  );

type Annotated = Omit<Comment, 'covers'> & { readonly about: Field };

interface Written {
  readonly object: KubeObject;
  readonly pods: readonly Pod[];
}

/** Our own comments, where they stand alone right above an object or a container: they speak for all of it. */
function widened({ text, comments }: YamlFile, written: readonly Written[]): readonly Comment[] {
  const ends = new Map<number, number>();
  const note = (field: Field): void => {
    const { startLine, endLine } = linesOf(field);
    ends.set(startLine, Math.max(endLine, ends.get(startLine) ?? 0));
  };
  for (const { object, pods } of written) {
    note(object.root);
    for (const { field } of pods.flatMap(({ containers }) => containers)) note(field);
  }
  const lines = text.split('\n');
  return comments.map((comment) => {
    const { startLine, endLine } = comment.covers;
    if (!isOwn(comment) || startLine === endLine) return comment;
    const end = ends.get(firstLineFrom(lines, endLine));
    return end === undefined ? comment : { ...comment, covers: { startLine, endLine: end } };
  });
}

/** The line, or where it is a `---` the first one behind it with content; both 1-based. */
function firstLineFrom(lines: readonly string[], line: number): number {
  if (!/^---(?:[ \t\r]|$)/.test(lines[line - 1] ?? '')) return line;
  let next = line + 1;
  while (next <= lines.length && /^\s*(?:#|$)/.test(lines[next - 1] ?? '')) next += 1;
  return next;
}

function* annotated({ object, pods }: Written): Generator<Annotated> {
  yield* annotationsOf(object.root.at('metadata'), 'object', object.root, pods);
  for (const pod of pods) {
    // What is said once for the only pods of an object may be found at the object.
    const about = pods.length === 1 ? object.root : (pod.spec.parent ?? pod.spec);
    if (pod.metadata.node !== object.root.at('metadata').node)
      yield* annotationsOf(pod.metadata, 'pod', about, [pod]);
  }
}

function* annotationsOf(
  metadata: Field,
  place: 'object' | 'pod',
  about: Field,
  pods: readonly Pod[],
): Generator<Annotated> {
  for (const field of metadata.at('annotations').members) {
    const name = String(field.name);
    const { source: value = '', region } = field;
    const ignore = foreignIgnore(name, value, place);
    if (ignore) yield { text: '', region, about, ignore };
    else if (name === ownName) yield* ownIgnores(value, field, about);
    else if (name.startsWith(`${ownName}.`))
      for (const container of containersNamed(name.slice(ownName.length + 1), pods))
        yield* ownIgnores(value, field, container.field);
  }
}

const ownName = 'portcullis/ignore';

/** One ignore a line, in the grammar of our comments. */
function* ownIgnores(value: string, { region }: Field, about: Field): Generator<Annotated> {
  const texts = value.split('\n').filter((line) => line.trim() !== '');
  for (const text of texts.length === 0 ? [''] : texts)
    yield { text: `${own}: ${text.trim()}`, region, about };
}

const containersNamed = (name: string, pods: readonly Pod[]): readonly Container[] =>
  pods.flatMap(({ containers }) => containers).filter((each) => each.name === name);

function linesOf({ node, place }: Field): Lines {
  const { startLine, endLine } = node?.region ?? place;
  return { startLine, endLine };
}
