import type { SettingName } from './settings';
import { settings } from './settings';

/** The variables of this process. Only the programs take them from here; all others are given what they need. */
export const ownEnvironment: NodeJS.ProcessEnv = process.env;

export type ConfigProblem = { readonly name: SettingName; readonly todo: string };

/** Says everything that is wrong with the environment at once, by name; a value could be a secret and never appears. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly ConfigProblem[]) {
    super(problems.map(({ name, todo }) => `${name}: ${todo}`).join('\n'));
    this.name = 'ConfigError';
  }
}

/**
 * Reads one variable at a time and collects what is wrong. A reader that complains still gives a value of the right
 * type, so that the rest can be checked too; `check` makes sure that nobody ever sees that value.
 */
export class Environment {
  private readonly problems: ConfigProblem[] = [];

  constructor(private readonly variables: NodeJS.ProcessEnv) {}

  refuse(name: SettingName, todo: string): void {
    this.problems.push({ name, todo });
  }

  /** @throws ConfigError when there was anything to complain about */
  check(): void {
    if (this.problems.length > 0) {
      throw new ConfigError(this.problems);
    }
  }

  /** The trimmed value; a blank variable counts as absent, because deployment templates write blank ones. */
  optional(name: SettingName): string | undefined {
    return this.variables[name]?.trim() || undefined;
  }

  /** The value, or else the default of the table. */
  text(name: SettingName): string {
    return this.optional(name) ?? settings.find((each) => each.name === name)?.default ?? '';
  }

  /** In lower case, as Entra writes them. */
  guid(name: SettingName, what: string): string {
    const value = this.optional(name);
    if (value === undefined) {
      this.refuse(name, `is not set; set it to ${what}`);
    } else if (!isRealGuid(value)) {
      this.refuse(name, `is not a GUID; set it to ${what}`);
    }
    return value?.toLowerCase() ?? '';
  }

  /** Any number of them, separated by commas or white space; none when the variable is absent. */
  guids(name: SettingName): ReadonlySet<string> {
    const values = (this.optional(name) ?? '').split(/[\s,]+/).filter(Boolean);
    if (!values.every(isRealGuid)) {
      this.refuse(name, 'holds something that is not a GUID; separate object IDs by commas');
    }
    return new Set(values.map((value) => value.toLowerCase()));
  }

  choice<T extends string>(name: SettingName, choices: readonly [T, ...T[]]): T {
    const choice = choices.find((each) => each === this.text(name));
    if (choice === undefined) {
      this.refuse(name, `is none of ${choices.join(', ')}`);
    }
    return choice ?? choices[0];
  }

  whole(name: SettingName, least: number, most: number): number {
    const value = this.text(name);
    const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (!(number >= least && number <= most)) {
      this.refuse(name, `is not a whole number from ${least} to ${most}`);
    }
    return number;
  }
}

/** Returns whether a text has the form of a GUID. */
export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** Templates that nobody filled in hold a GUID of zeros. */
function isRealGuid(text: string): boolean {
  return isGuid(text) && !/^[0-]+$/.test(text);
}
