import { settings } from '../../bot/config/config';
import { commands, limits, text } from '../../src/index';
import { numbers } from '../../src/text/parts/words';
import { administratorTable, answerTable, personTable } from './error-tables';
import { languageTable } from './language-table';
import {
  applicationTable,
  cloudTable,
  delegatedTable,
  formTable,
  lookupTable,
} from './permission-tables';
import { retentionTable } from './retention-table';
import { table } from './table';
import { translationTable } from './translation-table';

/** The tables of the documents that the sources decide, by the name of their place. */
export function tables(): Readonly<Record<string, string>> {
  return {
    commands: commandTable(),
    languages: languageTable(),
    translations: translationTable(),
    accepts: acceptsTable(),
    settings: settingTable(),
    'for-administrators': administratorTable(),
    'for-people': personTable(),
    answers: answerTable(),
    forms: formTable(),
    delegated: delegatedTable(),
    lookups: lookupTable(),
    application: applicationTable(),
    clouds: cloudTable(),
    retention: retentionTable(),
  };
}

function commandTable(): string {
  return table(
    ['Write', 'What happens'],
    commands.map((command) => [
      formsOf(command)
        .map((form) => `\`${form}\``)
        .join(', '),
      text.commandLines[command.name],
    ]),
  );
}

/** Returns how a command is written: as Teams offers it, where that is whole, and with a name. */
function formsOf({ example, title }: (typeof commands)[number]): readonly string[] {
  return title === example || title.endsWith(' of') ? [example] : [title, example];
}

function acceptsTable(): string {
  const { heicPixels, jpegPixels, pictureBytes, picturePixels, pictureMinimumSide, photoSide } =
    limits;
  return table(
    ['', ''],
    [
      ['Formats', numbers.formats],
      [
        'Size',
        `up to ${pictureBytes / 1024 / 1024} MB; most JPEGs up to ${jpegPixels / 1_000_000} megapixels, HEIC up to ${heicPixels / 1_000_000}, others up to ${picturePixels / 1_000_000}. 12 megapixels always work; a larger picture is refused if PhotoBot has too little memory for it`,
      ],
      [
        'Sides',
        `each at least ${pictureMinimumSide} pixels, and the longer one at most ${limits.pictureMaximumRatio} times the shorter one`,
      ],
      ['Becomes', `a square JPEG of up to ${photoSide} × ${photoSide} pixels without metadata`],
      ['Confirm within', `${limits.proposalMilliseconds / 60_000} minutes`],
      ['Undo within', `${limits.undoMilliseconds / 3_600_000} hours`],
    ],
  );
}

function settingTable(): string {
  return table(
    ['Variable', 'Needed', 'Default', 'Meaning'],
    settings.map(({ name, needed, default: value, meaning }) => [
      `\`${name}\``,
      needed,
      value === '' ? '' : `\`${value}\``,
      meaning,
    ]),
  );
}
