import type { CommandName } from '../../src/commands/catalog';
import { listedIn } from '../../src/commands/catalog';
import { readerLanguages } from '../../src/request';
import { textFor } from '../../src/text';
import { appTexts as arabic } from '../../src/text/languages/ar/app-texts';
import { appTexts as czech } from '../../src/text/languages/cs/app-texts';
import { appTexts as danish } from '../../src/text/languages/da/app-texts';
import { appTexts as german } from '../../src/text/languages/de/app-texts';
import { appTexts as english } from '../../src/text/languages/en/app-texts';
import { appTexts as spanish } from '../../src/text/languages/es/app-texts';
import { appTexts as finnish } from '../../src/text/languages/fi/app-texts';
import { appTexts as french } from '../../src/text/languages/fr/app-texts';
import { appTexts as italian } from '../../src/text/languages/it/app-texts';
import { appTexts as japanese } from '../../src/text/languages/ja/app-texts';
import { appTexts as korean } from '../../src/text/languages/ko/app-texts';
import { appTexts as norwegian } from '../../src/text/languages/nb/app-texts';
import { appTexts as dutch } from '../../src/text/languages/nl/app-texts';
import { appTexts as polish } from '../../src/text/languages/pl/app-texts';
import { appTexts as brazilian } from '../../src/text/languages/pt-br/app-texts';
import { appTexts as swedish } from '../../src/text/languages/sv/app-texts';
import { appTexts as turkish } from '../../src/text/languages/tr/app-texts';
import { appTexts as chinese } from '../../src/text/languages/zh-hans/app-texts';
import type { Translated } from '../../src/text/parts/translated';
import { manifestVersion } from '../../appPackage/manifest.json';
import { scopes } from './command-lists';

type AppTexts = typeof english | Translated<'appTexts', 'de'>;
type Tag = (typeof readerLanguages)[number];
/** What stands where in the manifest. */
type Texts = (readonly [path: string, text: string])[];

/** How Teams calls a language where that differs: Brazilian words serve Portugal, simplified signs China alone. */
const teamsTags: Readonly<Record<string, string>> = { 'pt-br': 'pt', 'zh-hans': 'zh-cn' };

const texts: Readonly<Record<Tag, AppTexts>> = {
  ar: arabic,
  cs: czech,
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  it: italian,
  ja: japanese,
  ko: korean,
  nb: norwegian,
  nl: dutch,
  pl: polish,
  'pt-br': brazilian,
  sv: swedish,
  tr: turkish,
  'zh-hans': chinese,
};

/** The languages in which Teams shows the app, besides English. */
export const appLanguages: readonly Tag[] = readerLanguages.filter((tag) => tag !== 'en');

/** Returns what the app is called, and its commands, in a language; commands without a title there have the English one. */
export function appTextsIn(tag: Tag): AppTexts & Pick<typeof english, 'commandTitles'> {
  const said = texts[tag];
  return { ...said, commandTitles: { ...english.commandTitles, ...said.commandTitles } };
}

/** Returns where the manifest says in which languages the app is. */
export function localizationInfo(): object {
  const additionalLanguages = appLanguages.map((tag) => ({
    languageTag: teamsTags[tag] ?? tag,
    file: fileOf(tag),
  }));
  return { defaultLanguageTag: 'en', additionalLanguages };
}

/** Returns the name of the file beside the manifest that Teams reads for a language. */
export function fileOf(tag: Tag): string {
  return `${tag}.json`;
}

/** Returns what stands beside the English manifest for a language: each text by its place in the manifest. */
export function localized(tag: Tag): Readonly<Record<string, string>> {
  const { extension, full, name, nameParameter, short } = appTextsIn(tag);
  const commands: Texts = Object.values(extension).flatMap(({ description, title }, index) => [
    [`composeExtensions[0].commands[${index}].title`, title],
    [`composeExtensions[0].commands[${index}].description`, description],
  ]);
  const parameter = `composeExtensions[0].commands[${commands.length / 2 - 1}].parameters[0]`;
  return {
    $schema: `https://developer.microsoft.com/en-us/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.Localization.schema.json`,
    'name.short': 'PhotoBot${{APP_NAME_SUFFIX}}',
    'name.full': name,
    'description.short': short,
    'description.full': full.join('\n\n'),
    ...Object.fromEntries([...listed(tag), ...commands]),
    [`${parameter}.title`]: nameParameter.title,
    [`${parameter}.description`]: nameParameter.description,
  };
}

function listed(tag: Tag): Texts {
  const { commandTitles } = appTextsIn(tag);
  const { commandLines } = textFor(tag);
  return scopes.flatMap(([, place], list) =>
    listedIn(place).flatMap(({ name }: { readonly name: CommandName }, index) => {
      const path = `bots[0].commandLists[${list}].commands[${index}]`;
      return [
        [`${path}.title`, commandTitles[name]],
        [`${path}.description`, commandLines[name]],
      ];
    }),
  );
}
