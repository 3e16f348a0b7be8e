import type { Parsed, Unchecked } from '../../../shared/core/check.ts';
import type { SourceFile } from '../../../shared/core/document.ts';
import { readJson } from '../../../shared/parse/json.ts';
import { Lines } from '../../../shared/parse/lines.ts';
import { below, itemsOf, textOf, type Tree } from '../../../shared/parse/tree.ts';
import {
  vexJustifications,
  vexStatuses,
  type VexDocument,
  type VexProduct,
  type VexStatement,
} from './statement.ts';

type Problem = Omit<Unchecked, 'path'>;

/** Far more than any project has to say. */
const mostStatements = 20_000;

/**
 * Reads OpenVEX 0.2 (https://github.com/openvex/spec). A statement that cannot be understood is a problem and says nothing;
 * the others hold.
 */
export function readOpenVex(file: SourceFile): Parsed<VexDocument> {
  const { path, text } = file;
  const lines = new Lines(path, text);
  const read = readJson(text);
  if (read.root === undefined)
    return broken(`Not readable as JSON: ${read.fault}.`, lines.lineAt(read.offset));
  const { root } = read;
  const context = below(root, '@context');
  const version = /^https:\/\/openvex\.dev\/ns\/v(\d+\.\d+)\.\d+$/.exec(textOf(context) ?? '')?.[1];
  if (version !== '0.2')
    return broken(
      'The file is no OpenVEX document of a version that is known here (known: 0.2).',
      lines.lineAt(context?.start ?? 0),
    );
  const found = itemsOf(root, 'statements');
  if (found.length > mostStatements)
    return broken(`The document has more than ${mostStatements} statements.`, null);
  const usualTime = textOf(root, 'timestamp') ?? '';
  const statements: VexStatement[] = [];
  const problems: Problem[] = [];
  for (const tree of found) {
    const one = statementIn(tree, usualTime, lines);
    if (typeof one === 'string') problems.push(problem(one, lines.lineAt(tree.start)));
    else statements.push(one);
  }
  const doc: VexDocument = { path, author: textOf(root, 'author') ?? '', statements };
  return problems.length === 0 ? { doc } : { doc, problems };
}

const problem = (message: string, line: number | null): Problem => ({
  code: 'parse-error',
  message,
  line,
  hint: 'Mend the VEX document, or write it anew.',
});

const broken = (message: string, line: number | null): Parsed<VexDocument> => ({
  problems: [problem(message, line)],
});

const isSaid = (text: string | undefined): text is string => text !== undefined && text !== '';

/** What is wrong with it, as a sentence, where it says nothing that can be followed. */
function statementIn(tree: Tree, usualTime: string, lines: Lines): VexStatement | string {
  const vulnerability = below(tree, 'vulnerability');
  const aliases = itemsOf(vulnerability, 'aliases').map((one) => textOf(one));
  const ids = [textOf(vulnerability, 'name'), ...aliases].filter(isSaid);
  if (ids.length === 0) return 'A statement names no vulnerability.';
  const status = vexStatuses.find((one) => one === textOf(tree, 'status'));
  if (status === undefined) return 'A statement has no status of OpenVEX.';
  const written = textOf(tree, 'justification');
  const justification = vexJustifications.find((one) => one === written);
  if (isSaid(written) && justification === undefined)
    return 'A statement has a justification that is none of OpenVEX.';
  const impact = [textOf(tree, 'impact_statement'), textOf(tree, 'status_notes')].find(isSaid);
  if (status === 'not_affected' && justification === undefined && impact === undefined)
    return 'A statement says `not_affected` and does not say why.';
  const products = itemsOf(tree, 'products').map(productIn);
  if (products.length === 0) return 'A statement names no product.';
  return {
    ids,
    products,
    status,
    justification,
    impact,
    timestamp: textOf(tree, 'timestamp') ?? usualTime,
    region: lines.region(tree.start, tree.end),
  };
}

const productIn = (tree: Tree): VexProduct => ({
  purl: purlOf(tree),
  subcomponents: itemsOf(tree, 'subcomponents').map(purlOf),
});

function purlOf(component: Tree): string | undefined {
  const id = textOf(component, '@id');
  return (
    textOf(below(component, 'identifiers'), 'purl') ?? (id?.startsWith('pkg:') === true ? id : undefined)
  );
}
