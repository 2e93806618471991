import { ar } from './ar';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import type { Language } from './language';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { ptBr } from './pt-br';
import { sv } from './sv';
import { tr } from './tr';
import { zhHans } from './zh-hans';

/** Every language by its tag. The words of all are understood everywhere, whatever the reader's own language is. */
export const languageByTag: Readonly<Record<string, Language>> = {
  en,
  de,
  ja,
  fr,
  es,
  'pt-BR': ptBr,
  it,
  nl,
  sv,
  da,
  nb,
  fi,
  pl,
  cs,
  tr,
  ko,
  'zh-Hans': zhHans,
  ar,
};

/** English is the first: its words win where another language means something else. */
export const languages: readonly Language[] = Object.values(languageByTag);
