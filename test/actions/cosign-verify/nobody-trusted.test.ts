import { describe, expect, test } from 'vitest';
import { cosignVerify } from '../../../actions/cosign-verify/check.ts';
import { dockerfile, gathered, Shelf } from './shelf.ts';

describe('where nobody is trusted', () => {
  const proposal = () => {
    const text = 'trustedSigners: [{ images: [node], signers: [{ key: a.pub }] }]\n';
    const file = { path: '.github/portcullis.yml', text, size: text.length, blob: '' };
    const { doc } = cosignVerify.parse(file, { kind: 'policy', certain: true });
    return doc === undefined ? [] : [doc];
  };
  test.for([
    ['the policy names nobody', () => [], true, []],
    ['the policy was refused', proposal, false, []],
    ['the policy could not be read', () => [], false, []],
    ['a change brings the first entry', proposal, true, ['hold once they are merged']],
  ] as const)('%s', async ([, docsOf, isSettled, said]) => {
    const docs = [dockerfile('node'), ...docsOf()];
    const shelf = new Shelf();
    const { notes, facts, errors, unchecked } = await gathered({ shelf, docs, isSettled });
    expect([shelf.asked, errors, unchecked]).toEqual([[], [], []]);
    expect(notes).toEqual(said.map((text) => expect.stringContaining(text) as string));
    expect([...facts.unlisted]).toEqual(['docker.io/library/node']);
  });
});

test.for([
  ['nobody is named', {}, [], /^The policy has no `trustedSigners`/],
  ['the policy names signers', {}, [{ images: ['node'], signers: [{ key: 'a.pub' }] }], undefined],
  ['inputs name an image', { images: ['ghcr.io/acme/app'] }, [], undefined],
  ['inputs name a file', { artifacts: ['app.tar'] }, [], undefined],
  ['inputs name signers alone, which is told', { key: ['cosign.pub'] }, [], undefined],
] as const)('it is idle only where nothing is asked of it: %s', ([, options, signers, idle]) => {
  const said = cosignVerify.idle?.({ options, signers });
  if (idle === undefined) expect(said).toBeUndefined();
  else expect(said).toMatch(idle);
});
