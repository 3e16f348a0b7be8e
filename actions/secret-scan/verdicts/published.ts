import { digest } from '../../../shared/core/fingerprint.ts';
import type { Verdict } from '../kind.ts';

/**
 * What a provider itself prints as an example and never gave out: it is copied into many repositories and opens nothing.
 * As digests, so that no file of ours sets off another scanner.
 */
const samples: readonly (readonly [why: string, digests: readonly string[]])[] = [
  [
    // firebase/firebase-android-sdk, commit a089298ed9e0 and those before it: API keys.
    'Google publishes it in the samples of its SDK',
    [
      '0b476bdf9acf2123d547b5ae76f1e598',
      '2037abcaffb2b77785da716cf7ccff4f',
      '27a9a42931dff7eb2f8434e20a9bce97',
      '37f8f09bdf12c2f2eae4ead7273a62dd',
      '3a8b61d0f636b007840c0d40ba12bcf4',
      '49f777db995e8260da7ca9ffdf0c08d6',
      '4c98242dcadc8b29005c6b4aad526552',
      '6ca6473b42d9c17e9059568aa166fa8b',
      '6f1ef2461e63469ebfbe05ab6c72f416',
      '8731261cb72d86267a32a532ebd3df42',
      'a19f89ab3555eac10c40741f6df79ecf',
      'a6c814bc555ae62c7bd8b58ec07bf559',
      'c35d04b38d08fd0ced1b88c7b8c61842',
      'dc0fcf046c61640cbd1e8b999ada3262',
      'ea9bb1082cf95663f5faca23b8b15ef2',
      'eb540d2b6ee2a0a47c5779bc8a014178',
      'f56e323494a6ffc2064e7a955908957d',
    ],
  ],
  [
    // aws/aws-sdk-js, version 2.1693.0, `apis/*.examples.json` and the comments of `clients/`: keys, passwords, tokens.
    'AWS publishes it in the examples of its API',
    [
      '1314a52039d7ab429e5068ec6079d295',
      '143a54d093f18549a88e5a50e8c6d21f',
      '16529b293d4d3f1a6f8fe7ef5ad0ede5',
      '1d23b6b67fde9263896ffd38cb422c62',
      '33998881ecb6ca2c351cfce96d16daf7',
      '3e92cee0b2f11c7a3e1b9dc35ddb7983',
      '45a87856c0d470a0c8b4f725e7024bf3',
      '79d571b6c0c11df36b4fc38c42055ffb',
      '874a0cf0e19334918a1871f4f3e76da7',
      'a3a9e1ed9732cab28868127be00f1ce9',
      'bf03f60872cfb4ea85c6c36f3ee143a0',
      'c5a4a6661025f13fd488558697f31ac3',
      'ce4c9cdcf4277d15792dfdb6671dd96f',
      'd8ccc3c547c850170a24a46dceca0586',
      'e6c2d3455587c47ccdd3df1271882656',
      'f420161d76f067dddce7bd3f694d8176',
    ],
  ],
  [
    // tailscale.com/kb/1277/key-prefixes, with each of the types it lists.
    'Tailscale publishes it in its documentation',
    [
      '3b27e79a6d4dcff8766f6ff4f49503bd',
      '980f49562833f036b7e7fb0a1dfa0c17',
      '9941070c461e6cd7e5aa63da876797f2',
      'c6b1786afe683d3b8e7ac31a8d98080f',
      'f78c89693dd0b9ef65315f5702f49517',
    ],
  ],
  [
    // yarnpkg/berry, packages/plugin-interactive-tools: in each release of Yarn, which repositories hold.
    'every Yarn has it to search the packages of npm',
    ['2f21fd9c81678e396751af8b2472e2bd'],
  ],
  [
    // jwt.io, before and since 2025: header, payload and a signature with the secret that it shows beside them.
    'jwt.io shows it as its example',
    ['7f75367e7881255134e1375e723d1dea', 'c794fa6d20c64efb9adf980ae93af472'],
  ],
  [
    // learn.microsoft.com: storage-use-azurite, cosmos-db/emulator; each as it is, and behind `AccountKey=`.
    'the emulators of Azure have it on every machine',
    [
      '0011cc25eb4320717494d2703e8cba85',
      '900e6c2bf8ce6c14dbfdcbd6d7402e8f',
      'a28c56ecb012bfd03019be85518c37d2',
      'aa6547439583c3a275d4542a0df6c1ad',
    ],
  ],
  [
    // minio/mc, cmd/config-v10.go: the server play.min.io, in every release of the client.
    'MinIO gives it to everybody for its playground',
    ['1bbb9293c38acc5e510d904495845d53', 'df452eef23e8cf2c74af54c0c7419c05'],
  ],
  [
    // supabase/cli: what `supabase start` prints on every machine; signed with the secret that it prints beside them.
    'every local Supabase has it',
    ['70541e07fd4f900b66e289f5be55c85f', 'bf1725a8f98bea37e88618702e725ba8'],
  ],
  [
    // developers.google.com/recaptcha/docs/faq: site and secret key that let every test pass.
    'Google gives it to everybody for tests',
    ['03b970ed8171d73b58bbc9a5c72e3e4e', 'f5e95c9954635b65acab57e6d5ea663e'],
  ],
  [
    // trufflesuite/ganache: what `--deterministic` takes, and what Truffle and the desktop program took.
    'Ganache makes the wallets of every test chain from it',
    ['9c5d0a6656e5d3f36601d0bf98762be0', 'b83e96417f61cb148d0dc8a89b839ee4'],
  ],
  [
    // trezor/python-mnemonic, vectors.json: those whose words do not repeat.
    'the vectors of BIP 39 hold it',
    [
      '16df24f26063525efd17fce108d9b2db',
      '1b7e12a5fbbb126faeb72f3025e1f8f8',
      '24ab07afdcda42ea3fb754a873ee5a4c',
      '2a3caffdead1e45dc9a25018ac0dc0e5',
      '31cfc32f8b1a414ed44fd2b0fda55776',
      '3b9b8ee74bf1320a9563080b780caf01',
      '6f9def463cd4ff6431e6ce8ae7a284d2',
      '7c808e8e7dd2ae0f6c6c3227abdda4cc',
      '88f2ee81ba729de8fa44381eb943e7d6',
      '90efef5d3a739e5f6b3278a13fce003e',
      '9b41a2565767eced41e35ec80b8f8f1c',
      'f25d5976c4e2372f2697aec8f1c37aaa',
    ],
  ],
  [
    // bitcoin/bips: 32, 49, 84, 85, 86, 380 and 382, those whose checksum fits.
    'the vectors of BIP 32 and its successors hold it',
    [
      '00860ac6121289549cc36c62bb823c2b',
      '04a564938fd41d291aa042c0bcfd9867',
      '14c426fa75e9b33bf0aab45b33e9b955',
      '20e20cedb55f755ce0b9f8cd509e92a4',
      '2243ae4c730144699810edff877f309b',
      '37f4f4b83be29454630ddf4f9c278863',
      '38f45b57d43a7400a44a426bf98d8718',
      '3b05a1e8fa82b3984196930aae5c583a',
      '418096a08226ac9496f12a1a0eca8375',
      '42010a606042a639ab8c7467ca05a8a0',
      '45c9bb89fb602974f9b41ed0112c78e7',
      '4ec7efd0add0ac4bf9b5a53141b34d4e',
      '50df6e087f3e39ad95b1430a61942da3',
      '56ce7a6c5c2bdd685c6ed1ea62953553',
      '58526faf0059f1289c2f93883d836ec1',
      '61a20e3745b4b74fb813bcee9b975116',
      '6ec5f0e63be5ba712920754274a89d38',
      '75754388723db8eccc4b581f484b5585',
      '7d228177dd9eee1a12601fced4525cee',
      '7f05cb6f0634ef6e28c2643b8c716437',
      '86826de463a4859a73dc07e71e0ad757',
      '91646ee21a49081016e0013c985900cf',
      '93e28cee01d34e885f66db5f8090be0d',
      '9d61c593824c392ca2b757ac4c9e1d1a',
      '9ff23bc99ee7c3311f9a78af165a7838',
      'ac17da3e11432de904272c5859b35477',
      'bebe65f0e0569d6283a7b3677aa69e90',
      'c14aca8e6d6b82d19f4330f9d64ed5ef',
      'c3e981f8e1c6a20142aac2ca0c23af92',
      'e4cd8805007606c193388a4d1492742b',
      'ed7bfe0ceae813bcc585635656507759',
      'fa146b83df550394a57ed8f051862268',
    ],
  ],
  [
    // What `hardhat node` and `anvil` print when they start: their first ten accounts.
    'Hardhat and Anvil give it to every test chain',
    [
      '0aedba9d586f34f95cf1f0d54926f62e',
      '28e543d3753fc9d14c658ebef20b76a3',
      '38e69fdd19aefeb4adf56312f10e62c3',
      '4d3e46eec8244d1d106f866ee48994f6',
      '64034b44c579b335ab5e85debbfe7278',
      '8335c55334821eefd4334369ff9c04a8',
      '967f21586cdf1248a862f2cfb3300997',
      'b26ab6529d20ebebb4192256f2029847',
      'bc1a50966c9e6486bc4ebf880b51611a',
      'f070994a8599478580678f2b9482c5f0',
    ],
  ],
  [
    // google/google-authenticator, wiki, Key Uri Format.
    'Google shows it in the documentation of its Authenticator',
    ['8be5d113c0871ce1a122d68a7dff940a'],
  ],
];

let known: ReadonlyMap<string, Verdict> | undefined;

/** Of a text that a provider prints as an example, whatever it looks like. */
export function publishedVerdict(text: string): Verdict | undefined {
  known ??= new Map(
    samples.flatMap(([why, digests]) => digests.map((one) => [one, { state: 'disproven', why }] as const)),
  );
  return known.get(digest(text.replace(/^0x/, '')));
}
