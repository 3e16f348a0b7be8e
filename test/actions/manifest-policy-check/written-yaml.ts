/** What a manifest says. A `»` marks a place that a rule must find: see {@link writeFile}. */
export type Value = string | number | boolean | null | readonly Value[] | Mapping;
export interface Mapping {
  readonly [key: string]: Value;
}

/** One of the options, at the will of a generator. */
export type Choose = <Option>(...options: readonly Option[]) => Option;

export interface MarkedText {
  readonly text: string;
  /** Offsets in UTF-16 code units, in order. */
  readonly places: readonly (readonly [start: number, end: number])[];
}

/**
 * Documents in one of the many ways in which YAML can be written. `»key` marks the key through the value, where that ends
 * on the line of the key, else the key alone; `»text` in a list the item; `{ '»': true, … }` the mapping itself: its key,
 * or where it has none its first member.
 */
export function writeFile(documents: readonly Mapping[], choose: Choose): MarkedText {
  const isJson = choose(true, false, false, false);
  const texts = documents.map((one) => (isJson ? json(one, choose) : block(one, '', choose, isMarked(one))));
  const top = isJson ? '' : choose('', '', '\ufeff', '# 🎉\n\n', '---\n', '%YAML 1.1\n---\n', '--- # one\n');
  const between = isJson ? '---\n' : choose('---\n', '\n---\n', '...\n---\n', '--- # é\n\n');
  const whole = (top + texts.map((text) => `${text.trimEnd()}\n`).join(between)).replaceAll(
    '\n',
    choose('\n', '\n', '\r\n'),
  );
  const places: [number, number][] = [];
  let text = '';
  for (const piece of whole.split(/(?=[‹›])/)) {
    if (piece.startsWith('‹')) places.push([text.length, -1]);
    if (piece.startsWith('›')) places[places.length - 1] = [places.at(-1)?.[0] ?? -1, text.length];
    text += piece.replace(/^[‹›]/, '');
  }
  return { text, places };
}

const isMapping = (value: Value): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isMarked = (value: Value): boolean => isMapping(value) && '»' in value;
const marked = (text: string, is: boolean): string => (is ? `‹${text}›` : text);

interface Member {
  readonly key: string;
  readonly value: Value;
  readonly isMarked: boolean;
}

/** `isFirst`: the first member stands for the mapping. */
const membersOf = (mapping: Mapping, isFirst: boolean): readonly Member[] =>
  Object.entries(mapping)
    .filter(([key]) => key !== '»')
    .map(([key, value], index) => ({
      key: key.replace('»', ''),
      value,
      isMarked: key.startsWith('»') || isMarked(value) || (isFirst && index === 0),
    }));

/** A mapping with an end of line behind each of its members; the first one stands behind `pad`. */
function block(mapping: Mapping, pad: string, choose: Choose, isFirst: boolean): string {
  const members = membersOf(mapping, false);
  return choose(members, members.toReversed())
    .map((member, index) => {
      const before =
        index === 0 ? '' : choose('', '', '', '', '\n', `${pad}# it's: "why"\n`, '# no\n\n', `${pad}\n`);
      const isPlace = member.isMarked || (isFirst && index === 0);
      return `${before}${pad}${blockMember({ ...member, isMarked: isPlace }, pad, choose)}\n`;
    })
    .join('');
}

function blockMember({ key, value, isMarked: is }: Member, pad: string, choose: Choose): string {
  const name = keyText(key, choose);
  const colon = choose(':', ':', ':', ' :');
  const anchor = choose('', '', '', '', '', '', `&a${String(key.length)} `);
  if (isMapping(value) || isList(value)) {
    const isEmpty = (isList(value) ? value : membersOf(value, false)).length === 0;
    if (isEmpty || choose(true, false, false, false, false, false))
      return `${marked(name, is)}${colon} ${anchor}${flow(value, pad, choose, false)}`;
    const head = choose(true, false, false, false, false, false, false)
      ? `? ${marked(name, is)}\n${pad}: ${anchor}`
      : `${marked(name, is)}${colon} ${anchor}`;
    const inner = isList(value)
      ? blockList(value, pad + choose('', '  ', ' '), choose)
      : block(value, pad + choose('  ', '  ', '    ', ' '), choose, false);
    return `${head.trimEnd()}${choose('', '', ' # so')}\n${inner}`.trimEnd();
  }
  if (typeof value === 'string' && isSafe(value) && choose(true, ...Array<boolean>(9).fill(false)))
    return `${marked(name, is)}${colon}${choose(' |-', ' >-', '', ' # below')}\n${pad}  ${value}`;
  const text = scalar(value, choose, false);
  return (
    marked(`${name}${colon} ${choose('', '', ' ')}${anchor}${text}`, is) + choose('', '', '', ' # x', '  ')
  );
}

