import type { Offer } from '../commands/command';
import type { Teams } from '../outside';
import type { Place, Sender } from '../request';
import type { Offered, Question, Wish } from '../targets/wish';
import { hasTeam, teamHere } from './look-up';

/** Returns the question whose photo a picture is to be: what makes sense in a place, the likeliest first. */
export type AskWhose = (wisher: Sender & { readonly wish: Wish }) => Promise<Question>;

/** Creates what asks whose photo it is to be. Nobody needs to be signed in for the question. */
export function createAskWhose({ teams }: { readonly teams: Pick<Teams, 'find'> }): AskWhose {
  async function offered(offer: Offer, { place, requester }: Sender): Promise<Offered> {
    const { name, objectId } = requester;
    if (offer === 'me') return { offer, target: { kind: 'me', objectId, name } };
    // Teams may not tell it now; then it is found when it is chosen.
    const target = offer === 'team' && (await teamHere(teams, place).catch(() => undefined));
    return target ? { offer, target } : { offer };
  }
  return async (wisher) => {
    const { whose } = wisher.wish;
    const { guess, several } = whose.kind === 'unsaid' ? whose : unguessed;
    const all = offersIn(wisher.place);
    const first = guess && all.includes(guess) ? [guess] : [];
    const sorted = [...first, ...all.filter((offer) => offer !== guess)];
    const offers = await Promise.all(sorted.map((offer) => offered(offer, wisher)));
    return { kind: 'whose', offers, ...(several && { several }) };
  };
}

const unguessed: { readonly guess?: Offer; readonly several?: true } = {};

function offersIn(place: Place): readonly Offer[] {
  return hasTeam(place)
    ? ['team', 'me', 'own-group', 'user']
    : ['me', 'own-team', 'own-group', 'user'];
}
