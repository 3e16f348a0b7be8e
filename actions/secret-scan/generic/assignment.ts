import type { Span } from '../layers/layer.ts';

/** A value that is given to a name. */
export interface Assigned {
  /** As it is written, without its quotes. */
  readonly text: string;
  /** Offsets in the window; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** It stands between quotes. */
  readonly isQuoted: boolean;
  /**
   * `config`: a line (or element) of its own gives it, so that a bare value is a literal. `call`: an argument.
   * `compare`: what something is compared with. `list`: something else of the list that the name is in. `option`: of a command, or behind a word of its own (`password 'x'`). `aside`: nothing but a blank or `is` makes it the name's. `code`: anything else.
   */
  readonly syntax: 'config' | 'call' | 'list' | 'compare' | 'option' | 'aside' | 'code';
  /** An operator behind it makes it one piece of a longer text. */
  readonly isPiece: boolean;
  /** Literals on other lines that go on with it. */
  readonly besides?: readonly Span[];
}

const closing = /\\{0,3}(?:\*{2}|["'`]?\]?\)?["'`]?)[?!]?[ \t]{0,30}/y;
/** `: String =`, ` string =` of a language that writes the type behind the name; `[] =` of C, ` { get; set; } =` of C#, ` As String =` of Basic. */
const typed =
  /\{ ?get;[^{}\r\n]{0,40}\}[ \t]{0,4}=|\[\w{0,8}\][ \t]{0,4}=|as[ \t]{1,4}string[ \t]{0,4}=|(?::[ \t]{0,4})?&?(?:'static[ \t]{1,3})?[A-Za-z_][\w.<>[\]?|&]{0,40}[ \t]{0,4}=(?![=>~])/iy;
/** `name: X` and `value: y` of a pair; `key="X" value="y"`; `<key>X</key><string>y</string>`. */
const paired =
  /(?:<\/\w{1,12}>\s{0,40}<(?:string|value)>|,?\s{0,40}(?:<!--)?[-"'\\]{0,3}(?:(?:android:)?value|default)["'\\]{0,3}\s{0,4}[:=]\s{0,4})/iy;
const operators =
  /:{1,3}=|=>|={1,3}|!={1,2}|\|\|=?|\?\?=?|\?=|\?:|<-|->|[:=(,>]|or(?=[ \t]+["'])|is(?=[ \t])/y;
const blanks = /[ \t]{0,24}(?:[\\(]?\r?\n[ \t]{0,40}(?=["'`]))?/y;
/** What YAML has before a text on lines of its own. */
const announced = /[|>][-+1-9]{0,2}[ \t]{0,4}\r?\n([ \t]{1,40})(?=[^\s#])/y;
/** Of an element whose content has a line of its own. */
const indented = /\s{0,40}(?:<!\[CDATA\[)?/y;
/** What takes a text and gives its bytes, or the text as a thing of its own. */
const decoder =
  /(?:new String|(?:std::)?string|qstring|(?:secret)?string::(?:from|new)|some|optional\.of|(?:aws|pulumi)\.string|ptr(?:\.to)?|to\.(?:string)?ptr|\[\]byte|b64decode|(?:bytes\.)?fromhex|unhexlify|buffer\.from|(?:\w{1,24}\.){0,2}base64[\w.()]{0,24}?decode(?:string)?|(?:convert\.)?from(?:base64|hex)(?:string)?|parsebase64binary|(?:base64|hex)_decode|hex2bin|atob|(?:\w{1,24}\.){1,2}encode)\([ \t]{0,4}(?=[bru@]?["'`])/iy;
const opening = /(?:[bBrRuUL@$]|N)?(\\{0,3})("{3}|'{3}|\[\[|["'`])/y;
const bareText = /[^\s"'`<>]{1,200}/y;

/** What is given to the name that ends at `end` and begins at `start`. */
export function assignedAt(text: string, start: number, end: number): Assigned | undefined {
  const fallback = fallbackAt(text, start, end);
  if (fallback !== undefined) return fallback;
  let at = skip(closing, text, end);
  const closed = at;
  let operator = '';
  const pair = skip(paired, text, at);
  if (pair > at) [at, operator] = [pair, 'pair'];
  else if (closed > end || /[:=[]/.test(text.charAt(closed))) {
    const type = skip(typed, text, at);
    if (type > at) [at, operator] = [type, '='];
  }
  if (operator === '') {
    const next = skip(operators, text, at);
    operator = text.slice(at, next);
    at = next;
  }
  if (operator === '' && at === end) return undefined;
  const given = at;
  at = skip(operator === '>' ? indented : blanks, text, at);
  const isOpen = operator !== '' && /[\\(]/.test(text.slice(given, at));
  if (operator !== '') at = skip(decoder, text, at);
  const before = lineBefore(text, start);
  if (operator === ':') {
    announced.lastIndex = at;
    const indent = announced.exec(text)?.[1];
    if (indent !== undefined) {
      const value = bareAt(text, announced.lastIndex, operator, before, text.slice(start, end));
      return value === undefined || goesOn(text, value.end, indent) ? undefined : value;
    }
  }
  opening.lastIndex = at;
  const open = opening.exec(text);
  if (open === null) return bareAt(text, at, operator, before, text.slice(start, end));
  const [all, escapes = '', quote = ''] = open;
  // `"Password:"` is a text that ends here.
  if (text[start - 1] === quote && !text.slice(end, closed).includes(quote) && all === quote)
    return undefined;
  if (operator === ',' && !isArgument.test(before)) operator = 'list';
  return quotedAt(text, opening.lastIndex, escapes + quote, operator, before, end, isOpen);
}

/** Whether a text on lines of its own has another; one that is cut off may have. */
const goesOn = (text: string, end: number, indent: string): boolean =>
  !new RegExp(`^[ \\t]*(?:\\r?\\n(?!${indent}[ \\t]*\\S)|$)`).test(text.slice(end, end + 60));

/** What a shell or a framework puts in place of a variable that is not set: `${NAME:-value}`, `${NAME:value}`. */
const otherwise = /(?::[-=]?|[-=])([^\s"'`${}?+][^\s"'`${}]{0,199})\}/y;

/** What a shell cuts out of a variable, from where and how much: `${NAME:offset:length}`. */
const substring = /^:\w+:\w+\}$/;

function fallbackAt(text: string, start: number, end: number): Assigned | undefined {
  if (text.slice(start - 2, start) !== '${') return undefined;
  otherwise.lastIndex = end;
  const value = otherwise.exec(text)?.[1];
  if (value === undefined || substring.test(text.slice(end, otherwise.lastIndex))) return undefined;
  const close = otherwise.lastIndex - 1;
  return {
    text: value,
    start: close - value.length,
    end: close,
    isQuoted: false,
    syntax: 'option',
    isPiece: false,
  };
}

/** `("password", `: the first argument is the name. */
const isArgument = /\(\s*[\\@]?["'`]$/;

function quotedAt(
  text: string,
  start: number,
  quote: string,
  operator: string,
  before: string,
  nameEnd: number,
  isOpen: boolean,
): Assigned | undefined {
  const end = quoteEnd(text, quote === '[[' ? ']]' : quote, start);
  if (end === -1 || end - start > 200 || end === start) return undefined;
  const inside = text.slice(start, end);
  if (/[\r\n]/.test(inside)) return undefined;
  // `'"value"'`: the quotes of another language.
  const inner = /^"[^"]{4,}"$/.test(inside) ? 1 : 0;
  if (
    operator === '' &&
    !isOption(before) &&
    !macro.test(before) &&
    !/^[\s>]*[A-Za-z]*$/.test(text.slice(lineBegin(text, nameEnd), nameEnd))
  )
    return undefined;
  const behind = skip(changed, text, end + quote.length);
  const isChanged = behind > end + quote.length;
  const besides = [...furtherAt(text, behind, isOpen)];
  return {
    text: inside.slice(inner, inside.length - inner),
    start: start + inner,
    end: end - inner,
    isQuoted: true,
    syntax: syntaxOf(operator, before),
    isPiece: (isChanged ? joint : jointOrCall).test(text.slice(behind, behind + 14)),
    ...(besides.length > 0 && { besides }),
  };
}

const joint = /^[ \t]{0,4}(?:[+%]|<<|\|\|?(?!\|))[ \t]{0,4}[\w"'`($]/;
const jointOrCall = /^[ \t]{0,4}(?:[+.%]|<<|\|\|?(?!\|))[ \t]{0,4}[\w"'`($]/;

/** The same text, as another type. */
const changed =
  /(?:\.(?:to(?:CharArray|_?string|_owned)|getBytes|encode|strip|trim|freeze|into|as_(?:str|bytes))\b(?:\([^()\r\n]{0,20}\))?)+/iy;

const note = `\\s{0,60}(?:(?:#|//)[^\\n]{0,120}\\n\\s{0,60})?`;
/** Another literal of the same text: what joins them, and what it holds. */
const further = new RegExp(
  `${note}(\\+|\\.{1,2}|&|\\\\)?${note}[bru]{0,2}(["'\`])((?:(?!\\2)[^\\\\\\r\\n]|\\\\.){0,200})(\\2|$)`,
  'iy',
);

/** Literals that go on with the one that ends at `start`; in parentheses, or where lines end in `\`, nothing has to join them. */
function* furtherAt(text: string, start: number, isOpen: boolean): Generator<Span> {
  further.lastIndex = start;
  for (let found = further.exec(text); found !== null; found = further.exec(text)) {
    const [, sign, , inside = '', close = ''] = found;
    if (!isOpen && (sign === undefined || sign === '\\')) return;
    const end = further.lastIndex - close.length;
    if (inside !== '') yield { start: end - inside.length, end };
  }
}

/** Of a text that may hold its own quote behind a backslash; -1: it does not end. */
function quoteEnd(text: string, quote: string, start: number): number {
  let end = text.indexOf(quote, start);
  while (end > start && text[end - 1] === '\\' && text[end - 2] !== '\\' && /["'`]/.test(quote.charAt(0)))
    end = text.indexOf(quote, end + 1);
  return end;
}

function bareAt(
  text: string,
  start: number,
  operator: string,
  before: string,
  name: string,
): Assigned | undefined {
  if (/^[,(]|[|!]|\?[?:]|^==|or/.test(operator)) return undefined;
  const isShell = /^(?:[?:]?=|:)$/.test(operator);
  bareText.lastIndex = start;
  const raw = bareText.exec(text)?.[0] ?? '';
  const isBeside = operator === 'is' || (operator === '' && !isOption(before));
  const value = raw
    .replace(/(?:[&;]|,(?=[\w.[\]-]{1,60}=)).*$/s, '')
    .replace(isBeside ? /[.,)}\]]+$/ : /[,)}\]]+$/, '');
  if (value === '' || /^[,;&|]/.test(raw)) return undefined;
  const end = start + value.length;
  const rest = /^[^\r\n]{0,40}/.exec(text.slice(end))?.[0] ?? '';
  const isAlone = /^(?:[;,]?\s*(?:(?:#|\/\/|--|<\/|&).*)?|\s*\\|;.*)$/.test(rest);
  const isStatement = /^[;,]/.test(rest) && (operator === ':' || /\s$/.test(text.slice(0, start)));
  const isTight = operator === '=' && text[start - 1] === '=';
  const isConfig =
    operator === 'pair' ||
    (operator === '>' && /^(?:\]\]>)?\s{0,40}<\//.test(text.slice(end, end + 47))) ||
    (isAlone && !isStatement && (isShell || operator === '=>') && leads.test(before)) ||
    (isTight && ((/[;"'][ \t]?$/.test(before) && /^(?:;|["'])/.test(rest)) || pairs.test(before))) ||
    (isAlone && operator === ':' && noted.test(before)) ||
    (isTight && /^[A-Z_]+$/.test(name) && leads.test(before) && /^ {1,2}[a-z./]/.test(rest));
  if (isBeside && !/^\.?[ \t]*(?:[\r\n]|$)/.test(rest)) return undefined;
  // `<secret>:name`: what is no element's content stands beside a placeholder.
  if (operator === '>' && !/^(?:\]\]>)?[ \t]*(?:<|$)/.test(rest)) return undefined;
  const syntax = isConfig
    ? 'config'
    : isBeside
      ? 'aside'
      : operator === '' || isOption(before)
        ? 'option'
        : 'code';
  return { text: value, start, end, isQuoted: false, syntax, isPiece: /^[([]/.test(rest) };
}

/** What stands before the name of a setting, from the beginning of its line. */
const leads =
  /^[\s>*+]*(?:(?:#|\/\/|;|-)\s*)?(?:(?:export|set|ENV|ARG|local|readonly|declare|define|-e|--env|-D|setx|\$env:|run:)\s*)*(?:(?!(?:let|const|var|val|final|type|return|this|self) )\w{2,20} )?["'$]?$/;
/** `// database password: …`, as people note it. */
const noted = /^[ \t]*(?:#|\/\/|--|;|\*|-)[ \t]*(?:[A-Za-z]\w{0,20} ){1,3}$/;
/** Another `name=value` before it, as in a connection string or a form; an option of a command that takes such. */
const pairs =
  /(?:^|[\s"'`;,?&])[\w.-]{1,24}=[^\s"'&;,=]{1,60}(?:[;&] ?|[ ,])$|(?:--(?:set|set-string|from-literal|build-arg|env|var)|-[eo])[= ]["']?(?:\w+,)*$|\b(?:kv put|config:set|secrets set) (?:-\S+ )*(?:\S{1,40} )?$/;
const isOption = (before: string): boolean =>
  (/(?:^|[\s"'[,(])[-/]{0,2}$/.test(before) && /[-/]$|^ENV\s+$/.test(before)) || directive.test(before);
/** What takes a name and a value with no more than a blank between them: fish, Tcl, Windows. */
const directive = /^[ \t]*(?:set(?: -\w{1,4})?|setx(?: \/[a-z])?)[ \t]+$/i;
/** Likewise, where a value without quotes is another name: C, RPM, CMake, Lisp. */
const macro =
  /^[ \t]*(?:#[ \t]*define|%(?:define|global)|\((?:def|setq))[ \t]+$|^[ \t]*set\($|(?:^|[ \t{(]):$/;

function syntaxOf(operator: string, before: string): Assigned['syntax'] {
  if (operator === '(' || operator === ',') return 'call';
  if (operator === 'list') return 'list';
  if (/^[=!]==?$/.test(operator)) return 'compare';
  if (operator === '') return 'option';
  return leads.test(before) || operator === 'pair' ? 'config' : 'code';
}

const lineBegin = (text: string, at: number): number => Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 60);
const lineBefore = (text: string, at: number): string => text.slice(at === 0 ? 0 : lineBegin(text, at), at);

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
