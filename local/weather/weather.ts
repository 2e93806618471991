import type { FaultAction } from '../faults';
import type { RecordedRequest } from '../http/record';
import type { Activity } from '../teams/activities';
import type { TenantSettings } from '../tenant/tenant';
import type { SentActivity } from './activities';
import { createActivities } from './activities';
import type { Dice } from './dice';
import { createDice } from './dice';
import type { Happening, Note } from './happening';
import { createTrouble } from './trouble';

/** `fair` is the documents at their word, `rough` all that they leave open and that people report. */
export type Roughness = 'fair' | 'rough';

export type WeatherOptions = {
  /** The same seed brings the same weather, but for what comes at the same moment. */
  readonly seed: number;
  readonly roughness: Roughness;
};

/**
 * How untidy the services are. Nothing of it is more than the real ones do, and each call gets through at the third try
 * at the latest, unless a service has said its last word.
 */
export type Weather = {
  readonly seed: number;
  /** Lets it be fair for a while, or rough again. */
  turn(roughness: Roughness): void;
  /** Returns what becomes of a request. */
  take(request: RecordedRequest): FaultAction | undefined;
  /** Returns what Teams makes of an activity. */
  send(activity: Activity): SentActivity;
  /** What has happened so far, oldest first. */
  readonly happened: readonly Happening[];
};

/** Makes the weather of a seed. */
export function createWeather({ roughness, seed }: WeatherOptions): Weather {
  const happened: Happening[] = [];
  const note: Note = (each) => void happened.push({ ...each, at: Date.now() });
  const dice = createDice(seed);
  const trouble = createTrouble(dice, note);
  const activities = createActivities(dice, note);
  let now = roughness;
  return {
    seed,
    happened,
    turn(to) {
      now = to;
    },
    take: (request) => (now === 'rough' ? trouble(request) : undefined),
    send: (activity) =>
      now === 'rough' ? activities(activity) : { activity, twice: false, beside: [] },
  };
}

/** Lets a tenant differ from others in what the documents leave open, as a whole. */
export function varyTenant({ roughness, seed }: WeatherOptions, settings: TenantSettings): void {
  if (roughness === 'fair') return;
  const dice: Dice = createDice(seed);
  Object.assign(settings, {
    noPhoto: dice.pick(
      ['imageNotFound', 'imageNotFoundInLowerCase', 'itemNotFound', 'itemNotFoundShort', 'gif'],
      'noPhoto',
    ),
    photoEtagHeader: dice.pick(
      ['sameAsMetadata', 'absent', 'weak', 'unquoted', 'other'],
      'photoEtagHeader',
    ),
    photosKept: dice.pick(['asSent', 'reencoded'], 'photosKept'),
    teamRoute: dice.pick(
      ['works', 'works', 'works', 'works', 'notFound', 'notAcceptable', 'badGateway'],
      'teamRoute',
    ),
    signInPage: dice.pick(['givesCode', 'showsCode'], 'signInPage'),
  } satisfies Partial<TenantSettings>);
}
