import type { Comment } from '../../../shared/core/document.ts';
import type { YamlFile } from '../../../shared/parse/yaml.ts';
import { Field } from '../../../shared/parse/yaml-field.ts';
import { lineComments } from './line-comments.ts';

const lists = [
  ...['patches', 'patchesStrategicMerge', 'patchesJson6902', 'replacements'],
  ...['configMapGenerator', 'secretGenerator'],
];

/** Of a kustomization: those in its patches too; and one that stands alone above an entry speaks for all of it. */
export function patchComments({ path, text, comments, roots: [root] }: YamlFile): readonly Comment[] {
  const entries = root === undefined ? [] : lists.flatMap((list) => Field.root(root).at(list).items);
  const ends = new Map(
    entries.flatMap(({ node }) => (node ? [[node.region.startLine, node.region.endLine]] : [])),
  );
  const known = new Set(comments.map(({ region }) => region.startLine));
  return [...comments, ...lineComments(path, text).filter(({ region }) => !known.has(region.startLine))].map(
    (comment) => {
      const { startLine, endLine } = comment.covers;
      const end = comment.text.startsWith('portcullis-ignore') ? ends.get(endLine) : undefined;
      return end === undefined || startLine === endLine
        ? comment
        : { ...comment, covers: { startLine, endLine: end } };
    },
  );
}