const blockList = (list: readonly Value[], pad: string, choose: Choose): string =>
  list
    .map((item) => {
      const dash = choose('- ', '- ', '-   ');
      const deeper = pad + ' '.repeat(dash.length);
      const before = choose('', '', '', '\n', `${pad}# - no\n`);
      const isBlock = isMapping(item) && membersOf(item, false).length > 0 && choose(true, true, true, false);
      const text = isBlock
        ? block(item, deeper, choose, isMarked(item)).slice(deeper.length)
        : `${flow(item, pad, choose, true)}\n`;
      return `${before}${pad}${dash}${text}`;
    })
    .join('');

/** `isItem`: there is no key that could stand for it. */
function flow(value: Value, pad: string, choose: Choose, isItem: boolean): string {
  const space = choose('', ' ', `\n${pad}    `);
  const comma = choose(', ', ',', `,\n${pad}    `, `, # no\n${pad}    `);
  if (isList(value))
    return `[${space}${value.map((one) => flow(one, pad, choose, true)).join(comma)}${space}]`;
  if (!isMapping(value)) {
    const isPlace = typeof value === 'string' && value.startsWith('»');
    return marked(scalar(isPlace ? value.slice(1) : value, choose, true), isPlace);
  }
  const members = membersOf(value, isItem && isMarked(value));
  if (members.length === 0) return marked('{}', isItem && isMarked(value));
  const inner = members.map(({ key, value: of, isMarked: is }) => {
    const name = keyText(key, choose);
    const colon = name.endsWith('"') ? choose(':', ': ', ' : ') : ': ';
    const text = flow(of, pad, choose, false);
    return isMapping(of) || isList(of)
      ? `${marked(name, is)}${colon}${text}`
      : marked(name + colon + text, is);
  });
  return `{${space}${inner.join(comma)}${space}}`;
}

function json(value: Mapping, choose: Choose): string {
  const [space, colon] = choose(['', ':'], [' ', ': '], ['\n', ' : '], ['\n  ', ':\t']);
  const item = (one: Value, isItem: boolean): string => {
    if (isList(one)) return `[${one.map((each) => item(each, true)).join(`,${space}`)}${space}]`;
    if (isMapping(one)) {
      const members = membersOf(one, isItem && isMarked(one));
      const inner = members.map(({ key, value: of, isMarked: is }) => {
        const name = JSON.stringify(key);
        const text = item(of, false);
        return isMapping(of) || isList(of)
          ? marked(name, is) + colon + text
          : marked(name + colon + text, is);
      });
      const text = `{${space}${inner.join(`,${space}`)}}`;
      return members.length === 0 ? marked('{}', isItem && isMarked(one)) : text;
    }
    const isPlace = typeof one === 'string' && one.startsWith('»');
    return marked(JSON.stringify(isPlace ? one.slice(1) : one), isPlace);
  };
  return item(value, true);
}

const keyText = (key: string, choose: Choose): string =>
  choose(key, key, key, key, JSON.stringify(key), `'${key}'`);

const isSafe = (text: string): boolean =>
  /^[A-Za-z/][\w./@:-]*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$|:$/i.test(text);

function scalar(value: string | number | boolean | null, choose: Choose, isFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  const quoted = [
    JSON.stringify(value),
    value.includes('\n') ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`,
  ];
  const plain = isSafe(value) ? [value, value, value, value, ...(isFlow ? [] : [`!!str ${value}`])] : [];
  return choose(...plain, ...quoted);
}
