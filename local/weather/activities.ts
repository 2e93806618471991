import type { Activity } from '../teams/activities';
import type { Dice } from './dice';
import { fieldVariations } from './fields';
import type { Note } from './happening';
import { identityVariations } from './identities';
import { pictureVariations } from './pictures';
import { straysBeside } from './strays';
import type { Draft } from './variation';
import { placeOf } from './variation';

// Pictures first: what becomes of a list depends on whether anything is left in it.
const variations = [...pictureVariations, ...identityVariations, ...fieldVariations];

/** How often Teams sends something twice at once. */
const twice = 0.12;
/** How often something else comes along with a message. */
const accompanied = 0.2;

/** What Teams makes of an activity today. */
export type SentActivity = {
  readonly activity: Activity;
  readonly twice: boolean;
  /** Activities that nobody asked for, and that come with it. */
  readonly beside: readonly Activity[];
};

/** Makes the function that lets activities look as untidy as real ones. */
export function createActivities(dice: Dice, note: Note): (activity: Activity) => SentActivity {
  const numbers = new Map<string, number>();
  return (activity) => {
    const call = kindOf(activity);
    const number = (numbers.get(call) ?? 0) + 1;
    numbers.set(call, number);
    const happens = (name: string, likelihood: number, lasting = false) => {
      const so = dice.happens(likelihood, name, call, number);
      if (so) note({ name, call, lasting });
      return so;
    };
    const draft: Draft = structuredClone(activity);
    for (const { applies, change, lasting, likelihood, name } of variations) {
      if (applies(draft) && happens(name, likelihood, lasting)) change(draft);
    }
    const comes = draft['type'] === 'message' && happens('something else besides', accompanied);
    return {
      activity: draft,
      twice: happens('delivered twice', twice),
      beside: comes ? [dice.pick(straysBeside(activity), 'stray', call, number)] : [],
    };
  };
}

function kindOf(activity: Activity): string {
  const { from, name, type } = activity as {
    from?: { id?: unknown };
    name?: string;
    type?: string;
  };
  return [type, name, placeOf(activity), String(from?.id)].filter(Boolean).join(' ');
}
