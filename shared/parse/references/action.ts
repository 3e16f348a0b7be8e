import type { ReferenceState } from './state.ts';

/**
 * `owner/repo[/path]@ref`, as GitHub reads `uses:`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
 */
export interface ActionReference {
  readonly owner: string;
  readonly repository: string;
  /** Folder of the action, or the file of a reusable workflow; empty for the repository's root. */
  readonly path: string;
  readonly ref: string;
  readonly reusableWorkflow: boolean;
  readonly pin: RefKind;
}

/** What the text of a ref looks like. Only `commit` cannot be moved. */
export type RefKind = 'commit' | 'short-commit' | 'version' | 'branch' | 'name';

const fullCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
// All digits is more often a date or a build number than a commit: 4 in 100 seven-digit commits have no letter.
const shortCommit = /^(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,39}$/i;
const versionTag = /^(?:refs\/tags\/.+|v?\d[\w.+-]*)$/i;
const branch =
  /^(?:refs\/heads\/.+|(?:main|master|trunk|head|dev|develop|development|next)|(?:releases?|feature|features|branch|dev)\/.+)$/i;

/** Owner and repository as GitHub allows them; the ref as git does, roughly: no blank, no control. */
const ownerName = /^[A-Za-z\d][\w-]{0,99}$/;
const repositoryName = /^[\w.-]{1,100}$/;
const refName = /^[^\s@~^:?*[\\]{1,250}$/;
/** Far more than any path of an action. */
const maxLength = 4000;

function refKind(ref: string): RefKind {
  if (fullCommit.test(ref)) return 'commit';
  if (shortCommit.test(ref)) return 'short-commit';
  if (branch.test(ref)) return 'branch';
  return versionTag.test(ref) ? 'version' : 'name';
}

/** Reads the value of a `uses:` that is no `docker://` URL. */
export function actionState(text: string): ReferenceState<ActionReference> {
  if (text.includes('${{')) return { status: 'unknown', why: 'expression' };
  if (isLocal(text)) return { status: 'local', what: 'path' };
  const action = text.length > maxLength ? undefined : readAction(text);
  if (action !== undefined) return { status: 'known', parts: action };
  const reason = text.includes('@') ? 'is not of the form owner/repo@ref' : 'names no commit';
  return { status: 'invalid', reason };
}

/** The runner leaves out slashes that stand twice or at an end, and takes a `\` for a `/`. */
function readAction(text: string): ActionReference | undefined {
  const [name = '', ref = '', ...more] = text.split('@');
  const [owner = '', repository = '', ...below] = name.split(/[/\\]/).filter(isNamed);
  if (more.length > 0 || !ownerName.test(owner) || !repositoryName.test(repository) || !refName.test(ref))
    return undefined;
  const parts: string[] = [];
  for (const part of below) {
    if (/\s/.test(part)) return undefined;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  const path = parts.join('/');
  const reusableWorkflow = path.startsWith('.github/workflows/');
  return { owner, repository, path, ref, reusableWorkflow, pin: refKind(ref) };
}

const isNamed = (part: string): boolean => part !== '' && part !== '.';

/** `./path` is the checked-out tree, `$/path` the repository of the workflow itself at its own commit. */
const isLocal = (text: string): boolean => /^[.$][/\\]/.test(text);
