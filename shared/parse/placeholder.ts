/** A tag of a template engine: Jinja, Go templates, Liquid and Mustache; ERB and EJS. */
export const templateTag = /\{\{|\{%|<%/;

/** `<name>`, `@NAME@`, `%NAME%`, `#NAME#`, `YOUR_NAME`: written to be replaced before anybody builds. */
const marked = /<[\w-]+>|@\w+@|%\w+%|#\w+#|(?:^|[^A-Za-z0-9])YOUR_[A-Z]/;

/** Something is filled in before the text is used: it says nothing yet. Variables of a shell or a build are no such thing. */
export const isTemplated = (text: string): boolean => templateTag.test(text) || marked.test(text);

/** `IMAGE_TAG`: a word that a script looks for and replaces, as one part of an image. */
export const isPlaceholderPart = (part: string): boolean =>
  /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|TAG|VERSION)$/.test(part);

export type Filler = 'expression' | 'template' | 'variable' | 'placeholder';

/** Signs that no image reference can hold, each of a way to fill it in later. */
const fillers: readonly (readonly [RegExp, Filler])[] = [
  [/\$\{\{/, 'expression'],
  [templateTag, 'template'],
  [/\$[\w({]/, 'variable'],
  [/[<>%{}]|@[A-Z_]*@/, 'placeholder'],
  [marked, 'placeholder'],
];

/** What fills in a text that is no image reference as it stands: `REGISTRY/IMAGE_NAME:1`, `REPLACE-ME`, `${IMAGE}`. */
export function fillerOf(text: string): Filler | undefined {
  const found = fillers.find(([sign]) => sign.test(text))?.[1];
  if (found !== undefined) return found;
  const [named = ''] = text.split('@', 1);
  const [last = ''] = named.slice(named.lastIndexOf('/') + 1).split(':', 1);
  const name = named.slice(0, named.lastIndexOf('/') + 1) + last;
  const isWord = /^[A-Z][A-Z0-9_-]*$/.test(name);
  return isWord || name.split('/').some(isPlaceholderPart) ? 'placeholder' : undefined;
}
