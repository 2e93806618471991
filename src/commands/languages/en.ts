import type { WholeLanguage } from './language';

const phrases = (said: string): readonly string[] => said.split(', ');

const each = (said: string, meant: string): Readonly<Record<string, string>> =>
  Object.fromEntries(phrases(said).map((phrase) => [phrase, meant]));

/** What is said around the words of a photo. */
const eachPhoto: Readonly<Record<string, string>> = Object.fromEntries(
  phrases('photo, picture, pic, avatar, profile photo, profile picture').flatMap((photo) => [
    [`take my ${photo} down`, `remove my ${photo}`],
    [`set my ${photo} as`, `use my ${photo} as`],
    [`make my ${photo} the team`, `use my ${photo} as team photo`],
    [`${photo} look`, photo],
  ]),
);

/** English, which is always understood, and has words for everything. */
export const en: WholeLanguage = {
  fillers:
    '? a an the this that these it its to as for of is be on in with from and please pls kindly can could would you i we us want need new current our your here thanks thank thx now like one ill lets let just some good nice latest but should attached id',
  greetings: 'hi hello hey hiya yo dear good morning afternoon evening photobot bot',
  openers: 'ok okay so then well alright anyway hmm hm um ah oh oops whoops',
  corrections: 'no nope nah not sorry oops wait actually rather instead meant mean i',
  politeness:
    '? please pls plz thanks thx ty cheers thank you kindly so much lot lots very again instead actually',
  photo:
    'photo photos picture pictures pic pics image images img avatar avatars icon icons logo logos profile profilephoto profilepic profilepicture headshot headshots portrait selfie pfp dp thumbnail',
  own: 'avatar profile profilephoto profilepic profilepicture headshot portrait selfie pfp dp id',
  products: 'outlook office teams microsoft ms 365 m365 o365 sharepoint',
  chats: {
    chat: 'chat chats groupchat conversation conversations',
    meeting: 'meeting meetings',
  },
  addressBooks: 'contacts contact mailbox addressbook outlook',
  verbs: {
    set: 'set change changing add update updating make upload put replace swap turn switch apply',
    use: 'use take copy',
    show: 'show see view display get what whats',
    remove: 'remove delete clear unset',
  },
  together: {
    ...eachPhoto,
    ...each(
      'without crop, without cropping, without the crop, without any cropping, no crop, no cropping, dont crop, not cropped, dont cut anything off',
      'fit',
    ),
    ...each(
      'dont want one any more, dont want it any more, dont want one anymore, dont want it anymore, dont need it any more, dont need it anymore',
      'please',
    ),
    'get rid': 'remove',
    'take down': 'remove',
    'whole team': 'team',
    'entire team': 'team',
    'take the team photo down': 'remove the team photo',
    'take the team picture down': 'remove the team picture',
    'take the team logo down': 'remove the team logo',
    'would you mind': 'please',
    'show me': 'show',
    'show us': 'show',
    'let me see': 'show',
    'what does my': 'show my',
    'look like': 'please',
    'id like to': 'please',
    'id love to': 'please',
    'at the moment': 'now',
    'what does our': 'show our',
    'what does the team': 'show the team',
    'how does my': 'show my',
    'how does our': 'show our',
    'how does the team': 'show the team',
    'and make it': 'as',
    'and set it as': 'as',
    'and use it as': 'as',
    'turn it round': 'turn around',
    'turn round': 'turn around',
    'please right now': 'now',
  },
  kinds: {
    me: 'my mine me own myself',
    team: 'team teams channel channels',
    group: 'group groups',
    contact: 'contact contacts',
    user: 'user users person colleague coworker teammate boss manager his their friend buddy mate supervisor wife husband spouse partner assistant intern director ceo',
  },
  account: 'user users',
  theirs: 'her, her new',
  pointing: 'this these',
  and: 'and plus',
  ours: 'our',
  of: 'of for',
  owners: { apostrophe: 's' },
  as: 'as for to',
  from: 'from to',
  swap: { what: 'it this that', from: 'from', to: 'to' },
  within: 'in from',
  joined: {
    teamphoto: 'team photo',
    teampic: 'team photo',
    teampicture: 'team photo',
    teamlogo: 'team photo',
    groupphoto: 'group photo',
    grouppicture: 'group photo',
  },
  not: 'not dont never no without wont isnt cancel',
  questions: 'how who why when where which what whats can does is do did will about',
  crops: {
    auto: 'auto automatic automatically',
    centre: 'centre center centred centered middle',
    top: 'top upper',
    bottom: 'bottom lower',
    left: 'left',
    right: 'right',
    fit: 'fit whole full entire uncropped',
  },
  cropping: 'crop cropped cropping cut side half part edge keep more',
  cutting: 'off out away trim chop',
  grounds: { white: 'white', black: 'black' },
  backgrounds: 'background backdrop bar bars border borders',
  turns: {
    verbs: 'rotate rotated rotating turn turned turning',
    clock: { right: 'clockwise', left: 'counterclockwise anticlockwise' },
    sides: { right: 'right', left: 'left' },
    around: 'around upsidedown',
    units: 'degree degrees deg',
    pairs: 'upsidedown counterclockwise anticlockwise',
    glue: 'it this that to the by a an on with add',
  },
  plain: {
    undo: {
      keys: 'undo revert restore rollback',
      others:
        'last latest previous old earlier former original change changes photo picture pic image avatar logo my me back get have had give before was mistake wrong oops that way',
      phrases: phrases(
        'take back, put back, bring back, go back, change back, switch back, photo back, picture back, pic back, avatar back, logo back, one back, have back, give back, old back',
      ),
    },
    history: {
      keys: 'history status changes log',
      others:
        'show list my last latest recent all of photo photos picture team was were it me what which have been made so far',
      phrases: ['who changed', 'what changed', 'when changed', 'who set', 'last changed'],
    },
    'sign-out': {
      keys: 'signout logout signoff logoff',
      phrases: phrases(
        'sign out, sign me out, log out, log me out, sign off, sign me off, log off, log me off',
      ),
    },
    cancel: {
      keys: 'cancel stop abort forget nevermind',
      others: 'photo picture proposal change last my no wait that',
      phrases: [
        'never mind',
        'no',
        'nope',
        'nah',
        'rather not',
        'leave it',
        'no leave it',
        'nah leave it',
        'not now',
        'not yet',
      ],
    },
    help: {
      keys: 'help hi hello hey hola start commands info what how about',
      others: 'me do know there are all does',
      phrases: [
        'work help',
        'im lost',
        'im stuck',
        'dont understand',
        'dont know',
        'im confused',
        'commands know',
      ],
    },
  },
  topics: {
    thanks: ['thanks', 'thank', 'thx', 'ty', 'cheers'],
    ok: phrases(
      'ok, okay, k, cool, great, perfect, fine, awesome, yes, yep, yeah, sure, confirm, confirmed, go ahead, do it, nice, good, bye, wow, lol, looks good, looks great, looks fine, looks nice, love it, go for it, save it, approved, yup, absolutely, definitely, of course, thats one, please do',
    ),
    who: phrases(
      'who are, what are, version, who is, who made, what bot, are you, real person, human, robot',
    ),
    privacy: phrases(
      'privacy, private, gdpr, data, who keep, store, store anywhere, security, safe, secure, do keep, trust you',
    ),
    seen: phrases(
      'who see, who sees, when see, who visible, see photo, others see, people see, everybody see, not visible, who able see',
    ),
    how: phrases(
      'how work, how change, how set, how update, how make, how upload, how put, how replace, how use, can change, can set, where change',
    ),
  },
};
