// dockerfile-ast is asked for one thing: where registry, name and tag stand in a FROM's image. It gets that word
// alone, as a line of its own and without its digest: its instructions, heredocs and digests behind a tag are not
// BuildKit's, and its time is quadratic.
import { DockerfileParser } from 'dockerfile-ast';
import type { ImageParts, Word } from './dockerfile-tree.ts';
import type { Spliced } from './spliced.ts';

/** Image references end far before this. */
const maxLength = 1024;
const prefix = 'FROM ';

/** `start`: where the image stands in `line`. Undefined where a variable hides the parts. */
export function readImage(line: Spliced, start: number, image: string): ImageParts | undefined {
  if (image.length > maxLength || !/^[\w./:@[\]+-]+$/.test(image)) return undefined;
  const wordAt = (from: number, to: number): Word | undefined =>
    to > from ? { text: line.text.slice(from, to), region: line.region(from, to) } : undefined;
  const partAt = (range: { start: { character: number }; end: { character: number } } | null | undefined) =>
    range
      ? wordAt(start + range.start.character - prefix.length, start + range.end.character - prefix.length)
      : undefined;
  const at = image.includes('@') ? image.indexOf('@') : image.length;
  const [from] = DockerfileParser.parse(prefix + image.slice(0, at)).getFROMs();
  const name = partAt(from?.getImageNameRange());
  if (from === undefined || name === undefined) return undefined;
  return {
    registry: partAt(from.getRegistryRange()),
    name,
    tag: partAt(from.getImageTagRange()),
    digest: wordAt(start + at + 1, start + image.length),
  };
}
