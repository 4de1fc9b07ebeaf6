// Help in the other countries of the European Union that have lines with two sources.
import { EUROPEAN_112 } from './european-112.ts';
import type { CountryHelp } from './help-line.ts';

const SERVICE_PUBLIC = 'Service public, French Republic';
const RTVE = {
  name: 'RTVE',
  url: 'https://rtve.es/noticias/20240922/telefonos-ayudan-frente-a-violencias-machistas-llegar-a-todas-todos-casos/16206970.shtml',
  date: '2024-09-22',
};

export const EUROPE: readonly CountryHelp[] = [
  {
    country: 'FR',
    emergency: EUROPEAN_112,
    lines: [
      {
        name: '3114, prévention du suicide',
        kinds: ['crisis'],
        who: 'anyone',
        call: '3114',
        dayAndNight: true,
        sources: [
          { name: SERVICE_PUBLIC, url: 'https://www.service-public.fr/particuliers/actualites/A15206', date: '2021-09-29' },
          {
            name: 'Agence régionale de santé Mayotte',
            url: 'https://www.mayotte.ars.sante.fr/3114-le-numero-national-de-prevention-du-suicide',
          },
        ],
        checked: '2021-09-29',
      },
      {
        name: 'Violences Femmes Info',
        kinds: ['abuse'],
        who: 'women',
        call: '3919',
        dayAndNight: false,
        sources: [
          { name: 'Groupe 3F', url: 'https://www.groupe3f.fr/actualites/violences-familiales-donner-lalerte', date: '2020-04-07' },
          {
            name: 'Dossier familial',
            url: 'https://www.dossierfamilial.com/famille/protection/violences-conjugales-qui-s-adresser-85717',
            date: '2017',
          },
        ],
        checked: '2020-04-07',
      },
      {
        name: '119, Allô enfance en danger',
        kinds: ['youth', 'abuse'],
        who: 'young',
        call: '119',
        dayAndNight: true,
        sources: [
          { name: SERVICE_PUBLIC, url: 'https://www.service-public.gouv.fr/particuliers/actualites/A14455', date: '2025-09-24' },
          {
            name: 'Madinin’Art',
            url: 'https://madinin-art.net/allo-enfance-en-danger-119-un-numero-pour-les-situations-durgence-2',
            date: '2023-09',
          },
        ],
        checked: '2025-09-24',
      },
    ],
  },
  {
    country: 'NL',
    emergency: EUROPEAN_112,
    lines: [
      {
        name: '113 Zelfmoordpreventie',
        kinds: ['crisis'],
        who: 'anyone',
        call: '113',
        dayAndNight: false,
        sources: [
          { name: '113 Zelfmoordpreventie', url: 'https://www.113.nl/schoolopdracht' },
          {
            name: 'ANP, in Upday',
            url: 'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
            date: '2025-10-03',
          },
        ],
        checked: '2025-10-03',
      },
      {
        name: 'Veilig Thuis',
        kinds: ['abuse', 'behavior'],
        who: 'anyone',
        call: '0800-2000',
        dayAndNight: true,
        sources: [
          {
            name: 'Government of the Netherlands',
            url: 'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
          },
          {
            name: 'Breda Vandaag',
            url: 'https://www.bredavandaag.nl/nieuws/algemeen/331493/veilig-thuis-breidt-chatmogelijkheden-verder-uit-vanwege-avondk',
            date: '2021-02',
          },
        ],
        checked: '2021-02',
      },
    ],
  },
  {
    country: 'ES',
    emergency: EUROPEAN_112,
    lines: [
      {
        name: '024, atención a la conducta suicida',
        kinds: ['crisis'],
        who: 'anyone',
        call: '024',
        dayAndNight: true,
        sources: [
          {
            name: 'RTVE',
            url: 'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
            date: '2022-05-09',
          },
          {
            name: 'Faro de Vigo',
            url: 'https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html',
            date: '2025-10-11',
          },
        ],
        checked: '2025-10-11',
      },
      {
        name: '016, violencia contra las mujeres',
        kinds: ['abuse'],
        who: 'women',
        call: '016',
        dayAndNight: false,
        sources: [
          RTVE,
          {
            name: 'infoLibre',
            url: 'https://www.infolibre.es/igualdad/telefono-016-violencia-genero-cumple-16-anos-1-2-millones-llamadas_1_1583519.html',
            date: '2023-09',
          },
        ],
        checked: '2024-09-22',
      },
      {
        name: 'Teléfono ANAR',
        kinds: ['youth', 'abuse'],
        who: 'young',
        call: '900 20 20 10',
        dayAndNight: false,
        sources: [
          RTVE,
          {
            name: 'Fundación ANAR, at ADECES',
            url: 'https://www.adeces.org/anar-el-esfuerzo-por-proteger-los-derechos-de-nins-y-adolescentes/',
          },
        ],
        checked: '2024-09-22',
      },
    ],
  },
  {
    country: 'IT',
    emergency: EUROPEAN_112,
    lines: [
      {
        name: '1522, antiviolenza e stalking',
        kinds: ['abuse'],
        who: 'women',
        call: '1522',
        dayAndNight: true,
        sources: [
          { name: 'Sky TG24', url: 'https://tg24.sky.it/cronaca/2023/11/23/1522-numero-antiviolenza-donne', date: '2023-11' },
          {
            name: 'Elbareport',
            url: 'https://elbareport.it/cronaca/item/23870-1522-il-numero-antiviolenza-e-stalking-attivato-dalla-regione-toscana',
          },
        ],
        checked: '2023-11',
      },
    ],
  },
  {
    country: 'BE',
    emergency: EUROPEAN_112,
    lines: [
      {
        name: 'Zelfmoordlijn (Dutch)',
        kinds: ['crisis'],
        who: 'anyone',
        call: '1813',
        dayAndNight: false,
        sources: [
          { name: 'De Standaard', url: 'https://www.standaard.be/cnt/dmf20190908_04597462', date: '2019-09' },
          { name: 'Het Belang van Limburg', url: 'https://www.hbvl.be/cnt/dmf20230328_92748716', date: '2023-03' },
        ],
        checked: '2023-03',
      },
    ],
  },
  {
    country: 'SE',
    emergency: EUROPEAN_112,
    lines: [
      {
        name: 'Mind Självmordslinjen',
        kinds: ['crisis'],
        who: 'anyone',
        call: '90101',
        dayAndNight: false,
        sources: [
          { name: 'Corren', url: 'https://www.corren.se/nyheter/sjalvmord-ar-vanligast-bland-aldre-man-om5530243.aspx', date: '2018-10' },
          { name: 'Kronprinsessparets stiftelse', url: 'http://www.kronprinsessparetsstiftelse.se/projekt/sjalvmordsupplysningen.html' },
        ],
        checked: '2018-10',
      },
    ],
  },
  {
    country: 'PL',
    emergency: EUROPEAN_112,
    lines: [
      {
        name: 'Telefon zaufania 116 111',
        kinds: ['youth', 'crisis'],
        who: 'young',
        call: '116 111',
        dayAndNight: true,
        sources: [
          {
            name: 'Dziennik',
            url: 'https://edukacja.dziennik.pl/aktualnosci/artykuly/9394589,telefony-zaufania-dla-dzieci-i-mlodziezy-2024-gdzie-otrzymasz-pomoc.html',
            date: '2024-01',
          },
          {
            name: 'Police Training Centre, Legionowo',
            url: 'https://kwartalnik.csp.edu.pl/kp/aktualne-wydanie/5740,Telefon-dajacy-sile-116-111.html',
          },
        ],
        checked: '2024-01',
      },
    ],
  },
];
