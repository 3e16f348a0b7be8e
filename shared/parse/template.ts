import { linesOutsideBlocks } from './yaml-lines.ts';

/**
 * The kind of template a text is, where it becomes YAML only when an engine has filled it in; undefined for YAML.
 * Braces inside quotes, block scalars and comments are YAML whoever reads them later (Ansible, Argo, Prometheus),
 * and so are `${…}` and GitHub's `${{ … }}`. Only what Helm alone says (`.Values`) counts inside quotes too.
 */
export function looksTemplated(text: string): string | undefined {
  if (!/\{[{%#A-Z]|<%|@[A-Z]/.test(text)) return undefined;
  for (const { content } of linesOutsideBlocks(text)) {
    const kind = content.startsWith('#') ? undefined : kindOfLine(content);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function kindOfLine(content: string): string | undefined {
  const value = valueOf(content);
  if (content.startsWith('<%') || value.startsWith('<%')) return 'ERB template';
  if (/^(?:\{%|\{#.*#\})/.test(content) || value.startsWith('{%')) return 'Jinja template';
  if (/\{\{-? *(?:\.(?:Values|Release|Chart|Capabilities)\b|(?:include|template|tpl) )/.test(content))
    return 'Helm template';
  // `@NAME@` and `{NAME}.1` begin no value of YAML.
  if (/^(?:@[A-Z][A-Z0-9_]*@|\{[A-Z][A-Z0-9_]*\}[^\s,\]}])/.test(value)) return 'template with placeholders';
  if (isWholeTag(content)) return kindOfTag(content);
  return value.startsWith('{{') && value.includes('}}') ? kindOfTag(value) : undefined;
}

/** What stands behind a plain key or a dash. */
function valueOf(content: string): string {
  return content.replace(/^(?:- +)*(?:[\w./-]+: +)?/, '');
}

/** A line that is nothing but one tag, opens a tag of several lines, or has a tag for a key. */
function isWholeTag(content: string): boolean {
  if (!content.startsWith('{{')) return false;
  const end = content.indexOf('}}');
  return end === -1
    ? /^\{\{-? *(?:\/\*|$)/.test(content)
    : content.endsWith('}}') || content.startsWith(':', end + 2);
}

function kindOfTag(tag: string): string {
  if (/^\{\{-? *(?:\/\*|[.$(]|(?:if|range|with|end|else|define|block)\b)|^\{\{-/.test(tag))
    return 'Go template';
  return /^\{\{[#^/>!{&]/.test(tag) ? 'Mustache template' : 'Jinja template';
}
