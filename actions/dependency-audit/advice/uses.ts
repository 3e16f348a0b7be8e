import { linesOf } from '../../../shared/parse/edit.ts';
import { entryText } from './entry-text.ts';
import { turnTo, type Wanted, type Ways } from './step.ts';

/** What stands before the ref: the path of a workflow or action in its repository too. */
function targetIn({ doc, package: one, name }: Wanted): string {
  const found = /^['"]?([\w.-]+\/[\w./-]+)@/.exec(entryText(doc, one))?.[1];
  return found?.toLowerCase().startsWith(name.toLowerCase()) === true ? found : name;
}

/** Tags have the `v` that the file has; behind a commit the comment shows it. */
function tagFor({ doc, package: one, version }: Wanted): string {
  const text = entryText(doc, one);
  const end = text === '' ? 0 : linesOf(doc).span(one.region).end;
  const [behind = ''] = doc.text.slice(end, end + 200).split('\n', 1);
  const isBare = /@\d+\.|#\s*\d+\./.test(`${text} ${behind}`);
  return isBare ? version : `v${version.replace(/^v/, '')}`;
}

/** By commit, also where it stood by tag: a tag can be moved. */
export const uses: Ways = {
  direct(wanted) {
    const [target, tag] = [targetIn(wanted), tagFor(wanted)];
    return turnTo(`pin \`${target}\` to the commit of \`${tag}\`, with \`# ${tag}\` behind it`);
  },
};
