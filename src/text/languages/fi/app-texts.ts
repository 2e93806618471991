import type { Translated } from '../../parts/translated';

export const appTexts: Translated<'appTexts', 'fi'> = {
  name: 'PhotoBot: kuvat henkilöille, ryhmille, tiimeille ja yhteyshenkilöille',
  short: 'Vaihtaa henkilöiden, tiimien, ryhmien ja yhteyshenkilöiden kuvat keskustelussa.',
  full: [
    'Lähetä PhotoBotille kuva keskustelussa tai mainitse se kanavalla kuvan kanssa ja kerro, kenen kuvaksi se tulee: sinun, omistamasi tiimin tai Microsoft 365 -ryhmän, jonkin Outlook-yhteyshenkilösi tai, jos olet järjestelmänvalvoja, toisen henkilön. Kerro nimellä, osoitteella tai maininnalla, ketä tarkoitat; jos vaihtoehtoja on useita, saat valita. PhotoBot voi myös näyttää nykyisen kuvan, käyttää kuvaa, joka jollakulla jo on, ja poistaa kuvan siellä, missä Microsoft 365 sallii sen.',
    'PhotoBot näyttää kuvan sellaisena kuin se tulee näkymään, antaa valita rajauksen eikä muuta mitään, ennen kuin valitset ”Vahvista”. Sitten se tallentaa kuvan Microsoft 365:een sinun nimissäsi: voit muuttaa vain sitä, mihin sinulla on oikeus, joten tiimin kuvan voi vaihtaa vain omistaja. Voit kumota muutoksen 24 tunnin ajan siellä, missä Microsoft 365 sallii sen, ja ”historia” näyttää viimeisimmät muutoksesi.',
    'Organisaatio voi nimetä kuvien järjestelmänvalvojia, joiden pyynnöstä PhotoBot vaihtaa muiden kuvia ja yhteyshenkilöitä omalla käyttöoikeudellaan. Jokainen tällainen muutos kirjataan, ja PhotoBot kertoo siitä kuvan omistajalle, jos tämän henkilökohtainen keskustelu on sen tiedossa.',
    'PhotoBot lukee vain viestit, jotka on lähetetty sille tai joissa se mainitaan. Jos Teams ei lähetä kuvaa mukana, PhotoBot lukee lisäksi oman viestisi tai viestin, johon vastaat, sinun oikeuksillasi ja vasta kun olet valinnut ”Jatka”. Valmisteltu kuva säilytetään, kunnes vahvistat tai peruutat tai ehdotus vanhenee. Edellinen kuva säilytetään ne 24 tuntia, joiden aikana sen voi palauttaa. Uusi kuva ja kuva, josta se rajattiin, säilytetään yhtä kauan, jotta voit käyttää niitä uudelleen. Historiasi rivit säilytetään 90 päivää.',
    'Organisaation järjestelmänvalvojan on kerran myönnettävä käyttöoikeudet, ennen kuin tiimien, ryhmien ja muiden henkilöiden kuvia voi vaihtaa; organisaation säännöistä riippuen myös oma kuvasi ja yhteyshenkilösi voivat vaatia sen. Sovelluksen voi asentaa tiimeihin (myös yksityisten ja jaettujen kanavien kanssa), ryhmäkeskusteluihin, kokouksiin ja henkilökohtaiseen keskusteluun. Se toimii vain sen organisaation henkilöille, jolle keskustelu kuuluu.',
  ],
  commandTitles: {
    'set-my-photo': 'vaihda kuvani',
    'set-team-photo': 'vaihda tiimin kuva',
    'set-named-team-photo': 'vaihda kuva tiimille',
    'set-group-photo': 'vaihda kuva ryhmälle',
    'set-user-photo': 'vaihda kuva henkilölle',
    'set-contact-photo': 'vaihda kuva yhteyshenkilölle',
    'use-photo': 'käytä kuvaa:',
    'show-photo': 'näytä kuvani',
    'remove-photo': 'poista kuvani',
    undo: 'kumoa',
    cancel: 'peruuta',
    history: 'historia',
    'sign-out': 'kirjaudu ulos',
    help: 'ohje',
  },
  extension: {
    'set-my-photo': {
      title: 'Vaihda kuvani',
      description: 'Tekee viestin kuvasta tai äskettäin käyttämästäsi kuvasta oman kuvasi',
    },
    'set-team-photo': {
      title: 'Vaihda tiimin kuva',
      description:
        'Tekee viestin kuvasta tai äskettäin käyttämästäsi kuvasta tämän tiimin kuvan (vain omistajat)',
    },
    'photo-of': {
      title: 'Kuva',
      description: 'Etsii henkilön, tiimin tai ryhmän kuvan ja lisää sen viestiisi',
    },
  },
  nameParameter: { title: 'Nimi', description: 'Henkilön, tiimin tai ryhmän nimi' },
};
