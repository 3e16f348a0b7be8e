import { describe, expect, it } from 'vitest';
import { Aligner } from '../../../actions/manifest-policy-check/render/helm/alignment.ts';
import { marked, unmarked } from '../../../actions/manifest-policy-check/render/helm/marks.ts';
import { templateParts } from '../../../actions/manifest-policy-check/render/helm/template-text.ts';

/** Marks as they are to be read: `<T1>` for text of offset 1. */
const shown = (text: string): string => text.replace(/\uF8E0(\w)\d+\.?(\d*)\uF8E1/g, '<$1$2>');

describe('marks', () => {
  const rows: [text: string, marks: string][] = [
    ['a: 1\n  b: 2\n', '<S><T0>a: 1\n  <T7>b: 2\n'],
    ['a: {{ .b }}c', '<S><T0>a: {{ "<A3>" }}{{ .b }}<T11>c'],
    ['a\n{{- .b -}}\n c', '<S><T0>a\n{{- "<A2>" }}{{ .b -}}\n <T14>c'],
    ['{{ if .a }}b{{ else if .c }}d{{ end }}', '<S>{{ if .a }}<T11>b{{ else if .c }}<T28>d{{ end }}'],
    ['{{ $a := 1 }}{{ $a = 2 }}{{ $a }}', '<S>{{ $a := 1 }}{{ $a = 2 }}{{ "<A25>" }}{{ $a }}'],
    ['{{ eq $a 1 }}{{$b}}', '<S>{{ "<A0>" }}{{ eq $a 1 }}{{ "<A13>" }}{{$b}}'],
    ['{{/* }} */}}a{{- /* b */ -}}', '<S>{{/* }} */}}<T12>a{{- /* b */ -}}'],
    [
      '{{ define "a" }}b{{ if .c }}{{ .d }}{{ end }}{{ end }}e',
      '<S>{{ define "a" }}b{{ if .c }}{{ .d }}{{ end }}{{ end }}<T54>e',
    ],
    ['{{ block "a" . }}b{{ end }}c', '<S>{{ "<A0>" }}{{ block "a" . }}b{{ end }}<T27>c'],
    [
      '{{ "}}" }}{{ `}}` }}{{ "\\"}}" }}a',
      '<S>{{ "<A0>" }}{{ "}}" }}{{ "<A10>" }}{{ `}}` }}{{ "<A20>" }}{{ "\\"}}" }}<T32>a',
    ],
    ['a\r\n\r\nb', '<S><T0>a\r\n\r\n<T5>b'],
    [
      '{{-3}}{{ range $i, $v := .l }}{{ break }}{{ end }}',
      '<S>{{ "<A0>" }}{{-3}}{{ range $i, $v := .l }}{{ break }}{{ end }}',
    ],
  ];
  it.each(rows)('in %j', (text, marks) => {
    expect(shown(marked(text, 3) ?? '')).toBe(marks);
  });

  it.each(['a {{ b', 'a {{ "b }}', 'a {{ `b }}', "a {{ 'b }}", 'a {{/* b }}', 'a \uF8E0'])(
    'are not put into %j',
    (text) => {
      expect(marked(text, 0)).toBeUndefined();
    },
  );

  it.each(['{{ "', '\\"', '{{- ', ' ', '/*', '\n ', '`', '{{ a }}'])('read a megabyte of %j once', (part) => {
    const parts = templateParts(part.repeat(1_000_000 / part.length));
    expect(parts?.at(-1)?.end).toBe(parts && part.length * Math.floor(1_000_000 / part.length));
    expect(marked(`{{ ${part.repeat(1_000_000 / part.length)}`, 0)).not.toBe('');
  });

  it('say what was printed where', () => {
    expect(unmarked('\uF8E0S2\uF8E1\n\uF8E0T2.1\uF8E1a: \uF8E0A2.4\uF8E1\uF8E0T0.9\uF8E1b')).toEqual({
      text: '\na: b',
      runs: [
        { at: 1, kind: 'text', file: 2, offset: 1 },
        { at: 4, kind: 'action', file: 2, offset: 4 },
        { at: 4, kind: 'text', file: 0, offset: 9 },
      ],
    });
  });
});

describe('alignment', () => {
  const text = 'a: 1\nb: xx\nc: 3\n---\na: 1\n---\nd: 4\n';
  it.each([
    ['d: 4', 0, 29],
    ['\na: 1\n', 1, 0],
    // One value is another in the second print: what stands behind it on its line is at it.
    ['a: 1\nb: yyyy\nc: 3', 5, 5],
    ['a: 1\nb: yyyy\nc: 3', 10, 8],
    ['a: 1\nb: yyyy\nc: 3', 13, 11],
  ])('of %j: %i is %i', (document, offset, expected) => {
    expect(new Aligner(text).align(document)?.(offset)).toBe(expected);
  });

  it('finds equal documents one after the other', () => {
    const aligner = new Aligner('a: 1\n---\na: 1\n');
    expect([1, 2, 3].map(() => aligner.align('a: 1')?.(0))).toEqual([0, 9, 0]);
  });

  it('is none for a document of another shape', () => {
    expect(new Aligner(text).align('x: 1\ny: 2\nz: 3\nw: 4')).toBeUndefined();
  });
});
