import { expect, test } from 'vitest';
import { fillerOf, isTemplated } from '../../../shared/parse/placeholder.ts';

test.each([
  ['#IMAGE_NAME#', 'placeholder'],
  ['registry.example/#NAME#:#TAG#', 'placeholder'],
  ['YOUR_IMAGE', 'placeholder'],
  ['registry.example/YOUR_TEAM/app:1', 'placeholder'],
  ['registry.example:5000/IMAGE_NAME:1', 'placeholder'],
  ['IMAGE_NAME@sha256:0', 'placeholder'],
  ['REPLACE-ME:1', 'placeholder'],
  ['<your-image>:%VERSION%', 'placeholder'],
  ['@@IMAGE@@', 'placeholder'],
  ['@image@', 'placeholder'],
  ['{image}', 'placeholder'],
  ['{{ .Image }}:${TAG}', 'template'],
  ['<%= image %>', 'template'],
  ['${{ matrix.image }}', 'expression'],
  ['a:${TAG}', 'variable'],
  ['$(IMAGE)', 'variable'],
  ['Node:22', undefined],
  ['Acme/App', undefined],
  ['a#b', undefined],
  ['a/b:', undefined],
  ['', undefined],
])('%s: %s', (text, filler) => expect(fillerOf(text)).toBe(filler));

test.each([
  ['/srv/@APP@/', true],
  ['AS #ALIAS#', true],
  ['YOUR_ALIAS', true],
  ['--from=YOUR_STAGE', true],
  ['<% if a %>', true],
  ['BUILD_STAGE', false],
  ['FOURYOUR_APP', false],
  ['a # b # c', false],
  ['$HOME/${APP}', false],
  ['a@b.example', false],
])('%s: %s', (text, templated) => expect(isTemplated(text)).toBe(templated));
