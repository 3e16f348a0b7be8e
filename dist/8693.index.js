export const id = 8693;
export const ids = [8693];
export const modules = {

/***/ 98693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  speechtextAi: () => (/* reexport */ speechtextAi),
  splitwise: () => (/* reexport */ splitwise),
  spoonacular: () => (/* reexport */ spoonacular),
  sportmonks: () => (/* reexport */ sportmonks),
  spreedly: () => (/* reexport */ spreedly),
  stackhawk: () => (/* reexport */ stackhawk),
  stadiaMaps: () => (/* reexport */ stadiaMaps),
  statuscake: () => (/* reexport */ statuscake),
  statuspal: () => (/* reexport */ statuspal),
  stitchData: () => (/* reexport */ stitchData),
  storecove: () => (/* reexport */ storecove),
  stormboard: () => (/* reexport */ stormboard),
  stormglass: () => (/* reexport */ stormglass),
  storyblok: () => (/* reexport */ storyblok),
  storychief: () => (/* reexport */ storychief),
  stripo: () => (/* reexport */ stripo),
  stytch: () => (/* reexport */ stytch),
  sugester: () => (/* reexport */ sugester),
  sui: () => (/* reexport */ sui),
  supabase: () => (/* reexport */ supabase),
  supernotes: () => (/* reexport */ supernotes),
  surveyAnyPlace: () => (/* reexport */ surveyAnyPlace),
  surveyBot: () => (/* reexport */ surveyBot),
  surveySparrow: () => (/* reexport */ surveySparrow),
  survicate: () => (/* reexport */ survicate),
  swell: () => (/* reexport */ swell),
  symbl: () => (/* reexport */ symbl),
  synthesia: () => (/* reexport */ synthesia),
  tailscale: () => (/* reexport */ tailscale),
  tally: () => (/* reexport */ tally),
  tallyfy: () => (/* reexport */ tallyfy),
  tatum: () => (/* reexport */ tatum),
  tavily: () => (/* reexport */ tavily),
  tavus: () => (/* reexport */ tavus),
  taxjar: () => (/* reexport */ taxjar),
  teachable: () => (/* reexport */ teachable),
  teamcity: () => (/* reexport */ teamcity),
  teamgate: () => (/* reexport */ teamgate),
  teamwork: () => (/* reexport */ teamwork),
  tefter: () => (/* reexport */ tefter),
  telesign: () => (/* reexport */ telesign),
  teller: () => (/* reexport */ teller),
  telnyx: () => (/* reexport */ telnyx),
  temporal: () => (/* reexport */ temporal),
  terraform: () => (/* reexport */ terraform),
  testmo: () => (/* reexport */ testmo),
  testrail: () => (/* reexport */ testrail),
  textmagic: () => (/* reexport */ textmagic),
  thinkific: () => (/* reexport */ thinkific),
  threads: () => (/* reexport */ threads),
  thunderstore: () => (/* reexport */ thunderstore),
  ticketTailor: () => (/* reexport */ ticketTailor),
  tigris: () => (/* reexport */ tigris),
  tiingo: () => (/* reexport */ tiingo),
  timecamp: () => (/* reexport */ timecamp),
  timezoneapi: () => (/* reexport */ timezoneapi),
  tines: () => (/* reexport */ tines),
  tinify: () => (/* reexport */ tinify),
  tinybird: () => (/* reexport */ tinybird),
  todoist: () => (/* reexport */ todoist),
  tokeet: () => (/* reexport */ tokeet),
  tomba: () => (/* reexport */ tomba),
  tomorrowIo: () => (/* reexport */ tomorrowIo),
  tomtom: () => (/* reexport */ tomtom)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/speechtext-ai.js

const speechtextAi = {
    name: 'SpeechText.AI',
    revoke: 'Replace it in the API settings of the SpeechText.AI account.',
    references: ['https://speechtext.ai/speech-recognition-api'],
    kinds: [
        {
            how: 'named',
            id: 'speechtext-ai-api-key',
            title: 'SpeechText.AI API key',
            severity: 'medium',
            names: ['speechtext'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32, 34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/splitwise.js

const splitwise = {
    name: 'Splitwise',
    revoke: 'Replace it in the API settings of the Splitwise account.',
    references: ['https://dev.splitwise.com/'],
    kinds: [
        {
            how: 'named',
            id: 'splitwise-secret',
            title: 'Splitwise secret',
            severity: 'medium',
            names: ['splitwise'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/spoonacular.js

const spoonacular = {
    name: 'Spoonacular',
    revoke: 'Replace it in the API settings of the Spoonacular account.',
    references: ['https://spoonacular.com/food-api/docs'],
    kinds: [
        {
            how: 'named',
            id: 'spoonacular-api-key',
            title: 'Spoonacular API key',
            severity: 'low',
            names: ['spoonacular'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sportmonks.js

const sportmonks = {
    name: 'Sportmonks',
    revoke: 'Replace it in the API settings of the Sportmonks account.',
    references: ['https://docs.sportmonks.com/'],
    kinds: [
        {
            how: 'named',
            id: 'sportmonks-api-token',
            title: 'Sportmonks API token',
            severity: 'low',
            names: ['sportmonks', 'sportmonk', 'sportsmonk'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 66)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/spreedly.js

const spreedly = {
    name: 'Spreedly',
    revoke: 'Replace it in the API settings of the Spreedly account.',
    references: ['https://docs.spreedly.com/'],
    kinds: [
        {
            how: 'named',
            id: 'spreedly-access-secret',
            title: 'Spreedly access secret',
            severity: 'critical',
            names: ['spreedly'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stackhawk.js

const stackhawk = {
    name: 'StackHawk',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://docs.stackhawk.com/web-app/apikeys'],
    kinds: [
        {
            how: 'token',
            id: 'stackhawk-api-key',
            title: 'StackHawk API key',
            grammar: ['hawk.', (0,grammar/* base62 */.Yb)(20), '.', (0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stadia-maps.js

const stadiaMaps = {
    name: 'Stadia Maps',
    revoke: 'Revoke it under Manage properties.',
    references: ['https://docs.stadiamaps.com/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'stadia-maps-api-key',
            title: 'Stadia Maps API key',
            names: ['stadia maps', 'stadia api'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/statuscake.js

const statuscake = {
    name: 'StatusCake',
    revoke: 'Replace it in the API settings of the StatusCake account.',
    references: ['https://developers.statuscake.com/'],
    kinds: [
        {
            how: 'named',
            id: 'statuscake-api-key',
            title: 'StatusCake API key',
            names: ['status cake'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(20)], [(0,grammar/* base62 */.Yb)(24, 32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/statuspal.js

const statuspal = {
    name: 'Statuspal',
    revoke: 'Replace it in the API settings of the Statuspal account.',
    references: ['https://www.statuspal.io/api-docs'],
    kinds: [
        {
            how: 'named',
            id: 'statuspal-api-key',
            title: 'Statuspal API key',
            names: ['status pal'],
            grammar: [(0,grammar/* optional */.lq)('uk_'), (0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stitch-data.js

const stitchData = {
    name: 'Stitch',
    revoke: 'Replace it in the API settings of the Stitch account.',
    references: ['https://www.stitchdata.com/docs/developers/stitch-connect/api'],
    kinds: [
        {
            how: 'named',
            id: 'stitch-data-api-token',
            title: 'Stitch API token',
            names: ['stitch data'],
            grammar: [(0,grammar/* lowerDigits */.q2)(35, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/storecove.js

const storecove = {
    name: 'Storecove',
    revoke: 'Replace it in the API settings of the Storecove account.',
    references: ['https://www.storecove.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'storecove-api-key',
            title: 'Storecove API key',
            names: ['storecove'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stormboard.js

const stormboard = {
    name: 'Stormboard',
    revoke: 'Replace it in the API settings of the Stormboard account.',
    references: ['https://api.stormboard.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'stormboard-api-key',
            title: 'Stormboard API key',
            names: ['stormboard'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stormglass.js

const stormglass = {
    name: 'Storm Glass',
    revoke: 'Replace it in the API settings of the Storm Glass account.',
    references: ['https://docs.stormglass.io/'],
    kinds: [
        {
            how: 'named',
            id: 'stormglass-api-key',
            title: 'Storm Glass API key',
            severity: 'low',
            names: ['storm glass'],
            grammar: [...grammar/* uuid */.uR, (0,grammar/* optional */.lq)((0,grammar/* optional */.lq)('-'), (0,grammar/* hex */.uh)(8), (0,grammar/* optional */.lq)('-'), (0,grammar/* from */.HT)('0-9a-f-', 4, 40))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/storyblok.js

const storyblok = {
    name: 'Storyblok',
    revoke: 'Delete it under Settings > Access Tokens of the space, or My account > Access tokens.',
    references: ['https://www.storyblok.com/docs/concepts/access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'storyblok-preview-token',
            title: 'Storyblok access token',
            severity: 'medium',
            names: ['story blok'],
            grammar: [(0,grammar/* base62 */.Yb)(22), 'tt'],
        },
        {
            how: 'named',
            id: 'storyblok-personal-access-token',
            title: 'Storyblok personal access token',
            names: ['story blok'],
            grammar: [(0,grammar/* base62 */.Yb)(22), 'tt-', (0,grammar/* digits */.vm)(5, 7), '-', (0,grammar/* base64url */.r0)(20)],
        },
        {
            how: 'named',
            id: 'storyblok-region-token',
            title: 'Storyblok region token',
            severity: 'medium',
            names: ['story blok'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 60), 'tt'],
        },
        {
            how: 'named',
            id: 'storyblok-oauth-secret',
            title: 'Storyblok OAuth secret',
            names: ['story blok'],
            words: ['secret'],
            grammar: [(0,grammar/* base64 */.K3)(86), '=='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/storychief.js

const storychief = {
    name: 'StoryChief',
    revoke: 'Replace it in the API settings of the StoryChief account.',
    references: ['https://developers.storychief.io/'],
    kinds: [
        {
            how: 'named',
            id: 'storychief-api-key',
            title: 'StoryChief API key',
            names: ['story chief'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(17, 400), '.', (0,grammar/* base64url */.r0)(300, 4000), (0,grammar/* optional */.lq)('.', (0,grammar/* base64url */.r0)(20, 700))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stripo.js

const stripo = {
    name: 'Stripo',
    revoke: 'Replace it in the API settings of the Stripo account.',
    references: ['https://api.stripo.email/'],
    kinds: [
        {
            how: 'named',
            id: 'stripo-api-key',
            title: 'Stripo API key',
            names: ['stripo'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(17, 100), '.', (0,grammar/* base64url */.r0)(100, 400), '.', (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stytch.js

const stytch = {
    name: 'Stytch',
    revoke: 'Delete it under API keys of the Stytch dashboard.',
    references: ['https://stytch.com/docs/api/'],
    kinds: [
        {
            how: 'token',
            id: 'stytch-secret',
            title: 'Stytch secret',
            severity: 'critical',
            grammar: ['secret-', (0,grammar/* either */.gP)('live', 'test'), '-', (0,grammar/* base64url */.r0)(35, 48), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'token',
            id: 'stytch-public-token',
            title: 'Stytch public token',
            severity: 'low',
            grammar: ['public-token-', (0,grammar/* either */.gP)('live', 'test'), '-', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sugester.js

const sugester = {
    name: 'Sugester',
    revoke: 'Replace it in the API settings of the Sugester account.',
    references: ['https://sugester.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'sugester-api-token',
            title: 'Sugester API token',
            names: ['sugester'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sui.js

const sui = {
    name: 'Sui',
    revoke: 'Move the funds to another address: a private key cannot be revoked.',
    references: ['https://docs.sui.io/'],
    kinds: [
        {
            how: 'token',
            id: 'sui-private-key',
            title: 'Sui private key',
            severity: 'critical',
            grammar: ['suiprivkey1', (0,grammar/* lowerDigits */.q2)(58, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/supabase.js

const supabase = {
    name: 'Supabase',
    revoke: 'Delete it under Account > Access Tokens, a project key under Settings > API Keys.',
    references: ['https://supabase.com/docs/guides/api/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'supabase-access-token',
            title: 'Supabase personal access token',
            severity: 'critical',
            grammar: ['sbp_', (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('oauth', 'v0'), '_'), (0,grammar/* lowerDigits */.q2)(40)],
            // It is drawn from digits too (the command line tool takes hexadecimal ones alone).
            verify: (text) => /\d/.test(text.slice(4)) ? undefined : { state: 'disproven', why: 'no digit stands in it' },
        },
        {
            how: 'token',
            id: 'supabase-secret-key',
            title: 'Supabase secret key',
            severity: 'critical',
            grammar: ['sb_secret_', (0,grammar/* base64url */.r0)(22), '_', (0,grammar/* base64url */.r0)(8)],
        },
        {
            how: 'token',
            id: 'supabase-publishable-key',
            title: 'Supabase publishable key',
            severity: 'low',
            grammar: ['sb_publishable_', (0,grammar/* base64url */.r0)(22), '_', (0,grammar/* base64url */.r0)(8)],
        },
        {
            how: 'named',
            id: 'supabase-jwt-secret',
            title: 'Supabase JWT secret',
            severity: 'critical',
            names: ['supabase'],
            words: ['jwt', 'secret'],
            grammar: [(0,grammar/* base64 */.K3)(86), '=='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/supernotes.js

const supernotes = {
    name: 'Supernotes',
    revoke: 'Replace it in the API settings of the Supernotes account.',
    references: ['https://api.supernotes.app/docs/swagger'],
    kinds: [
        {
            how: 'token',
            id: 'supernotes-api-key',
            title: 'Supernotes API key',
            grammar: [(0,grammar/* either */.gP)('supernotes_sk_', 'supernotes_sk-'), (0,grammar/* base64url */.r0)(40, 50)],
            neither: { before: '0-9A-Za-z' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/survey-any-place.js

const surveyAnyPlace = {
    name: 'Survey Anyplace',
    revoke: 'Replace it in the API settings of the Survey Anyplace account.',
    references: ['https://www.pointerpro.com/'],
    kinds: [
        {
            how: 'named',
            id: 'survey-any-place-api-key',
            title: 'Survey Anyplace API key',
            names: ['survey any place'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'survey-any-place-id',
            title: 'Survey Anyplace ID',
            severity: 'info',
            names: ['survey any place'],
            words: ['id'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/survey-bot.js

const surveyBot = {
    name: 'Surveybot',
    revoke: 'Replace it in the API settings of the Surveybot account.',
    references: ['https://app.surveybot.io/accounts/api_docs'],
    kinds: [
        {
            how: 'named',
            id: 'survey-bot-api-key',
            title: 'Surveybot API key',
            names: ['survey bot'],
            grammar: [(0,grammar/* base62 */.Yb)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/survey-sparrow.js

const surveySparrow = {
    name: 'SurveySparrow',
    revoke: 'Replace it in the API settings of the SurveySparrow account.',
    references: ['https://developers.surveysparrow.com/rest-apis'],
    kinds: [
        {
            how: 'named',
            id: 'survey-sparrow-access-token',
            title: 'SurveySparrow access token',
            names: ['survey sparrow'],
            grammar: [(0,grammar/* base64url */.r0)(80, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/survicate.js

const survicate = {
    name: 'Survicate',
    revoke: 'Replace it in the API settings of the Survicate account.',
    references: ['https://developers.survicate.com/data-export/setup/'],
    kinds: [
        {
            how: 'named',
            id: 'survicate-api-key',
            title: 'Survicate API key',
            names: ['survicate'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/swell.js

const swell = {
    name: 'Swell',
    revoke: 'Replace it in the API settings of the Swell account.',
    references: ['https://developers.swell.is/'],
    kinds: [
        {
            how: 'named',
            id: 'swell-secret-key',
            title: 'Swell secret key',
            names: ['swell'],
            grammar: [(0,grammar/* either */.gP)('sk', 'pk'), '_', (0,grammar/* optional */.lq)('test_'), (0,grammar/* base62 */.Yb)(24, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/symbl.js

const symbl = {
    name: 'Symbl.ai',
    revoke: "Revoke it in the platform's home page.",
    references: ['https://docs.symbl.ai/'],
    kinds: [
        {
            how: 'named',
            id: 'symbl-app-secret',
            title: 'Symbl.ai app secret',
            names: ['symblai', 'symbl app', 'symbl api'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/synthesia.js

const synthesia = {
    name: 'Synthesia',
    revoke: 'Revoke it under Account > Integrations.',
    references: ['https://docs.synthesia.io/'],
    kinds: [
        {
            how: 'named',
            id: 'synthesia-api-key',
            title: 'Synthesia API key',
            names: ['synthesia'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], [(0,grammar/* base62 */.Yb)(32, 44)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tailscale.js

const tailscale = {
    name: 'Tailscale',
    revoke: 'Revoke it under Settings > Keys of the admin console.',
    references: ['https://tailscale.com/kb/1252/key-prefixes'],
    kinds: [
        {
            how: 'token',
            id: 'tailscale-key',
            title: 'Tailscale API, auth, OAuth or webhook key',
            severity: 'critical',
            grammar: [
                'tskey-',
                (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('api', 'auth', 'client', 'scim', 'webhook', 'secret', 'reusable'), '-'),
                (0,grammar/* base62 */.Yb)(8, 24),
                '-',
                (0,grammar/* base62 */.Yb)(4, 64),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tally.js

const tally = {
    name: 'Tally',
    revoke: 'Delete it under Settings > API keys.',
    references: ['https://developers.tally.so/'],
    kinds: [
        {
            how: 'named',
            id: 'tally-api-key',
            title: 'Tally API key',
            names: ['tally api', 'tally key', 'tally token', 'tally so'],
            grammar: ['tly-', (0,grammar/* base62 */.Yb)(28, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tallyfy.js

const tallyfy = {
    name: 'Tallyfy',
    revoke: 'Replace it in the API settings of the Tallyfy account.',
    references: ['https://developers.tallyfy.com/'],
    kinds: [
        {
            how: 'named',
            id: 'tallyfy-access-token',
            title: 'Tallyfy access token',
            names: ['tallyfy'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(30, 200), '.', (0,grammar/* base64url */.r0)(30, 1000), '.', (0,grammar/* base64url */.r0)(30, 1000)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tatum.js

const tatum = {
    name: 'Tatum',
    revoke: 'Delete it under API keys of the dashboard.',
    references: ['https://docs.tatum.io/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'tatum-api-key',
            title: 'Tatum API key',
            severity: 'critical',
            names: ['tatum', 'tatumio'],
            grammar: [(0,grammar/* either */.gP)(['t-', (0,grammar/* hex */.uh)(24), '-', (0,grammar/* hex */.uh)(24)], grammar/* uuid */.uR)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tavily.js

const tavily = {
    name: 'Tavily',
    revoke: 'Delete it under API keys of the dashboard.',
    references: ['https://docs.tavily.com/documentation/api-reference/introduction'],
    kinds: [
        {
            how: 'token',
            id: 'tavily-api-key',
            title: 'Tavily API key',
            grammar: ['tvly-', (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('dev', 'prod'), '-'), (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tavus.js

const tavus = {
    name: 'Tavus',
    revoke: 'Replace it in the API settings of the Tavus account.',
    references: ['https://docs.tavus.io/sections/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'tavus-api-key',
            title: 'Tavus API key',
            names: ['tavus'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/taxjar.js

const taxjar = {
    name: 'TaxJar',
    revoke: 'Replace it in the API settings of the TaxJar account.',
    references: ['https://developers.taxjar.com/api/reference/'],
    kinds: [
        {
            how: 'named',
            id: 'taxjar-api-key',
            title: 'TaxJar API key',
            names: ['taxjar', 'tax jar'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/teachable.js

const teachable = {
    name: 'Teachable',
    revoke: 'Replace it in the API settings of the Teachable account.',
    references: ['https://docs.teachable.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'teachable-api-key',
            title: 'Teachable API key',
            names: ['teachable'],
            words: ['key', 'token', 'secret', 'password', 'access', 'api'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/teamcity.js

const teamcity = {
    name: 'TeamCity',
    revoke: 'Delete it under Your Profile > Access Tokens.',
    references: [
        'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
    ],
    kinds: [
        {
            how: 'token',
            id: 'teamcity-access-token',
            title: 'TeamCity access token',
            severity: 'critical',
            grammar: ['eyJ0eXAiOiAiVENWMiJ9.', (0,grammar/* base64url */.r0)(20, 60), '.', (0,grammar/* base64url */.r0)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/teamgate.js

const teamgate = {
    name: 'Teamgate',
    revoke: 'Replace it in the API settings of the Teamgate account.',
    references: ['https://developers.teamgate.com/'],
    kinds: [
        {
            how: 'named',
            id: 'teamgate-api-key',
            title: 'Teamgate API key',
            names: ['teamgate'],
            grammar: [(0,grammar/* base62 */.Yb)(80)],
        },
        {
            how: 'named',
            id: 'teamgate-auth-token',
            title: 'Teamgate auth token',
            names: ['teamgate'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/teamwork.js

const teamwork = {
    name: 'Teamwork',
    revoke: 'Delete it under API Keys of the profile.',
    references: ['https://apidocs.teamwork.com/guides/teamwork/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'teamwork-token',
            title: 'Teamwork Desk, CRM or Spaces token',
            grammar: ['tkn.v1_', (0,grammar/* base64url */.r0)(60, 80), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'token',
            id: 'teamwork-project-key',
            title: 'Teamwork.com API key',
            grammar: ['twp_', (0,grammar/* base62 */.Yb)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tefter.js

const tefter = {
    name: 'Tefter',
    revoke: 'Replace it in the API settings of the Tefter account.',
    references: ['https://tefter.io/'],
    kinds: [
        {
            how: 'named',
            id: 'tefter-api-key',
            title: 'Tefter API key',
            names: ['tefter'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/telesign.js

const telesign = {
    name: 'TeleSign',
    revoke: 'Replace it in the API settings of the TeleSign account.',
    references: ['https://developer.telesign.com/enterprise/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'telesign-api-key',
            title: 'TeleSign API key',
            names: ['telesign'],
            grammar: [(0,grammar/* base64 */.K3)(86), '=='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/teller.js

const teller = {
    name: 'Teller',
    revoke: 'Revoke it in the dashboard.',
    references: ['https://teller.io/docs/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'teller-access-token',
            title: 'Teller access token',
            names: ['teller api', 'teller access', 'teller token'],
            grammar: [(0,grammar/* either */.gP)(['token_', (0,grammar/* lowerDigits */.q2)(26)], ['test_tok_', (0,grammar/* lowerDigits */.q2)(24, 28)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/telnyx.js

const telnyx = {
    name: 'Telnyx',
    revoke: 'Delete it under API Keys of Mission Control.',
    references: ['https://developers.telnyx.com/docs/development/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'telnyx-api-key',
            title: 'Telnyx API key',
            severity: 'critical',
            grammar: ['KEY0', (0,grammar/* upperHex */.gh)(31), '_', (0,grammar/* base62 */.Yb)(22)],
        },
        {
            how: 'named',
            id: 'telnyx-named-key',
            title: 'Telnyx API key beside its name',
            severity: 'critical',
            names: ['telnyx'],
            grammar: ['KEY', (0,grammar/* base64url */.r0)(40, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/temporal.js

const temporal = {
    name: 'Temporal Cloud',
    revoke: 'Delete it with `tcld apikey delete` or under API Keys of the profile.',
    references: ['https://docs.temporal.io/cloud/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'temporal-api-key',
            title: 'Temporal Cloud API key',
            severity: 'critical',
            names: ['temporal api', 'temporal cloud', 'temporal key'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(20, 200), '.', (0,grammar/* base64url */.r0)(40, 1000), '.', (0,grammar/* base64url */.r0)(20, 200)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/terraform.js

const terraform = {
    name: 'HCP Terraform',
    revoke: 'Delete it under API tokens of the user, team or organization.',
    references: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'terraform-api-token',
            title: 'HCP Terraform or Terraform Enterprise API token',
            severity: 'critical',
            aliases: ['hashicorp-tf-api-token'],
            grammar: [(0,grammar/* base62 */.Yb)(14), '.atlasv1.', (0,grammar/* base64url */.r0)(60, 70)],
            literals: ['.atlasv1.'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/testmo.js

const testmo = {
    name: 'Testmo',
    revoke: 'Delete it under API access of the profile.',
    references: ['https://docs.testmo.com/api/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'testmo-api-token',
            title: 'Testmo API token',
            grammar: ['testmo_api_eyJ', (0,grammar/* base64 */.K3)(60, 600), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/testrail.js

const testrail = {
    name: 'TestRail',
    revoke: 'Delete it under My Settings > API Keys.',
    references: ['https://support.testrail.com/hc/en-us/articles/7077039051284'],
    kinds: [
        {
            how: 'named',
            id: 'testrail-api-key',
            title: 'TestRail API key',
            names: ['testrail', 'test rail'],
            words: ['key', 'token', 'secret', 'password', 'access', 'api', 'auth'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z./', 20), '-', (0,grammar/* from */.HT)('0-9A-Za-z./', 20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/textmagic.js

const textmagic = {
    name: 'Textmagic',
    revoke: 'Replace it in the API settings of the Textmagic account.',
    references: ['https://docs.textmagic.com/'],
    kinds: [
        {
            how: 'named',
            id: 'textmagic-api-key',
            title: 'Textmagic API key',
            names: ['textmagic', 'text magic'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/thinkific.js

const thinkific = {
    name: 'Thinkific',
    revoke: 'Replace it in the API settings of the Thinkific account.',
    references: ['https://developers.thinkific.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'thinkific-api-key',
            title: 'Thinkific API key',
            names: ['thinkific'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/threads.js

const threads = {
    name: 'Threads',
    revoke: 'Remove the app under Settings > Website permissions of the Threads account.',
    references: ['https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions'],
    kinds: [
        {
            how: 'token',
            id: 'threads-access-token',
            title: 'Threads access token',
            grammar: ['THAA', (0,grammar/* base62 */.Yb)(100, 300)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/thunderstore.js

const thunderstore = {
    name: 'Thunderstore',
    revoke: 'Delete the service account in the settings of the team.',
    references: ['https://thunderstore.io/api/docs/'],
    kinds: [
        {
            how: 'token',
            id: 'thunderstore-api-token',
            title: 'Thunderstore service account token',
            severity: 'critical',
            grammar: ['tss_', (0,grammar/* base64url */.r0)(24, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ticket-tailor.js

const ticketTailor = {
    name: 'Ticket Tailor',
    revoke: 'Replace it in the API settings of the Ticket Tailor account.',
    references: ['https://developers.tickettailor.com/'],
    kinds: [
        {
            how: 'named',
            id: 'ticket-tailor-api-key',
            title: 'Ticket Tailor API key',
            names: ['tickettailor', 'ticket tailor'],
            grammar: ['sk_', (0,grammar/* digits */.vm)(1, 8), '_', (0,grammar/* digits */.vm)(1, 10), '_', (0,grammar/* hex */.uh)(32, 36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tigris.js

const tigris = {
    name: 'Tigris',
    revoke: 'Delete the access key in the Tigris dashboard.',
    references: ['https://www.tigrisdata.com/docs/iam/manage-access-key/'],
    kinds: [
        {
            how: 'token',
            id: 'tigris-secret-key',
            title: 'Tigris secret access key',
            severity: 'critical',
            grammar: ['tsec_', (0,grammar/* from */.HT)('0-9A-Za-z_+-', 40, 90)],
        },
        {
            how: 'token',
            id: 'tigris-access-key-id',
            title: 'Tigris access key id',
            severity: 'info',
            grammar: ['tid_', (0,grammar/* base64url */.r0)(30, 70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tiingo.js

const tiingo = {
    name: 'Tiingo',
    revoke: 'Replace it in the API settings of the Tiingo account.',
    references: ['https://www.tiingo.com/documentation/general/connecting'],
    kinds: [
        {
            how: 'named',
            id: 'tiingo-api-token',
            title: 'Tiingo API token',
            severity: 'medium',
            names: ['tiingo'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/timecamp.js

const timecamp = {
    name: 'TimeCamp',
    revoke: 'Replace it in the API settings of the TimeCamp account.',
    references: ['https://developer.timecamp.com/'],
    kinds: [
        {
            how: 'named',
            id: 'timecamp-api-key',
            title: 'TimeCamp API key',
            names: ['timecamp', 'time camp'],
            grammar: [(0,grammar/* hex */.uh)(26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/timezoneapi.js

const timezoneapi = {
    name: 'TimezoneAPI',
    revoke: 'Replace it in the API settings of the TimezoneAPI account.',
    references: ['https://timezoneapi.io/developers'],
    kinds: [
        {
            how: 'named',
            id: 'timezoneapi-api-key',
            title: 'TimezoneAPI API key',
            severity: 'medium',
            names: ['timezoneapi', 'timezone api'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tines.js

const tines = {
    name: 'Tines',
    revoke: 'Change the secret of the webhook action, or delete the key under API keys.',
    references: ['https://www.tines.com/docs/actions/types/webhook/'],
    kinds: [
        {
            how: 'token',
            id: 'tines-webhook-url',
            title: 'Tines webhook URL',
            severity: 'medium',
            grammar: ['tines.', (0,grammar/* either */.gP)('com', 'io'), '/webhook/', (0,grammar/* hex */.uh)(32), '/', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'tines-api-key',
            title: 'Tines API key',
            names: ['tines api', 'tines token', 'tines user'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z_-', 20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tinify.js

const tinify = {
    name: 'Tinify (TinyPNG)',
    revoke: 'Delete it under API keys of the dashboard.',
    references: ['https://tinypng.com/developers/reference'],
    kinds: [
        {
            how: 'named',
            id: 'tinify-api-key',
            title: 'Tinify API key',
            severity: 'medium',
            names: ['tinify', 'tinypng', 'tiny png', 'tinyjpg'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tinybird.js

const tinybird = {
    name: 'Tinybird',
    revoke: 'Refresh or delete it under Tokens of the workspace.',
    references: ['https://www.tinybird.co/docs/classic/administration/auth-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'tinybird-auth-token',
            title: 'Tinybird auth token',
            severity: 'critical',
            grammar: ['p.eyJ1', (0,grammar/* base64url */.r0)(40, 300), '.', (0,grammar/* base64url */.r0)(27, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/todoist.js

const todoist = {
    name: 'Todoist',
    revoke: 'Issue a new one under Settings > Integrations > Developer.',
    references: ['https://developer.todoist.com/api/v1/'],
    kinds: [
        {
            how: 'named',
            id: 'todoist-api-token',
            title: 'Todoist API token',
            names: ['todoist'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'todoist-client-secret',
            title: 'Todoist client secret',
            names: ['todoist client', 'todoist secret', 'todoist app'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tokeet.js

const tokeet = {
    name: 'Tokeet',
    revoke: 'Replace it in the API settings of the Tokeet account.',
    references: ['https://www.tokeet.com/api-documentation'],
    kinds: [
        {
            how: 'named',
            id: 'tokeet-api-key',
            title: 'Tokeet API key',
            names: ['tokeet'],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'named',
            id: 'tokeet-account-id',
            title: 'Tokeet account id',
            severity: 'info',
            names: ['tokeet'],
            grammar: [(0,grammar/* digits */.vm)(10), '.', (0,grammar/* digits */.vm)(4)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tomba.js

const tomba = {
    name: 'Tomba',
    revoke: 'Replace it in the API settings of the Tomba account.',
    references: ['https://docs.tomba.io/'],
    kinds: [
        {
            how: 'named',
            id: 'tomba-api-key',
            title: 'Tomba API key or secret',
            severity: 'medium',
            names: ['tomba'],
            grammar: [(0,grammar/* either */.gP)('ta_', 'ts_'), (0,grammar/* from */.HT)('0-9a-z-', 30, 45)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tomorrow-io.js

const tomorrowIo = {
    name: 'Tomorrow.io',
    revoke: 'Replace it in the API settings of the Tomorrow.io account.',
    references: ['https://docs.tomorrow.io/reference/api-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'tomorrow-io-api-key',
            title: 'Tomorrow.io API key',
            severity: 'medium',
            names: ['tomorrow io', 'tomorrowio', 'tomorrow api', 'climacell'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tomtom.js

const tomtom = {
    name: 'TomTom',
    revoke: 'Regenerate it under My keys of the TomTom developer dashboard.',
    references: ['https://developer.tomtom.com/platform/documentation/dashboard/api-key-management'],
    kinds: [
        {
            how: 'named',
            id: 'tomtom-api-key',
            title: 'TomTom API key',
            severity: 'medium',
            names: ['tomtom', 'tom tom'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-22.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ })

};
