import { tooEarly } from '../../../local/weather/pauses';
import type { Stage } from './stage';

/** By then a click is answered, whatever the services do. */
const clickMilliseconds = 3000;
/**
 * What is no 200 and yet an answer that Teams understands: an exchange that is refused, digits that are not known, and
 * digits to be sent once more.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/bot-sso-code
 */
const understood: Readonly<Record<string, readonly number[]>> = {
  'signin/tokenExchange': [412],
  'signin/verifyState': [404, 500],
};

/** Checks what holds in the whole house, after anything that anybody did. Returns what does not. */
export function checkHouse(stage: Stage): readonly string[] {
  const { seed } = stage;
  const faults = [
    ...deliveryFaults(stage),
    ...logFaults(stage),
    ...writeFaults(stage),
    ...pauseFaults(stage),
    ...tokenFaults(stage),
  ];
  return faults.map((what) => `seed ${seed}: ${what}`);
}

function deliveryFaults({ calm, house }: Stage): readonly string[] {
  return house.deliveries.flatMap(({ milliseconds, name = '', sentAt, status, type }) => {
    const what = `${type} ${name}`.trim();
    const took = milliseconds - calm.stoodStill(sentAt, sentAt + milliseconds);
    const fine = status === 200 || understood[name]?.includes(status);
    return [
      ...(fine ? [] : [`${what} was answered ${status} after ${Math.round(milliseconds)} ms`]),
      ...(type === 'invoke' && took > clickMilliseconds
        ? [`${what} was answered after ${Math.round(took)} ms`]
        : []),
    ];
  });
}

/** A service that is untidy is no bug of the bot's. */
function logFaults({ house }: Stage): readonly string[] {
  return house.lines
    .filter(({ code, event }) => code === 'bot.bug' || event === 'turn.failed')
    .map((line) => `the log says ${JSON.stringify(line)}`);
}

/** Nobody but these writes, each their own photo. */
function writeFaults({ house }: Stage): readonly string[] {
  const own: Readonly<Record<string, readonly string[]>> = {
    adele: ['team', 'teamGroup', 'adele'],
    megan: ['megan'],
    diego: ['diego'],
    nestor: ['nestor'],
  };
  return house.tenant.photos.writes
    .filter(({ by, key }) => !own[by]?.includes(key))
    .map(({ by, key }) => `${by} wrote the photo of ${key}`);
}

function pauseFaults({ house }: Stage): readonly string[] {
  return house.weather.happened
    .filter(({ call, name }) => name === tooEarly && isPacing(call))
    .map(({ call, name }) => `${call} came ${name}`);
}

/** Entra's pauses are kept by its own library, for each of its clients. */
const isPacing = (call: string) => /^(graph|connector|files) /.test(call);

function tokenFaults({ house }: Stage): readonly string[] {
  try {
    house.watch.check();
    return [];
  } catch (thrown) {
    return [String(thrown)];
  }
}
