import type { GenericKind } from '../kind.ts';
import { candidateOf } from '../match/block-reader.ts';
import type { Watch } from '../match/literals.ts';
import { curl } from './curl.ts';
import { hashes } from './hashes.ts';
import { authorization, sentHeader } from './headers.ts';
import * as kinds from './kinds.ts';
import { bootstrapTokens, manifest } from './kubernetes.ts';
import { logins } from './logins.ts';
import { mnemonics } from './mnemonic.ts';
import { apart, named } from './named.ts';
import { goSource, handedOn, piped } from './piped.ts';
import { filezilla, terraform } from './settings.ts';
import type { Sign } from './sign.ts';
import { told } from './told.ts';

export const genericKinds: readonly GenericKind[] = Object.values(kinds);

const signs: readonly Sign[] = [
  named,
  apart,
  told,
  authorization,
  sentHeader,
  curl,
  ...logins,
  piped,
  handedOn,
  goSource,
  filezilla,
  terraform,
  manifest,
  bootstrapTokens,
  mnemonics,
  ...hashes,
];

/** What the gate looks for, and who reads it: one watch for each literal. */
export const genericWatches = (): readonly Watch[] =>
  signs.flatMap(({ literals, reach, find }) => {
    const reader: Watch['readers'][number] = {
      ...reach,
      read(text, at) {
        const found = find(text, at);
        return found && candidateOf(found.kind, found, text);
      },
    };
    return literals.map(({ text, needsValue, run = 0 }) => ({
      literal: { text, needsValue, ignoreCase: true, run },
      readers: [reader],
    }));
  });
