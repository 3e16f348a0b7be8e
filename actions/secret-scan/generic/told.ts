import { isGuessed } from './guessed.ts';
import { genericPassword, weakPassword } from './kinds.ts';
import type { Sign } from './sign.ts';
import { lookOf } from './values.ts';

const sentence = /password is (?:set to )?[ \t]{0,2}(["'`]|&quot;)([!-~]{5,40}?)\1/iy;
const whose = /\b(?:the|this|your|default|initial|root|admin)[ \t]{1,4}$/i;

/** `The default password is "kumquats"`: a sentence that gives one away. */
export const told: Sign = {
  literals: [{ text: 'password is ', needsValue: false }],
  reach: { before: 16, behind: 80 },
  find(text, at) {
    sentence.lastIndex = at;
    const [, quote = '', value = ''] = sentence.exec(text) ?? [];
    if (value === '' || !whose.test(text.slice(0, at))) return undefined;
    const end = sentence.lastIndex - quote.length;
    const place = { start: end - value.length, end };
    switch (lookOf(value)) {
      case 'drawn':
      case 'made':
        return { kind: isGuessed(value) ? weakPassword : genericPassword, ...place };
      case 'words':
        return isState(value) ? undefined : { kind: weakPassword, ...place };
      default:
        return undefined;
    }
  },
};

/** What a sentence says of a password, or names it by. */
const isState = (word: string): boolean =>
  !/^[a-z]{6,24}$/.test(word) ||
  /^(?:in|un|not|non|mis)|(?:ed|ing|able|ible|ent|ant|ect|alid|trong|orrect)$|pass|secret|default|string|hidden/.test(
    word,
  );
