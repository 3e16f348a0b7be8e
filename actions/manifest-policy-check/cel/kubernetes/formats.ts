import { func, method, type Overload } from '../overload.ts';
import { parseTimestamp } from '../time/timestamp.ts';
import { Opaque, Optional } from '../value.ts';
import { CelError } from '../error.ts';
import { isUrl } from './url.ts';

/** Why a text is not of a format; nothing where it is. */
type Validate = (text: string) => readonly string[];

/** A named format of strings. */
class Format extends Opaque {
  readonly kind = 'kubernetes.NamedFormat';
  readonly name: string;
  readonly validate: Validate;
  constructor(name: string, validate: Validate) {
    super();
    this.name = name;
    this.validate = validate;
  }
  equals(other: Opaque): boolean {
    return other instanceof Format && other.name === this.name;
  }
}

const unless = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault]);

/** Each part between dots (if those are allowed) begins and ends with one of `edge`. */
const name =
  (most: number, pattern: RegExp, fault: string): Validate =>
  (text) => [
    ...unless(text.length <= most, `must be no more than ${most} characters`),
    ...unless(pattern.test(text), fault),
  ];

const label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const word = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

const isLabel = name(
  63,
  label,
  'must be lower case letters, digits and "-", and begin and end with a letter or digit',
);
const isSubdomain = name(253, subdomain, 'must be lower case labels with dots between them');
const isOldLabel = name(
  63,
  /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/,
  'must be lower case letters, digits and "-", begin with a letter and end with a letter or digit',
);
const isWord = name(
  63,
  word,
  'must be letters, digits, "-", "_" and ".", and begin and end with a letter or digit',
);

/** What may stand before a generated end: a `-` there, with the sign before it, counts as one letter. */
const prefix =
  (validate: Validate): Validate =>
  (text) =>
    validate(text.length > 1 && text.endsWith('-') ? `${text.slice(0, -2)}a` : text);

function isQualifiedName(text: string): readonly string[] {
  const slash = text.indexOf('/');
  if (slash < 0) return isWord(text);
  return [...isSubdomain(text.slice(0, slash)), ...isWord(text.slice(slash + 1))];
}

const isDay = (text: string): boolean => !(parseTimestamp(`${text}T00:00:00Z`) instanceof CelError);
const isMoment = (text: string): boolean =>
  !(parseTimestamp(text.replace(/^(.{10})t/, '$1T').replace(/z$/, 'Z')) instanceof CelError);

const formats: Readonly<Record<string, Validate>> = {
  dns1123Label: isLabel,
  dns1123Subdomain: isSubdomain,
  dns1035Label: isOldLabel,
  qualifiedName: isQualifiedName,
  dns1123LabelPrefix: prefix(isLabel),
  dns1123SubdomainPrefix: prefix(isSubdomain),
  dns1035LabelPrefix: prefix(isOldLabel),
  labelValue: (text) => (text === '' ? [] : isWord(text)),
  uri: (text) => unless(isUrl(text), 'must be a URI'),
  uuid: (text) =>
    unless(
      /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(text),
      'must be a UUID',
    ),
  byte: (text) =>
    unless(text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text), 'must be base64'),
  date: (text) => unless(text.length === 10 && isDay(text), 'must be a date such as 2026-01-31'),
  datetime: (text) => unless(isMoment(text), 'must be a date and time of RFC 3339'),
};

const all = Object.entries(formats).map(([word, validate]) => new Format(word, validate));

/** `format` of https://kubernetes.io/docs/reference/using-api/cel/. */
export const formatFunctions: readonly Overload[] = [
  ...all.map((format) => func(`format.${format.name}`, [], () => format)),
  func('format.named', ['string'], (text) => new Optional(all.find((format) => format.name === text))),
  method('validate', [Format, 'string'], ({ validate }, text) => {
    const faults = validate(text);
    return new Optional(faults.length === 0 ? undefined : faults);
  }),
];
