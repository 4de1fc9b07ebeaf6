// Help in Germany, Austria and Switzerland.
import { EUROPEAN_112 } from './european-112.ts';
import type { CountryHelp } from './help-line.ts';

export const GERMAN_SPEAKING: readonly CountryHelp[] = [
  {
    country: 'DE',
    emergency: EUROPEAN_112,
    lines: [
      {
        name: 'TelefonSeelsorge',
        kinds: ['crisis'],
        who: 'anyone',
        call: '0800 1110111',
        dayAndNight: true,
        sources: [
          {
            name: 'Spektrum der Wissenschaft',
            url: 'https://www.spektrum.de/news/telefonseelsorge-erste-hilfe-fuer-die-seele/2055834',
            date: '2022-09',
          },
          { name: 'Domradio', url: 'https://www.domradio.de/artikel/telefonseelsorge-jetzt-unter-oekumenischem-dachverband' },
        ],
        checked: '2022-09',
      },
      {
        name: 'Hilfetelefon Gewalt gegen Frauen',
        kinds: ['abuse'],
        who: 'women',
        call: '116 016',
        dayAndNight: true,
        sources: [
          { name: 'Hilfetelefon Gewalt gegen Frauen', url: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html' },
          {
            name: 'Der Paritätische',
            url: 'https://www.der-paritaetische.de/alle-meldungen/bundesweites-hilfetelefon-gewalt-gegen-frauen-wird-zehn-und-bekommt-vereinfachte-rufnummer/',
            date: '2023-06',
          },
        ],
        checked: '2023-06',
      },
      {
        name: 'Nummer gegen Kummer',
        kinds: ['youth', 'crisis'],
        who: 'young',
        call: '116 111',
        dayAndNight: false,
        sources: [
          {
            name: 'German Federal Ministry for Family Affairs',
            url: 'https://www.bmfsfj.de/bmfsfj/mediathek/anrufen-mailen-chatten-gegen-sorgen-154556',
            date: '2020',
          },
          { name: 'Himmel & Erde', url: 'https://himmelunderdeonline.de/hue/116-111-die-nummer-gegen-kummer-.php', date: '2023-05-18' },
        ],
        checked: '2023-05-18',
      },
    ],
  },
  {
    country: 'AT',
    emergency: EUROPEAN_112,
    lines: [
      {
        name: 'Telefonseelsorge',
        kinds: ['crisis'],
        who: 'anyone',
        call: '142',
        dayAndNight: true,
        sources: [
          { name: 'ORF', url: 'https://burgenland.orf.at/stories/3207209/', date: '2023-05' },
          { name: 'Archdiocese of Vienna', url: 'https://erzdioezese-wien.at/site/home/nachrichten/article/111474.html', date: '2023' },
        ],
        checked: '2023-05',
      },
      {
        name: 'Rat auf Draht',
        kinds: ['youth', 'crisis'],
        who: 'young',
        call: '147',
        dayAndNight: false,
        sources: [
          {
            name: 'Rat auf Draht',
            url: 'https://www.ots.at/presseaussendung/OTS_20190909_OTS0026/rat-auf-draht-seit-20-jahren-unter-147-erreichbar',
            date: '2019-09-09',
          },
          { name: 'Wiener Zeitung', url: 'https://www.wienerzeitung.at/a/krisentelefone', date: '2024-03' },
        ],
        checked: '2024-03',
      },
    ],
  },
  {
    country: 'CH',
    emergency: {
      call: '112',
      sources: [
        {
          name: 'Alertswiss, Swiss Federal Office for Civil Protection',
          url: 'https://blog.alertswiss.ch/de/rubriken/news-babs/europaeischer-tag-des-notrufs-112/',
          date: '2022-02-11',
        },
        { name: 'SRF', url: 'https://www.srf.ch/sendungen/einstein/kleiner-wegweiser-durch-den-notrufnummern-dschungel' },
      ],
      checked: '2022-02-11',
    },
    lines: [
      {
        name: 'Die Dargebotene Hand',
        kinds: ['crisis'],
        who: 'anyone',
        call: '143',
        dayAndNight: false,
        sources: [
          {
            name: 'SRF',
            url: 'https://www.srf.ch/sendungen/tageschronik/heute-vor-61-jahren-telefon-seelsorge-143-gegruendet',
            date: '2018-10-11',
          },
          { name: 'Swissinfo', url: 'https://www.swissinfo.ch/ger/alternde-gesellschaft/die-dargebotene-hand/3335124' },
        ],
        checked: '2018-10-11',
      },
    ],
  },
];
