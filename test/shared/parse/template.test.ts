import { expect, it } from 'vitest';
import { looksTemplated } from '../../../shared/parse/template.ts';

it.each([
  ['a control line', 'metadata:\n{{- if .enabled }}\n  name: x\n{{- end }}\n', 'Go template'],
  ['a value', 'name: {{ .Name }}\n', 'Go template'],
  ['a comment over lines', '{{/*\nwords\n*/}}\nname: x\n', 'Go template'],
  ['Helm values', 'image: "repo/{{ .Values.image }}"\n', 'Helm template'],
  ['an include', 'labels:\n  {{- include "app.labels" . | nindent 4 }}\n', 'Helm template'],
  ['a key', 'data:\n  {{ .Release.Name }}: x\n', 'Helm template'],
  ['a list', 'args:\n  - {{ printf "x" }}\n', 'Jinja template'],
  ['a Jinja block', '{% if debug %}\nname: x\n{% endif %}\n', 'Jinja template'],
  ['a Jinja value', 'name: {{ service_name }}\n', 'Jinja template'],
  ['a Jinja comment', '{# words #}\nname: x\n', 'Jinja template'],
  ['an ERB line', 'a: 1\n<% if x %>\nb: 2\n<% end %>\n', 'ERB template'],
  ['an ERB value', 'password: <%= secret %>\n', 'ERB template'],
  ['a Mustache section', '{{#services}}\n- name: x\n{{/services}}\n', 'Mustache template'],
  ['behind a block scalar', 'a: |\n  {{ if }}\n{{ if .b }}\nb: c\n{{ end }}\n', 'Go template'],
  ['below an item of a block scalar', '- a: |\n    text\n  {{- if .b }}\n  b: c\n', 'Go template'],
  ['a name between signs', 'name: @SET_NAME@\n', 'template with placeholders'],
  ['a name in braces', 'ip: {PREFIX}.16\n', 'template with placeholders'],
  ['CR LF', '{{- if .a }}\r\nb: c\r\n{{- end }}\r\n', 'Go template'],
])('%s', (_, text, kind) => {
  expect(looksTemplated(text)).toBe(kind);
});

it.each([
  ['plain YAML', 'a: {b: {c: d}}\n- [x]\n'],
  ['an expression of GitHub', 'run: ${{ github.sha }}\nif: ${{ always() }}\n'],
  ['a variable', 'image: ${REGISTRY}/shop:${TAG:-1}\n'],
  ['quotes', 'when: \'{{ workflow.status }}\'\nmsg: "a: {{ b }}"\n'],
  ['text of a plain scalar', 'summary: host {{ $labels.host }} is down\n'],
  ['a block scalar', 'tpl: |-\n  {{ range .Alerts }}\n  x\n  {{ end }}\n'],
  ['a block scalar of an item', 'run:\n  - >2 # hint\n    {{ end }}\n'],
  ['a comment', '# {{ .Values.x }}\n# {% if %}\na: b\n'],
  ['braces', 'a: [\n  {A},\n  {B}\n]\nb: {C: 1}\n'],
  ['nothing', ''],
])('is YAML: %s', (_, text) => {
  expect(looksTemplated(text)).toBeUndefined();
});

it('takes linear time', () => {
  for (const part of ['{{', '{%', '- ', 'a: ', '{{ ', '&a ', '|\n ', '{#', ' ', 'a.']) {
    expect(looksTemplated(`x: y${part.repeat(500_000)}`)).toBeUndefined();
  }
});
