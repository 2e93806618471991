import type { WholeLanguage } from './language';
import { eachMeans, phrasesIn } from './language';

/** What is said around the words of a photo. */
const eachPhoto: Readonly<Record<string, string>> = Object.fromEntries(
  phrasesIn('photo, picture, pic, avatar, profile photo, profile picture').flatMap((photo) => [
    [`take my ${photo} down`, `remove my ${photo}`],
    [`set my ${photo} as`, `use my ${photo} as`],
    [`make my ${photo} the team`, `use my ${photo} as team photo`],
    [`${photo} look`, photo],
  ]),
);

/** English, which is always understood, and has words for everything. */
export const en: WholeLanguage = {
  fillers:
    '? a an the this that these it its to as for of is be on in with from and please pls kindly can could would you i we us want need new current our your here thanks thank thx now like one ill lets let just some good nice latest but should attached id goes needs',
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
    'to be': 'as',
    ...eachPhoto,
    ...eachMeans(
      'without crop, without cropping, without the crop, without any cropping, no crop, no cropping, dont crop, not cropped, dont cut anything off',
      'fit',
    ),
    ...eachMeans(
      'dont want one any more, dont want it any more, dont want one anymore, dont want it anymore, dont need it any more, dont need it anymore',
      'please',
    ),
    'instead of my old one': 'for my photo',
    ...eachMeans(
      'instead of the old one, off my profile, want a picture anymore, want a photo anymore, want a pic anymore, want a picture any more, want a photo any more, would you mind, look like, id like to, id love to',
      'please',
    ),
    'instead of my old': 'for my',
    'instead of the old': 'for the',
    'love this': 'want this',
    ...eachMeans('im doing this, doing this', 'this'),
    ...eachMeans('take mine off, take mine down, take my photo off', 'remove my photo'),
    ...eachMeans('change my mind, changed my mind', 'cancel'),
    'take my picture off': 'remove my picture',
    'take my pic off': 'remove my pic',
    ...eachMeans('photo gone, photo removed, photo deleted', 'remove photo'),
    ...eachMeans('picture gone, picture removed', 'remove picture'),
    'pic gone': 'remove pic',
    ...eachMeans('get rid, take down', 'remove'),
    ...eachMeans('whole team, entire team', 'team'),
    'take the team photo down': 'remove the team photo',
    'take the team picture down': 'remove the team picture',
    'take the team logo down': 'remove the team logo',
    ...eachMeans('show me, show us, let me see', 'show'),
    ...eachMeans('what does my, how does my', 'show my'),
    ...eachMeans('at the moment, please right now', 'now'),
    ...eachMeans('what does our, how does our', 'show our'),
    ...eachMeans('what does the team, how does the team', 'show the team'),
    ...eachMeans('and make it, and set it as, and use it as', 'as'),
    ...eachMeans('turn it round, turn round', 'turn around'),
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
  onto: 'on onto',
  of: 'of for',
  owners: { apostrophe: 's', words: 'needs' },
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
        'last latest previous old earlier former original change changes photo picture pic image avatar logo my me back get have had give before was mistake wrong oops that way better liked preferred prefer nicer looked one sorry actually i much more it the',
      phrases: phrasesIn(
        'liked better, preferred old, prefer old, preferred previous, old better, previous better, wrong photo undo, change back, take back, put back, bring back, go back, change back, switch back, photo back, picture back, pic back, avatar back, logo back, one back, have back, give back, old back',
      ),
    },
    history: {
      keys: 'history status changes log',
      others:
        'show list my last latest recent all of photo photos picture team was were it me what which have been made so far lately recently since updated edited replaced channel did has i when who today yesterday week see can changed',
      phrases: phrasesIn(
        'who updated, who replaced, who edited, who did change, who put up, when updated, when last, what did change, did last change, last updated, last edited, has changed, been changed, changed lately, changed recently, who changed, what changed, when changed, who set, last changed',
      ),
    },
    'sign-out': {
      keys: 'signout logout signoff logoff ',
      phrases: phrasesIn(
        'sign out, sign me out, log out, log me out, sign off, sign me off, log off, log me off',
      ),
    },
    cancel: {
      keys: 'cancel stop abort forget nevermind',
      others:
        'photo picture proposal change last my no wait that as is it the actually sorry anything i mind',
      phrases: phrasesIn(
        'no dont change, wait dont change, leave as, leave as is, actually no, dont do it, dont change anything, dont bother, forget about, on second thought, on second thoughts, changed mind, scrap that, drop it, keep as is, keep old, keep as, keep old one, let be, never mind, no, nope, nah, rather not, leave it, no leave it, nah leave it, not now, not yet',
      ),
    },
    help: {
      keys: 'help hi hello hey hola start commands info what how about',
      others: 'me do know there are all does use need',
      phrases: phrasesIn(
        'work help, im lost, im stuck, dont understand, dont know, im confused, commands know',
      ),
    },
  },
  topics: {
    thanks: phrasesIn(
      'thank you, many thanks, thanks lot, appreciate, appreciated, youre best, thanks, thank, thx, ty, cheers',
    ),
    ok: phrasesIn(
      'nice one, thats great, thats perfect, looks perfect, looks better, brilliant, lovely, amazing, wonderful, excellent, well done, good job, much better, cheers, ok, okay, k, cool, great, perfect, fine, awesome, yes, yep, yeah, sure, confirm, confirmed, go ahead, do it, nice, good, bye, wow, lol, looks good, looks great, looks fine, looks nice, love it, go for it, save it, approved, yup, absolutely, definitely, of course, thats one, please do',
    ),
    who: phrasesIn(
      'who are, what are, version, who is, who made, what bot, are you, real person, human, robot',
    ),
    privacy: phrasesIn(
      'privacy, private, gdpr, data, who keep, store, store anywhere, security, safe, secure, do keep, trust you',
    ),
    seen: phrasesIn(
      'old still, still old, still showing, still shows, still see, still there, not updated, not updating, not changed yet, not change, nothing changed, when visible, when update, when show, how long take, how long until, everyone see, anyone see, not showing, not show, who see, who sees, when see, who visible, see photo, others see, people see, everybody see, not visible, who able see',
    ),
    how: phrasesIn(
      'how work, how change, how set, how update, how make, how upload, how put, how replace, how use, can change, can set, where change',
    ),
  },
};
