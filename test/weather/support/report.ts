import { happenedTo } from './excuses';
import type { Person, Stage } from './stage';
import type { Line } from './story';

/** Prints how faults came about: the stories in which there are any, what the weather did meanwhile, and the log. */
export function report({ house, seed }: Stage, people: readonly Person[]): void {
  const begun = house.weather.happened[0]?.at ?? 0;
  const seconds = (at: number) => ((at - begun) / 1000).toFixed(1).padStart(6);
  const told = people
    .filter(({ story }) => story.faults.length > 0)
    .flatMap((person) => [
      `--- ${person.story.name}`,
      ...linesOf(person).map(({ at, text }) => `${seconds(at)} ${text}`),
    ]);
  const { photoEtagHeader, photosKept, noPhoto, teamRoute } = house.tenant.settings;
  const settings = JSON.stringify({ photoEtagHeader, photosKept, noPhoto, teamRoute });
  const logged = house.lines
    .filter(({ level }) => level !== 'debug')
    .map(({ time, ...line }) => `${seconds(Date.parse(String(time)))} ${JSON.stringify(line)}`);
  const lines = [`=== seed ${seed} ${settings}`, ...told, '--- the log', ...logged, ''];
  process.stderr.write(lines.join('\n'));
}

/** The story, and between its lines the weather. */
function linesOf(person: Person): readonly Line[] {
  const first = person.story.lines[0]?.at ?? 0;
  const last = person.story.lines.at(-1)?.at ?? 0;
  const weather = happenedTo(person)
    .filter(({ at }) => at >= first && at <= last)
    .map(({ at, call, name }) => ({ at, text: `      ~ ${name}: ${decodeURIComponent(call)}` }));
  return [...person.story.lines, ...weather].toSorted((one, other) => one.at - other.at);
}
