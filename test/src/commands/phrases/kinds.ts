import type { Phrases } from './own';

/** Kinds of phrases that were once misread, each in some of the languages. */
export const kindsMisread: Phrases = {
  en: {
    'put this on my profile, not on the team’s': 'set me',
    'it is for the Launch Team, not for this team': 'set team Launch Team',
    'set the Photo Team’s logo': 'set team Photo Team',
    'use the team logo and set it as my photo': 'set me from team',
    'how does my picture look?': 'show me',
    'what does our team logo look like at the moment?': 'show team',
    'delete my photo, I don’t want it any more': 'remove me',
    'never mind, stop': 'cancel',
    'what changes were made so far?': 'history',
    'use it, it is for my contact Bob Smith, as his photo': 'set contact Bob Smith',
  },
  de: {
    'wie sieht mein Profilbild aus?': 'show me',
    'zeig mein aktuelles Foto': 'show me',
    'hoppla, rückgängig bitte': 'undo',
    'als mein Profilbild, nicht das vom Team': 'set me',
    'nimm diese Datei für meinen Kontakt Bob Smith': 'set contact Bob Smith',
  },
  fr: {
    'quelle est ma photo ?': 'show me',
    'comment ça marche, aidez-moi': 'help',
    'pour mon profil, pas pour l’équipe': 'set me',
    'photo de l’équipe, garde l’image entière': 'set team',
  },
  es: {
    '¿cuál es mi foto?': 'show me',
    'usa esta imagen para el grupo Marketing': 'set group Marketing',
    'imagen del equipo, recorta arriba': 'set team',
    'para mi perfil, no para el equipo': 'set me',
  },
  'pt-br': {
    'qual é a minha foto?': 'show me',
    'usa essa imagem pro grupo Marketing': 'set group Marketing',
    'é pro meu perfil, não pra equipe': 'set me',
  },
  it: {
    'qual è la mia foto?': 'show me',
    'usa questa immagine per il gruppo Marketing': 'set group Marketing',
    'annulla l’ultima modifica, rimetti quella di prima': 'undo',
  },
  nl: {
    'hoe ziet mijn profielfoto eruit?': 'show me',
    'gebruik deze afbeelding voor de groep Marketing': 'set group Marketing',
    'zet deze afbeelding bij de groep Marketing': 'set group Marketing',
    'oeps, maak ongedaan': 'undo',
  },
  sv: {
    'hur ser min profilbild ut?': 'show me',
    'ojdå, ångra': 'undo',
    'till min profil, inte till teamet': 'set me',
    'nej, glöm det, avbryt': 'cancel',
  },
  da: {
    'hvordan ser mit profilbillede ud?': 'show me',
    'brug dette billede til gruppen Marketing': 'set group Marketing',
    'nej, glem det, annuller': 'cancel',
    'det er til min kontakt Bob Smith': 'set contact Bob Smith',
  },
  nb: {
    'hvordan ser profilbildet mitt ut?': 'show me',
    'legg bildet inn på teamet Launch Team': 'set team Launch Team',
    'vis endringshistorikken': 'history',
  },
  fi: {
    'miltä minun kuvani näyttää?': 'show me',
    'käytä tätä kuvaa ryhmälle Marketing': 'set group Marketing',
    'Meganin uusi kuva, laita hänen profiilikuvakseen': 'set user Megan',
    'ei, antaa olla, peruuta': 'cancel',
  },
  pl: {
    'jak wygląda moje zdjęcie?': 'show me',
    'użyj tego obrazu dla grupy Marketing': 'set group Marketing',
    'ups, cofnij': 'undo',
  },
  cs: {
    'jak vypadá moje fotka?': 'show me',
    'použij tento obrázek pro skupinu Marketing': 'set group Marketing',
    'ne, zapomeň, zruš to': 'cancel',
  },
  tr: {
    'profil fotoğrafım nasıl görünüyor?': 'show me',
    'benim profilim için, ekip değil': 'set me',
    'neler yapabilirsin? yardım et': 'help',
  },
  ja: {
    'Meganさんの新しい画像です。彼女の写真に設定': 'set user Megan',
    チームではなく私のプロフィール写真に: 'set me',
    'すみません、元に戻して': 'undo',
  },
  ko: {
    '팀 말고 내 사진으로 바꿔줘': 'set me',
    '내 사진 어떻게 보여?': 'show me',
  },
  'zh-hans': {
    '这是Nestor Wilke的新头像，帮她换上': 'set user Nestor Wilke',
    '团队的照片是什么样的？': 'show team',
  },
  ar: {
    'كيف تبدو صورتي؟': 'show me',
    'استخدم هذه الصورة لمجموعة Marketing': 'set group Marketing',
    'لملفي الشخصي، وليس للفريق': 'set me',
    'أرني سجل التغييرات': 'history',
  },
};
