import type { Region } from '../../../core/finding.ts';
import { Lines } from '../../lines.ts';
import { templateTag } from '../../placeholder.ts';
import { actionState } from '../action.ts';
import { dockerUrlImage, imageState } from '../image.ts';
import type { Reference, Place } from '../reference.ts';
import { containerLists, readContainerImage } from './kubernetes.ts';

/** `key: value` of a block mapping, behind any number of list dashes; or only the header of a block scalar. */
const entry = /^([ \t]*)((?:- +)*)(?:["']?([A-Za-z][\w.-]*|\{\{[^{}]*\}\})["']?:(?:[ \t]+(.*))?|[|>].*)$/;

/** A line that only steers the template, and so has no place in the nesting. */
const steering = /^[ \t]*(?:\{\{(?![^{}]*\}\}:)|\{%|\{#|<%)/;

/** A key above the line, by its column; `block`: what stands below it is plain text. */
interface Open {
  readonly column: number;
  readonly key: string;
  readonly block: boolean;
}

/**
 * References in a text that is no YAML until a template engine has filled it in: read by indentation, and only where
 * the keys above leave no doubt. A value with template syntax in it is an unknown reference.
 */
export function* templateReferences(path: string, text: string): Generator<Reference> {
  const lines = new Lines(path, text);
  let above: Open[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  let inComment = false;
  for (const line of text.slice(start).split('\n')) {
    inComment = inComment ? !line.includes('*/') : /\{\{-? *\/\*/.test(line) && !line.includes('*/');
    const found = inComment || steering.test(line) ? null : entry.exec(line.trimEnd());
    if (found) {
      const [, blanks = '', dashes = '', key = '', rest = ''] = found;
      const column = blanks.length + dashes.length;
      above = above.filter((open) => (dashes === '' ? open.column < column : open.column <= blanks.length));
      const place = above.some(({ block }) => block)
        ? undefined
        : placeOf(
            key,
            above.map((open) => open.key),
          );
      const value = place && scalar(rest);
      if (value) {
        const at = start + line.trimEnd().length - rest.length;
        yield reference(place, value.text, lines.region(at, at + value.length));
      }
      above.push({
        column: key === '' ? blanks.length + 1 : column,
        key,
        block: key === '' || /^[|>]/.test(rest),
      });
    }
    start += line.length + 1;
  }
}

/** Where `key` names an image or an action, given the keys above it. */
function placeOf(key: string, above: readonly string[]): Place | undefined {
  const [top, , third] = above;
  const parent = above.at(-1) ?? '';
  if (key === 'uses' && (parent === 'steps' || (top === 'jobs' && above.length === 2))) return 'uses';
  if (key === 'container' && top === 'jobs' && above.length === 2) return 'workflow-image';
  if (key !== 'image') return undefined;
  if (containerLists.includes(parent)) return 'kubernetes';
  if (top === 'services' && above.length === 2) return 'compose';
  if (top === 'jobs' && (third === 'services' || (third === 'container' && above.length === 3)))
    return 'workflow-image';
  return undefined;
}

/** A value that is one text, quotes left out, and its length with them; undefined where it may be something else. */
function scalar(rest: string): { text: string; length: number } | undefined {
  const bare = rest.replace(/(?:^|[ \t])#.*$/, '').trimEnd();
  if (templateTag.test(bare)) return { text: bare, length: bare.length };
  const quoted = /^(["'])([^"'\\]+)\1$/.exec(bare)?.[2];
  if (quoted !== undefined) return { text: quoted, length: quoted.length + 2 };
  return /^[\w$./]\S*$/.test(bare) ? { text: bare, length: bare.length } : undefined;
}

function reference(place: Place, text: string, region: Region): Reference {
  if (place === 'kubernetes') return { kind: 'image', place, text, region, ...readContainerImage(text) };
  const image = dockerUrlImage(text);
  if (place !== 'uses') return { kind: 'image', place, text, region, state: imageState(image ?? text) };
  if (image !== undefined)
    return { kind: 'image', place: 'docker-url', text, region, state: imageState(image) };
  const state = templateTag.test(text.replaceAll('${{', ''))
    ? ({ status: 'unknown', why: 'template' } as const)
    : actionState(text);
  return { kind: 'action', place, text, region, state };
}
